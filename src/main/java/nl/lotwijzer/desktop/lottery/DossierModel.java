package nl.lotwijzer.desktop.lottery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Receipts;
import org.jspecify.annotations.Nullable;

/** Giving out dossiers and receipts, and proving with a receipt that somebody was in the pool. */
final class DossierModel {
    private final Workspace workspace;
    private final Dossiers dossiers;
    private final Receipts receipts;
    private final ReadOnlyObjectWrapper<@Nullable Membership> membership = new ReadOnlyObjectWrapper<>();

    DossierModel(Workspace workspace) {
        this.workspace = workspace;
        this.dossiers = new Dossiers(workspace.project());
        this.receipts = new Receipts(workspace.project());
    }

    /** What was found of the receipt that was asked about last, or null. */
    ReadOnlyObjectProperty<@Nullable Membership> membershipProperty() {
        return membership.getReadOnlyProperty();
    }

    /** Asks where, and writes the dossier there. */
    void write(boolean whole) {
        Texts texts = workspace.texts();
        String half = texts.get(whole ? "desktop.lottery.dossier.nameWhole" : "desktop.lottery.dossier.namePublic");
        String name = "dossier-" + workspace.project().details().code() + "-" + half + ".zip";
        workspace
                .dialogs()
                .saveFile(FileQuestion.of(
                        texts.get("desktop.lottery.dossier.save"),
                        name,
                        texts.get("desktop.lottery.dossier.kind"),
                        "zip"))
                .ifPresent(file -> start(
                        BackgroundTask.of(
                                Message.of("desktop.lottery.dossier.writing"), progress -> dossiers.write(file, whole)),
                        file));
    }

    private void start(BackgroundTask<Integer> writing, Path file) {
        workspace
                .tasks()
                .start(writing.then(number -> workspace.notify(Notice.success(workspace
                        .texts()
                        .get(
                                number > 0
                                        ? "desktop.lottery.dossier.written"
                                        : "desktop.lottery.dossier.writtenBefore",
                                String.valueOf(file.getFileName()),
                                number)))));
    }

    /** Asks where, and writes the receipts for a mail merge there. */
    void writeReceipts() {
        Texts texts = workspace.texts();
        workspace
                .dialogs()
                .saveFile(FileQuestion.of(
                        texts.get("desktop.lottery.receipts.save"),
                        texts.get("desktop.lottery.receipts.name"),
                        texts.get("desktop.lottery.receipts.kind"),
                        "xlsx",
                        "csv"))
                .ifPresent(file -> workspace
                        .tasks()
                        .start(BackgroundTask.of(
                                        Message.of("desktop.lottery.receipts.writing"),
                                        progress -> receipts.writeMailMerge(file, texts.language()))
                                .then(count -> workspace.notify(Notice.success(
                                        workspace.texts().get("desktop.lottery.receipts.written", count))))));
    }

    /** Asks for the file of a receipt, and looks whether it is in the pool. */
    void openReceipt() {
        Texts texts = workspace.texts();
        Optional<Path> file = workspace
                .dialogs()
                .openFile(FileQuestion.of(
                        texts.get("desktop.lottery.prove.open"), "", texts.get("desktop.lottery.prove.kind"), "txt"));
        file.ifPresent(chosen -> workspace
                .tasks()
                .start(BackgroundTask.load(progress -> Membership.of(Files.readString(chosen), dossiers.current()))
                        .then(membership::set)));
    }

    /** Looks whether a receipt that was pasted is in the pool. */
    void prove(String text) {
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> Membership.of(text, dossiers.current()))
                        .then(membership::set));
    }

    /** Finds the receipt with this number among those of the project, and shows it as a text to paste or print. */
    void find(String number, java.util.function.Consumer<String> shown) {
        String wanted = number.strip().toUpperCase(Locale.ROOT);
        workspace
                .tasks()
                .start(BackgroundTask.load(progress -> receipts.all().stream()
                                .filter(receipt -> receipt.number().equals(wanted))
                                .findFirst())
                        .then(found -> found.ifPresentOrElse(
                                receipt -> shown.accept(receipt.text()),
                                () -> workspace.notify(Notice.warning(
                                        workspace.texts().get("desktop.lottery.prove.unknown", wanted))))));
    }
}
