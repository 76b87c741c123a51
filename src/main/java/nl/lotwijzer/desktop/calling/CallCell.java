package nl.lotwijzer.desktop.calling;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.panel.Caller;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Somebody in the call list: the name, and in words why this person stands here. */
final class CallCell extends ListCell<CallTask> {
    private static final double SIGN = 16;

    /** Two lines. */
    private static final double WHY = 38;

    private final Texts texts;
    private final Label name = new Label();
    private final Label caller = Labels.muted("");
    private final Label why = Labels.muted("");
    private final FontIcon sign = new FontIcon();
    private final HBox content;

    CallCell(Texts texts) {
        this.texts = texts;
        name.getStyleClass().add("call-name");
        caller.setWrapText(false);
        caller.setMinWidth(USE_PREF_SIZE);
        why.setMinHeight(0);
        why.setMaxHeight(WHY);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox first = new HBox(6, name, caller);
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(1, first, why);
        HBox.setHgrow(words, Priority.ALWAYS);
        sign.getStyleClass().add("call-sign");
        Label turn = new Label(null, sign);
        turn.setMinWidth(SIGN);
        content = new HBox(8, turn, words);
        setPrefWidth(0);
    }

    /** Callers know each other by their first names. */
    private static String firstName(Caller caller) {
        return caller.name().split(" ", 2)[0];
    }

    @Override
    protected void updateItem(@Nullable CallTask task, boolean empty) {
        super.updateItem(task, empty);
        if (empty || task == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(task.registrant().name());
        caller.setText(task.caller().map(CallCell::firstName).orElse(""));
        String reason = texts.get(task.why().getFirst());
        why.setText(reason);
        sign.setIconCode(CallLook.sign(task.turn()));
        for (Tone tone : Tone.values()) {
            sign.getStyleClass().remove(tone.styleClass());
        }
        sign.getStyleClass().add(CallLook.tone(task.turn()).styleClass());
        setGraphic(content);
        setAccessibleText(task.registrant().name() + ". " + reason);
    }
}
