package nl.lotwijzer.desktop.facilitators;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.facilitators.Conflict;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The conflicts of interest of one facilitator, and declaring another. */
final class ConflictsPane extends VBox {
    private final FacilitatorsModel model;
    private final Texts texts;
    private final FacilitatorRow row;

    ConflictsPane(FacilitatorsModel model, Texts texts, FacilitatorRow row) {
        this.model = model;
        this.texts = texts;
        this.row = row;
        getStyleClass().add("stacked-form");
        Map<Long, Participant> people =
                model.participants().get().stream().collect(Collectors.toMap(Participant::id, one -> one));
        for (Conflict conflict : row.conflicts()) {
            getChildren().add(line(conflict, people));
        }
        if (row.conflicts().isEmpty()) {
            getChildren().add(Labels.muted(text("noConflicts")));
        }
        if (!people.isEmpty()) {
            getChildren().add(participants());
        }
        getChildren().add(theme());
    }

    private HBox line(Conflict conflict, Map<Long, Participant> people) {
        Participant person = conflict.participant() == null ? null : people.get(conflict.participant());
        Label words = Labels.text(
                person == null
                        ? text("conflictTheme", conflict.theme().isEmpty() ? "…" : conflict.theme())
                        : name(person));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return new HBox(words, Buttons.icon(text("removeConflict"), Feather.X, () -> model.remove(conflict)));
    }

    private ComboBox<Participant> participants() {
        ComboBox<Participant> box = new ComboBox<>();
        box.getItems()
                .setAll(model.participants().get().stream()
                        .sorted(Comparator.comparing(ConflictsPane::name))
                        .toList());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Participant person) {
                return person == null ? "" : name(person);
            }

            @Override
            public Participant fromString(String text) {
                throw new UnsupportedOperationException("the choice is not typed");
            }
        });
        box.setPromptText(text("conflictWith"));
        box.setAccessibleText(text("conflictWith"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((before, person) -> model.conflictWith(row, person));
        return box;
    }

    private TextField theme() {
        TextField field = new TextField();
        field.setPromptText(text("conflictWithTheme"));
        field.setAccessibleText(text("conflictWithTheme"));
        field.setOnAction(event -> model.conflictWith(row, field.getText()));
        return field;
    }

    private static String name(Participant person) {
        return (person.registrant().firstName() + " " + person.registrant().lastName() + " (" + person.number() + ")")
                .strip();
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.facilitators." + key, arguments);
    }
}
