package nl.lotwijzer.desktop.lottery;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.CopyButton;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.HashGroups;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.protocol.GivenContribution;
import org.kordamp.ikonli.feather.Feather;

/** How the row and the lots came about, so that anybody can compute them again. */
final class DrawnCard {
    private final Lottery lottery;
    private final Optional<Round> round;
    private final Texts texts;

    /** @param round nothing for a lottery from before there were rounds */
    DrawnCard(Lottery lottery, Optional<Round> round, Texts texts) {
        this.lottery = lottery;
        this.round = round;
        this.texts = texts;
    }

    Card card() {
        Drawing drawing = lottery.drawing().orElseThrow();
        Form form =
                new Form().row(texts.get("desktop.lottery.drawnAt"), new Label(Moments.moment(texts, drawing.at())));
        round.flatMap(Round::commitment)
                .ifPresent(commitment -> form.row(texts.get("desktop.lottery.commitment"), hash(commitment)));
        round.map(Round::contributions).stream()
                .flatMap(java.util.List::stream)
                .forEach(given -> form.row(name(given), code(value(given))));
        form.row(texts.get("desktop.lottery.seedLine"), copied(drawing.seedText()))
                .row(texts.get("desktop.lottery.seed"), hash(drawing.seed().hex()))
                .row(
                        texts.get("desktop.lottery.drawnRow"),
                        new Label(texts.get(
                                "desktop.lottery.rowOf", Integer.toString(drawing.row()), lottery.rows() - 1)));
        return new Card(texts.get("desktop.lottery.drawnTitle"), texts.get("desktop.lottery.drawnText"), form);
    }

    private String name(GivenContribution given) {
        return given.kind().equals("inleg")
                ? given.name()
                : texts.get("desktop.lottery.rules.contribution." + given.kind());
    }

    private String value(GivenContribution given) {
        String value = given.value();
        return value == null ? texts.get("desktop.lottery.notRevealed") : value;
    }

    private static HashGroups hash(String hash) {
        HashGroups groups = new HashGroups(hash, 4);
        groups.getStyleClass().add("hash-small");
        return groups;
    }

    private VBox copied(String text) {
        VBox both = new VBox(
                code(text),
                Buttons.secondary(texts.get("desktop.hash.copy"), Feather.COPY, () -> CopyButton.copy(text)));
        both.setSpacing(6);
        return both;
    }

    private static Label code(String text) {
        Label label = Labels.text(text);
        label.getStyleClass().add("lottery-hash");
        return label;
    }
}
