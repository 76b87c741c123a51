package nl.lotwijzer.desktop.allowances;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.lotwijzer.allowances.Country;
import nl.lotwijzer.allowances.LegalRule;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.money.Euro;

/** The fields for the legal limits of a year. */
final class RuleForm extends VBox {
    private final Words words;
    private final ComboBox<Country> country;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final CheckBox costsCount;
    private final TextArea source;
    private final Label problem = Labels.text("");

    private final boolean known;

    private RuleForm(LegalRule like, int year, boolean known, Words words) {
        super(8);
        this.words = words;
        this.known = known;
        country = words.choice("country", Country.values(), like.country());
        labelled(words.of("rule.country"), country);
        field("year", Integer.toString(year));
        field("year").setText(Integer.toString(year));
        field("hour", typed(like.hour()));
        field("young", typed(like.young().map(LegalRule.Young::hour)));
        field(
                "youngUnder",
                like.young().map(young -> Integer.toString(young.under())).orElse(""));
        field("day", typed(like.day()));
        field("month", typed(like.month()));
        field("wholeYear", typed(like.wholeYear()));
        field(
                "kilometres",
                like.kilometres().isPresent()
                        ? Integer.toString(like.kilometres().getAsInt())
                        : "");
        costsCount = new CheckBox(words.of("rule.costsCount"));
        costsCount.setWrapText(true);
        costsCount.setSelected(like.costsCount());
        source = new TextArea(known ? like.source() : "");
        source.setWrapText(true);
        source.setPrefRowCount(2);
        source.setPromptText(words.of("rule.sourcePrompt"));
        getChildren().add(costsCount);
        labelled(words.of("rule.source"), source);
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
    }

    /** Returns the fields with a rule that is known. */
    static RuleForm of(LegalRule rule, Words words) {
        return new RuleForm(rule, rule.year(), true, words);
    }

    /** Returns the fields for a year of which nothing is known, beside the amounts of another year. */
    static RuleForm of(int year, LegalRule like, Words words) {
        return new RuleForm(like, year, false, words);
    }

    private String typed(Optional<Euro> amount) {
        return amount.map(words::typed).orElse("");
    }

    /** Of a year that is not known the amounts of the other year are only an example: nothing is filled in for anybody. */
    private void field(String name, String value) {
        TextField field = new TextField(known ? value : "");
        field.setPromptText(known || value.isEmpty() ? "" : words.of("rule.example", value));
        field.setId("rule-" + name);
        fields.put(name, field);
        labelled(words.of("rule." + name), field);
    }

    private void labelled(String name, Control field) {
        Label label = Labels.caption(name);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        getChildren().add(new VBox(2, label, field));
    }

    private TextField field(String name) {
        return Objects.requireNonNull(fields.get(name));
    }

    private String text(String name) {
        return field(name).getText();
    }

    RuleInput input() {
        return new RuleInput(
                country.getValue(),
                text("year"),
                text("hour"),
                text("young"),
                text("youngUnder"),
                text("day"),
                text("month"),
                text("wholeYear"),
                text("kilometres"),
                costsCount.isSelected(),
                source.getText());
    }

    void tell(String text) {
        problem.setText(text);
    }
}
