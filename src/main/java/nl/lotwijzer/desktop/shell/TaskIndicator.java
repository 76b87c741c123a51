package nl.lotwijzer.desktop.shell;

import atlantafx.base.controls.Popover;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.tasks.Tasks;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The background work in the header: what is being done and how far it is; pressed, all of it, each with a way to stop. */
final class TaskIndicator extends Button {
    /** Work that is over sooner is not worth a flicker. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final Texts texts;
    private final Tasks tasks;
    private final Label words = new Label();
    private final ProgressIndicator ring = new ProgressIndicator();
    private final VBox list = new VBox();
    private final Popover popover = new Popover(list);
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ListChangeListener<RunningTask> onChange = change -> changed();

    TaskIndicator(Texts texts, Tasks tasks) {
        this.texts = texts;
        this.tasks = tasks;
        getStyleClass().addAll("flat", "task-indicator");
        list.getStyleClass().add("task-list");
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        ring.getStyleClass().add("task-ring");
        HBox line = new HBox(ring, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("task-line");
        setGraphic(line);
        accessibleTextProperty().bind(words.textProperty());
        setOnAction(event -> popover.show(this));
        patience.setOnFinished(event -> setVisible(!tasks.running().isEmpty()));
        setVisible(false);
        managedProperty().bind(visibleProperty());
        tasks.running().addListener(onChange);
        changed();
    }

    private void changed() {
        if (tasks.running().isEmpty()) {
            patience.stop();
            setVisible(false);
            popover.hide();
            return;
        }
        if (!isVisible()) {
            patience.play();
        }
        RunningTask first = tasks.running().getFirst();
        ring.progressProperty().bind(first.fractionProperty());
        int others = tasks.running().size() - 1;
        String more = others == 0 ? "" : " + " + others;
        words.textProperty().bind(first.phaseProperty().map(phase -> texts.get(phase) + more));
        list.getChildren().setAll(tasks.running().stream().map(this::row).toList());
    }

    private Node row(RunningTask task) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        Label phase = Labels.muted("");
        phase.textProperty().bind(task.phaseProperty().map(texts::get));
        VBox what = new VBox(new Label(texts.get(task.name())), bar, phase);
        what.getStyleClass().add("task-what");
        HBox.setHgrow(what, Priority.ALWAYS);
        Button stop = Buttons.icon(texts.get("desktop.shell.stop"), Feather.X, task::cancel);
        HBox row = new HBox(what, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void dispose() {
        tasks.running().removeListener(onChange);
        patience.stop();
        popover.hide();
    }
}
