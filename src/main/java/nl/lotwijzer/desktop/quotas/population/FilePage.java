package nl.lotwijzer.desktop.quotas.population;

import javafx.scene.Node;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DropZone;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** A file is chosen or dropped. */
final class FilePage {
    private final Node zone;

    FilePage(Texts texts, PopulationWizardModel model) {
        zone = new DropZone(
                texts.get("desktop.population.drop"),
                texts.get("desktop.population.dropText"),
                Buttons.primary(texts.get("desktop.population.choose"), Feather.FOLDER, model::chooseFile),
                model.busy(),
                model::open);
    }

    Node node() {
        return zone;
    }
}
