package nl.lotwijzer.desktop.lottery;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.LevelShare;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.ProofWords;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sortition.Optimality;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The proof in words, and checking it again. */
final class ProofPage {
    /** So many steps are shown at a time. */
    private static final int STEPS = 20;

    private final LotteryModel model;
    private final Texts texts;
    private final PageLife life;
    private final ChanceWords words;

    ProofPage(LotteryModel model, Texts texts, PageLife life) {
        this.model = model;
        this.texts = texts;
        this.life = life;
        this.words = new ChanceWords(texts);
    }

    List<Node> nodes(Lottery lottery) {
        if (!lottery.evidence().proved()) {
            return List.of(new Banner(Tone.ACCENT, texts.get("desktop.lottery.proofNotKept")));
        }
        VBox story = new VBox();
        story.getStyleClass().add("lottery-cards");
        life.until(model.proof()
                .storyProperty()
                .subscribe(told -> story.getChildren().setAll(story(lottery, told))));
        return List.of(story);
    }

    private List<Node> story(Lottery lottery, @Nullable ProofStory story) {
        if (story == null) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(claim(lottery, story));
        if (!story.shares().isEmpty()) {
            nodes.add(steps(lottery, story));
        }
        return nodes;
    }

    private Node claim(Lottery lottery, ProofStory story) {
        Label claim = Labels.text(new ProofWords(texts, story.reading()).claim());
        claim.getStyleClass().add("lottery-claim");
        VBox verdict = new VBox();
        life.until(model.proof()
                .verdictProperty()
                .subscribe(said -> verdict.getChildren().setAll(verdict(said))));
        Button again =
                Buttons.secondary(texts.get("desktop.lottery.checkAgain"), Feather.CHECK_SQUARE, model.proof()::check);
        again.setId("lottery-check");
        again.disableProperty().bind(model.proof().busyProperty());
        Card card = new Card(texts.get("desktop.lottery.proofTitle"), claim, verdict).actions(again);
        List<String> remarks = new ArrayList<>();
        if (lottery.evidence().optimality() == Optimality.BOUNDED) {
            remarks.add(texts.get("desktop.lottery.proofBounded"));
        }
        int cuts = story.reading().proof().cuts().size();
        if (cuts > 0) {
            remarks.add(texts.get("desktop.lottery.proofCuts", cuts));
        }
        if (!story.reading().exclusionProved()) {
            remarks.add(texts.get("desktop.lottery.proofExclusion"));
        }
        remarks.forEach(remark -> card.getChildren().add(Labels.muted(remark)));
        return card;
    }

    private Node verdict(ProofModel.@Nullable Verdict said) {
        if (said == null) {
            return new Banner(Tone.SUCCESS, texts.get("desktop.lottery.checkedBefore"));
        }
        return said.refusal()
                .map(refusal -> new Banner(Tone.DANGER, ProofWords.refused(texts, refusal)))
                .orElseGet(() -> new Banner(Tone.SUCCESS, texts.get("desktop.lottery.checkedNow")));
    }

    private Node steps(Lottery lottery, ProofStory story) {
        VBox lines = new VBox();
        lines.getStyleClass().add("lottery-levels");
        Button more = Buttons.secondary(texts.get("desktop.lottery.moreSteps"), () -> {});
        more.setOnAction(event -> {
            add(lines, lottery, story);
            more.setVisible(lines.getChildren().size() < story.shares().size());
        });
        more.managedProperty().bind(more.visibleProperty());
        add(lines, lottery, story);
        more.setVisible(lines.getChildren().size() < story.shares().size());
        return new Card(
                texts.get("desktop.lottery.stepsTitle", story.shares().size()),
                texts.get("desktop.lottery.stepsText"),
                lines,
                more);
    }

    private void add(VBox lines, Lottery lottery, ProofStory story) {
        ProofWords proof = new ProofWords(texts, story.reading());
        int from = lines.getChildren().size();
        for (int step = from; step < Math.min(from + STEPS, story.shares().size()); step++) {
            lines.getChildren().add(step(lottery, step, story.shares().get(step), proof));
        }
    }

    private Node step(Lottery lottery, int number, LevelShare share, ProofWords proof) {
        Label count = new Label(texts.get("desktop.number", number + 1));
        count.getStyleClass().add("lottery-level-number");
        VBox told = new VBox(Labels.text(proof.sentence(share)));
        String because = proof.because(share);
        if (!because.isEmpty()) {
            told.getChildren().add(Labels.muted(because));
        }
        HBox.setHgrow(told, Priority.ALWAYS);
        told.setMinWidth(0);
        Fraction achieved = ProofStory.achieved(lottery, share);
        Fraction difference = share.level().bound().minus(achieved);
        VBox figures = new VBox(
                new Label(texts.get(
                        "desktop.lottery.levelAchieved",
                        words.percent(achieved, RoundingMode.DOWN),
                        words.percent(share.level().bound(), RoundingMode.UP))),
                Labels.muted(texts.get("desktop.lottery.levelWho", share.settled())),
                Labels.muted(texts.get("desktop.lottery.levelDifference", percentagePoints(difference))));
        figures.getStyleClass().add("lottery-level-figures");
        HBox line = new HBox(count, told, figures);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("lottery-level");
        return line;
    }

    /** A difference of chances in hundredths; rounding may leave a type a little above its ideal chance. */
    private String percentagePoints(Fraction difference) {
        return texts.get("desktop.lottery.points", difference.times(100).toDecimal(3));
    }
}
