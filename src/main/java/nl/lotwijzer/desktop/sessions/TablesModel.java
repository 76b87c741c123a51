package nl.lotwijzer.desktop.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.report.seating.SeatingFiles;
import nl.lotwijzer.report.seating.SeatingList;
import nl.lotwijzer.seating.ScoreChange;
import nl.lotwijzer.sessions.Reseat;
import nl.lotwijzer.sessions.Reseats;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;

/** The table plan of the open session: which round and which criterion are shown, and what can be changed by hand. */
final class TablesModel {
    /** A change of one round of a session. */
    @FunctionalInterface
    private interface OnRound {
        void to(long session, int round) throws Exception;
    }

    private final Workspace workspace;
    private final SessionsModel sessions;
    private final TablePlans service;
    private final StringProperty criterion = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<TablesContent>> content =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ScoreChange>> trial = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Reseat>> reseat = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableSet<Long> chosen = FXCollections.observableSet();
    private int round = 1;

    TablesModel(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.sessions = sessions;
        this.service = new TablePlans(workspace.project());
        sessions.content().subscribe(shown -> read());
    }

    private void read() {
        Optional<Session> session = sessions.content().get().map(SessionContent::session);
        if (session.isEmpty()) {
            content.set(Optional.empty());
            return;
        }
        int wanted = round;
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> TablesContent.of(session.get(), wanted, workspace.project()))
                        .then(this::show));
    }

    private void show(TablesContent loaded) {
        boolean other = content.get()
                .map(before -> before.session().id() != loaded.session().id())
                .orElse(false);
        if (other) {
            chosen.clear();
        }
        trial.set(Optional.empty());
        reseat.set(Optional.empty());
        List<String> criteria = loaded.panel().map(Panel::criteria).orElse(List.of());
        if (!criteria.isEmpty() && !criteria.contains(criterion.get())) {
            criterion.set(criteria.getFirst());
        }
        content.set(Optional.of(loaded));
    }

    /** What there is to see; empty when there is no session. */
    ReadOnlyObjectProperty<Optional<TablesContent>> content() {
        return content.getReadOnlyProperty();
    }

    List<String> criteria() {
        return panel().map(Panel::criteria).orElse(List.of());
    }

    /** Returns the categories of the criterion that colours the seats. */
    List<String> categories() {
        return panel().map(panel -> panel.categories(criterion.get())).orElse(List.of());
    }

    private Optional<Panel> panel() {
        return content.get().flatMap(TablesContent::panel);
    }

    /** The criterion that colours the seats. */
    StringProperty criterion() {
        return criterion;
    }

    /** The people who are chosen on the plan, by id. */
    ObservableSet<Long> chosen() {
        return chosen;
    }

    /** Chooses somebody beside those who are chosen, or no longer. */
    void toggle(long participant) {
        if (!chosen.remove(participant)) {
            chosen.add(participant);
        }
    }

    /** Chooses these people and nobody else. */
    void choose(List<Long> people) {
        chosen.retainAll(people);
        chosen.addAll(people);
    }

    /** What the score would change if those who are being moved sat where they are held; empty if nobody is. */
    ReadOnlyObjectProperty<Optional<ScoreChange>> trial() {
        return trial.getReadOnlyProperty();
    }

    /** Shows what changes if somebody came to sit at a table. */
    void tryMove(long participant, int table) {
        trial.set(plan().flatMap(plan -> plan.trial().moved(participant, table)));
    }

    /** Shows what changes if two people swapped seats. */
    void trySwap(long one, long other) {
        trial.set(plan().flatMap(plan -> plan.trial().swapped(one, other)));
    }

    /** Shows the score as it is again. */
    void tryNothing() {
        trial.set(Optional.empty());
    }

    /** Shows this round. */
    void round(int number) {
        round = number;
        read();
    }

    /** Gives the session this many rounds, and shows the last one if it is new. */
    void rounds(int number) {
        int before = plan().map(TablePlan::rounds).orElse(1);
        round = number > before ? number : Math.min(round, number);
        change((session, shown) -> service.rounds(session, number), () -> {
            if (number < before) {
                tell("roundRemoved");
            }
        });
    }

    /** Removes the table plan of the open session. */
    void clear() {
        change((session, shown) -> service.clear(session), () -> tell("cleared"));
    }

    /** Gives somebody a seat at a table; a locked seat stays. */
    void move(long participant, int table) {
        if (!locked(participant)) {
            change((session, shown) -> service.move(session, shown, participant, table), () -> {});
        }
    }

    /** Has two people take each other's seats; a locked seat stays. */
    void swap(long one, long other) {
        if (one != other && !locked(one) && !locked(other)) {
            change((session, shown) -> service.swap(session, shown, one, other), () -> {});
        }
    }

    private boolean locked(long participant) {
        return plan().map(plan -> plan.locked().contains(participant)).orElse(false);
    }

    /** How the plan can be mended on the day; empty while nobody looks at it. */
    ReadOnlyObjectProperty<Optional<Reseat>> reseat() {
        return reseat.getReadOnlyProperty();
    }

    /** Finds how those who came can be seated with the fewest moves, from the round that is shown. */
    void findReseat() {
        plan().ifPresent(plan -> workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.sessions.reseating"),
                                progress -> new Reseats(workspace.project())
                                        .preview(plan.session().id(), plan.round()))
                        .then(this::offer)));
    }

    /** Those who would have to move are chosen on the plan. */
    private void offer(Reseat found) {
        choose(found.moves().stream().map(change -> change.person().id()).toList());
        reseat.set(Optional.of(found));
    }

    /** Makes the changes that were found. */
    void applyReseat() {
        reseat.get()
                .ifPresent(found -> workspace.edit(() -> new Reseats(workspace.project()).apply(found), () -> {
                    choose(List.of());
                    tell("reseated");
                }));
    }

    void dropReseat() {
        choose(List.of());
        reseat.set(Optional.empty());
    }

    /** Asks where, and writes a list of the table plan: to print, for Word, or as a workbook with both lists. */
    void export(SeatingList list) {
        plan().ifPresent(plan -> {
            SeatingFiles files =
                    new SeatingFiles(workspace.project(), workspace.texts().language());
            List<FileQuestion.Kind> kinds = new ArrayList<>(List.of(
                    new FileQuestion.Kind(text("kindPdf"), List.of("pdf")),
                    new FileQuestion.Kind(text("kindWord"), List.of("docx"))));
            if (list != SeatingList.SIGNS) {
                kinds.add(new FileQuestion.Kind(text("kindExcel"), List.of("xlsx")));
            }
            workspace
                    .dialogs()
                    .saveFile(new FileQuestion(
                            text("export." + list),
                            files.name(list, plan.session().number()) + ".pdf",
                            kinds))
                    .ifPresent(file -> workspace
                            .tasks()
                            .start(BackgroundTask.of(
                                            Message.of("desktop.sessions.exporting"),
                                            progress -> files.write(
                                                    list, plan.session().id(), file))
                                    .then(people -> workspace.notify(Notice.success(
                                            text("exported", String.valueOf(file.getFileName()), people))))));
        });
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.sessions." + key, arguments);
    }

    Optional<TablePlan> plan() {
        return content.get().flatMap(TablesContent::plan);
    }

    private void change(OnRound deed, Runnable then) {
        plan().ifPresent(plan -> workspace.edit(() -> deed.to(plan.session().id(), plan.round()), then));
    }

    private void tell(String what) {
        workspace.notify(Notice.success(workspace.texts().get("desktop.sessions." + what))
                .with(workspace.texts().get("desktop.sessions.undo"), sessions::undo));
    }
}
