package nl.lotwijzer.desktop.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import nl.lotwijzer.desktop.controls.SearchField;

/** Reads the list that is on the screen: what is in its cells, whatever they are made of, and what it was filtered by. */
final class ListReader {
    private ListReader() {}

    /** Returns the largest list on this screen; empty if there is none. */
    static Optional<TableView<?>> tableOn(Node screen) {
        return screen.lookupAll(".table-view").stream()
                .filter(ListReader::onScreen)
                .filter(TableView.class::isInstance)
                .<TableView<?>>map(node -> (TableView<?>) node)
                .max(Comparator.comparingDouble(table -> table.getWidth() * table.getHeight()));
    }

    static PrintedList read(Node screen, TableView<?> table) {
        return new PrintedList(title(screen), filters(screen), columns(table), rows(table));
    }

    /** Returns the title of a screen, with the name of the tab that is open. */
    static String title(Node screen) {
        StringBuilder title = new StringBuilder();
        for (Node found : screen.lookupAll(".screen-title")) {
            if (title.isEmpty() && onScreen(found) && found instanceof Labeled label) {
                title.append(label.getText());
            }
        }
        for (Node found : screen.lookupAll(".tab-pane")) {
            if (onScreen(found)
                    && found instanceof TabPane tabs
                    && tabs.getSelectionModel().getSelectedItem() != null) {
                title.append(": ")
                        .append(tabs.getSelectionModel().getSelectedItem().getText());
            }
        }
        return title.isEmpty() ? "Lotwijzer" : title.toString();
    }

    private static List<String> filters(Node screen) {
        List<String> filters = new ArrayList<>();
        for (Node found : screen.lookupAll(".chip")) {
            if (onScreen(found) && found instanceof ToggleButton chip && chip.isSelected()) {
                filters.add(chip.getText().strip());
            }
        }
        for (Node found : screen.lookupAll(".search-field")) {
            if (onScreen(found)
                    && found instanceof SearchField field
                    && !field.getText().isBlank()) {
                filters.add("“" + field.getText().strip() + "”");
            }
        }
        return filters;
    }

    private static List<PrintedList.Column> columns(TableView<?> table) {
        return table.getVisibleLeafColumns().stream()
                .map(column -> new PrintedList.Column(
                        column.getText() == null ? "" : column.getText(),
                        column.getStyleClass().contains("number-column")))
                .toList();
    }

    private static <R> List<List<String>> rows(TableView<R> table) {
        List<TableCell<R, ?>> cells = new ArrayList<>();
        table.getVisibleLeafColumns().forEach(column -> cells.add(cell(table, column)));
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < table.getItems().size(); row++) {
            List<String> texts = new ArrayList<>();
            for (TableCell<R, ?> cell : cells) {
                cell.updateIndex(row);
                texts.add(text(cell));
            }
            rows.add(texts);
        }
        return rows;
    }

    /** A cell of our own, which is filled as those of the table are. */
    private static <R, V> TableCell<R, V> cell(TableView<R> table, TableColumn<R, V> column) {
        TableCell<R, V> cell = column.getCellFactory().call(column);
        cell.updateTableView(table);
        cell.updateTableColumn(column);
        return cell;
    }

    private static String text(TableCell<?, ?> cell) {
        String own = cell.getText();
        return own != null && !own.isBlank() ? own : cell.getGraphic() == null ? "" : words(cell.getGraphic());
    }

    private static String words(Node node) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        return String.join(" ", words);
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Labeled labeled
            when labeled.getText() != null && !labeled.getText().isBlank() -> words.add(labeled.getText());
            case Labeled labeled when labeled.getGraphic() != null -> collect(labeled.getGraphic(), words);
            case TextInputControl field -> words.add(field.getText());
            case Parent parent
            when !parent.getChildrenUnmodifiable().isEmpty() ->
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
            default -> Optional.ofNullable(node.getAccessibleText()).ifPresent(words::add);
        }
    }

    private static boolean onScreen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
