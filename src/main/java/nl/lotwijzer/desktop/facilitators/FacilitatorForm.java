package nl.lotwijzer.desktop.facilitators;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.FacilitatorSkills;
import nl.lotwijzer.facilitators.FacilitatorTerms;
import nl.lotwijzer.facilitators.FeeUnit;
import nl.lotwijzer.facilitators.LanguageLevel;
import nl.lotwijzer.facilitators.Level;
import nl.lotwijzer.facilitators.SpokenLanguages;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/** The fields with what is known of a facilitator, in sections. */
final class FacilitatorForm extends VBox {
    static final Facilitator BLANK = new Facilitator(
            0,
            new FacilitatorDetails("", "", "", "", List.of(), "", List.of(), "", ""),
            FacilitatorSkills.UNKNOWN,
            FacilitatorTerms.NONE);

    private final Facilitator before;
    private final Texts texts;
    private final TextField name;
    private final TextField email;
    private final TextField phone;
    private final TextField experience;
    private final TextField years;
    private final ComboBox<Optional<Level>> level = new ComboBox<>();
    private final TextField languages;
    private final TextField training;
    private final TextField preferences;
    private final TextField mostSessions;
    private final TextField distance;
    private final TextField perKilometre;
    private final TextField fee;
    private final ComboBox<FeeUnit> unit = new ComboBox<>();
    private final TextField interests;
    private final DateField declaredOn;
    private final TextArea notes;
    private final Label problem = Labels.text("");

    FacilitatorForm(Facilitator facilitator, Texts texts) {
        this.before = facilitator;
        this.texts = texts;
        getStyleClass().add("stacked-form");
        FacilitatorDetails details = facilitator.details();
        FacilitatorSkills skills = facilitator.skills();
        FacilitatorTerms terms = facilitator.terms();
        name = field("name", details.name());
        email = field("email", details.email());
        phone = field("phone", details.phone());
        section("skills");
        training = field("training", details.training());
        experience = field("experience", details.experience());
        years = new TextField(written(skills.years()));
        level.getItems().add(Optional.empty());
        Arrays.stream(Level.values()).map(Optional::of).forEach(level.getItems()::add);
        choice(level, chosen -> chosen.map(one -> text("level." + one)).orElseGet(() -> text("levelByYears")));
        level.setValue(Optional.ofNullable(skills.level()));
        beside(labelled("years", years), labelled("level", level));
        languages = field("languages", SpokenLanguages.written(facilitator, texts));
        languages.setPromptText(text("languagesHint"));
        preferences = field("preferences", String.join(", ", skills.preferences()));
        preferences.setPromptText(text("preferencesHint"));
        section("terms");
        mostSessions = new TextField(written(terms.mostSessions()));
        distance = new TextField(written(terms.distance()));
        beside(labelled("mostSessions", mostSessions), labelled("distance", distance));
        fee = new TextField(written(terms.fee()));
        unit.getItems().setAll(FeeUnit.values());
        choice(unit, chosen -> text("unit." + chosen));
        unit.setValue(terms.unit());
        perKilometre = new TextField(written(terms.perKilometre()));
        beside(labelled("fee", fee), labelled("feeUnit", unit), labelled("perKilometre", perKilometre));
        section("independence");
        declaredOn = new DateField(
                terms.declaredOn(), text("declaredOn"), texts.language().locale());
        declaredOn.setMaxWidth(Double.MAX_VALUE);
        getChildren().add(labelled("declaredOn", declaredOn));
        interests = field("interests", details.interests());
        notes = new TextArea(details.notes());
        notes.setPrefRowCount(2);
        notes.setWrapText(true);
        getChildren().add(labelled("notes", notes));
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
    }

    private void section(String key) {
        Label caption = Labels.caption(text(key));
        caption.getStyleClass().add("inspector-section");
        getChildren().add(caption);
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(value);
        getChildren().add(labelled(key, field));
        return field;
    }

    private VBox labelled(String key, Control field) {
        field.setId("facilitator-" + key);
        field.setMaxWidth(Double.MAX_VALUE);
        Label label = Labels.caption(text(key));
        label.setWrapText(true);
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        VBox box = new VBox(2, label, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void beside(VBox... fields) {
        HBox row = new HBox(8, fields);
        for (VBox field : fields) {
            field.setPrefWidth(1);
        }
        getChildren().add(row);
    }

    private static <T> void choice(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
    }

    private static String written(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private String written(@Nullable Euro amount) {
        return amount == null ? "" : amount.words(texts.language().locale()).replaceAll("[€\\u00a0]", "");
    }

    FacilitatorDetails details() {
        return new FacilitatorDetails(
                name.getText(),
                email.getText(),
                phone.getText(),
                experience.getText(),
                SpokenLanguages.in(languages.getText()).names(),
                training.getText(),
                before.details().available(),
                interests.getText(),
                notes.getText());
    }

    /** Returns the skills; a number that is none counts as out of its range, so that saving says so. */
    FacilitatorSkills skills() {
        Map<String, LanguageLevel> levels =
                SpokenLanguages.in(languages.getText()).levels();
        return new FacilitatorSkills(
                whole(years),
                level.getValue().orElse(null),
                levels,
                Arrays.stream(preferences.getText().split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** Returns the terms; a number or amount that is none counts as out of its range, so that saving says so. */
    FacilitatorTerms terms() {
        return new FacilitatorTerms(
                whole(mostSessions),
                whole(distance),
                amount(perKilometre),
                amount(fee),
                unit.getValue(),
                declaredOn.getValue());
    }

    private static @Nullable Integer whole(TextField field) {
        String text = field.getText().strip();
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    private static @Nullable Euro amount(TextField field) {
        String text = field.getText().strip();
        return text.isEmpty() ? null : Euro.read(text).orElse(new Euro(-1));
    }

    /** Says what is wrong with what was filled in. */
    void tell(String text) {
        problem.setText(text);
    }

    void focusName() {
        name.requestFocus();
    }

    private String text(String key) {
        return texts.get("desktop.facilitators." + key);
    }
}
