package nl.lotwijzer.desktop.lottery;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.HashGroups;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Round;

/** The rounds that were annulled, which stay on record. */
final class EarlierRounds {
    private final Texts texts;
    private final List<Round> rounds;

    EarlierRounds(Texts texts, List<Round> rounds) {
        this.texts = texts;
        this.rounds = rounds;
    }

    Card card() {
        Card card = new Card(texts.get("desktop.lottery.earlier.title"), texts.get("desktop.lottery.earlier.text"));
        for (Round round : rounds) {
            VBox lines = new VBox(Labels.heading(texts.get("desktop.lottery.earlier.round", round.number())));
            lines.getStyleClass().add("lottery-checks");
            round.annulment()
                    .ifPresent(annulment -> lines.getChildren()
                            .add(Labels.text(texts.get(
                                    "desktop.lottery.earlier.annulled",
                                    Moments.moment(texts, annulment.at()),
                                    annulment.ground(),
                                    annulment.reason()))));
            lines.getChildren().addAll(Labels.caption("A"), small(round.rulesHash()));
            round.commitment()
                    .ifPresent(commitment -> lines.getChildren().addAll(Labels.caption("C"), small(commitment)));
            card.getChildren().add(lines);
        }
        return card;
    }

    private static HashGroups small(String hash) {
        HashGroups groups = new HashGroups(hash, 8);
        groups.getStyleClass().add("hash-small");
        return groups;
    }
}
