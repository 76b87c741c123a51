package nl.lotwijzer.desktop.participants;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;

/** The panel as it stands, which of it is shown, and what can be changed. */
public final class ParticipantsModel {
    /** A category of a criterion, to show only who belongs to it. */
    record CategoryFilter(String criterion, String category) {}

    private final Workspace workspace;
    private final Participants participants;
    private final ReadOnlyObjectWrapper<Optional<Panel>> panel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Participant> all = FXCollections.observableArrayList();
    private final FilteredList<Participant> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<Status>> status = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CategoryFilter>> category = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final Subscription watching;
    private List<Long> chosen = List.of();
    private boolean reloading;

    ParticipantsModel(Workspace workspace) {
        this.workspace = workspace;
        this.participants = new Participants(workspace.project());
        status.subscribe(this::filter);
        category.subscribe(this::filter);
        search.subscribe(this::filter);
        watching = workspace.watch(participants::panel, this::show);
    }

    /** How the work stands: begun with the first call, done when everybody has said yes or no and no seat is vacant. */
    public static PlaceState state(Project project) {
        Optional<Panel> panel = new Participants(project).panel();
        if (panel.isEmpty()) {
            return PlaceState.NOT_BEGUN;
        }
        long vacant = panel.get().participants().stream()
                .filter(one -> one.seat().leaving().stream().anyMatch(left -> !left.filled()))
                .count();
        if (vacant > 0) {
            return PlaceState.problems((int) vacant);
        }
        Map<Status, Integer> counts = panel.get().counts();
        if (counts.getOrDefault(Status.DRAWN, 0) == panel.get().participants().size()) {
            return PlaceState.NOT_BEGUN;
        }
        boolean open = panel.get().participants().stream().anyMatch(one -> one.status().unanswered());
        return open ? PlaceState.UNDER_WAY : PlaceState.DONE;
    }

    private void show(Optional<Panel> loaded) {
        reloading = true;
        all.setAll(loaded.map(Panel::participants).orElse(List.of()));
        reloading = false;
        panel.set(loaded);
    }

    private void filter() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(participant ->
                status.get().map(one -> participant.status() == one).orElse(true)
                        && category.get()
                                .map(one ->
                                        participant.category(one.criterion()).equals(one.category()))
                                .orElse(true)
                        && matches(participant, sought));
    }

    private static boolean matches(Participant participant, String sought) {
        return Stream.of(
                        participant.number(),
                        participant.name(),
                        participant.registrant().email(),
                        participant.registrant().phone(),
                        participant.registrant().address().line(),
                        participant.note())
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(sought));
    }

    ReadOnlyObjectProperty<Optional<Panel>> panel() {
        return panel.getReadOnlyProperty();
    }

    ObservableList<Participant> shown() {
        return shown;
    }

    /** Notes who is chosen in the list; not asked while the list is read anew. */
    void choose(List<Participant> participants) {
        if (!reloading) {
            chosen = participants.stream().map(Participant::id).toList();
        }
    }

    /** Returns those chosen who are shown, as they are now. */
    List<Participant> chosen() {
        return shown.stream()
                .filter(participant -> chosen.contains(participant.id()))
                .toList();
    }

    /** The status shown only; empty for all. */
    ObjectProperty<Optional<Status>> status() {
        return status;
    }

    /** The category shown only; empty for all. */
    ObjectProperty<Optional<CategoryFilter>> category() {
        return category;
    }

    StringProperty search() {
        return search;
    }

    /** Returns the statuses that each of these participants can get, in the order of the work. */
    static List<Status> possible(Collection<Participant> chosen) {
        return Arrays.stream(Status.values())
                .filter(status -> !chosen.isEmpty()
                        && chosen.stream()
                                .allMatch(participant -> participant.status() != status
                                        && participant.nextStatuses().contains(status)))
                .toList();
    }

    /** Gives these participants a status from today, and offers to take it back. */
    void change(Collection<Participant> chosen, Status to) {
        change(chosen, to, LocalDate.now(workspace.clock()), "");
    }

    /** Gives these participants a status from a day, with a remark, and offers to take it back. */
    void change(Collection<Participant> chosen, Status to, LocalDate on, String note) {
        List<Long> ids = chosen.stream().map(Participant::id).toList();
        workspace.edit(
                () -> participants.change(ids, to, on, note),
                () -> workspace.notify(Notice.success(workspace
                                .texts()
                                .get(
                                        "desktop.participants.changed",
                                        ids.size(),
                                        chosen.iterator().next().name(),
                                        workspace.texts().get("panel.status." + to)))
                        .with(workspace.texts().get("desktop.participants.undo"), this::undo)));
    }

    void note(Participant participant, String note) {
        if (!note.strip().equals(participant.note())) {
            workspace.edit(() -> participants.note(participant.id(), note));
        }
    }

    private void undo() {
        workspace.edit(() -> workspace.project().undo().undo());
    }

    void dispose() {
        watching.unsubscribe();
    }
}
