package nl.lotwijzer.desktop.sessions;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.AbsenceReason;
import nl.lotwijzer.sessions.Attendance;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be noted of the people who are chosen in the attendance. */
final class AttendanceMarks extends FlowPane {
    private final AttendanceModel model;
    private final Texts texts;

    AttendanceMarks(AttendanceModel model, Texts texts) {
        super(8, 8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("mark-line");
        getChildren().add(Labels.muted(text("markAs")));
        for (Attendance attendance : Attendance.values()) {
            Button mark = Buttons.secondary(
                    texts.get("sessions.attendance." + attendance),
                    AttendanceLook.sign(attendance),
                    () -> model.mark(model.chosen(), attendance));
            mark.setId("mark-" + attendance);
            getChildren().add(mark);
        }
        getChildren().add(times());
    }

    private MenuButton times() {
        MenuButton times = new MenuButton(text("times"), new FontIcon(Feather.CLOCK));
        times.setId("times");
        Menu reasons = new Menu(text("reasonColumn"), new FontIcon(Feather.HELP_CIRCLE));
        for (AbsenceReason reason : AbsenceReason.values()) {
            reasons.getItems()
                    .add(Buttons.item(
                            texts.get("sessions.reason." + reason),
                            Feather.CHEVRON_RIGHT,
                            () -> model.reason(Optional.of(reason))));
        }
        reasons.getItems().add(Buttons.item(text("noReason"), Feather.X, () -> model.reason(Optional.empty())));
        times.getItems()
                .setAll(
                        Buttons.item(text("leaveNow"), Feather.LOG_OUT, model::leaveNow),
                        Buttons.item(text("leftAtMenu"), Feather.LOG_OUT, model::askLeaving),
                        Buttons.item(text("stayed"), Feather.CHECK, model::stayed),
                        Buttons.item(text("cameAtMenu"), Feather.LOG_IN, model::askArrival),
                        reasons);
        return times;
    }

    private String text(String key) {
        return texts.get("desktop.sessions." + key);
    }
}
