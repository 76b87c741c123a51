package nl.lotwijzer.desktop.lottery;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Figure;
import nl.lotwijzer.desktop.controls.FigureStrip;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.ProofWords;
import nl.lotwijzer.proof.Objective;

/** What the chances are, and that they cannot be better. */
final class ChancesPage {
    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;
    private final ChanceWords words;

    ChancesPage(LotteryModel model, Texts texts, LotteryView view) {
        this.model = model;
        this.texts = texts;
        this.view = view;
        this.words = new ChanceWords(texts);
    }

    List<Node> nodes(Lottery lottery) {
        return List.of(
                heart(lottery),
                new Card(
                        texts.get("desktop.lottery.histogramTitle"),
                        texts.get("desktop.lottery.histogramText"),
                        new ChanceHistogram(view.histogram(), lottery.bound(), texts)));
    }

    private Node heart(Lottery lottery) {
        Label smallest = new Label(
                lottery.smallest().signum() == 0
                        ? texts.get("desktop.lottery.smallestNone")
                        : texts.get(
                                "desktop.lottery.smallest",
                                words.oneIn(lottery.smallest()),
                                words.percent(lottery.smallest(), RoundingMode.DOWN)));
        smallest.getStyleClass().add("lottery-heart");
        smallest.setWrapText(true);
        Label proved = Labels.text("");
        proved.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> proved(lottery), model.proof().storyProperty()));
        proved.getStyleClass().add("lottery-proof");
        String objective = "lottery.objective." + objectiveOf(lottery).name().toLowerCase(Locale.ROOT);
        Card heart = new Card(texts.get(objective), smallest, proved, figures(lottery));
        if (lottery.withoutChance() > 0) {
            heart.getChildren()
                    .add(new Banner(
                            Tone.WARNING,
                            texts.get(
                                    objectiveOf(lottery) == Objective.MINIMAX
                                            ? "desktop.lottery.withoutChanceMinimax"
                                            : "desktop.lottery.withoutChance",
                                    lottery.withoutChance()),
                            to(LotteryStep.WHO, "desktop.lottery.toWho")));
        }
        heart.actions(to(LotteryStep.PROOF, "desktop.lottery.toProof"));
        return heart;
    }

    private static Objective objectiveOf(Lottery lottery) {
        return lottery.evidence().goal().objective();
    }

    /** For who is fairest in the smallest chance, that bound in a few words; for others, what was proved of their aim. */
    private String proved(Lottery lottery) {
        ProofStory story = model.proof().storyProperty().get();
        boolean bySmallest = objectiveOf(lottery) == Objective.LEXIMIN || objectiveOf(lottery) == Objective.MAXIMIN;
        return bySmallest || story == null
                ? texts.get("desktop.lottery.proved", words.percent(lottery.bound(), RoundingMode.UP))
                : new ProofWords(texts, story.reading()).claim();
    }

    private Button to(LotteryStep step, String key) {
        return Buttons.secondary(texts.get(key), () -> model.stepProperty().set(step));
    }

    private Node figures(Lottery lottery) {
        return new FigureStrip(
                new Figure(texts.get("desktop.lottery.largest"))
                        .value(lottery.certain() > 0 ? "100%" : words.percent(lottery.largest(), RoundingMode.HALF_UP)),
                new Figure(texts.get("desktop.lottery.rowsInTable")).value(texts.get("desktop.number", lottery.rows())),
                new Figure(texts.get("desktop.lottery.deviation"))
                        .value(words.percent(lottery.deviation(), RoundingMode.UP)));
    }
}
