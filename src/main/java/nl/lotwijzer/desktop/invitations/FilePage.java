package nl.lotwijzer.desktop.invitations;

import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** A file is chosen or dropped; what is kept of it is said before. */
final class FilePage {
    private final Texts texts;
    private final SampleWizardModel model;

    FilePage(Texts texts, SampleWizardModel model) {
        this.texts = texts;
        this.model = model;
    }

    Node node() {
        VBox zone = new EmptyState(
                Feather.UPLOAD,
                texts.get("desktop.invitations.dropTitle"),
                texts.get("desktop.invitations.dropText"),
                Buttons.primary(texts.get("desktop.invitations.choose"), Feather.FOLDER, model::chooseFile));
        zone.getStyleClass().add("drop-zone");
        zone.disableProperty().bind(model.busyProperty());
        zone.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        zone.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(dropped -> model.open(dropped.toPath()));
            event.setDropCompleted(true);
            event.consume();
        });
        return zone;
    }
}
