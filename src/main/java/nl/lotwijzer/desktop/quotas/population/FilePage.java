package nl.lotwijzer.desktop.quotas.population;

import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** A file is chosen or dropped. */
final class FilePage {
    private final VBox zone;

    FilePage(Texts texts, PopulationWizardModel model) {
        zone = new EmptyState(
                Feather.UPLOAD,
                texts.get("desktop.population.drop"),
                texts.get("desktop.population.dropText"),
                Buttons.primary(texts.get("desktop.population.choose"), Feather.FOLDER, model::chooseFile));
        zone.getStyleClass().add("drop-zone");
        zone.disableProperty().bind(model.busy());
        zone.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        zone.setOnDragDropped(event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> model.open(file.toPath()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    Node node() {
        return zone;
    }
}
