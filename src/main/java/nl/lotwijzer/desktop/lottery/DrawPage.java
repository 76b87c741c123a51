package nl.lotwijzer.desktop.lottery;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.HashPane;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.protocol.Announced;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** From where the ceremony is opened, with what has to lie ready, and the rehearsal. */
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
            return List.of(new DrawnCard(lottery, view.round(), texts).card());
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(ceremony());
        view.round().ifPresent(round -> nodes.add(ready(round)));
        Button rehearse = Buttons.secondary(
                text("rehearse"), Feather.REPEAT, () -> model.round().rehearse(view));
        rehearse.setId("lottery-rehearse");
        nodes.add(new Card(text("rehearsal"), text("rehearsalText"), new HBox(rehearse)));
        return nodes;
    }

    private Node ceremony() {
        Button open = Buttons.primary(
                text("open"), Feather.MONITOR, () -> view.round().ifPresent(model.round()::openCeremony));
        open.setId("lottery-ceremony");
        open.setDisable(!view.frozen());
        boolean begun = view.round()
                .map(Round::contributions)
                .filter(all -> !all.isEmpty())
                .isPresent();
        Card card = new Card(
                text("title"), text(!view.frozen() ? "notFrozen" : begun ? "begun" : "purpose"), new HBox(open));
        view.round()
                .flatMap(Round::commitment)
                .ifPresent(commitment -> card.getChildren().add(2, new HashPane(commitment, texts)));
        return card;
    }

    private Node ready(Round round) {
        VBox list = new VBox();
        list.getStyleClass().add("lottery-checks");
        for (Announced contribution : round.rules().contributions()) {
            list.getChildren()
                    .add(line(
                            switch (contribution) {
                                case Announced.Pledge(String name) -> text("ready.pledge", name);
                                case Announced.Dice(int fewest) -> text("ready.dice", fewest);
                                case Announced.Beacon(String source, var at) ->
                                    text("ready.beacon", source, Moments.moment(texts, at));
                            }));
        }
        if (round.rules().rowByDice()) {
            list.getChildren().add(line(text("ready.row")));
        }
        list.getChildren().addAll(line(text("ready.beamer")), line(text("ready.witness")));
        return new Card(text("ready"), list);
    }

    private static Label line(String words) {
        Label label = Labels.text(words);
        label.setGraphic(new FontIcon(Feather.SQUARE));
        label.setGraphicTextGap(10);
        return label;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.lottery.draw." + key, arguments);
    }
}
