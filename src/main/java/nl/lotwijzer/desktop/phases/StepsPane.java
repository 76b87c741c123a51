package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.phases.PhaseDates;
import nl.lotwijzer.phases.PhaseStanding;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The phases beside each other, as steps: how far each is, and whose checklist is shown. */
final class StepsPane extends HBox {
    private final PhasesModel model;
    private final Words words;

    StepsPane(PhasesModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("phase-steps");
    }

    void show(PhasesFacts facts) {
        getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (PhaseStanding phase : facts.standing().phases()) {
            Node step = step(phase, group);
            HBox.setHgrow(step, Priority.ALWAYS);
            getChildren().add(step);
        }
    }

    private Node step(PhaseStanding phase, ToggleGroup group) {
        Label name = new Label(words.texts().get(phase.phase().key()), sign(phase));
        name.getStyleClass().add("phase-step-name");
        Label when = Labels.caption(when(phase.dates()));
        Label done =
                Labels.caption(words.of("step.done", phase.met(), phase.items().size(), phase.aside()));
        VBox lines = new VBox(2, name, when, done);
        ToggleButton step = new ToggleButton(null, lines);
        step.getStyleClass().setAll("phase-step");
        if (phase.phase().beside()) {
            step.getStyleClass().add("phase-step-beside");
        }
        step.setId("phase-" + phase.phase());
        step.setToggleGroup(group);
        step.setMaxWidth(Double.MAX_VALUE);
        step.setPrefWidth(0);
        step.setMinWidth(Region.USE_PREF_SIZE);
        step.setSelected(model.chosen().get().equals(Optional.of(phase.phase())));
        step.setAccessibleText(name.getText() + ", " + when.getText() + ", " + done.getText());
        step.setOnAction(event -> {
            step.setSelected(true);
            model.chosen().set(Optional.of(phase.phase()));
        });
        return step;
    }

    private FontIcon sign(PhaseStanding phase) {
        PhaseDates dates = phase.dates();
        LocalDate today = model.today();
        Feather sign = dates.late(today)
                ? Feather.ALERT_TRIANGLE
                : dates.finished().isPresent()
                        ? Feather.CHECK_CIRCLE
                        : dates.begun().isPresent() ? Feather.PLAY_CIRCLE : Feather.CIRCLE;
        FontIcon icon = new FontIcon(sign);
        icon.getStyleClass().add(dates.late(today) ? "phase-late" : "phase-well");
        return icon;
    }

    private String when(PhaseDates dates) {
        if (dates.finished().isPresent()) {
            return words.of("step.finished", words.day(dates.finished()));
        }
        if (dates.begun().isPresent()) {
            return dates.plannedTo()
                    .map(to -> words.of(dates.late(model.today()) ? "step.lateUntil" : "step.until", words.day(to)))
                    .orElseGet(() -> words.of("step.begun", words.day(dates.begun())));
        }
        return dates.plannedFrom()
                .map(from -> words.of("step.from", words.day(from)))
                .orElseGet(() -> words.of("step.none"));
    }
}
