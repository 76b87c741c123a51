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
import nl.lotwijzer.desktop.withdrawal.WithdrawalQuestion;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Representation;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Session;

/** The panel as it stands, which of it is shown, and what can be changed. */
public final class ParticipantsModel {
    /** A category of a criterion, to show only who belongs to it. */
    record CategoryFilter(String criterion, String category) {}

    /** Whose representation is shown. */
    enum Basis {
        /** Everybody who was drawn. */
        DRAWN,
        /** Those who come, and those who may. */
        CONFIRMED,
        /** Those who were present at a session. */
        PRESENT
    }

    private final Workspace workspace;
    private final Participants participants;
    private final WithdrawalQuestion withdrawal;
    private final ReadOnlyObjectWrapper<PeopleReading> reading = new ReadOnlyObjectWrapper<>(PeopleReading.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Panel>> panel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Participant> all = FXCollections.observableArrayList();
    private final FilteredList<Participant> shown = new FilteredList<>(all);
    private final ObjectProperty<Optional<Status>> status = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<CategoryFilter>> category = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Need> need = new SimpleObjectProperty<>(Need.ANYBODY);
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>(Basis.CONFIRMED);
    private final ObjectProperty<Optional<Session>> session = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private Subscription watching = () -> {};
    private Runnable vacated = () -> {};
    private List<Long> chosen = List.of();
    private boolean reloading;

    ParticipantsModel(Workspace workspace) {
        this.workspace = workspace;
        this.participants = new Participants(workspace.project());
        this.withdrawal = new WithdrawalQuestion(workspace);
        status.subscribe(this::filter);
        category.subscribe(this::filter);
        need.subscribe(this::filter);
        search.subscribe(this::filter);
        basis.subscribe(this::filter);
        session.subscribe(this::watch);
        watch();
    }

    private void watch() {
        watching.unsubscribe();
        Optional<Long> asked = session.get().map(Session::id);
        watching = workspace.watch(() -> PeopleReading.read(workspace.project(), asked), this::show);
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
        boolean open =
                panel.get().participants().stream().anyMatch(one -> one.status().unanswered());
        return open ? PlaceState.UNDER_WAY : PlaceState.DONE;
    }

    private void show(PeopleReading read) {
        reloading = true;
        reading.set(read);
        all.setAll(read.panel().map(Panel::participants).orElse(List.of()));
        reloading = false;
        filter();
        panel.set(read.panel());
        if (basis.get() == Basis.PRESENT && session.get().isEmpty()) {
            session.set(lastHeld());
        }
    }

    private void filter() {
        String sought = search.get().strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(participant ->
                status.get().map(one -> participant.status() == one).orElse(true)
                        && category.get()
                                .map(one ->
                                        participant.category(one.criterion()).equals(one.category()))
                                .orElse(true)
                        && need.get().of(participant, reading.get().card(participant.id()))
                        && (basis.get() != Basis.PRESENT || present(participant))
                        && matches(participant, sought));
    }

    /** Returns whether this participant was present at the session that is shown; nobody is left out if none is. */
    private boolean present(Participant participant) {
        return reading.get()
                .present()
                .map(there -> there.contains(participant.id()))
                .orElse(true);
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

    /** All that was read with the panel. */
    ReadOnlyObjectProperty<PeopleReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** What somebody needs who is shown. */
    ObjectProperty<Need> need() {
        return need;
    }

    /** Whose representation is shown; of those present at a session, only they are shown in the list. */
    ObjectProperty<Basis> basis() {
        return basis;
    }

    /** The session of which those present are shown. */
    ObjectProperty<Optional<Session>> session() {
        return session;
    }

    /** Shows those who were present at the newest session that has been. */
    void showPresent() {
        if (session.get().isEmpty()) {
            session.set(lastHeld());
        }
        basis.set(Basis.PRESENT);
    }

    /** Returns the newest session that has begun, or else the first one; empty if there are none. */
    Optional<Session> lastHeld() {
        return reading.get().sessions().stream()
                .filter(one -> one.start(workspace.clock().getZone())
                        .toInstant()
                        .isBefore(workspace.clock().instant()))
                .reduce((earlier, later) -> later)
                .or(() -> reading.get().sessions().stream().findFirst());
    }

    /** Returns how the categories stand for whom is shown. */
    List<Representation> representation() {
        return panel.get()
                .map(now -> switch (basis.get()) {
                    case DRAWN ->
                        now.representation(one -> one.seat().inPlaceOf().isEmpty());
                    case CONFIRMED -> now.representation();
                    case PRESENT -> now.representation(this::present);
                })
                .orElse(List.of());
    }

    /** Returns whether somebody has a seat in a panel that was drawn in public, and can leave it. */
    boolean sits(Participant participant) {
        return reading.get().sitting().contains(participant.number());
    }

    /** Returns whether somebody does not come and has the seat still. */
    boolean stillSits(Participant participant) {
        return sits(participant) && !participant.status().holdsSeat();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    LocalDate today() {
        return LocalDate.now(workspace.clock());
    }

    /** What is done once somebody left and the seat is vacant. */
    void onVacated(Runnable then) {
        vacated = then;
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

    /**
     * Gives these participants a status from a day, with a remark, and offers to take it back. Where one person leaves who
     * sits in a panel that was drawn in public, it is asked whether the seat becomes vacant.
     */
    void change(Collection<Participant> chosen, Status to, LocalDate on, String note) {
        if (chosen.size() == 1 && (to == Status.DECLINED || to == Status.STOPPED)) {
            Participant only = chosen.iterator().next();
            if (sits(only)) {
                leave(only);
                return;
            }
        }
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

    /** Asks on which ground somebody leaves, and does that. */
    void leave(Participant participant) {
        withdrawal.ask(WithdrawalQuestion.Leaver.of(participant), Optional.empty(), () -> {}, vacated);
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
