package nl.lotwijzer.desktop.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.sessions.FixedStart;
import nl.lotwijzer.sessions.RunItem;
import nl.lotwijzer.sessions.RunKind;
import nl.lotwijzer.sessions.RunSheet;
import nl.lotwijzer.sessions.RunSheet.Line;
import nl.lotwijzer.sessions.RunSheets;
import nl.lotwijzer.sessions.Session;

/** The run sheet of the open session, what is going on now, and what can be changed. */
final class RunSheetModel {
    /** A new item takes so many minutes until somebody says otherwise. */
    private static final int USUAL_MINUTES = 30;

    private final Workspace workspace;
    private final SessionsModel sessions;
    private final RunSheets service;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<RunSheet>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Line>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Long> chosen = Optional.empty();
    private boolean reloading;

    RunSheetModel(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.sessions = sessions;
        this.service = new RunSheets(workspace.project());
        sessions.content()
                .subscribe(content -> show(content.map(SessionContent::day).map(DayContent::runSheet)));
    }

    private void show(Optional<RunSheet> read) {
        reloading = true;
        lines.setAll(read.map(RunSheet::lines).orElse(List.of()));
        reloading = false;
        sheet.set(read);
        tick();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Optional<RunSheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /** What is going on now, if the session is on. */
    ReadOnlyObjectProperty<Optional<Line>> now() {
        return now.getReadOnlyProperty();
    }

    /** Looks at the clock. */
    void tick() {
        now.set(sheet.get().flatMap(one -> one.at(moment())));
    }

    /** Returns what comes next, if anything does today. */
    Optional<Line> next() {
        return sheet.get().flatMap(one -> one.after(moment()));
    }

    /** Returns how long what is going on still takes, in whole minutes, rounded up. */
    long minutesLeft(Line line) {
        return Duration.between(moment(), line.end().toInstant())
                .plusSeconds(59)
                .toMinutes();
    }

    private Instant moment() {
        return workspace.clock().instant();
    }

    /** Notes which item is chosen; not asked while the list is read anew. */
    void choose(Optional<Line> line) {
        if (!reloading) {
            chosen = line.map(one -> one.item().id());
        }
    }

    /** Returns the chosen item, as it is now. */
    Optional<Line> chosen() {
        return chosen.flatMap(id -> sheet.get().flatMap(one -> one.line(id)));
    }

    /** Returns the names of the rooms of the session. */
    List<String> rooms() {
        return sessions.content().get().map(content -> content.day().rooms()).orElse(List.of()).stream()
                .map(room -> room.name())
                .toList();
    }

    /** Adds an item after the chosen one, or at the end, and chooses it. */
    void add() {
        sheet.get().ifPresent(one -> {
            int place = chosen().map(line -> line.number() + 1).orElse(lines.size() + 1);
            RunItem item = RunItem.of(RunKind.PLENARY, text("newItem"), USUAL_MINUTES);
            workspace
                    .tasks()
                    .start(BackgroundTask.edit(
                                    progress -> service.add(one.session().id(), place, item))
                            .then(added -> chosen = Optional.of(added)));
        });
    }

    /** Changes an item. */
    void change(RunItem item) {
        workspace.edit(() -> service.change(item));
    }

    /** Makes the chosen item take so many minutes more, or less. */
    void lengthen(int by) {
        chosen().map(Line::item).ifPresent(item -> change(item.withMinutes(Math.max(0, item.minutes() + by))));
    }

    /** The start of an item as somebody typed it; nothing fixed if it starts when the one before it ends. */
    record TypedStart(Optional<FixedStart> fixed) {}

    /** Returns the start that somebody means who types this for the chosen item; empty if it is no time. */
    Optional<TypedStart> start(String typed) {
        if (typed.isBlank()) {
            return Optional.of(new TypedStart(Optional.empty()));
        }
        Optional<RunSheet> shown = sheet.get();
        Optional<Line> line = chosen();
        Optional<FixedStart.Typed> read = FixedStart.read(typed);
        if (shown.isEmpty() || line.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        FixedStart meant = FixedStart.meant(
                read.get(), shown.get().session().date(), shown.get().floating(line.get()));
        return Optional.of(new TypedStart(Optional.of(meant)));
    }

    /** Moves the chosen item one place down, or with −1 up. */
    void move(int by) {
        chosen().ifPresent(line -> moveTo(line.item().id(), line.number() + by));
    }

    /** Moves an item to a place in the run sheet, from 1. */
    void moveTo(long item, int place) {
        if (place >= 1 && place <= lines.size()) {
            workspace.edit(() -> service.move(item, place));
        }
    }

    void remove() {
        chosen().ifPresent(line -> {
            Optional<Long> neighbour = lines.stream()
                    .filter(one -> one.number() == line.number() + 1 || one.number() == line.number() - 1)
                    .map(one -> one.item().id())
                    .reduce((_, later) -> later);
            workspace.edit(() -> service.remove(List.of(line.item().id())), () -> {
                chosen = neighbour;
                tell(text("itemRemoved", line.item().title()));
            });
        });
    }

    /** Returns the sessions whose run sheet can be taken over. */
    List<Session> others() {
        return sessions.sessions().stream()
                .filter(session -> sheet.get()
                        .map(one -> one.session().id() != session.id())
                        .orElse(false))
                .toList();
    }

    /** Takes over the run sheet of another session. */
    void copy(Session from) {
        sheet.get()
                .ifPresent(one -> workspace.edit(
                        () -> service.copy(from.id(), one.session().id()),
                        () -> tell(text("runCopied", from.number()))));
    }

    /** Asks by how much to move the chosen item, or the first, and everything after it. */
    void shift() {
        Optional<Line> from = chosen().or(() -> lines.stream().findFirst());
        from.flatMap(line -> workspace
                        .dialogs()
                        .askText(new TextQuestion(
                                text("shiftTitle", line.item().title()), text("shiftLabel"), "10", text("shiftVerb"))))
                .ifPresent(typed -> shift(from.get(), typed));
    }

    private void shift(Line from, String typed) {
        String plain = typed.strip().replace('−', '-').replaceFirst("^\\+", "");
        if (plain.matches("-?\\d{1,4}")) {
            int minutes = Integer.parseInt(plain);
            workspace.edit(() -> service.shift(from.item().id(), minutes), () -> tell(text("shifted", minutes)));
        } else {
            workspace.notify(Notice.warning(text("noMinutes", typed)));
        }
    }

    private void tell(String words) {
        workspace.notify(Notice.success(words).with(text("undo"), sessions::undo));
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.sessions." + key, arguments);
    }
}
