package nl.lotwijzer.desktop.lottery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.protocol.CouncilDecision;
import org.kordamp.ikonli.feather.Feather;

/** On which decision of the council the draw rests, or why it goes on without one. */
final class DecisionPage {
    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;
    private final TextField number = new TextField();
    private final DateField day;
    private final TextArea reason = new TextArea();
    private final RadioButton taken;
    private final RadioButton without;

    DecisionPage(LotteryModel model, Texts texts, LotteryView view) {
        this.model = model;
        this.texts = texts;
        this.view = view;
        ToggleGroup group = new ToggleGroup();
        taken = new RadioButton(texts.get("desktop.lottery.decision.taken"));
        without = new RadioButton(texts.get("desktop.lottery.decision.without"));
        taken.setToggleGroup(group);
        without.setToggleGroup(group);
        taken.setId("decision-taken");
        without.setId("decision-without");
        LocalDate today = LocalDate.now(model.clock());
        LocalDate shown = today;
        taken.setSelected(true);
        CouncilDecision decision = view.decision().orElse(null);
        if (decision instanceof CouncilDecision.Taken(String of, LocalDate date)) {
            number.setText(of);
            shown = date;
        } else if (decision instanceof CouncilDecision.Without(String why)) {
            without.setSelected(true);
            reason.setText(why);
        }
        day = new DateField(
                shown,
                texts.get("desktop.lottery.decision.date"),
                texts.language().locale());
        number.setId("decision-number");
        reason.setId("decision-reason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
    }

    List<Node> nodes() {
        if (view.fixed()) {
            return List.of(new Card(
                    texts.get("desktop.lottery.decision.title"), texts.get("desktop.lottery.decision.fixed"), facts()));
        }
        BooleanBinding valid = Bindings.createBooleanBinding(
                () -> entered().isPresent(),
                number.textProperty(),
                day.valueProperty(),
                reason.textProperty(),
                taken.selectedProperty());
        Button keep = Buttons.primary(
                texts.get("desktop.lottery.decision.keep"),
                Feather.CHECK,
                () -> entered().ifPresent(model::decide));
        keep.setId("decision-keep");
        keep.disableProperty().bind(valid.not());
        number.setPrefColumnCount(20);
        Form decided = new Form()
                .row(texts.get("desktop.lottery.decision.number"), new HBox(number))
                .row(texts.get("desktop.lottery.decision.date"), day);
        decided.visibleProperty().bind(taken.selectedProperty());
        decided.managedProperty().bind(decided.visibleProperty());
        Form excused = new Form()
                .row(texts.get("desktop.lottery.decision.reason"), reason, texts.get("desktop.lottery.decision.hint"));
        excused.visibleProperty().bind(without.selectedProperty());
        excused.managedProperty().bind(excused.visibleProperty());
        HBox choice = new HBox(taken, without);
        choice.getStyleClass().add("form-choice");
        return List.of(new Card(
                texts.get("desktop.lottery.decision.title"),
                texts.get("desktop.lottery.decision.text"),
                choice,
                decided,
                excused,
                new HBox(keep),
                Buttons.link(texts.get("desktop.lottery.decision.phases"), () -> model.goTo(Place.PHASES))));
    }

    private Node facts() {
        CouncilDecision decision = view.round().orElseThrow().rules().decision();
        return Labels.text(
                switch (decision) {
                    case CouncilDecision.Taken(String of, LocalDate date) ->
                        texts.get("desktop.lottery.decision.tells", of, Moments.day(texts, date));
                    case CouncilDecision.Without(String why) -> texts.get("desktop.lottery.decision.tellsWithout", why);
                });
    }

    private Optional<CouncilDecision> entered() {
        LocalDate date = day.getValue();
        if (taken.isSelected()) {
            String of = number.getText().strip();
            return of.isEmpty() || date == null ? Optional.empty() : Optional.of(new CouncilDecision.Taken(of, date));
        }
        String why = reason.getText().strip().replaceAll("\\s+", " ");
        return why.isEmpty() ? Optional.empty() : Optional.of(new CouncilDecision.Without(why));
    }
}
