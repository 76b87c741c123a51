package nl.lotwijzer.desktop.steering;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.meeting.MeetingDocuments;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.AgendaDetails;
import nl.lotwijzer.steering.AgendaItem;
import nl.lotwijzer.steering.AgendaKind;
import nl.lotwijzer.steering.Attendee;
import nl.lotwijzer.steering.DecisionDetails;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.MeetingDetails;
import nl.lotwijzer.steering.MeetingStatus;
import nl.lotwijzer.steering.Presence;
import nl.lotwijzer.steering.StandingAgenda;
import org.jspecify.annotations.Nullable;

/** The meetings: which one is open, its agenda, who came, and its documents. */
final class MeetingsModel {
    private static final int USUAL_DAYS = 14;
    private static final LocalTime USUAL_START = LocalTime.of(9, 30);

    private final SteeringModel steering;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Optional<Meeting>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<AgendaItem>> item = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Long> wanted = Optional.empty();

    MeetingsModel(SteeringModel steering) {
        this.steering = steering;
        this.workspace = steering.workspace();
        steering.state().subscribe(now -> now.ifPresent(state -> show()));
    }

    private void show() {
        SteeringState now = steering.now();
        open.set(wanted.flatMap(now::meeting)
                .or(now::next)
                .or(() -> now.meetings().stream().reduce((earlier, later) -> later)));
        item.set(item.get()
                .flatMap(kept -> open.get().stream()
                        .flatMap(meeting -> meeting.agenda().stream())
                        .filter(one -> one.id() == kept.id())
                        .findFirst()));
    }

    /** Returns all meetings, the latest first. */
    List<Meeting> all() {
        return steering.now().meetings().reversed();
    }

    /** The meeting that is shown: the one that was opened, else the next one, else the last one. */
    ReadOnlyObjectProperty<Optional<Meeting>> open() {
        return open.getReadOnlyProperty();
    }

    /** The item of its agenda of which the details are shown. */
    ObjectProperty<Optional<AgendaItem>> item() {
        return item;
    }

    void open(long meeting) {
        wanted = Optional.of(meeting);
        show();
    }

    /** Returns a planned meeting of which the day has passed: somebody forgot to say that it was held. */
    Optional<Meeting> forgotten() {
        return steering.now().next().filter(meeting -> meeting.date().isBefore(steering.today()));
    }

    /** Returns when and where the next meeting would be if it goes as before: as long after the last as that one was. */
    MeetingDetails proposed() {
        List<Meeting> before = steering.now().meetings();
        if (before.isEmpty()) {
            return new MeetingDetails(steering.today().plusDays(USUAL_DAYS), USUAL_START, "");
        }
        Meeting last = before.getLast();
        long days = before.size() == 1
                ? USUAL_DAYS
                : ChronoUnit.DAYS.between(before.get(before.size() - 2).date(), last.date());
        LocalDate date = last.date().plusDays(Math.max(1, days));
        while (date.isBefore(steering.today())) {
            date = date.plusDays(Math.max(1, days));
        }
        return new MeetingDetails(date, last.details().start(), last.details().place());
    }

    /** Plans the next meeting as the ones before, and opens it. */
    void plan() {
        MeetingDetails details = proposed();
        Texts texts = workspace.texts();
        steering.make(
                progress -> steering.meetings().plan(details, StandingAgenda.in(texts)),
                id -> {
                    open(id);
                    steering.tell("planned", details.date());
                },
                steering::fail);
    }

    /** Changes when and where a meeting is, as it stands in the fields. */
    void change(Meeting meeting, @Nullable LocalDate date, String time, String place, Consumer<Failure> otherwise) {
        steering.make(
                progress -> {
                    MeetingDetails details =
                            new MeetingDetails(InputException.day(date), InputException.time(time), place);
                    if (!details.equals(meeting.details())) {
                        steering.meetings().change(meeting.id(), details);
                    }
                    return details;
                },
                done -> {},
                otherwise);
    }

    void status(Meeting meeting, MeetingStatus status) {
        steering.edit(
                () -> steering.meetings().status(meeting.id(), status),
                status == MeetingStatus.HELD ? "held" : "toCome",
                () -> {},
                steering::fail);
    }

    void notes(Meeting meeting, String notes) {
        if (!notes.strip().equals(meeting.notes())) {
            steering.edit(() -> steering.meetings().notes(meeting.id(), notes));
        }
    }

    void remove(Meeting meeting) {
        wanted = Optional.empty();
        steering.edit(() -> steering.meetings().remove(meeting.id()), "meetingRemoved", () -> {}, steering::fail);
    }

    /** Puts an item with this title at the end of the agenda, to be discussed. */
    void addItem(Meeting meeting, String title, Consumer<Failure> otherwise) {
        steering.make(
                progress -> steering.meetings()
                        .addItem(meeting.id(), AgendaDetails.of(title, "", null, AgendaKind.DISCUSS)),
                done -> {},
                otherwise);
    }

    void changeItem(AgendaItem changed, ItemInput input, Consumer<Failure> otherwise) {
        steering.edit(
                () -> steering.meetings().changeItem(changed.id(), input.read()), "itemKept", () -> {}, otherwise);
    }

    void moveItem(AgendaItem moved, int places) {
        steering.edit(() -> steering.meetings().moveItem(moved.id(), places));
    }

    void removeItem(AgendaItem removed) {
        steering.edit(() -> steering.meetings().removeItem(removed.id()), "itemRemoved", () -> {}, steering::fail);
    }

    void presence(Meeting meeting, List<Attendee> attendees, Presence presence) {
        steering.edit(() -> steering.meetings().presence(meeting.id(), attendees, presence));
    }

    void addGuest(Meeting meeting, String name, Consumer<Failure> otherwise) {
        steering.make(
                progress -> {
                    steering.meetings().addGuest(meeting.id(), name, "");
                    return meeting;
                },
                done -> {},
                otherwise);
    }

    void removeGuest(Attendee guest) {
        steering.edit(() -> steering.meetings().removeGuest(guest.id()));
    }

    /** Notes what was decided about an item of the agenda. */
    void decide(Meeting meeting, AgendaItem about, String text, Runnable then, Consumer<Failure> otherwise) {
        steering.edit(
                () -> steering.decisions()
                        .note(new DecisionDetails(text, meeting.date(), meeting.id(), about.id(), "")),
                "decisionNoted",
                then,
                otherwise);
    }

    /** Notes what somebody is to do after this meeting. */
    void act(
            Meeting meeting,
            String text,
            String owner,
            @Nullable LocalDate due,
            Runnable then,
            Consumer<Failure> otherwise) {
        steering.edit(
                () -> steering.actions().note(ActionDetails.open(text, owner, due, meeting.id())),
                "actionNoted",
                then,
                otherwise);
    }

    /** Asks for a folder and writes everything for the meeting into it. */
    void makeDocuments(Meeting meeting) {
        MeetingDocuments documents = documents();
        workspace
                .dialogs()
                .chooseFolder(text("documents.folder"))
                .ifPresent(folder -> workspace
                        .tasks()
                        .start(BackgroundTask.of(
                                        Message.of("desktop.steering.documents.making"),
                                        progress -> documents.writeAll(meeting, folder))
                                .then(files -> workspace.notify(
                                        Notice.success(text("told.documents", files.size(), name(folder)))))));
    }

    /** Asks for a file and writes the notes of the meeting to it. */
    void makeNotes(Meeting meeting) {
        MeetingDocuments documents = documents();
        FileQuestion question =
                FileQuestion.of(text("notes.file"), documents.notesName(meeting), text("notes.kind"), "docx");
        workspace
                .dialogs()
                .saveFile(question)
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.of(Message.of("desktop.steering.notes.making"), progress -> {
                                    documents.writeNotes(meeting, file);
                                    return file;
                                })
                                .then(done -> workspace.notify(Notice.success(text("told.notes", name(file)))))));
    }

    private MeetingDocuments documents() {
        return new MeetingDocuments(workspace.project(), workspace.texts().language());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.steering." + key, arguments);
    }
}
