package nl.lotwijzer.desktop.facilitators;

import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;

/** The fields with who holds an office and what was declared. */
final class OfficeForm extends VBox {
    private final Texts texts;
    private final ComboBox<Office> office = new ComboBox<>();
    private final TextField name;
    private final TextField organisation;
    private final TextField contact;
    private final DateField since;
    private final DateField until;
    private final DateField declaredOn;
    private final TextField interests;
    private final TextArea remarks;
    private final Label problem = Labels.text("");

    OfficeForm(OfficeDetails details, Texts texts) {
        this.texts = texts;
        getStyleClass().add("stacked-form");
        office.getItems().setAll(Office.values());
        office.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Office one) {
                return one == null ? "" : texts.get("facilitators.office." + one);
            }

            @Override
            public Office fromString(String text) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
        office.setValue(details.office());
        office.setMaxWidth(Double.MAX_VALUE);
        labelled("office", office);
        name = field("name", details.name());
        organisation = field("organisation", details.organisation());
        contact = field("contact", details.contact());
        since = day("since", details.since());
        until = day("until", details.until());
        declaredOn = day("declaredOn", details.declaredOn());
        interests = field("interests", details.interests());
        remarks = new TextArea(details.remarks());
        remarks.setPrefRowCount(3);
        remarks.setWrapText(true);
        labelled("notes", remarks);
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(value);
        field.setId("office-" + key);
        labelled(key, field);
        return field;
    }

    private DateField day(String key, @Nullable LocalDate value) {
        DateField field = new DateField(
                value,
                texts.get("desktop.facilitators." + key),
                texts.language().locale());
        field.setMaxWidth(Double.MAX_VALUE);
        labelled(key, field);
        return field;
    }

    private void labelled(String key, Control field) {
        Label label = Labels.caption(texts.get("desktop.facilitators." + key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        getChildren().add(new VBox(2, label, field));
    }

    OfficeDetails details() {
        return new OfficeDetails(
                office.getValue(),
                name.getText(),
                organisation.getText(),
                contact.getText(),
                since.getValue(),
                until.getValue(),
                declaredOn.getValue(),
                interests.getText(),
                remarks.getText());
    }

    /** Says what is wrong with what was filled in. */
    void tell(String text) {
        problem.setText(text);
    }

    void focusName() {
        name.requestFocus();
    }
}
