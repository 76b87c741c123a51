package nl.lotwijzer.desktop.supervision;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.verification.ReceiptCheck;
import org.jspecify.annotations.Nullable;

/** A receipt that is looked up in the dossier that is open. Nothing of it is kept. */
final class ReceiptModel {
    private static final int LARGEST = 1 << 16;

    private final Desk desk;
    private final SupervisionModel supervision;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable ReceiptCheck> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    ReceiptModel(Desk desk, SupervisionModel supervision) {
        this.desk = desk;
        this.supervision = supervision;
        text.subscribe((before, now) -> {
            result.set(null);
            problem.set("");
        });
    }

    /** The receipt, as somebody pasted it. */
    StringProperty text() {
        return text;
    }

    /** What came of it; null until it was looked up. */
    ReadOnlyObjectProperty<@Nullable ReceiptCheck> result() {
        return result.getReadOnlyProperty();
    }

    /** Why it could not be looked up; empty when it could. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Asks for a file with a receipt and looks it up. */
    void choose() {
        Texts texts = desk.texts();
        desk.dialogs()
                .openFile(FileQuestion.of(
                        texts.get("desktop.supervision.receipt.choose"),
                        "",
                        texts.get("desktop.supervision.receipt.file"),
                        "txt",
                        "tsv"))
                .ifPresent(file -> desk.tasks()
                        .start(BackgroundTask.load(progress -> read(file)).then(read -> {
                            text.set(read);
                            look();
                        })));
    }

    private static String read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }

    /** Looks the receipt up. */
    void look() {
        DossierFiles files = supervision.files().get();
        String receipt = text.get();
        if (files == null || receipt.isBlank()) {
            return;
        }
        desk.tasks()
                .start(BackgroundTask.load(progress -> ReceiptCheck.of(files, ReceiptCheck.read(receipt)))
                        .then(result::set)
                        .otherwise(failure -> problem.set(desk.texts().get(failure.told()))));
    }
}
