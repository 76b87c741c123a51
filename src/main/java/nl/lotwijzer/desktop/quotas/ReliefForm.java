package nl.lotwijzer.desktop.quotas;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Relief;

/** Which quotas change, and the reason why, before a person applies a relaxation. */
final class ReliefForm {
    private final TextArea reason = new TextArea();
    private final VBox node = new VBox();

    ReliefForm(Texts texts, Relief relief) {
        node.getStyleClass().add("method-form");
        for (Relief.Step step : relief.steps()) {
            node.getChildren().add(Labels.text("•  " + texts.get(step.told())));
        }
        if (!relief.withinLimits()) {
            node.getChildren().add(Labels.muted(texts.get("desktop.quotas.relax.beyond")));
        }
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        reason.setAccessibleText(texts.get("desktop.quotas.relax.reason"));
        node.getChildren()
                .addAll(
                        Labels.caption(texts.get("desktop.quotas.relax.reason")),
                        reason,
                        Labels.muted(texts.get("desktop.quotas.relax.hint")));
    }

    Node node() {
        return node;
    }

    /** Whether a reason is given. */
    BooleanBinding valid() {
        return Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty());
    }

    String reason() {
        return reason.getText();
    }
}
