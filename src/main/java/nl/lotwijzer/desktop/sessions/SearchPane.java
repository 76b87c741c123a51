package nl.lotwijzer.desktop.sessions;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.ArrangeProgress;
import nl.lotwijzer.sessions.TablePlanScore;
import org.kordamp.ikonli.feather.Feather;

/** A search for table plans while it runs: the best score so far, what cannot be better, stopping and giving up. */
final class SearchPane extends HBox {
    private final Texts texts;
    private final Label best = Labels.text("");
    private final Label bound = Labels.muted("");
    private final ProgressBar bar = new ProgressBar(0);

    SearchPane(ArrangeModel model, Texts texts) {
        super(16);
        this.texts = texts;
        getStyleClass().add("search-pane");
        setAlignment(Pos.CENTER_LEFT);
        best.setId("search-best");
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(4, best, bound, bar);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button keep = Buttons.primary(text("stopAndKeep"), Feather.CHECK, model::stopAndKeep);
        keep.setId("stop-and-keep");
        keep.disableProperty().bind(model.status().map(Optional::isEmpty));
        Button cancel = Buttons.secondary(text("cancelSearch"), model::cancel);
        cancel.setId("cancel-search");
        getChildren().addAll(words, keep, cancel);
        visibleProperty().bind(model.arranging());
        managedProperty().bind(model.arranging());
        model.status().subscribe(this::show);
    }

    private void show(Optional<ArrangeProgress.Status> status) {
        if (status.isEmpty()) {
            best.setText(text("searching"));
            bound.setText("");
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            return;
        }
        ArrangeProgress.Status now = status.get();
        TablePlanScore score = now.best();
        best.setText(text("searchBest", score.repeats(), score.off()));
        bound.setText(
                text("searchBound", score.bounds().repeats(), score.bounds().offShare()));
        bar.setProgress((double) now.steps() / now.most());
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.sessions." + key, arguments);
    }
}
