package nl.lotwijzer.desktop.lottery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Lottery;

/** How the row and the lots came about, so that anybody can compute them again. */
final class DrawnCard {
    private final Lottery lottery;
    private final Texts texts;

    DrawnCard(Lottery lottery, Texts texts) {
        this.lottery = lottery;
        this.texts = texts;
    }

    Card card() {
        Drawing drawing = lottery.drawing().orElseThrow();
        DateTimeFormatter moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(ZoneId.systemDefault());
        Label seed = new Label(String.join(" ", drawing.seed().hex().split("(?<=\\G.{8})")));
        seed.setWrapText(true);
        seed.getStyleClass().add("lottery-hash");
        Label dice = new Label(drawing.seedText());
        dice.setWrapText(true);
        dice.getStyleClass().add("lottery-hash");
        return new Card(
                texts.get("desktop.lottery.drawnTitle"),
                texts.get("desktop.lottery.drawnText"),
                new Form()
                        .row(texts.get("desktop.lottery.drawnAt"), new Label(moment.format(drawing.at())))
                        .row(texts.get("desktop.lottery.dice"), dice)
                        .row(texts.get("desktop.lottery.seed"), seed)
                        .row(
                                texts.get("desktop.lottery.drawnRow"),
                                new Label(texts.get(
                                        "desktop.lottery.rowOf",
                                        Integer.toString(drawing.row()),
                                        lottery.rows() - 1))));
    }
}
