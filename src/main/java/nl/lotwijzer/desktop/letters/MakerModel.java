package nl.lotwijzer.desktop.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.invitations.LetterChoice;
import nl.lotwijzer.invitations.LetterException;
import nl.lotwijzer.invitations.LetterSettings;
import nl.lotwijzer.invitations.LetterTemplates;
import nl.lotwijzer.invitations.OutgoingLetters;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.MergeFormat;
import nl.lotwijzer.project.Project;

/** Making letters: which, from which template, and as what. */
final class MakerModel {
    private final Workspace workspace;
    private final ObjectProperty<LetterKind> kind = new SimpleObjectProperty<>(LetterKind.INVITATION);
    private final ObjectProperty<Optional<String>> batch = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty secret = new SimpleBooleanProperty();
    private final IntegerProperty place = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<Optional<Making>> making = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable close;
    private final Subscription watching;

    MakerModel(Workspace workspace, Runnable close) {
        this.workspace = workspace;
        this.close = close;
        this.watching = workspace.watch(this::read, this::show);
        kind.addListener((property, before, now) -> again());
        batch.addListener((property, before, now) -> again());
        secret.addListener((property, before, now) -> again());
    }

    ObjectProperty<LetterKind> kindProperty() {
        return kind;
    }

    /** Of which sending; empty for all. */
    ObjectProperty<Optional<String>> batchProperty() {
        return batch;
    }

    /** Whether only letters to addresses that are kept secret are made, which all others leave out. */
    BooleanProperty secretProperty() {
        return secret;
    }

    /** Which letter is looked at, counted from 0. */
    IntegerProperty placeProperty() {
        return place;
    }

    ReadOnlyObjectProperty<Optional<Making>> makingProperty() {
        return making.getReadOnlyProperty();
    }

    boolean readOnly() {
        return project().readOnly();
    }

    Project project() {
        return workspace.project();
    }

    void close() {
        close.run();
    }

    /** Shows a form; true when the person pressed its button. */
    boolean ask(FormQuestion form) {
        return workspace.dialogs().fill(form);
    }

    /** Keeps what the letters share, where it changed. */
    void keep(String webAddress, boolean doubleSided) {
        workspace.edit(
                () -> new LetterTemplates(project()).keepSettings(LetterSettings.checked(webAddress, doubleSided)));
    }

    /** Writes the template where the person wants it, to edit in Word. */
    void saveTemplate() {
        Texts texts = workspace.texts();
        making.get()
                .ifPresent(now -> workspace
                        .dialogs()
                        .saveFile(word("desktop.letters.saveTemplateTitle", fileName(now) + "-sjabloon.docx"))
                        .ifPresent(file -> workspace
                                .tasks()
                                .start(BackgroundTask.of(
                                                Message.of("desktop.letters.savingTemplate"),
                                                progress -> written(
                                                        file, now.stored().content()))
                                        .then(done -> workspace.notify(
                                                Notice.success(texts.get("desktop.letters.templateSaved")))))));
    }

    /** Lets the person choose a template and keeps it. */
    void readTemplate() {
        Texts texts = workspace.texts();
        LetterKind of = kind.get();
        workspace
                .dialogs()
                .openFile(word("desktop.letters.readTemplateTitle", ""))
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.of(
                                        Message.of("desktop.letters.readingTemplate"),
                                        progress -> new LetterTemplates(project())
                                                .keepTemplate(of, String.valueOf(file.getFileName()), bytes(file)))
                                .then(check -> workspace.notify(Notice.success(texts.get(
                                                "desktop.letters.templateRead",
                                                check.found().size()))
                                        .with(texts.get("desktop.letters.undo"), this::undo)))));
    }

    /** Goes back to the template that comes with the program. */
    void removeTemplate() {
        LetterKind of = kind.get();
        workspace.edit(() -> new LetterTemplates(project()).removeTemplate(of));
    }

    /** Asks where, and writes the file for a printer with these columns. */
    void makeMergeFile(MergeFormat format, List<LetterField> fields) {
        Texts texts = workspace.texts();
        making.get()
                .ifPresent(now -> workspace
                        .dialogs()
                        .saveFile(FileQuestion.of(
                                texts.get("desktop.letters.mergeTitle"),
                                fileName(now) + format.extension(),
                                texts.get("desktop.letters.officeKind"),
                                format.extension().substring(1)))
                        .ifPresent(file -> start(
                                now,
                                "desktop.letters.makingMerge",
                                done -> outgoing()
                                        .writeMergeFile(file, format, fields, now.choice(), now.used(), texts, done))));
    }

    /** Asks where, and writes the QR images. */
    void makeQrImages() {
        Texts texts = workspace.texts();
        making.get()
                .ifPresent(now -> workspace
                        .dialogs()
                        .saveFile(FileQuestion.of(
                                texts.get("desktop.letters.qrTitle"),
                                fileName(now) + "-qr.zip",
                                texts.get("desktop.letters.zipKind"),
                                "zip"))
                        .ifPresent(file -> start(
                                now,
                                "desktop.letters.makingQr",
                                done -> outgoing().writeQrImages(file, now.choice(), now.used(), texts, done))));
    }

    /** Asks for a folder, and writes the Word letters. */
    void makeWordLetters() {
        Texts texts = workspace.texts();
        making.get()
                .ifPresent(now -> workspace
                        .dialogs()
                        .chooseFolder(texts.get("desktop.letters.wordTitle"))
                        .ifPresent(folder -> start(now, "desktop.letters.makingWord", done -> {
                            outgoing().writeWordLetters(folder, now.choice(), now.used(), texts, done);
                            return now.addressees().size();
                        })));
    }

    /** Making letters, told how many are done. */
    private interface Work {
        int run(IntConsumer done) throws Exception;
    }

    private void start(Making now, String name, Work work) {
        int total = Math.max(1, now.addressees().size());
        workspace
                .tasks()
                .start(BackgroundTask.of(Message.of(name), progress -> work.run(done -> tell(progress, done, total)))
                        .then(letters -> workspace.notify(
                                Notice.success(workspace.texts().get("desktop.letters.made", letters)))));
    }

    private static void tell(Progress progress, int done, int total) {
        progress.stopIfCancelled();
        progress.done(done, total);
    }

    private OutgoingLetters outgoing() {
        return new OutgoingLetters(project());
    }

    private String fileName(Making now) {
        return outgoing().fileName(now.choice(), workspace.texts());
    }

    private FileQuestion word(String titleKey, String name) {
        Texts texts = workspace.texts();
        return FileQuestion.of(texts.get(titleKey), name, texts.get("desktop.letters.wordKind"), "docx");
    }

    private static Path written(Path file, byte[] content) throws FilesException {
        WholeFile.write(file, content);
        return file;
    }

    private static byte[] bytes(Path file) throws LetterException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LetterException(Message.of("invitations.problem.notRead", String.valueOf(file.getFileName())), e);
        }
    }

    private void undo() {
        workspace.edit(project().undo()::undo);
    }

    private Making read() throws Exception {
        return Making.of(project(), new LetterChoice(kind.get(), batch.get(), secret.get()), workspace.texts());
    }

    private void again() {
        place.set(0);
        workspace.tasks().start(BackgroundTask.load(progress -> read()).then(this::show));
    }

    private void show(Making now) {
        if (place.get() >= now.addressees().size()) {
            place.set(0);
        }
        making.set(Optional.of(now));
    }

    void dispose() {
        watching.unsubscribe();
    }
}
