package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.sessions.SeatingProgress;
import nl.lotwijzer.sessions.TablePlans;

/** The table plan of the open session, by which criterion its seats are coloured, and what can be changed. */
final class TablesModel {
    /** A change of one session. */
    @FunctionalInterface
    private interface OnSession {
        void to(long session) throws Exception;
    }

    private final Workspace workspace;
    private final SessionsModel sessions;
    private final TablePlans service;
    private final StringProperty criterion = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper arranging = new ReadOnlyBooleanWrapper();

    TablesModel(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.sessions = sessions;
        this.service = new TablePlans(workspace.project());
        sessions.content().subscribe(content -> {
            List<String> criteria = criteria();
            if (!criteria.isEmpty() && !criteria.contains(criterion.get())) {
                criterion.set(criteria.getFirst());
            }
        });
    }

    List<String> criteria() {
        return panel().map(Panel::criteria).orElse(List.of());
    }

    /** Returns the categories of the criterion that colours the seats. */
    List<String> categories() {
        return panel().map(panel -> panel.categories(criterion.get())).orElse(List.of());
    }

    private Optional<Panel> panel() {
        return sessions.content().get().flatMap(SessionContent::panel);
    }

    /** The criterion that colours the seats. */
    StringProperty criterion() {
        return criterion;
    }

    /** Whether a table plan is being made. */
    ReadOnlyBooleanProperty arranging() {
        return arranging.getReadOnlyProperty();
    }

    /** Makes a table plan for the open session, in place of the one there is. */
    void arrange() {
        session().ifPresent(session -> {
            arranging.set(true);
            workspace
                    .tasks()
                    .start(BackgroundTask.of(Message.of("desktop.sessions.arranging"), progress -> {
                                service.arrange(session, following(progress));
                                return session;
                            })
                            .then(done -> tell("arranged"))
                            .anyway(() -> arranging.set(false)));
        });
    }

    private static SeatingProgress following(Progress progress) {
        return (done, all) -> {
            progress.stopIfCancelled();
            progress.done(done, all);
        };
    }

    /** Seats those who have no seat and unseats those who will not come. */
    void refresh() {
        change(service::refresh, () -> tell("refreshed"));
    }

    /** Removes the table plan of the open session. */
    void clear() {
        change(service::clear, () -> tell("cleared"));
    }

    /** Gives somebody a seat at a table. */
    void move(long participant, int table) {
        change(session -> service.move(session, participant, table), () -> {});
    }

    /** Has two people take each other's seats. */
    void swap(long one, long other) {
        if (one != other) {
            change(session -> service.swap(session, one, other), () -> {});
        }
    }

    private void change(OnSession deed, Runnable then) {
        session().ifPresent(session -> workspace.edit(() -> deed.to(session), then));
    }

    private Optional<Long> session() {
        return sessions.content().get().map(content -> content.session().id());
    }

    private void tell(String what) {
        workspace.notify(Notice.success(workspace.texts().get("desktop.sessions." + what))
                .with(workspace.texts().get("desktop.sessions.undo"), sessions::undo));
    }
}
