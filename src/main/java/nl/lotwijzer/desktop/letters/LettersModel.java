package nl.lotwijzer.desktop.letters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.invitations.LetterCode;
import nl.lotwijzer.invitations.LetterResults;
import nl.lotwijzer.invitations.LetterTemplates;
import nl.lotwijzer.invitations.Outcome;
import nl.lotwijzer.invitations.ResultList;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** The list of letters: what is shown of it, which is selected, and what came back. */
final class LettersModel {
    private final Workspace workspace;
    private final ObservableList<LetterLine> all = FXCollections.observableArrayList();
    private final FilteredList<LetterLine> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<LettersContent> content = new ReadOnlyObjectWrapper<>(LettersContent.NOTHING);
    private final ObjectProperty<LetterFilter> filter = new SimpleObjectProperty<>(LetterFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<LetterLine>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Message>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription watching;

    LettersModel(Workspace workspace) {
        this.workspace = workspace;
        filter.subscribe(now -> apply());
        search.subscribe(now -> apply());
        this.watching = workspace.watch(() -> LettersContent.of(workspace.project()), this::show);
    }

    /** Those that the filter and the search let through, in the order in which they were written. */
    ObservableList<LetterLine> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<LettersContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ObjectProperty<LetterFilter> filterProperty() {
        return filter;
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<Optional<LetterLine>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The rows of the last list of returned letters that could not be read. */
    ReadOnlyObjectProperty<List<Message>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    boolean readOnly() {
        return workspace.project().readOnly();
    }

    void select(Optional<LetterLine> line) {
        selected.set(line);
    }

    /** Shows all letters again. */
    void clearFilters() {
        filter.set(LetterFilter.ALL);
        search.set("");
    }

    void clearProblems() {
        problems.set(List.of());
    }

    /** Returns what the QR code of this letter says. */
    String link(LetterLine line) {
        return new LetterTemplates(workspace.project())
                .settings()
                .link(line.row().letter().code());
    }

    /** Notes what became of a letter, with today as the day. */
    void note(LetterLine line, Outcome outcome) {
        Texts texts = workspace.texts();
        workspace.edit(
                () -> new LetterResults(workspace.project())
                        .note(line.row().letter().code(), outcome, LocalDate.now(workspace.clock())),
                () -> workspace.notify(Notice.success(texts.get(
                                "desktop.letters.noted",
                                line.row().code(),
                                texts.get(outcome.key())
                                        .toLowerCase(texts.language().locale())))
                        .with(texts.get("desktop.letters.undo"), this::undo)));
    }

    /** Takes back what was noted of a letter. */
    void withdraw(LetterLine line) {
        workspace.edit(() -> new LetterResults(workspace.project())
                .withdraw(List.of(line.row().letter().code())));
    }

    /** Lets the person choose a list of letters that came back or were refused, and reads it. */
    void importResults() {
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .openFile(FileQuestion.of(
                        texts.get("desktop.letters.resultsTitle"),
                        "",
                        texts.get("desktop.letters.officeKind"),
                        "xlsx",
                        "csv",
                        "txt"))
                .ifPresent(this::importResults);
    }

    private void importResults(Path file) {
        workspace
                .tasks()
                .start(BackgroundTask.of(
                                Message.of("desktop.letters.readingResults"),
                                progress -> new LetterResults(workspace.project())
                                        .importList(
                                                SpreadsheetReader.grid(
                                                                file,
                                                                Optional.empty(),
                                                                rows -> progress.stopIfCancelled())
                                                        .toSheet(),
                                                Outcome.RETURNED,
                                                LocalDate.now(workspace.clock())))
                        .then(this::tell));
    }

    private void tell(ResultList list) {
        Texts texts = workspace.texts();
        problems.set(list.problems());
        Notice notice = Notice.success(texts.get(
                "desktop.letters.resultsRead",
                list.added().size(),
                list.known(),
                list.problems().size()));
        workspace.notify(list.added().isEmpty() ? notice : notice.with(texts.get("desktop.letters.undo"), this::undo));
    }

    void undo() {
        workspace.edit(workspace.project().undo()::undo);
    }

    private void show(LettersContent now) {
        Optional<String> code = selected.get().map(line -> line.row().letter().code());
        content.set(now);
        all.setAll(now.lines());
        selected.set(code.flatMap(sought -> now.lines().stream()
                .filter(line -> line.row().letter().code().equals(sought))
                .findFirst()));
    }

    private void apply() {
        LetterFilter by = filter.get();
        String text = LetterCode.scanned(search.get().strip());
        String code = LetterCode.in(text).map(LetterCode::symbols).orElse(text);
        List<String> words = Stream.of(code.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        shown.setPredicate(line -> by.lets(line.row().state()) && words.stream().allMatch(line.searchable()::contains));
    }

    void dispose() {
        watching.unsubscribe();
    }
}
