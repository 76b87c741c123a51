package nl.lotwijzer.desktop.facilitators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;

/** The fields with what is known of a facilitator. */
final class FacilitatorForm extends VBox {
    static final FacilitatorDetails BLANK = new FacilitatorDetails("", "", "", "", List.of(), "", List.of(), "", "");

    private final FacilitatorDetails before;
    private final TextField name;
    private final TextField email;
    private final TextField phone;
    private final TextField experience;
    private final TextField languages;
    private final TextField training;
    private final TextField interests;
    private final TextArea notes;
    private final Map<LocalDate, CheckBox> days = new LinkedHashMap<>();
    private final Label problem = Labels.text("");

    FacilitatorForm(FacilitatorDetails details, List<Session> sessions, Texts texts) {
        getStyleClass().add("stacked-form");
        before = details;
        name = field(texts, "name", details.name());
        email = field(texts, "email", details.email());
        phone = field(texts, "phone", details.phone());
        experience = field(texts, "experience", details.experience());
        languages = field(texts, "languages", String.join(", ", details.languages()));
        training = field(texts, "training", details.training());
        available(texts, sessions, details);
        interests = field(texts, "interests", details.interests());
        notes = new TextArea(details.notes());
        notes.setPrefRowCount(3);
        notes.setWrapText(true);
        labelled(texts, "notes", notes);
        problem.getStyleClass().add("form-problem");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().add(problem);
    }

    private TextField field(Texts texts, String key, String value) {
        TextField field = new TextField(value);
        field.setId("facilitator-" + key);
        labelled(texts, key, field);
        return field;
    }

    private void labelled(Texts texts, String key, Control field) {
        Label label = Labels.caption(texts.get("desktop.facilitators." + key));
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        getChildren().add(new VBox(2, label, field));
    }

    private void available(Texts texts, List<Session> sessions, FacilitatorDetails details) {
        if (sessions.isEmpty()) {
            return;
        }
        DateTimeFormatter written =
                DateTimeFormatter.ofPattern("EEE d MMM", texts.language().locale());
        VBox boxes = new VBox(Labels.caption(texts.get("desktop.facilitators.available")));
        for (Session session : sessions) {
            CheckBox day = new CheckBox(texts.get(
                    "desktop.facilitators.day", session.number(), session.date().format(written)));
            day.setSelected(details.available().contains(session.date()));
            days.put(session.date(), day);
            boxes.getChildren().add(day);
        }
        boxes.getChildren().add(Labels.muted(texts.get("desktop.facilitators.availableHint")));
        getChildren().add(boxes);
    }

    /** Returns what stands in the fields; days that are no session's are kept. */
    FacilitatorDetails details() {
        List<LocalDate> available = new ArrayList<>(before.available());
        days.forEach((day, box) -> {
            available.remove(day);
            if (box.isSelected()) {
                available.add(day);
            }
        });
        return new FacilitatorDetails(
                name.getText(),
                email.getText(),
                phone.getText(),
                experience.getText(),
                FacilitatorDetails.languagesIn(languages.getText()),
                training.getText(),
                available,
                interests.getText(),
                notes.getText());
    }

    /** Says what is wrong with what was filled in. */
    void tell(String text) {
        problem.setText(text);
    }

    void focusName() {
        name.requestFocus();
    }
}
