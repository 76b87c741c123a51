package nl.lotwijzer.desktop.correspondence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.lotwijzer.correspondence.Correspondence;
import nl.lotwijzer.correspondence.CorrespondenceTemplates;
import nl.lotwijzer.correspondence.Form;
import nl.lotwijzer.correspondence.Making;
import nl.lotwijzer.correspondence.Order;
import nl.lotwijzer.correspondence.Recipient;
import nl.lotwijzer.desktop.dialogs.Confirmation;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.LetterTemplate.PreviewLine;
import nl.lotwijzer.project.Project;

/** Letters to registrants and participants: which kind is shown, to whom it goes, and the making of it. */
final class CorrespondenceModel {
    private final Workspace workspace;
    private final ObservableList<Recipient> all = FXCollections.observableArrayList();
    private final FilteredList<Recipient> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Optional<LettersNow>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<LetterKind> kind = new SimpleObjectProperty<>(LetterKind.RECEIPT);
    private final ObjectProperty<Long> session = new SimpleObjectProperty<>(0L);
    private final ObjectProperty<RecipientFilter> filter = new SimpleObjectProperty<>(RecipientFilter.OPEN);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> dated;
    private final ObjectProperty<Optional<Recipient>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Subscription watching;

    CorrespondenceModel(Workspace workspace) {
        this.workspace = workspace;
        this.dated = new SimpleObjectProperty<>(LocalDate.now(workspace.clock()));
        this.watching = workspace.watch(this::read, this::show);
        kind.addListener((property, before, chosen) -> again());
        session.addListener((property, before, chosen) -> again());
        filter.subscribe(by -> apply());
        search.subscribe(text -> apply());
    }

    /** How the work stands: begun once letters were made. */
    static PlaceState state(Project project) {
        return new Correspondence(project).made().isEmpty() ? PlaceState.NOT_BEGUN : PlaceState.UNDER_WAY;
    }

    ReadOnlyObjectProperty<Optional<LettersNow>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    ObjectProperty<LetterKind> kindProperty() {
        return kind;
    }

    /** The id of the session that a reminder is about; 0 for the next one. */
    ObjectProperty<Long> sessionProperty() {
        return session;
    }

    ObjectProperty<RecipientFilter> filterProperty() {
        return filter;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** The day that stands in the letters. */
    ObjectProperty<LocalDate> datedProperty() {
        return dated;
    }

    /** Whose letter is looked at; the first that is shown when nobody was chosen. */
    ObjectProperty<Optional<Recipient>> selectedProperty() {
        return selected;
    }

    ObservableList<Recipient> all() {
        return all;
    }

    /** Those that the filter and the search let through. */
    ObservableList<Recipient> shown() {
        return shown;
    }

    boolean readOnly() {
        return project().readOnly();
    }

    /** Returns the letter to look at, as it will be filled; empty if there is nobody. */
    List<PreviewLine> preview() {
        Optional<Recipient> whose = selected.get().or(() -> shown.stream().findFirst());
        return now.get()
                .flatMap(shownNow ->
                        whose.map(recipient -> shownNow.preview(project(), recipient, dated.get(), workspace.texts())))
                .orElse(List.of());
    }

    /** Makes the letters to everybody who is still to get one; for Word those whom the post can reach. */
    void make(Form form) {
        now.get()
                .ifPresent(shownNow -> make(
                        form,
                        form == Form.WORD
                                ? shownNow.ready()
                                : shownNow.recipients().stream()
                                        .filter(Recipient::open)
                                        .toList(),
                        false));
    }

    /** Makes one letter, after a question if this person had it already. */
    void makeOne(Recipient recipient) {
        Texts texts = workspace.texts();
        boolean again = recipient.had().isPresent();
        if (!again
                || workspace
                        .dialogs()
                        .confirm(Confirmation.of(
                                text("againTitle"),
                                text("againText", recipient.registrant().name()),
                                texts.get("desktop.correspondence.again")))) {
            make(Form.WORD, List.of(recipient), again);
        }
    }

    private void make(Form form, List<Recipient> recipients, boolean again) {
        LettersNow shownNow = now.get().orElseThrow();
        if (shownNow.occasion().isEmpty()) {
            return;
        }
        Texts texts = workspace.texts();
        Set<Long> ids = recipients.stream().map(Recipient::id).collect(Collectors.toSet());
        Order order = new Order(shownNow.occasion().get(), form, ids, again, dated.get());
        Correspondence correspondence = new Correspondence(project());
        int total = Math.max(1, recipients.size());
        workspace
                .dialogs()
                .saveFile(FileQuestion.of(
                        text("saveTitle"),
                        correspondence.fileName(order.occasion(), form, texts),
                        text("fileKind." + form),
                        form.extension().substring(1)))
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.of(
                                        Message.of("desktop.correspondence.making"),
                                        progress -> correspondence.make(order, file, texts, done -> {
                                            progress.stopIfCancelled();
                                            progress.done(done, total);
                                        }))
                                .then(letters -> tell(text("made", letters)))));
    }

    /** Notes that letters did not go out after all. */
    void withdraw(Making making) {
        workspace.edit(() -> new Correspondence(project()).withdraw(making.id()), () -> tell(text("withdrawn")));
    }

    /** Writes the template where the person wants it, to edit in Word. */
    void saveTemplate() {
        now.get()
                .ifPresent(shownNow -> workspace
                        .dialogs()
                        .saveFile(word("saveTemplateTitle", templateName(shownNow)))
                        .ifPresent(file -> workspace
                                .tasks()
                                .start(BackgroundTask.of(
                                                Message.of("desktop.correspondence.savingTemplate"),
                                                progress -> written(
                                                        file, shownNow.stored().content()))
                                        .then(done -> workspace.notify(Notice.success(text("templateSaved")))))));
    }

    private String templateName(LettersNow shownNow) {
        String name = workspace.texts().get(shownNow.kind().key());
        return text(
                                "templateName",
                                name.toLowerCase(workspace.texts().language().locale()))
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                + Form.WORD.extension();
    }

    /** Lets the person choose a template for the letters of this kind and keeps it. */
    void readTemplate() {
        LetterKind of = kind.get();
        workspace
                .dialogs()
                .openFile(word("readTemplateTitle", ""))
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.of(
                                        Message.of("desktop.correspondence.readingTemplate"),
                                        progress -> new CorrespondenceTemplates(project())
                                                .keep(of, String.valueOf(file.getFileName()), bytes(file)))
                                .then(check ->
                                        tell(text("templateRead", check.found().size())))));
    }

    /** Goes back to the template that comes with the program. */
    void removeTemplate() {
        LetterKind of = kind.get();
        workspace.edit(() -> new CorrespondenceTemplates(project()).remove(of), () -> tell(text("templateRemoved")));
    }

    private FileQuestion word(String titleKey, String name) {
        return FileQuestion.of(text(titleKey), name, text("fileKind.WORD"), "docx");
    }

    private static Path written(Path file, byte[] content) throws FilesException {
        WholeFile.write(file, content);
        return file;
    }

    private static byte[] bytes(Path file) throws TemplateFileException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw TemplateFileException.notRead(file, e);
        }
    }

    private void tell(String text) {
        workspace.notify(Notice.success(text)
                .with(text("undo"), () -> workspace.edit(() -> project().undo().undo())));
    }

    Project project() {
        return workspace.project();
    }

    private LettersNow read() throws Exception {
        return LettersNow.of(project(), kind.get(), session.get(), LocalDate.now(workspace.clock()), workspace.texts());
    }

    private void again() {
        selected.set(Optional.empty());
        workspace.tasks().start(BackgroundTask.load(progress -> read()).then(this::show));
    }

    private void show(LettersNow read) {
        if (read.kind() != kind.get()) {
            return;
        }
        Optional<Long> kept = selected.get().map(Recipient::id);
        all.setAll(read.recipients());
        now.set(Optional.of(read));
        selected.set(
                kept.flatMap(id -> all.stream().filter(one -> one.id() == id).findFirst()));
    }

    private void apply() {
        RecipientFilter by = filter.get();
        List<String> words = Stream.of(
                        search.get().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        shown.setPredicate(recipient -> by.lets(recipient) && words.stream().allMatch(searchable(recipient)::contains));
    }

    private static String searchable(Recipient recipient) {
        return String.join(
                        " ",
                        recipient.number(),
                        recipient.registrant().name(),
                        recipient.registrant().address().line(),
                        recipient.registrant().email())
                .toLowerCase(Locale.ROOT);
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.correspondence." + key, arguments);
    }

    void dispose() {
        watching.unsubscribe();
    }
}
