package nl.lotwijzer.desktop.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.DateField;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.eligibility.ReadList;
import nl.lotwijzer.language.Texts;

/** What is asked about an exclusion list before it is kept: what it is called, the ground, and until when it is needed. */
final class ListForm {
    private static final int MOST_PROBLEMS = 6;
    private static final int MONTHS = 6;

    private final TextField name = new TextField();
    private final ComboBox<String> ground = new ComboBox<>();
    private final DatePicker until;
    private final VBox node = new VBox(8);

    /** @param grounds to choose from */
    ListForm(EligibilityModel.Reading reading, List<String> grounds, LocalDate today, Texts texts) {
        ReadList list = reading.list();
        name.setText(reading.name());
        ground.setEditable(true);
        ground.setItems(FXCollections.observableArrayList(grounds));
        ground.setMaxWidth(Double.MAX_VALUE);
        until = new DateField(
                today.plusMonths(MONTHS),
                texts.get("desktop.eligibility.list.until"),
                texts.language().locale());
        node.getChildren()
                .add(Labels.text(texts.get(
                        "desktop.eligibility.list.found",
                        list.people().size(),
                        list.recognisable(),
                        list.people().size() - list.recognisable())));
        node.getChildren()
                .add(new Form()
                        .row(texts.get("desktop.eligibility.list.name"), name)
                        .row(
                                texts.get("desktop.eligibility.list.ground"),
                                ground,
                                texts.get("desktop.eligibility.list.groundHint"))
                        .row(
                                texts.get("desktop.eligibility.list.until"),
                                until,
                                texts.get("desktop.eligibility.list.untilHint")));
        list.problems().stream().limit(MOST_PROBLEMS).forEach(problem -> {
            Label line = Labels.muted(texts.get(problem.told()));
            node.getChildren().add(line);
        });
        if (list.problems().size() > MOST_PROBLEMS) {
            node.getChildren()
                    .add(Labels.muted(texts.get(
                            "desktop.eligibility.list.moreProblems",
                            list.problems().size() - MOST_PROBLEMS)));
        }
        node.setMaxWidth(TextSize.width(520));
    }

    Node node() {
        return node;
    }

    BooleanBinding valid() {
        return name.textProperty()
                .isNotEmpty()
                .and(ground.getEditor().textProperty().isNotEmpty());
    }

    String name() {
        return name.getText();
    }

    String ground() {
        return ground.getEditor().getText();
    }

    Optional<LocalDate> until() {
        return Optional.ofNullable(until.getValue());
    }
}
