package nl.lotwijzer.desktop.phases;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.PageScroll;
import nl.lotwijzer.phases.Deviation;
import org.kordamp.ikonli.feather.Feather;

/** The rules that were set aside, each with its reason, as they stand in the reports. */
final class DeviationsPane extends VBox {
    private final Words words;
    private final VBox column = new VBox(12);

    DeviationsPane(Words words) {
        this.words = words;
        column.getStyleClass().add("tab-page");
        PageScroll scroll = new PageScroll(column);
        getChildren().setAll(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    void show(PhasesFacts facts) {
        if (facts.standing().deviations().isEmpty()) {
            column.getChildren()
                    .setAll(new EmptyState(
                            Feather.CHECK_CIRCLE, words.of("noDeviations"), words.of("noDeviationsText")));
            return;
        }
        column.getChildren().setAll(Labels.muted(words.of("deviationsText")));
        facts.standing().deviations().stream().map(this::card).forEach(column.getChildren()::add);
    }

    private Node card(Deviation deviation) {
        String who = deviation.by().isEmpty()
                ? words.day(deviation.on())
                : words.of("said", words.day(deviation.on()), deviation.by());
        return new Card(
                words.of(deviation.told()),
                words.texts().get(deviation.phase().key()) + " · " + who,
                Labels.text(deviation.reason()));
    }
}
