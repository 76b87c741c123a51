package nl.lotwijzer.desktop.support;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Inspector;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.support.Attendee;
import nl.lotwijzer.support.SignUp;
import nl.lotwijzer.support.SignUp.Presence;
import nl.lotwijzer.support.SignUp.State;
import nl.lotwijzer.support.Training;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Who has a place in a training, who waits, and who cancelled; from the day itself on with who was there. */
final class SignUpList {
    private final TrainingsModel model;
    private final Words words;
    private final Training training;

    SignUpList(TrainingsModel model, Words words, Training training) {
        this.model = model;
        this.words = words;
        this.training = training;
    }

    /** Adds the lists to an inspector. */
    void addTo(Inspector inspector) {
        List<SignUp> placed = training.placed();
        inspector.section(
                words.of("trainings.places", placed.size(), training.details().capacity()));
        if (placed.isEmpty()) {
            inspector.add(Labels.muted(words.of("trainings.nobody")));
        } else {
            inspector.add(rows(placed));
            if (model.held(training) && placed.size() > 1) {
                inspector.add(Buttons.link(
                        words.of("trainings.allPresent"), () -> model.mark(training, placed, Presence.PRESENT)));
            }
        }
        section(inspector, "trainings.waiting", training.waiting());
        section(
                inspector,
                "trainings.cancelledOnes",
                training.signUps().stream()
                        .filter(one -> one.has(State.CANCELLED))
                        .toList());
    }

    private void section(Inspector inspector, String key, List<SignUp> signUps) {
        if (!signUps.isEmpty()) {
            inspector.section(words.of(key, signUps.size())).add(rows(signUps));
        }
    }

    private Node rows(List<SignUp> signUps) {
        VBox rows = new VBox();
        for (int i = 0; i < signUps.size(); i++) {
            rows.getChildren().add(row(i + 1, signUps.get(i)));
        }
        return rows;
    }

    private Node row(int number, SignUp signUp) {
        Label name = new Label(words.of("trainings.line", number, signUp.name()));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setTooltip(new Tooltip(about(signUp)));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(4, name);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sign-up");
        if (signUp.has(State.PLACED) && model.held(training)) {
            row.getChildren()
                    .addAll(
                            mark(signUp, Presence.PRESENT, Feather.CHECK),
                            mark(signUp, Presence.ABSENT, Feather.SLASH));
        }
        if (!signUp.has(State.CANCELLED)) {
            row.getChildren()
                    .add(Buttons.icon(
                            words.of("trainings.cancel", signUp.name()),
                            Feather.USER_X,
                            () -> model.cancel(training, signUp)));
        } else {
            row.getChildren()
                    .add(Buttons.icon(
                            words.of("trainings.takeOff", signUp.name()),
                            Feather.TRASH_2,
                            () -> model.removeSignUp(training, signUp)));
        }
        return row;
    }

    private Node mark(SignUp signUp, Presence presence, Feather sign) {
        ToggleButton mark = new ToggleButton(null, new FontIcon(sign));
        String about = words.of("trainings.mark", signUp.name(), words.name("presence", presence));
        mark.setSelected(signUp.presence() == presence);
        mark.setAccessibleText(about);
        mark.setTooltip(new Tooltip(words.name("presence", presence)));
        mark.getStyleClass().addAll("presence", "button-icon");
        mark.setOnAction(event ->
                model.mark(training, List.of(signUp), signUp.presence() == presence ? Presence.UNKNOWN : presence));
        return mark;
    }

    private String about(SignUp signUp) {
        return switch (signUp.who()) {
            case Attendee.Pooled pooled -> words.of("trainings.pooled", pooled.email());
            case Attendee.Guest guest -> words.of("trainings.guest", guest.organisation(), guest.email());
        };
    }
}
