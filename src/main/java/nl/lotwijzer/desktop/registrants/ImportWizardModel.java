package nl.lotwijzer.desktop.registrants;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Job;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.UndoStack;
import nl.lotwijzer.registration.ColumnMapping;
import nl.lotwijzer.registration.ColumnUse;
import nl.lotwijzer.registration.ImportPreview;
import nl.lotwijzer.registration.ImportReport;
import nl.lotwijzer.registration.RefusedRows;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.registration.RowOutcome;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.registration.RowRemark;
import nl.lotwijzer.spreadsheet.Grid;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Reading registrants from a file, in five steps. No registrant changes before the fourth is confirmed. */
final class ImportWizardModel {
    /** The pages of the wizard. */
    enum Step {
        FILE,
        COLUMNS,
        VALUES,
        CHECK,
        DONE;

        String key() {
            return "desktop.registrants.step." + name();
        }
    }

    /** A cell by its row, as Excel numbers it, and the name of its column. */
    record Spot(int row, String column) {}

    /** A table as it was read, and how its columns are to be read. */
    record Chosen(Path file, Grid grid, Sheet sheet, ColumnMapping mapping) {}

    private static final int MOST_ROWS_LOOKED_THROUGH = 20_000;

    private final Workspace workspace;
    private final Registrations registrations;
    private final Runnable close;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Map<Spot, RowRemark>> doubts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<ImportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Listing> listed = new SimpleObjectProperty<>(Listing.REFUSED);

    private final ProfilesModel profiles;
    private final ValuesModel values;

    /** @param close leaves the wizard */
    ImportWizardModel(Workspace workspace, Runnable close) {
        this.workspace = workspace;
        this.registrations = new Registrations(workspace.project());
        this.close = close;
        this.profiles = new ProfilesModel(workspace, chosen::get, this::readAs);
        this.values = new ValuesModel(workspace, chosen::get, this::keep);
    }

    ProfilesModel profiles() {
        return profiles;
    }

    ValuesModel values() {
        return values;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Whether something is being read or checked, so that there is nothing to press. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Why the file or the mapping cannot be used. */
    ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What is remarkable about cells of the chosen table, read as it is now; nothing for a very large table. */
    ReadOnlyObjectProperty<Map<Spot, RowRemark>> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ImportPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Which rows the third page lists. */
    ObjectProperty<Listing> listedProperty() {
        return listed;
    }

    void chooseFile() {
        workspace
                .dialogs()
                .openFile(RegistrantsModel.officeFile(workspace.texts(), "desktop.registrants.fileTitle"))
                .ifPresent(this::open);
    }

    /** Reads this file and goes on to its columns. */
    void open(Path file) {
        read(file, Optional.empty());
    }

    /** Reads another sheet of the same workbook. */
    void chooseSheet(String name) {
        chosen.get().ifPresent(now -> read(now.file(), Optional.of(name)));
    }

    /** Takes another row as the header, numbered as in Excel. */
    void chooseHeader(int row) {
        chosen.get().ifPresent(now -> {
            try {
                take(now.file(), now.grid(), now.grid().toSheet(row));
            } catch (InputException e) {
                problem.set(Optional.of(e.told()));
            }
        });
    }

    /** Reads this column, counted from 0, as something else. */
    void use(int column, ColumnUse use) {
        chosen.get().ifPresent(now -> {
            ColumnMapping mapping = now.mapping().with(column, use);
            choose(new Chosen(now.file(), now.grid(), now.sheet(), mapping));
            try {
                mapping.check(now.sheet());
            } catch (InputException e) {
                problem.set(Optional.of(e.told()));
            }
        });
    }

    private void readAs(ColumnMapping mapping) {
        chosen.get().ifPresent(now -> choose(new Chosen(now.file(), now.grid(), now.sheet(), mapping)));
    }

    /** Keeps a mapping in which only values and rules differ, which nobody sees on the page with the columns. */
    private void keep(ColumnMapping mapping) {
        chosen.get().ifPresent(now -> {
            preview.set(Optional.empty());
            chosen.set(Optional.of(new Chosen(now.file(), now.grid(), now.sheet(), mapping)));
        });
    }

    /** Goes on from the columns to the values they hold. */
    void lookAtValues() {
        chosen.get()
                .ifPresent(now -> start(Message.of("desktop.values.looking"), progress -> values.look(now), found -> {
                    values.take(found);
                    step.set(Step.VALUES);
                }));
    }

    /** Goes on to the check. */
    void check() {
        chosen.get()
                .ifPresent(now -> start(
                        Message.of("desktop.registrants.checking"),
                        progress -> registrations.preview(now.sheet(), now.mapping(), rows -> {
                            progress.done(rows, now.sheet().rows().size());
                            progress.stopIfCancelled();
                        }),
                        checked -> {
                            preview.set(Optional.of(checked));
                            listed.set(firstListed(checked));
                            step.set(Step.CHECK);
                        }));
    }

    /** Returns whether there is anything to read. */
    boolean anythingNew() {
        return preview.get()
                .map(checked ->
                        checked.count(Verdict.ADDED) + checked.count(Verdict.CHANGED) + checked.count(Verdict.REFUSED)
                                > 0)
                .orElse(false);
    }

    /** Reads the rows that can be read. */
    void read() {
        chosen.get()
                .ifPresent(now -> start(
                        Message.of("desktop.registrants.importing"),
                        progress -> registrations.importRows(now.sheet(), now.mapping(), rows -> {
                            progress.done(rows, now.sheet().rows().size());
                            progress.stopIfCancelled();
                        }),
                        done -> {
                            report.set(Optional.of(done));
                            step.set(Step.DONE);
                        }));
    }

    /** Goes one page back; nothing was changed yet. */
    void back() {
        problem.set(Optional.empty());
        switch (step.get()) {
            case FILE, DONE -> {}
            case COLUMNS -> step.set(Step.FILE);
            case VALUES -> step.set(Step.COLUMNS);
            case CHECK -> step.set(values.foundProperty().get().columns().isEmpty() ? Step.COLUMNS : Step.VALUES);
        }
    }

    void leave() {
        close.run();
    }

    /** Saves the refused rows, of the check or of the report, where the person says. */
    void saveRefused() {
        refused().ifPresent(rows -> {
            Texts texts = workspace.texts();
            String name = rows.sheet().fileName().replaceAll("\\.[^.]*$", "");
            FileQuestion question = FileQuestion.of(
                    texts.get("desktop.registrants.saveRefused"),
                    texts.get("desktop.registrants.refusedName", name),
                    texts.get("desktop.registrants.csvKind"),
                    "csv");
            workspace
                    .dialogs()
                    .saveFile(question)
                    .ifPresent(file -> workspace.edit(
                            () -> rows.save(file, texts),
                            () -> workspace.notify(Notice.success(texts.get(
                                    "desktop.registrants.refusedSaved",
                                    rows.outcomes().size(),
                                    String.valueOf(file.getFileName()))))));
        });
    }

    /** Returns whether the import can still be taken back: it changed something, and nothing was changed since. */
    boolean undoable() {
        return report.get().map(done -> done.batch() > 0).orElse(false)
                && workspace
                        .project()
                        .undo()
                        .next()
                        .map(Action::name)
                        .equals(Optional.of("registration.journal.import"));
    }

    /** Takes the import back and leaves. */
    void undo() {
        if (undoable()) {
            UndoStack undo = workspace.project().undo();
            workspace.edit(undo::undo, () -> {
                workspace.notify(Notice.success(workspace.texts().get("desktop.registrants.undone")));
                leave();
            });
        }
    }

    private Optional<RefusedRows> refused() {
        return report.get()
                .map(ImportReport::refusedRows)
                .or(() -> preview.get().map(ImportPreview::refused));
    }

    private void read(Path file, Optional<String> sheetName) {
        start(
                Message.of("desktop.registrants.reading"),
                progress -> SpreadsheetReader.grid(file, sheetName, rows -> progress.stopIfCancelled()),
                grid -> {
                    take(file, grid, grid.toSheet());
                    profiles.refresh();
                    step.set(Step.COLUMNS);
                });
    }

    /** Takes this table; one that cannot be read as it is can still be looked at, and be given another header. */
    private void take(Path file, Grid grid, Sheet sheet) {
        try {
            choose(new Chosen(file, grid, sheet, registrations.propose(sheet)));
        } catch (InputException e) {
            ColumnMapping nothing =
                    new ColumnMapping(Collections.nCopies(sheet.columns().size(), new ColumnUse.Ignored()));
            choose(new Chosen(file, grid, sheet, nothing));
            problem.set(Optional.of(e.told()));
        }
    }

    private void choose(Chosen now) {
        problem.set(Optional.empty());
        preview.set(Optional.empty());
        doubts.set(Map.of());
        chosen.set(Optional.of(now));
        if (now.sheet().rows().size() <= MOST_ROWS_LOOKED_THROUGH) {
            workspace
                    .tasks()
                    .start(BackgroundTask.load(progress -> doubtsIn(now)).then(found -> showDoubts(now, found)));
        }
    }

    private void showDoubts(Chosen looked, Map<Spot, RowRemark> found) {
        if (chosen.get().equals(Optional.of(looked))) {
            doubts.set(found);
        }
    }

    /** A mapping that cannot be used, which its own message says, leaves nothing to doubt. */
    private Map<Spot, RowRemark> doubtsIn(Chosen now) {
        Map<Spot, RowRemark> found = new HashMap<>();
        try {
            ImportPreview checked = registrations.preview(now.sheet(), now.mapping());
            for (RowOutcome outcome : checked.outcomes()) {
                for (RowRemark remark : outcome.remarks()) {
                    String column = remark.place().column();
                    if (column != null) {
                        found.putIfAbsent(new Spot(outcome.row().number(), column), remark);
                    }
                }
            }
        } catch (InputException e) {
            return Map.of();
        }
        return found;
    }

    private <T> void start(Message name, Job<T> job, Consumer<T> then) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        problem.set(Optional.empty());
        workspace
                .tasks()
                .start(BackgroundTask.of(name, job)
                        .then(then)
                        .otherwise(failure -> problem.set(Optional.of(failure.told())))
                        .anyway(() -> busy.set(false)));
    }

    private static Listing firstListed(ImportPreview checked) {
        return Arrays.stream(Listing.values())
                .filter(listing -> listing.count(checked) > 0)
                .findFirst()
                .orElse(Listing.REFUSED);
    }
}
