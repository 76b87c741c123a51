package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.UndoStack;
import nl.lotwijzer.registration.ImportHistory;
import nl.lotwijzer.registration.ImportHistory.Entry;
import nl.lotwijzer.registration.RefusedLayout;
import nl.lotwijzer.registration.RefusedRow;
import nl.lotwijzer.registration.RefusedRow.State;
import nl.lotwijzer.registration.RowOutcome;

/** The imports that were done, with the rows that were refused in one of them. */
final class ImportHistoryModel {
    /** The refused rows of the chosen import, and the table they came from; no table if none is kept. */
    record Refused(Entry entry, List<RefusedRow> rows, Optional<RefusedLayout> layout) {}

    /** What correcting a row came to: still refused, for these reasons. */
    record Tried(RefusedRow row, List<String> cells, RowOutcome outcome) {}

    private record Loaded(List<Entry> entries, Optional<Refused> refused) {}

    private final Workspace workspace;
    private final ImportHistory history;
    private final Runnable close;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Refused>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Tried>> tried = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription watching;
    private long wanted;

    /** @param close leaves the history */
    ImportHistoryModel(Workspace workspace, Runnable close) {
        this.workspace = workspace;
        this.history = new ImportHistory(workspace.project());
        this.close = close;
        this.watching = workspace.watch(this::load, this::show);
    }

    /** The imports, the newest first. */
    ObservableList<Entry> entries() {
        return entries;
    }

    /** The import whose refused rows are shown: at first the newest of which rows are to be looked at. */
    ReadOnlyObjectProperty<Optional<Refused>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What the last try to read a corrected row came to, if it was refused again. */
    ReadOnlyObjectProperty<Optional<Tried>> triedProperty() {
        return tried.getReadOnlyProperty();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    void choose(Entry entry) {
        if (wanted != entry.batch().id()) {
            wanted = entry.batch().id();
            workspace.tasks().start(BackgroundTask.load(progress -> load()).then(this::show));
        }
    }

    /** Reads a row as it is corrected; if it is refused still, says why. */
    void read(RefusedRow row, List<String> cells) {
        List<String> typed = List.copyOf(cells);
        List<RowOutcome> outcome = new ArrayList<>();
        workspace.edit(
                () -> outcome.add(history.read(row, typed)), () -> told(new Tried(row, typed, outcome.getFirst())));
    }

    private void told(Tried now) {
        if (now.outcome().refused()) {
            tried.set(Optional.of(now));
            return;
        }
        tried.set(Optional.empty());
        Texts texts = workspace.texts();
        UndoStack undo = workspace.project().undo();
        workspace.notify(
                Notice.success(texts.get("desktop.imports.rowRead", now.row().row()))
                        .with(texts.get("desktop.registrants.undo"), () -> workspace.edit(undo::undo)));
    }

    /** Asks for the ground and sets rows aside. */
    void setAside(List<RefusedRow> rows) {
        List<RefusedRow> open =
                rows.stream().filter(row -> row.state() == State.OPEN).toList();
        if (open.isEmpty()) {
            return;
        }
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .askText(new TextQuestion(
                        texts.get("desktop.imports.asideTitle", open.size()),
                        texts.get("desktop.registrants.ground"),
                        "",
                        texts.get("desktop.imports.aside")))
                .ifPresent(ground -> workspace.edit(() -> history.setAside(open, ground)));
    }

    void takeUp(List<RefusedRow> rows) {
        workspace.edit(() -> history.takeUp(rows));
    }

    /** Saves the rows of the chosen import that are to be looked at. */
    void save() {
        chosen.get().ifPresent(refused -> {
            List<RefusedRow> open = refused.rows().stream()
                    .filter(row -> row.state() == State.OPEN)
                    .toList();
            Texts texts = workspace.texts();
            FileQuestion question = FileQuestion.of(
                    texts.get("desktop.registrants.saveRefused"),
                    texts.get(
                            "desktop.registrants.refusedName",
                            refused.entry().batch().file().replaceAll("\\.[^.]*$", "")),
                    texts.get("desktop.registrants.csvKind"),
                    "csv");
            workspace
                    .dialogs()
                    .saveFile(question)
                    .ifPresent(file -> workspace.edit(
                            () -> history.save(open, file, texts),
                            () -> workspace.notify(Notice.success(texts.get(
                                    "desktop.registrants.refusedSaved",
                                    open.size(),
                                    String.valueOf(file.getFileName()))))));
        });
    }

    /** Asks whether the refused rows of the chosen import shall be wiped, and does it. */
    void clear() {
        chosen.get().ifPresent(refused -> {
            Texts texts = workspace.texts();
            boolean sure = workspace
                    .dialogs()
                    .confirm(Confirmation.destructive(
                            texts.get(
                                    "desktop.imports.clearTitle", refused.rows().size()),
                            texts.get("desktop.imports.clearText"),
                            texts.get("desktop.imports.clear")));
            if (sure) {
                workspace.tasks().start(BackgroundTask.of(Message.of("desktop.imports.clearing"), progress -> {
                    history.clear(refused.entry().batch());
                    return refused;
                }));
            }
        });
    }

    void leave() {
        watching.unsubscribe();
        close.run();
    }

    private Loaded load() {
        List<Entry> all = history.entries();
        Optional<Entry> entry = all.stream()
                .filter(one -> one.batch().id() == wanted)
                .findFirst()
                .or(() -> all.stream().filter(one -> one.open() > 0).findFirst())
                .or(() -> all.stream().findFirst());
        return new Loaded(all, entry.map(this::refused));
    }

    private Refused refused(Entry entry) {
        List<RefusedRow> rows = history.refused(entry.batch());
        return new Refused(
                entry,
                rows,
                rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(history.layout(entry.batch().id())));
    }

    private void show(Loaded loaded) {
        loaded.refused().ifPresent(refused -> wanted = refused.entry().batch().id());
        entries.setAll(loaded.entries());
        chosen.set(loaded.refused());
    }
}
