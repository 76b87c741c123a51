package nl.lotwijzer.desktop.lottery;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;

/** How far a computation is, in words and as a bar, with what stops it; nothing while none is under way. */
final class TaskLine extends HBox {
    private final Label phase = Labels.muted("");
    private final ProgressBar bar = new ProgressBar();

    TaskLine(ReadOnlyObjectProperty<@Nullable RunningTask> running, Texts texts, Runnable stop, PageLife life) {
        getStyleClass().add("lottery-task");
        setAlignment(Pos.CENTER_LEFT);
        Button stopping = Buttons.secondary(texts.get("desktop.lottery.stop"), stop);
        phase.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(phase, Priority.ALWAYS);
        bar.setPrefWidth(TextSize.width(160));
        bar.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, phase, stopping);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(running.isNotNull());
        life.until(running.subscribe(now -> follow(now, texts)));
    }

    private void follow(@Nullable RunningTask task, Texts texts) {
        phase.textProperty().unbind();
        bar.progressProperty().unbind();
        if (task != null) {
            phase.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> texts.get(task.phaseProperty().get()), task.phaseProperty()));
            bar.progressProperty().bind(task.fractionProperty());
        }
    }
}
