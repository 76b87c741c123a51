package nl.lotwijzer.desktop.lottery;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.protocol.Announced;
import org.kordamp.ikonli.feather.Feather;

/** Where the digits of the dice are typed, once. */
final class DrawPage {
    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;

    DrawPage(LotteryModel model, Texts texts, LotteryView view) {
        this.model = model;
        this.texts = texts;
        this.view = view;
    }

    List<Node> nodes(Lottery lottery) {
        if (view.drawn()) {
            return List.of(new DrawnCard(lottery, texts).card());
        }
        TextArea dice = new TextArea();
        dice.setId("lottery-dice");
        dice.setPrefRowCount(2);
        dice.setWrapText(true);
        dice.getStyleClass().add("lottery-dice");
        dice.textProperty().bindBidirectional(model.diceProperty());
        dice.disableProperty().bind(model.busyProperty());
        Label count = Labels.muted("");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("desktop.lottery.digits", model.digits(), Announced.FEWEST_DIGITS),
                        model.diceProperty()));
        Button draw = Buttons.primary(texts.get("desktop.lottery.draw"), Feather.SHUFFLE, model::draw);
        draw.setId("lottery-draw");
        draw.disableProperty()
                .bind(model.busyProperty()
                        .or(Bindings.createBooleanBinding(
                                () -> !model.diceComplete() || view.outdated(), model.diceProperty())));
        return List.of(new Card(
                texts.get("desktop.lottery.drawCardTitle"),
                texts.get("desktop.lottery.drawCardText"),
                new Form().row(texts.get("desktop.lottery.dice"), dice, count),
                new HBox(draw)));
    }
}
