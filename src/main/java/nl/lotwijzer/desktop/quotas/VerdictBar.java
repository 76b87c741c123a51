package nl.lotwijzer.desktop.quotas;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.quotas.Verdict.Remedy;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.quotas.Problem;
import nl.lotwijzer.quotas.Relief;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The verdict under the cards: feasible, or not, why, and what would help. It stays in sight while the cards scroll.
 */
final class VerdictBar extends HBox {
    private static final int MOST_REASONS = 4;

    private final Texts texts;
    private final boolean editable;
    private final Consumer<Relief> relax;
    private final Runnable study;
    private final FontIcon sign = new FontIcon(Feather.CIRCLE);
    private final Label sentence = Labels.text("");
    private final VBox words = new VBox(sentence);

    /**
     * @param relax told when the person wants a relaxation
     * @param study told when the person wants to know what one seat more or less would do
     */
    VerdictBar(Texts texts, boolean editable, Consumer<Relief> relax, Runnable study) {
        this.texts = texts;
        this.editable = editable;
        this.relax = relax;
        this.study = study;
        getStyleClass().addAll("banner", "verdict-bar");
        setAlignment(Pos.CENTER_LEFT);
        sentence.getStyleClass().add("verdict-sentence");
        words.getStyleClass().add("verdict-words");
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
        getChildren().setAll(sign, words);
        switch (verdict) {
            case Verdict.NotYet() -> say(Tone.NEUTRAL, "desktop.quotas.verdict.notYet");
            case Verdict.Checking() -> say(Tone.NEUTRAL, "desktop.quotas.verdict.checking");
            case Verdict.Unknown() -> say(Tone.NEUTRAL, "desktop.quotas.verdict.unknown");
            case Verdict.Feasible() -> {
                say(Tone.SUCCESS, "desktop.quotas.verdict.feasible");
                getChildren()
                        .add(Buttons.secondary(texts.get("desktop.quotas.study.title"), Feather.BAR_CHART_2, study));
            }
            case Verdict.Infeasible(List<Problem> problems, Remedy remedy) -> {
                say(Tone.DANGER, "desktop.quotas.verdict.infeasible");
                list(problems.stream().map(Problem::told).toList(), "", "desktop.quotas.verdict.more");
                if (problems.isEmpty() && remedy instanceof Remedy.Sought) {
                    add(Labels.muted(texts.get("desktop.quotas.verdict.explaining")));
                }
                show(remedy);
            }
        }
    }

    private void show(Remedy remedy) {
        switch (remedy) {
            case Remedy.Sought(), Remedy.Unknown() -> {}
            case Remedy.None() -> add(lead("quotas.relief.none"));
            case Remedy.Found(Relief relief) -> {
                add(lead(relief.told().key()));
                list(
                        relief.steps().stream().map(Relief.Step::told).toList(),
                        "•  ",
                        "desktop.quotas.verdict.moreChanges");
                Node button = Buttons.secondary(
                        texts.get("desktop.quotas.relax.open"), Feather.UNLOCK, () -> relax.accept(relief));
                button.setDisable(!editable);
                getChildren().add(button);
            }
        }
    }

    private Label lead(String key) {
        Label lead = Labels.text(texts.get(key));
        lead.getStyleClass().add("verdict-remedy");
        return lead;
    }

    private void say(Tone tone, String key) {
        for (Tone other : Tone.values()) {
            getStyleClass().remove(other.styleClass());
        }
        getStyleClass().add(tone.styleClass());
        sign.setIconCode(tone.sign());
        sentence.setText(texts.get(key));
        words.getChildren().setAll(sentence);
    }

    private void list(List<Message> messages, String bullet, String more) {
        messages.stream()
                .limit(MOST_REASONS)
                .map(message -> Labels.text(bullet + texts.get(message)))
                .forEach(this::add);
        if (messages.size() > MOST_REASONS) {
            add(Labels.muted(texts.get(more, messages.size() - MOST_REASONS)));
        }
    }

    private void add(Node line) {
        words.getChildren().add(line);
    }
}
