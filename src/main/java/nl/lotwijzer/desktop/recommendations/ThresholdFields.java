package nl.lotwijzer.desktop.recommendations;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.recommendations.Threshold;

/** The fields of a threshold, and the rule that they make as a sentence. */
final class ThresholdFields {
    private final TextField share;
    private final ComboBox<Threshold.Bar> bar;
    private final ComboBox<Threshold.Whole> whole;
    private final Words words;
    private final Label sentence = Labels.text("");

    ThresholdFields(Fields fields, Optional<Threshold> now, Words words) {
        this.words = words;
        bar = fields.choice(
                "bar",
                List.of(Threshold.Bar.values()),
                now.map(Threshold::bar).orElse(Threshold.Bar.AT_LEAST),
                value -> words.of("bar." + value));
        share = fields.line(
                "share", now.map(rule -> words.told(rule.share().words())).orElse(""));
        share.setPromptText(words.of("sharePrompt"));
        whole = fields.choice(
                "whole",
                List.of(Threshold.Whole.values()),
                now.map(Threshold::whole).orElse(Threshold.Whole.VALID),
                value -> words.of("whole." + value));
        sentence.getStyleClass().add("threshold-sentence");
        fields.add(sentence);
        share.textProperty().subscribe(typed -> say());
        bar.valueProperty().subscribe(chosen -> say());
        whole.valueProperty().subscribe(chosen -> say());
    }

    private void say() {
        try {
            sentence.setText(share.getText().isBlank() ? "" : words.told(read().sentence()));
        } catch (InputException e) {
            sentence.setText(words.told(e.told()));
        }
    }

    Node first() {
        return share;
    }

    Threshold read() throws InputException {
        return new Threshold(InputException.share(share.getText()), bar.getValue(), whole.getValue());
    }
}
