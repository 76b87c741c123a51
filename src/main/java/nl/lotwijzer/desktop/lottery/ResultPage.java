package nl.lotwijzer.desktop.lottery;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lottery;
import org.kordamp.ikonli.feather.Feather;

/** Who were drawn, as numbers, and how it came about. */
final class ResultPage {
    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;

    ResultPage(LotteryModel model, Texts texts, LotteryView view) {
        this.model = model;
        this.texts = texts;
        this.view = view;
    }

    List<Node> nodes(Lottery lottery) {
        Label heart = new Label(
                texts.get("desktop.lottery.resultHeart", lottery.panel().size()));
        heart.getStyleClass().add("lottery-heart");
        Card card = new Card(
                        texts.get("desktop.lottery.resultTitle"),
                        heart,
                        Labels.text(texts.get("desktop.lottery.resultText")))
                .actions(actions());
        return List.of(
                card,
                new Card(
                        texts.get("desktop.lottery.seatsTitle"),
                        texts.get("desktop.lottery.seatsText"),
                        new SeatsTable(lottery, texts).node()),
                new DrawnCard(lottery, view.round(), texts).card());
    }

    /** A draw from before there were rounds has no record to make. */
    private Node[] actions() {
        Button participants = Buttons.primary(
                texts.get("desktop.lottery.toParticipants"), Feather.USERS, () -> model.goTo(Place.PARTICIPANTS));
        Button record = Buttons.secondary(texts.get("desktop.record.button"), Feather.FILE_TEXT, model::record);
        record.setId("lottery-record");
        return view.round().isPresent() ? new Node[] {record, participants} : new Node[] {participants};
    }
}
