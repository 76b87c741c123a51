package nl.lotwijzer.desktop.invitations;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** What was drawn, and what comes next. */
final class DonePage {
    private final Texts texts;
    private final SampleWizardModel model;
    private final VBox page = new VBox();

    DonePage(Texts texts, SampleWizardModel model) {
        this.texts = texts;
        this.model = model;
        page.getStyleClass().addAll("wizard-page", "import-done");
        model.drawnProperty().subscribe(this::show);
    }

    Node node() {
        return page;
    }

    private void show(int letters) {
        Label sentence = new Label(texts.get("desktop.invitations.doneTitle", letters));
        sentence.getStyleClass().add("screen-title");
        page.getChildren()
                .setAll(
                        sentence,
                        Labels.muted(texts.get("desktop.invitations.doneKept")),
                        Labels.muted(texts.get("desktop.invitations.doneNext")),
                        new HBox(Buttons.secondary(
                                texts.get("desktop.invitations.undoDraw"), Feather.ROTATE_CCW, model::undo)));
    }
}
