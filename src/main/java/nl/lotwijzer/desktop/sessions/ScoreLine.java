package nl.lotwijzer.desktop.sessions;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.TablePlanScore;

/** How good a table plan is, in a sentence, and a badge per criterion. */
final class ScoreLine extends VBox {
    ScoreLine(TablePlanScore score, Texts texts) {
        getStyleClass().add("score");
        Label sentence = Labels.text(texts.get(
                "desktop.sessions.score",
                score.mirrored(),
                score.criteria().size(),
                score.repeats(),
                score.encounters()));
        sentence.setId("score");
        FlowPane badges = new FlowPane(6, 6);
        for (TablePlanScore.OnCriterion one : score.criteria()) {
            StatusBadge badge = new StatusBadge(
                    one.everywhere() ? Tone.SUCCESS : Tone.WARNING,
                    one.everywhere()
                            ? one.criterion()
                            : texts.get("desktop.sessions.scoreOff", one.criterion(), one.tables() - one.mirroring()));
            badge.setTooltip(new Tooltip(texts.get(
                    "desktop.sessions.scoreAbout", one.criterion(), one.mirroring(), one.tables(), one.off())));
            badges.getChildren().add(badge);
        }
        HBox line = new HBox(sentence);
        getChildren().addAll(line, badges);
    }
}
