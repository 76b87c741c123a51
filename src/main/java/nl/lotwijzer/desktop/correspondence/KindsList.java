package nl.lotwijzer.desktop.correspondence;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;

/** The kinds of letters, each with how many are still to be made. */
final class KindsList extends ListView<Standing> {
    private final Texts texts;
    private boolean filling;

    KindsList(Texts texts, CorrespondenceModel model) {
        this.texts = texts;
        setId("letter-kinds");
        setAccessibleText(texts.get("desktop.correspondence.kinds"));
        getStyleClass().add("letter-kinds");
        setFixedCellSize(56);
        setCellFactory(list -> new Cell());
        getSelectionModel().selectedItemProperty().subscribe(standing -> {
            if (standing != null && !filling) {
                model.kindProperty().set(standing.kind());
            }
        });
        model.nowProperty().subscribe(now -> now.ifPresent(this::show));
    }

    private void show(LettersNow now) {
        filling = true;
        getItems().setAll(now.standings());
        now.standings().stream()
                .filter(standing -> standing.kind() == now.kind())
                .findFirst()
                .ifPresent(getSelectionModel()::select);
        filling = false;
    }

    /** The name of a kind, what was done under it, and how many wait at the right. */
    private final class Cell extends ListCell<Standing> {
        Cell() {
            // As wide as the list, which then has nothing to scroll sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Standing standing, boolean empty) {
            super.updateItem(standing, empty);
            if (empty || standing == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String name = texts.get(standing.kind().key());
            String said = standing.open() == 0 && standing.had() == 0
                    ? texts.get("desktop.correspondence.standing.nobody")
                    : texts.get("desktop.correspondence.standing", standing.open(), standing.had());
            VBox words = new VBox(new Label(name), quiet(said));
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(words);
            line.getStyleClass().add("letter-kind");
            setGraphic(line);
            setAccessibleText(name + ", " + said);
        }

        private static Label quiet(String text) {
            Label label = Labels.muted(Objects.requireNonNull(text));
            label.setWrapText(false);
            return label;
        }
    }
}
