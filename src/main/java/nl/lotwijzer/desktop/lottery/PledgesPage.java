package nl.lotwijzer.desktop.lottery;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.HashGroups;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CommitmentLine;
import org.kordamp.ikonli.feather.Feather;

/** The commitments of who pledged a text: entered, or made here without keeping the text. */
final class PledgesPage {
    private final LotteryModel model;
    private final Texts texts;
    private final Round round;

    PledgesPage(LotteryModel model, Texts texts, Round round) {
        this.model = model;
        this.texts = texts;
        this.round = round;
    }

    List<Node> nodes() {
        List<Announced.Pledge> pledges = round.rules().pledges();
        if (pledges.isEmpty()) {
            return List.of(new Card(text("title"), text("nobody")));
        }
        Card card = new Card(text("title"), text("purpose"));
        pledges.forEach(pledge -> card.getChildren().add(line(pledge.name())));
        return List.of(card, new Card(text("howTitle"), text("how"), command()));
    }

    /** How somebody makes a commitment without this program. */
    private static Node command() {
        Label command = new Label("printf %s \"LW1-inleg|naam|tekst\" | sha256sum");
        command.getStyleClass().add("lottery-hash");
        return command;
    }

    private Node line(String name) {
        Optional<String> given = round.pledges().stream()
                .filter(pledge -> pledge.name().equals(name))
                .map(CommitmentLine::commitment)
                .findFirst();
        Label who = Labels.heading(name);
        HBox head = new HBox(
                who,
                given.isPresent()
                        ? new StatusBadge(Tone.SUCCESS, text("given"))
                        : new StatusBadge(Tone.WARNING, text("due")));
        head.getStyleClass().add("lottery-line");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(head);
        box.getStyleClass().add("lottery-pledge");
        given.ifPresent(commitment -> {
            HashGroups groups = new HashGroups(commitment, 8);
            groups.getStyleClass().add("hash-small");
            box.getChildren().add(groups);
        });
        if (round.frozenAt().isEmpty()) {
            box.getChildren().add(entry(name));
        }
        return box;
    }

    private Node entry(String name) {
        TextField field = new TextField();
        field.setId("pledge-" + name);
        field.setPromptText(text("prompt"));
        field.setAccessibleText(text("commitmentOf", name));
        field.getStyleClass().add("lottery-hash");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button keep = Buttons.secondary(text("keep"), () -> model.round().pledge(name, field.getText()));
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !field.getText().strip().matches("[0-9a-fA-F]{64}"), field.textProperty()));
        Button make = Buttons.secondary(
                text("make"), Feather.EDIT_3, () -> model.round().makePledge(name));
        make.setId("pledge-make-" + name);
        HBox line = new HBox(field, keep, make);
        line.getStyleClass().add("lottery-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.lottery.pledges." + key, arguments);
    }
}
