package nl.lotwijzer.desktop.checkin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.CheckIn;
import nl.lotwijzer.sessions.DoorEntry;
import nl.lotwijzer.sessions.DoorSearch;

/**
 * Checking people in at the door: what is typed, whom it finds, and what came of it. It reads the project anew after every
 * change, also one made in another window, and keeps nothing of its own but what can be taken back here.
 */
final class CheckInModel {
    /** As many can be chosen by one digit. */
    static final int CHOICES = 9;

    private final Workspace workspace;
    private final long session;
    private final Attendances service;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Door>> door = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Greeting> greeting = new ReadOnlyObjectWrapper<>(Greeting.NONE);
    private final ReadOnlyObjectWrapper<OptionalInt> pointed = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ObservableList<Attendee> found = FXCollections.observableArrayList();
    private final Deque<CheckIn> done = new ArrayDeque<>();
    private final Subscription watching;
    private DoorSearch search = new DoorSearch(List.of());
    private String letters = "";

    CheckInModel(Workspace workspace, long session) {
        this.workspace = workspace;
        this.session = session;
        this.service = new Attendances(workspace.project());
        typed.subscribe(_ -> find());
        this.watching = workspace.watch(() -> Door.of(session, workspace.project()), this::show);
    }

    private void show(Optional<Door> read) {
        search = new DoorSearch(read.map(one -> one.attendance().attendees()).orElse(List.of()));
        door.set(read);
        find();
    }

    /**
     * While the letters stay the same everybody found keeps the digit: a check-in elsewhere must not put somebody else
     * under the finger.
     */
    private void find() {
        String sought = DoorEntry.read(typed.get()) instanceof DoorEntry.Name(String name, OptionalInt _) ? name : "";
        List<Attendee> matches = new ArrayList<>(search.find(sought));
        if (sought.equals(letters)) {
            List<Long> order = found.stream().map(Attendee::id).toList();
            matches.sort(Comparator.comparingInt(one -> place(order.indexOf(one.id()))));
        } else {
            letters = sought;
            pointed.set(OptionalInt.empty());
        }
        found.setAll(matches);
        pointed.get().stream().filter(at -> at >= found.size()).forEach(_ -> pointed.set(OptionalInt.empty()));
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    /** What is typed. */
    StringProperty typed() {
        return typed;
    }

    /** What there is to know at the door; empty while it is read, or if the session is no longer there. */
    ReadOnlyObjectProperty<Optional<Door>> door() {
        return door.getReadOnlyProperty();
    }

    /** What to say. */
    ReadOnlyObjectProperty<Greeting> greeting() {
        return greeting.getReadOnlyProperty();
    }

    /** Whom the letters find, in the order of their digits. */
    ObservableList<Attendee> found() {
        return found;
    }

    /** Which of those found the arrow keys point at, from 0; empty if none. */
    ReadOnlyObjectProperty<OptionalInt> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** Points at the next one found, or with −1 at the one before. */
    void point(int by) {
        if (!found.isEmpty()) {
            int from = pointed.get().orElse(by > 0 ? 0 : found.size());
            pointed.set(OptionalInt.of(Math.floorMod(from + by, found.size())));
        }
    }

    /** Returns whom Enter would check in, as far as one is meant. */
    Optional<Attendee> meant() {
        if (pointed.get().isPresent()) {
            return Optional.of(found.get(pointed.get().getAsInt()));
        }
        return switch (DoorEntry.read(typed.get())) {
            case DoorEntry.Nothing() -> Optional.empty();
            case DoorEntry.Unknown(String _) -> Optional.empty();
            case DoorEntry.Code(String number) -> search.number(number);
            case DoorEntry.Name(String name, OptionalInt choice) ->
                choice.isEmpty()
                        ? search.only(name)
                        : found.stream().skip(choice.getAsInt() - 1L).findFirst();
        };
    }

    /** Checks in whom is meant, or says why nobody is. */
    void enter() {
        DoorEntry entry = DoorEntry.read(typed.get());
        if (entry instanceof DoorEntry.Nothing) {
            return;
        }
        Optional<Attendee> meant = meant();
        if (meant.isPresent()) {
            checkIn(meant.get());
        } else {
            nobody(entry);
        }
    }

    /** Checks in this person. */
    void checkIn(Attendee person) {
        typed.set("");
        workspace
                .tasks()
                .start(BackgroundTask.edit(progress -> service.checkIn(session, person.id()))
                        .then(this::greet)
                        .otherwise(failure -> greeting.set(Greeting.about(
                                Tone.DANGER, "failed", workspace.texts().get(failure.told())))));
    }

    private void greet(CheckIn made) {
        boolean late = made.now() == Attendance.LATE;
        if (made.already()) {
            say(Tone.WARNING, "already", made);
        } else {
            done.push(made);
            say(late ? Tone.ACCENT : Tone.SUCCESS, late ? "late" : "in", made);
        }
    }

    private void say(Tone tone, String key, CheckIn made) {
        greeting.set(new Greeting(
                tone,
                key,
                Optional.of(made.before().id()),
                made.before().participant().name(),
                Optional.of(made.at())));
    }

    private void nobody(DoorEntry entry) {
        switch (entry) {
            case DoorEntry.Nothing() -> {} // There is nothing to say about nothing.
            case DoorEntry.Code(String number) -> refuse("notExpected", number);
            case DoorEntry.Unknown(String code) -> refuse("unknownCode", code);
            case DoorEntry.Name(String _, OptionalInt choice) -> {
                if (found.isEmpty() || choice.isPresent()) {
                    refuse("nobody", typed.get().strip());
                } else {
                    greeting.set(
                            Greeting.about(Tone.WARNING, "several", Integer.toString(Math.min(found.size(), CHOICES))));
                }
            }
        }
    }

    /** A wrong code is taken away, so that the next one does not come behind it. */
    private void refuse(String key, String name) {
        typed.set("");
        greeting.set(Greeting.about(Tone.DANGER, key, name));
    }

    /** Takes away what is typed or, if nothing is, takes back the last check-in that was made here. */
    void escape() {
        if (typed.get().isEmpty()) {
            takeBack();
        } else {
            typed.set("");
        }
    }

    /** Takes back the last check-in that was made here and not taken back yet. */
    void takeBack() {
        if (done.isEmpty()) {
            greeting.set(Greeting.about(Tone.NEUTRAL, "nothingBack", ""));
            return;
        }
        CheckIn last = done.pop();
        workspace.edit(() -> service.restore(session, last.before()), () -> say(Tone.NEUTRAL, "takenBack", last));
    }

    /** Notes that the person the window speaks of leaves now, if that person is in. */
    void leaves() {
        greeting.get().person().flatMap(this::attendee).filter(Attendee::there).ifPresent(person -> {
            Project project = workspace.project();
            workspace.edit(
                    () -> service.left(session, List.of(person.id()), Optional.of(project.now())),
                    () -> greeting.set(new Greeting(
                            Tone.NEUTRAL,
                            "left",
                            Optional.of(person.id()),
                            person.participant().name(),
                            Optional.of(project.now()))));
        });
    }

    /** Returns what is known of somebody now. */
    Optional<Attendee> attendee(long id) {
        return door.get()
                .flatMap(one -> one.attendance().attendees().stream()
                        .filter(attendee -> attendee.id() == id)
                        .findFirst());
    }

    /** Returns those who are expected and have not come yet, by name. */
    List<Attendee> missing() {
        return door.get().map(one -> one.attendance().attendees()).orElse(List.of()).stream()
                .filter(attendee -> attendee.attendance() == Attendance.INVITED)
                .sorted((left, right) -> left.participant()
                        .name()
                        .compareToIgnoreCase(right.participant().name()))
                .toList();
    }

    void dispose() {
        watching.unsubscribe();
    }
}
