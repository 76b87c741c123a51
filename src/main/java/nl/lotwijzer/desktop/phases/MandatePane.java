package nl.lotwijzer.desktop.phases;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.phases.Mandate;
import org.kordamp.ikonli.feather.Feather;

/** What was agreed with the assembly beforehand. */
final class MandatePane extends VBox {
    private final TextArea text = new TextArea();
    private final TextArea followUp = new TextArea();
    private Optional<Mandate> shown = Optional.empty();

    MandatePane(PhasesModel model, Words words) {
        getStyleClass().add("tab-page");
        Button keep = Buttons.primary(
                words.of("mandate.keep"),
                Feather.CHECK,
                () -> model.keep(new Mandate(text.getText(), followUp.getText())));
        keep.setId("keep-mandate");
        area(text, "mandate-text", words.of("mandate.text"));
        area(followUp, "mandate-follow-up", words.of("mandate.followUp"));
        getChildren()
                .setAll(new Card(
                        words.of("mandate.title"),
                        words.of("mandate.purpose"),
                        new VBox(4, Labels.caption(words.of("mandate.text")), text),
                        new VBox(4, Labels.caption(words.of("mandate.followUp")), followUp),
                        new HBox(keep)));
    }

    private static void area(TextArea area, String id, String name) {
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.setAccessibleText(name);
    }

    /** Shows it; fields in which somebody types stay as long as what was agreed stays the same. */
    void show(PhasesFacts facts) {
        Mandate now = facts.standing().mandate();
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            text.setText(now.text());
            followUp.setText(now.followUp());
        }
    }
}
