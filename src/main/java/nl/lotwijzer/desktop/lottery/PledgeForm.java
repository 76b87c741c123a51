package nl.lotwijzer.desktop.lottery;

import java.text.Normalizer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.HashGroups;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.Contribution;

/** Makes the commitment of somebody who types a text, which is not kept. */
final class PledgeForm {
    private final String name;
    private final TextField text = new TextField();
    private final Form node = new Form();

    PledgeForm(Texts texts, String name) {
        this.name = name;
        text.setId("pledge-text");
        text.setPrefColumnCount(32);
        Label commitment = new Label();
        commitment.getStyleClass().add("lottery-hash");
        commitment
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> allowed() ? inLines(commitment()) : texts.get("desktop.lottery.pledges.notText"),
                        text.textProperty()));
        node.wide(Labels.muted(texts.get("desktop.lottery.pledges.makeText", name)))
                .row(texts.get("desktop.lottery.pledges.text"), text)
                .row(texts.get("desktop.lottery.pledges.commitment"), commitment);
    }

    private static String inLines(String hash) {
        var groups = HashGroups.groups(hash);
        return String.join(" ", groups.subList(0, 4)) + "\n" + String.join(" ", groups.subList(4, 8));
    }

    private boolean allowed() {
        return Contribution.isAllowed(typed());
    }

    private String typed() {
        return Normalizer.normalize(text.getText().strip(), Normalizer.Form.NFC);
    }

    Node node() {
        return node;
    }

    BooleanBinding valid() {
        return Bindings.createBooleanBinding(this::allowed, text.textProperty());
    }

    String commitment() {
        return Contribution.commitment(name, typed());
    }
}
