package nl.lotwijzer.desktop.lottery;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;

/** On which ground a round is annulled, and why in somebody's own words. */
final class AnnulForm {
    private final ComboBox<String> ground = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final Form node = new Form();

    /** @param grounds those of the rules; none for a lottery from before there were rules */
    AnnulForm(Texts texts, List<String> grounds) {
        ground.setId("annul-ground");
        ground.setItems(FXCollections.observableArrayList(grounds));
        ground.getSelectionModel().selectFirst();
        ground.setMaxWidth(Double.MAX_VALUE);
        reason.setId("annul-reason");
        reason.setPrefRowCount(3);
        reason.setPrefColumnCount(34);
        reason.setWrapText(true);
        node.wide(Labels.muted(texts.get("desktop.lottery.annulText")));
        if (!grounds.isEmpty()) {
            node.row(texts.get("desktop.lottery.annulGround"), ground);
        }
        node.row(texts.get("desktop.lottery.annulReason"), reason);
    }

    Node node() {
        return node;
    }

    BooleanBinding valid() {
        return Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty());
    }

    String ground() {
        String chosen = ground.getValue();
        return chosen == null ? "" : chosen;
    }

    String reason() {
        return reason.getText();
    }
}
