package nl.lotwijzer.desktop.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.vault.RecoveryKey;
import org.kordamp.ikonli.feather.Feather;

/** The recovery key, to print or save, shown this once. */
final class RecoveryPage {
    private final CheckBox kept;
    private final VBox node;

    RecoveryPage(Texts texts, ProtectionModel model, RecoveryKey key) {
        Label groups = new Label(String.join("  ", key.groups()));
        groups.getStyleClass().add("recovery-key");
        // Cut short, it would open nothing.
        groups.setWrapText(true);
        groups.setMinHeight(Region.USE_PREF_SIZE);
        groups.setAccessibleText(texts.get("desktop.protection.recoveryKey") + " " + String.join(" ", key.groups()));
        groups.setId("recovery-key");
        VBox paper = new VBox(12, Labels.text(texts.get("desktop.protection.keyExplained")), groups);
        kept = new CheckBox(texts.get("desktop.protection.kept"));
        kept.setId("recovery-kept");
        kept.setWrapText(true);
        HBox deeds = new HBox(
                8,
                Buttons.secondary(texts.get("desktop.protection.print"), Feather.PRINTER, () -> print(paper)),
                Buttons.secondary(texts.get("desktop.protection.saveKey"), Feather.DOWNLOAD, () -> model.save(key)));
        node = new VBox(16, paper, deeds, kept);
    }

    /** Straight to the printer: nothing of it is written on the disk by this program. */
    private static void print(Node paper) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job != null && job.showPrintDialog(paper.getScene().getWindow()) && job.printPage(paper)) {
            job.endJob();
        }
    }

    Node node() {
        return node;
    }

    /** Whether the person said to have the key. */
    ReadOnlyBooleanProperty kept() {
        return kept.selectedProperty();
    }
}
