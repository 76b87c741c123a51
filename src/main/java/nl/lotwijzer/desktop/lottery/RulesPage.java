package nl.lotwijzer.desktop.lottery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.sortition.Selection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where the rules are chosen that will be fixed, with the file that they make. */
final class RulesPage {
    private final LotteryModel model;
    private final RulesForm form;
    private final Texts texts;
    private final PageLife life;

    RulesPage(LotteryModel model, Texts texts, PageLife life) {
        this.model = model;
        this.form = model.rules().form();
        this.texts = texts;
        this.life = life;
    }

    List<Node> nodes() {
        return List.of(chances(), publication(), contributions(), grounds(), fixing());
    }

    private Node chances() {
        Form fields = new Form()
                .row(
                        text("objective"),
                        line(
                                objective(),
                                Buttons.link(
                                        texts.get("desktop.lottery.toCompare"),
                                        () -> model.stepProperty().set(LotteryStep.COMPARE))))
                .row(text("rows"), rows(), texts.get("desktop.lottery.rowsHint"))
                .row(text("rowDraw"), rowDraw())
                .row(
                        text("quotas"),
                        line(Buttons.link(texts.get("desktop.lottery.toQuotas"), () -> model.goTo(Place.QUOTAS))))
                .row(text("relaxation"), box("relaxation", form.relaxationProperty()), text("relaxation.hint"));
        return new Card(text("chances"), text("chances.text"), fields);
    }

    private Node objective() {
        ComboBox<Objective> box = new ComboBox<>();
        box.setId("rules-objective");
        box.getItems().setAll(Objective.values());
        box.setConverter(named(objective ->
                texts.get("lottery.objective." + objective.name().toLowerCase(Locale.ROOT)) + " (" + objective + ")"));
        box.setValue(form.goal().objectiveProperty().get());
        box.setOnAction(event -> form.goal().objectiveProperty().set(box.getValue()));
        TextField gamma = field(form.goal().gammaProperty(), 4, "rules-gamma");
        gamma.setAccessibleText(texts.get("desktop.lottery.gamma"));
        HBox weight = line(new Label(texts.get("desktop.lottery.gamma")), gamma);
        weight.visibleProperty().bind(form.goal().objectiveProperty().isEqualTo(Objective.GOLDILOCKS));
        weight.managedProperty().bind(weight.visibleProperty());
        return line(box, weight);
    }

    private ComboBox<Integer> rows() {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().setAll(Selection.PROPOSED_ROWS, 100, 1_000, 10_000);
        box.setConverter(named(rows -> rows == Selection.PROPOSED_ROWS
                ? texts.get("desktop.lottery.rowsProposed")
                : texts.get("desktop.number", rows)));
        box.setValue(form.goal().rowsProperty().get());
        box.setOnAction(event -> form.goal().rowsProperty().set(box.getValue()));
        return box;
    }

    private static <T> StringConverter<T> named(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }

    private Node rowDraw() {
        ToggleGroup group = new ToggleGroup();
        RadioButton seed = new RadioButton(text("rowDraw.seed"));
        RadioButton dice = new RadioButton(text("rowDraw.dice"));
        seed.setToggleGroup(group);
        dice.setToggleGroup(group);
        dice.setId("rules-row-dice");
        (form.rowByDiceProperty().get() ? dice : seed).setSelected(true);
        life.until(dice.selectedProperty().subscribe(form.rowByDiceProperty()::set));
        HBox choice = new HBox(seed, dice);
        choice.getStyleClass().add("form-choice");
        return choice;
    }

    private Node publication() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox();
        choices.getStyleClass().add("lottery-choices");
        for (Publication level : Publication.values()) {
            RadioButton button = new RadioButton(text("publication." + level.word()));
            button.setId("rules-publication-" + level.word());
            button.getStyleClass().add("lottery-choice");
            button.setToggleGroup(group);
            button.setSelected(form.publicationProperty().get() == level);
            button.setOnAction(event -> form.publicationProperty().set(level));
            Label means = Labels.muted(text("publication." + level.word() + ".means"));
            means.getStyleClass().add("lottery-choice-text");
            choices.getChildren().add(new VBox(button, means));
        }
        return new Card(text("publication"), text("publication.text"), choices);
    }

    private Node contributions() {
        TextArea pledgers = area(form.pledgersProperty(), 3, "rules-pledgers");
        TextField fewest = field(form.fewestProperty(), 4, "rules-fewest");
        fewest.disableProperty().bind(form.diceProperty().not());
        DateField day = new DateField(
                LocalDate.now(model.clock()),
                text("beacon.day"),
                texts.language().locale());
        day.valueProperty().bindBidirectional(form.beaconDayProperty());
        day.setPrefWidth(TextSize.width(140));
        TextField round = field(form.beaconRoundProperty(), 24, "rules-beacon");
        round.setPromptText("drand-quicknet:27946612");
        HBox when = line(round, day, field(form.beaconTimeProperty(), 6, "rules-beacon-time"));
        when.visibleProperty().bind(form.beaconProperty());
        when.managedProperty().bind(when.visibleProperty());
        return new Card(
                text("contributions"),
                text("contributions.text"),
                new Form()
                        .row(text("pledgers"), pledgers, text("pledgers.hint"))
                        .row(
                                text("dice"),
                                line(box("dice.use", form.diceProperty()), new Label(text("dice.fewest")), fewest),
                                text("dice.hint"))
                        .row(
                                text("beacon"),
                                line(box("beacon.use", form.beaconProperty()), when),
                                text("beacon.hint")));
    }

    private Node grounds() {
        return new Card(
                text("grounds"),
                text("grounds.text"),
                new Form()
                        .row(text("exclusion"), area(form.exclusionsProperty(), 4, "rules-exclusions"))
                        .row(text("annulment"), area(form.annulmentsProperty(), 3, "rules-annulments")));
    }

    private Node fixing() {
        TextArea file = new TextArea();
        file.setId("rules-file");
        file.setEditable(false);
        file.setPrefRowCount(14);
        file.getStyleClass().add("lottery-file");
        file.textProperty().bind(model.rules().fileProperty());
        file.setAccessibleText(text("file"));
        Label wrong = Labels.text("");
        wrong.setId("rules-problem");
        wrong.getStyleClass().addAll("form-hint", Tone.DANGER.styleClass());
        wrong.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> told(model.rules().problemProperty().get()),
                        model.rules().problemProperty()));
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        Button fix = Buttons.primary(text("fix"), Feather.LOCK, model.rules()::fix);
        fix.setId("rules-fix");
        fix.disableProperty().bind(model.rules().fileProperty().isEmpty());
        return new Card(text("file"), text("file.text"), file, wrong, new HBox(fix));
    }

    private String told(@Nullable Message problem) {
        return problem == null ? "" : texts.get(problem);
    }

    private CheckBox box(String key, javafx.beans.property.BooleanProperty property) {
        CheckBox box = new CheckBox(text(key + ".label"));
        box.setId("rules-" + key.replace('.', '-'));
        box.selectedProperty().bindBidirectional(property);
        return box;
    }

    private static TextArea area(StringProperty property, int rows, String id) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(property);
        return area;
    }

    private static TextField field(StringProperty property, int columns, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        field.textProperty().bindBidirectional(property);
        return field;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lottery-line");
        return line;
    }

    private String text(String key) {
        return texts.get("desktop.lottery.rules." + key);
    }
}
