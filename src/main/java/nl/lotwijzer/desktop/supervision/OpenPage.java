package nl.lotwijzer.desktop.supervision;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.lotwijzer.desktop.controls.Banner;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.controls.Card;
import nl.lotwijzer.desktop.controls.EmptyState;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.tasks.RunningTask;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.verification.Check;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Where a dossier is opened: dropped or chosen, with what was published of it before. */
final class OpenPage extends VBox {
    private static final String OVER = "drop-over";

    private final SupervisionModel model;
    private final Texts texts;
    private final StackPane drop = new StackPane();
    private final VBox problem = new VBox();
    private final HBox signs = new HBox();
    private final List<Subscription> life = new ArrayList<>();

    OpenPage(SupervisionModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("supervision-page");
        drop.getStyleClass().add("supervision-drop");
        drop.setId("supervision-drop");
        drop.addEventHandler(DragEvent.DRAG_OVER, this::over);
        drop.addEventHandler(
                DragEvent.DRAG_EXITED, event -> drop.getStyleClass().remove(OVER));
        drop.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        getChildren().addAll(problem, drop, published());
        life.add(model.running().subscribe(this::show));
        signs.getStyleClass().add("supervision-signs");
        ListChangeListener<Check> listener = change -> showSigns();
        model.ended().addListener(listener);
        life.add(() -> model.ended().removeListener(listener));
        life.add(model.problem()
                .subscribe(told -> problem.getChildren()
                        .setAll(told.isEmpty() ? List.of() : List.of(new Banner(Tone.DANGER, told)))));
    }

    /** Ends what the page listens to. */
    void end() {
        life.forEach(Subscription::unsubscribe);
    }

    private void show(@Nullable RunningTask task) {
        drop.getChildren().setAll(task == null ? invitation() : checking(task));
    }

    private EmptyState invitation() {
        var file = Buttons.primary(texts.get("desktop.supervision.chooseFile"), Feather.ARCHIVE, model::chooseFile);
        file.setId("supervision-choose");
        var folder =
                Buttons.secondary(texts.get("desktop.supervision.chooseFolder"), Feather.FOLDER, model::chooseFolder);
        folder.setId("supervision-choose-folder");
        return new EmptyState(
                Feather.SHIELD,
                texts.get("desktop.supervision.drop"),
                texts.get("desktop.supervision.dropExplained"),
                file,
                folder);
    }

    /** A sign for each check that ended, in order. */
    private void showSigns() {
        signs.getChildren()
                .setAll(model.ended().stream()
                        .map(check -> CheckLook.of(check.status()).icon())
                        .toList());
    }

    private VBox checking(RunningTask task) {
        Label phase = Labels.heading("");
        phase.textProperty().bind(task.phaseProperty().map(texts::get));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.fractionProperty());
        bar.setMaxWidth(TextSize.width(440));
        VBox box = new VBox(
                phase,
                bar,
                signs,
                Labels.muted(texts.get("desktop.supervision.checkingExplained")),
                Buttons.secondary(texts.get("desktop.supervision.stop"), Feather.X, model::stop));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("supervision-checking");
        return box;
    }

    private Card published() {
        Form form = new Form();
        field(form, "commitment", model.commitment());
        field(form, "rules", model.rules());
        field(form, "head", model.head());
        return new Card(
                texts.get("desktop.supervision.published"), texts.get("desktop.supervision.publishedExplained"), form);
    }

    private void field(Form form, String name, StringProperty value) {
        TextField field = new TextField();
        field.setId("supervision-" + name);
        field.getStyleClass().add("supervision-hash-field");
        field.setPromptText(texts.get("desktop.supervision.hashPrompt"));
        field.textProperty().bindBidirectional(value);
        HBox.setHgrow(field, Priority.ALWAYS);
        Label remark = new Label();
        remark.getStyleClass().add(Tone.DANGER.styleClass());
        life.add(value.subscribe(typed ->
                remark.setText(SupervisionModel.isHashOrEmpty(typed) ? "" : texts.get("desktop.supervision.noHash"))));
        form.row(texts.get("desktop.supervision." + name), field, remark);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && model.running().get() == null) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!drop.getStyleClass().contains(OVER)) {
                drop.getStyleClass().add(OVER);
            }
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            model.open(files.getFirst().toPath());
        }
    }
}
