package nl.lotwijzer.desktop.lottery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.HashPane;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;

/** The rules as they were fixed, with A, their hash. */
final class FixedRulesPage {
    private final Texts texts;
    private final Round round;

    FixedRulesPage(Texts texts, Round round) {
        this.texts = texts;
        this.round = round;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Card(
                text("fixedTitle", round.number()),
                text("fixedText", Moments.moment(texts, round.rules().fixedAt())),
                new HashPane(round.rulesHash(), texts),
                Labels.text(text("publish"))));
        nodes.add(new Card(text("inShort"), facts()));
        if (!round.changes().isEmpty()) {
            nodes.add(changes());
        }
        TextArea file = new TextArea(round.rules().write());
        file.setId("rules-file");
        file.setEditable(false);
        file.setPrefRowCount(16);
        file.getStyleClass().add("lottery-file");
        file.setAccessibleText(text("file"));
        nodes.add(new Card(text("file"), file));
        return nodes;
    }

    private Node facts() {
        Rules rules = round.rules();
        String rows = rules.rows().proposed()
                ? texts.get("desktop.lottery.rowsProposed")
                : texts.get("desktop.number", rules.rows().rows());
        Form form = new Form()
                .row(
                        text("objective"),
                        new Label(texts.get(
                                "lottery.objective." + rules.objective().name().toLowerCase(Locale.ROOT))))
                .row(text("rows"), new Label(rows))
                .row(text("rowDraw"), new Label(text(rules.rowByDice() ? "rowDraw.dice" : "rowDraw.seed")))
                .row(
                        text("publication"),
                        new Label(text("publication." + rules.publication().word())))
                .row(text("relaxation"), new Label(text(rules.relaxation() ? "relaxation.some" : "relaxation.none")));
        for (Announced contribution : rules.contributions()) {
            form.row(
                    text("contribution." + contribution.kind()),
                    new Label(
                            switch (contribution) {
                                case Announced.Pledge(String name) -> name;
                                case Announced.Dice(int fewest) -> text("contribution.digits", fewest);
                                case Announced.Beacon(String source, var at) ->
                                    text("contribution.from", source, Moments.moment(texts, at));
                            }));
        }
        return form;
    }

    private Node changes() {
        Card card = new Card(text("changes"), text("changes.text"));
        for (RuleChange change : round.changes()) {
            card.getChildren()
                    .add(Labels.text(text(
                            "change",
                            change.criterion(),
                            change.category(),
                            change.minWas(),
                            change.maxWas(),
                            change.min(),
                            change.max(),
                            change.reason())));
        }
        return card;
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.lottery.rules." + key, arguments);
    }
}
