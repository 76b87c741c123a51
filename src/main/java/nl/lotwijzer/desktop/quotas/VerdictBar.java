package nl.lotwijzer.desktop.quotas;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Problem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The one sentence under the cards: feasible, or not and why. It stays in sight while the cards scroll. */
final class VerdictBar extends HBox {
    private static final int MOST_REASONS = 4;

    private final Texts texts;
    private final FontIcon sign = new FontIcon(Feather.CIRCLE);
    private final Label sentence = Labels.text("");
    private final VBox words = new VBox(sentence);

    VerdictBar(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("banner", "verdict-bar");
        setAlignment(Pos.CENTER_LEFT);
        sentence.getStyleClass().add("verdict-sentence");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
        setFocusTraversable(false);
    }

    /** Shows this verdict; while a new one is worked out the former one stays, paler. */
    void show(Verdict verdict) {
        boolean waiting = verdict instanceof Verdict.Checking;
        setOpacity(waiting ? 0.6 : 1);
        if (waiting && !sentence.getText().isEmpty()) {
            return;
        }
        switch (verdict) {
            case Verdict.NotYet() -> say(Tone.NEUTRAL, "desktop.quotas.verdict.notYet", List.of());
            case Verdict.Checking() -> say(Tone.NEUTRAL, "desktop.quotas.verdict.checking", List.of());
            case Verdict.Unknown() -> say(Tone.NEUTRAL, "desktop.quotas.verdict.unknown", List.of());
            case Verdict.Feasible() -> say(Tone.SUCCESS, "desktop.quotas.verdict.feasible", List.of());
            case Verdict.Infeasible(List<Problem> problems) ->
                say(Tone.DANGER, "desktop.quotas.verdict.infeasible", problems);
        }
    }

    private void say(Tone tone, String key, List<Problem> problems) {
        for (Tone other : Tone.values()) {
            getStyleClass().remove(other.styleClass());
        }
        getStyleClass().add(tone.styleClass());
        sign.setIconCode(tone.sign());
        sentence.setText(texts.get(key));
        words.getChildren().setAll(sentence);
        problems.stream()
                .limit(MOST_REASONS)
                .map(problem -> Labels.text(texts.get(problem.told())))
                .forEach(words.getChildren()::add);
        if (problems.size() > MOST_REASONS) {
            words.getChildren()
                    .add(Labels.muted(texts.get("desktop.quotas.verdict.more", problems.size() - MOST_REASONS)));
        }
    }
}
