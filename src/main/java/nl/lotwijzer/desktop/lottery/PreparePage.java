package nl.lotwijzer.desktop.lottery;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.FilterChips;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.sortition.RowOption;
import nl.lotwijzer.sortition.Selection;
import org.kordamp.ikonli.feather.Feather;

/** Where is chosen what the chances should be best at and how many rows the table gets. */
final class PreparePage {
    private static final List<Integer> ROWS = List.of(Selection.PROPOSED_ROWS, 100, 1_000, 10_000);

    private final LotteryModel model;
    private final Texts texts;
    private final LotteryView view;
    private final PageLife life;

    PreparePage(LotteryModel model, Texts texts, LotteryView view, PageLife life) {
        this.model = model;
        this.texts = texts;
        this.view = view;
        this.life = life;
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        view.obstacle()
                .ifPresent(obstacle -> nodes.add(new Banner(
                        Tone.WARNING,
                        texts.get(obstacle),
                        Buttons.secondary(texts.get("desktop.lottery.toQuotas"), () -> model.goTo(Place.QUOTAS)))));
        nodes.add(compute());
        nodes.add(objectives());
        nodes.add(rows());
        return nodes;
    }

    /** Nothing is computed any more. */
    private boolean closed() {
        return view.drawn() || view.frozen();
    }

    /** What the rules fixed, or was drawn by, can no longer be chosen. */
    private boolean chosen() {
        return view.drawn() || view.fixed();
    }

    private Node compute() {
        Button compute = Buttons.primary(texts.get("desktop.lottery.compute"), Feather.PLAY, model::compute);
        compute.setId("lottery-compute");
        compute.disableProperty()
                .bind(model.busyProperty()
                        .or(model.choice().valid().not())
                        .or(Bindings.createBooleanBinding(() -> view.obstacle().isPresent() || closed())));
        String text = closed()
                ? texts.get(view.drawn() ? "desktop.lottery.prepareDrawn" : "desktop.lottery.prepareFrozen")
                : texts.get("desktop.lottery.prepareText", view.entrants(), view.seats(), view.criteria());
        return new Card(
                        texts.get("desktop.lottery.prepareTitle"),
                        text,
                        new TaskLine(model.computationProperty(), texts, model::stop, life))
                .actions(compute);
    }

    private Node objectives() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox();
        choices.getStyleClass().add("lottery-choices");
        List<Objective> offered =
                chosen() ? List.of(model.choice().objectiveProperty().get()) : List.of(Objective.values());
        for (Objective objective : offered) {
            choices.getChildren().add(choice(objective, group));
        }
        return new Card(
                        texts.get("desktop.lottery.objectiveTitle"),
                        texts.get(chosen() ? "desktop.lottery.objectiveFixed" : "desktop.lottery.objectiveText"),
                        choices)
                .actions(Buttons.link(
                        texts.get("desktop.lottery.toCompare"),
                        () -> model.stepProperty().set(LotteryStep.COMPARE)));
    }

    private Node choice(Objective objective, ToggleGroup group) {
        String key = "lottery.objective." + objective.name().toLowerCase(Locale.ROOT);
        RadioButton button = new RadioButton(texts.get(key));
        button.setId("lottery-objective-" + objective.name());
        button.getStyleClass().add("lottery-choice");
        button.setToggleGroup(group);
        button.setOnAction(event -> model.choice().objectiveProperty().set(objective));
        life.until(model.choice().objectiveProperty().subscribe(now -> button.setSelected(now == objective)));
        Label scientific = Labels.caption(objective.name());
        HBox head = new HBox(button, scientific);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("lottery-choice-head");
        if (objective == Objective.LEXIMIN) {
            head.getChildren()
                    .add(new StatusBadge(Tone.ACCENT, Feather.STAR, texts.get("desktop.lottery.objectiveDefault")));
        }
        if (objective == Objective.GOLDILOCKS) {
            head.getChildren().add(gamma());
        }
        Label purpose = Labels.muted(texts.get(key + ".purpose") + " " + texts.get(key + ".price"));
        purpose.getStyleClass().add("lottery-choice-text");
        return new VBox(head, purpose);
    }

    private Node gamma() {
        TextField field = new TextField();
        field.setId("lottery-gamma");
        field.setPrefColumnCount(4);
        field.setAccessibleText(texts.get("desktop.lottery.gamma"));
        field.textProperty().bindBidirectional(model.choice().gammaProperty());
        field.setDisable(chosen());
        Label name = new Label(texts.get("desktop.lottery.gamma"));
        name.setLabelFor(field);
        Label wrong = new Label(texts.get("desktop.lottery.gammaWrong"));
        wrong.getStyleClass().addAll("form-hint", Tone.DANGER.styleClass());
        wrong.visibleProperty().bind(model.choice().valid().not());
        HBox box = new HBox(name, field, wrong);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("lottery-choice-head");
        box.managedProperty().bind(box.visibleProperty());
        box.visibleProperty().bind(model.choice().objectiveProperty().isEqualTo(Objective.GOLDILOCKS));
        return box;
    }

    private Node rows() {
        FilterChips<Integer> chips =
                new FilterChips<>(model.choice().rowsProperty().get());
        for (int rows : ROWS) {
            chips.chip(
                    rows,
                    rows == Selection.PROPOSED_ROWS
                            ? texts.get("desktop.lottery.rowsProposed")
                            : texts.get("desktop.number", rows));
        }
        chips.selectedProperty()
                .addListener(
                        (property, before, now) -> model.choice().rowsProperty().set(now));
        Card card = new Card(texts.get("desktop.lottery.rows"), texts.get("desktop.lottery.rowsHint"));
        if (!chosen()) {
            card.getChildren().add(chips);
        }
        view.lottery()
                .filter(lottery -> !lottery.evidence().rowOptions().isEmpty())
                .ifPresentOrElse(
                        lottery -> card.getChildren().add(costs(lottery)),
                        () -> card.getChildren().add(Labels.muted(texts.get("desktop.lottery.rowsLater"))));
        return card;
    }

    private Node costs(Lottery lottery) {
        ChanceWords words = new ChanceWords(texts);
        FactGrid grid = new FactGrid(
                texts.get("desktop.lottery.rowsCount"),
                texts.get("desktop.lottery.rowsLoss"),
                texts.get("desktop.lottery.rowsSmallest"),
                "");
        boolean proposed = false;
        for (RowOption option : lottery.evidence().rowOptions()) {
            boolean first = option.acceptable() && !proposed;
            proposed = proposed || option.acceptable();
            grid.line(
                    new Label(texts.get("desktop.number", option.rows())),
                    new Label(words.percent(option.largestLoss(), RoundingMode.UP)),
                    new Label(words.of(option.smallest())),
                    first
                            ? new StatusBadge(Tone.SUCCESS, texts.get("desktop.lottery.rowsFewest"))
                            : option.acceptable()
                                    ? new StatusBadge(Tone.NEUTRAL, texts.get("desktop.lottery.rowsFine"))
                                    : new StatusBadge(Tone.WARNING, texts.get("desktop.lottery.rowsCoarse")));
        }
        VBox costs = new VBox(Labels.muted(texts.get("desktop.lottery.rowsCost", lottery.rows())), grid);
        costs.getStyleClass().add("lottery-costs");
        return costs;
    }
}
