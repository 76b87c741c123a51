package nl.lotwijzer.desktop.steering;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.SearchField;
import nl.lotwijzer.desktop.controls.Toolbar;

/** A table of rows with a search and a count above it. */
final class ListPane<R> extends VBox {
    private final Rows<R> rows;
    private final Words words;
    private final TableView<R> table;
    private final Label count = Labels.muted("");
    private boolean selecting;

    /**
     * @param above stands above the search, as chips to filter
     * @param key   the key of the count, of those shown and of all
     */
    ListPane(Rows<R> rows, TableView<R> table, Words words, String key, Node... above) {
        this.rows = rows;
        this.words = words;
        this.table = table;
        getStyleClass().add("tab-page");
        SearchField search = new SearchField(words.of(key + ".search"));
        search.textProperty().bindBidirectional(rows.search());
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !selecting) {
                rows.selected().set(Optional.of(row));
            }
        });
        getChildren().setAll(above);
        getChildren().addAll(new Toolbar(search).right(count), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        rows.shown().subscribe(() -> count(key));
        rows.selected().subscribe(this::selectAgain);
        count(key);
    }

    private void count(String key) {
        count.setText(words.of(key + ".count", rows.shown().size(), rows.all().size()));
        selectAgain(rows.selected().get());
    }

    /** The rows were read anew, which cleared the selection. */
    private void selectAgain(Optional<R> selected) {
        selecting = true;
        selected.ifPresentOrElse(
                row -> table.getSelectionModel().select(row),
                () -> table.getSelectionModel().clearSelection());
        selecting = false;
    }
}
