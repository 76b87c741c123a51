package nl.lotwijzer.desktop.invitations;

import javafx.scene.Node;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DropZone;
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
        return new DropZone(
                texts.get("desktop.invitations.dropTitle"),
                texts.get("desktop.invitations.dropText"),
                Buttons.primary(texts.get("desktop.invitations.choose"), Feather.FOLDER, model::chooseFile),
                model.busyProperty(),
                model::open);
    }
}
