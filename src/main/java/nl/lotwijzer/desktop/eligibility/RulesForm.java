package nl.lotwijzer.desktop.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.eligibility.AgeRule;
import nl.lotwijzer.eligibility.EligibilityRules;
import nl.lotwijzer.eligibility.PostcodeRange;
import nl.lotwijzer.eligibility.Residence;
import nl.lotwijzer.language.Texts;

/** The fields for who may take part: ages on a day, and where somebody must live. */
final class RulesForm {
    private static final int OLDEST = 120;

    private final Texts texts;
    private final CheckBox limited = new CheckBox();
    private final TextField minimum = age();
    private final TextField maximum = age();
    private final DatePicker on;
    private final TextArea areas = lines();
    private final TextArea places = lines();
    private final TextArea postcodes = lines();
    private final Form form = new Form();

    RulesForm(EligibilityRules rules, LocalDate today, Texts texts) {
        this.texts = texts;
        Optional<AgeRule> age = rules.age();
        on = new DateField(
                age.map(AgeRule::on).orElse(LocalDate.of(today.getYear() + 1, 1, 1)),
                text("on"),
                texts.language().locale());
        limited.setText(text("limited"));
        limited.setSelected(age.isPresent() || rules.open());
        minimum.setText(age.map(rule -> Integer.toString(rule.minimum())).orElse(Integer.toString(AgeRule.OF_AGE)));
        maximum.setText(
                age.map(AgeRule::maximum).map(years -> Integer.toString(years)).orElse(""));
        areas.setText(String.join("\n", rules.residence().areas()));
        places.setText(String.join("\n", rules.residence().places()));
        postcodes.setText(
                rules.residence().postcodes().stream().map(PostcodeRange::text).collect(Collectors.joining("\n")));
        for (Node field : List.of(minimum, maximum, on)) {
            field.disableProperty().bind(limited.selectedProperty().not());
        }
        HBox youngest = new HBox(8, minimum);
        AgeRule.usual()
                .forEach(years -> youngest.getChildren()
                        .add(Buttons.secondary(Integer.toString(years), () -> minimum.setText(years.toString()))));
        form.wide(limited)
                .row(text("minimum"), youngest, text("minimumHint"))
                .row(text("maximum"), maximum, text("maximumHint"))
                .row(text("on"), on, text("onHint"))
                .wide(Labels.muted(text("residenceHint")))
                .row(text("areas"), areas)
                .row(text("places"), places)
                .row(text("postcodes"), postcodes, text("postcodesHint"));
        minimum.setAccessibleText(text("minimum"));
        form.setMaxWidth(TextSize.width(560));
    }

    private String text(String key) {
        return texts.get("desktop.eligibility.rules." + key);
    }

    private static TextField age() {
        TextField field = new TextField();
        field.setPrefColumnCount(4);
        field.setMaxWidth(TextSize.width(72));
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("[0-9]{0,3}") ? change : null));
        return field;
    }

    private static TextArea lines() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setPrefColumnCount(24);
        return area;
    }

    Node node() {
        return form;
    }

    /** Whether the fields make rules as they stand. */
    BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> agesValid() && postcodesValid(),
                limited.selectedProperty(),
                minimum.textProperty(),
                maximum.textProperty(),
                on.valueProperty(),
                postcodes.textProperty());
    }

    private boolean agesValid() {
        if (!limited.isSelected()) {
            return true;
        }
        if (minimum.getText().isEmpty() || on.getValue() == null) {
            return false;
        }
        int youngest = Integer.parseInt(minimum.getText());
        int oldest = maximum.getText().isEmpty() ? OLDEST : Integer.parseInt(maximum.getText());
        return youngest <= oldest && oldest <= OLDEST;
    }

    private boolean postcodesValid() {
        return split(postcodes.getText()).stream()
                .allMatch(line -> PostcodeRange.read(line).isPresent());
    }

    EligibilityRules rules() {
        Optional<AgeRule> age = limited.isSelected()
                ? Optional.of(new AgeRule(
                        Integer.parseInt(minimum.getText()),
                        maximum.getText().isEmpty() ? null : Integer.valueOf(maximum.getText()),
                        on.getValue()))
                : Optional.empty();
        return new EligibilityRules(
                age,
                new Residence(
                        split(areas.getText()),
                        split(places.getText()),
                        split(postcodes.getText()).stream()
                                .flatMap(line -> PostcodeRange.read(line).stream())
                                .toList()));
    }

    /** Names and postcodes stand on lines of their own, or with commas or semicolons between them. */
    static List<String> split(String text) {
        return Arrays.stream(text.split("[\n,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
