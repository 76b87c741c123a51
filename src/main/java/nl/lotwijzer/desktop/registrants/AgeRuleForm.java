package nl.lotwijzer.desktop.registrants;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.AgeBand;
import nl.lotwijzer.registration.DerivedRule;

/** The rule that makes an age group of a date of birth: which criterion, on which day, which groups. */
final class AgeRuleForm {
    private final Texts texts;
    private final ComboBox<String> criterion = new ComboBox<>();
    private final DateField day;
    private final TextField bands = new TextField();
    private final Label read = Labels.muted("");
    private final Form form = new Form();

    /** @param categories the categories by criterion that the project has; those that name ages are proposed */
    AgeRuleForm(Texts texts, Map<String, List<String>> categories, LocalDate today) {
        this.texts = texts;
        this.day = new DateField(today, text("day"), texts.language().locale());
        criterion.setEditable(true);
        criterion.getItems().setAll(categories.keySet());
        criterion.valueProperty().subscribe(name -> {
            List<String> known = name == null ? List.of() : categories.getOrDefault(name, List.of());
            if (!AgeBand.namedBy(known).isEmpty()) {
                bands.setText(String.join("; ", known));
            }
        });
        criterion.setValue(categories.entrySet().stream()
                .filter(entry -> !AgeBand.namedBy(entry.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(text("age")));
        bands.textProperty().subscribe(typed -> read.setText(told(AgeBand.typed(typed))));
        bands.setPrefColumnCount(32);
        form.row(text("criterion"), criterion);
        form.row(text("day"), day, text("dayHint"));
        form.row(text("bands"), bands, read);
    }

    Node node() {
        return form;
    }

    BooleanBinding valid() {
        return Bindings.createBooleanBinding(
                () -> !AgeBand.typed(bands.getText()).isEmpty()
                        && !criterion.getEditor().getText().isBlank()
                        && day.getValue() != null,
                bands.textProperty(),
                criterion.getEditor().textProperty(),
                day.valueProperty());
    }

    DerivedRule rule() {
        return new DerivedRule.Age(
                criterion.getEditor().getText().strip(), day.getValue(), AgeBand.typed(bands.getText()));
    }

    private String told(List<AgeBand> typed) {
        return typed.isEmpty()
                ? text("bandsHint")
                : typed.stream()
                        .map(band -> band.through() == AgeBand.OLDEST
                                ? text("bandFrom", band.name(), band.from())
                                : text("band", band.name(), band.from(), band.through()))
                        .collect(Collectors.joining(" · "));
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.values." + thing, arguments);
    }
}
