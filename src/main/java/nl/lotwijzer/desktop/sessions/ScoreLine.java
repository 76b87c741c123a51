package nl.lotwijzer.desktop.sessions;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.seating.ScoreChange;
import nl.lotwijzer.sessions.TablePlanScore;

/** How good a table plan is on each goal, what cannot be better, and what a move that is being considered would change. */
final class ScoreLine extends HBox {
    private final Texts texts;
    private final Goal repeats;
    private final Goal shares;
    private final Goal rules;

    ScoreLine(TablePlanScore score, Texts texts) {
        super(24);
        this.texts = texts;
        getStyleClass().add("score");
        repeats = new Goal(text("scoreRepeats", score.repeats()), bound(score));
        repeats.explain(text("scoreRepeatsAbout", score.repeats(), score.encounters()) + "\n" + argument(score));
        repeats.setId("score-repeats");
        shares = new Goal(text("scoreShares", score.mirrored(), score.criteria().size()), offShares(score));
        shares.explain(score.criteria().stream()
                .map(one -> text("scoreAbout", one.criterion(), one.mirroring(), one.tables(), one.off()))
                .collect(Collectors.joining("\n")));
        shares.setId("score-shares");
        rules = new Goal(text("scoreRules", score.broken()), score.broken() == 0 ? "" : text("scoreRulesBroken"));
        rules.setId("score-rules");
        getChildren().addAll(repeats, shares, rules);
        change(Optional.empty());
    }

    /** Shows what a move would change, or nothing. */
    void change(Optional<ScoreChange> change) {
        repeats.change(change.map(ScoreChange::repeats));
        shares.change(change.map(ScoreChange::offShare));
        rules.change(change.map(ScoreChange::broken));
    }

    private String bound(TablePlanScore score) {
        int fewest = score.bounds().repeats();
        return score.repeats() <= fewest ? text("scoreBest") : text("scoreBound", fewest);
    }

    private String argument(TablePlanScore score) {
        return text("bound." + score.bounds().repeatsArgument(), score.bounds().repeats());
    }

    private String offShares(TablePlanScore score) {
        String off = score.criteria().stream()
                .filter(one -> !one.everywhere())
                .map(one -> text("scoreOff", one.criterion(), one.tables() - one.mirroring()))
                .collect(Collectors.joining(", "));
        return off.isEmpty() ? text("scoreAllShares") : off;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }

    /** One goal: how it stands, what cannot be better, and by how much a move changes it. */
    private static final class Goal extends VBox {
        private final Label change = new Label();

        Goal(String standing, String below) {
            Label words = new Label(standing);
            words.getStyleClass().add("score-standing");
            words.setMinWidth(USE_PREF_SIZE);
            change.getStyleClass().add("score-change");
            change.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(6, words, change);
            line.setAlignment(Pos.CENTER_LEFT);
            Label remark = Labels.muted(below);
            remark.setWrapText(false);
            remark.getStyleClass().add("score-remark");
            getChildren().addAll(line, remark);
            HBox.setHgrow(this, Priority.SOMETIMES);
        }

        void explain(String words) {
            Tooltip tooltip = new Tooltip(words);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(TextSize.width(420));
            Tooltip.install(this, tooltip);
            setAccessibleText(words);
        }

        /** More of any of the three goals is worse. */
        void change(Optional<Integer> by) {
            change.getStyleClass().removeAll("better", "worse");
            change.setText(by.map(ScoreLine::signed).orElse(""));
            change.setVisible(by.isPresent());
            by.filter(number -> number != 0)
                    .ifPresent(number -> change.getStyleClass().add(number < 0 ? "better" : "worse"));
        }
    }

    /** Returns a number with its sign: +2, −1 or ±0. */
    static String signed(int number) {
        if (number == 0) {
            return "±0";
        }
        return number > 0 ? "+" + number : "\u2212" + -number;
    }
}
