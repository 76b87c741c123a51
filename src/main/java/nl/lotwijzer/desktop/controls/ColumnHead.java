package nl.lotwijzer.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A control that stands in the head of a column. */
public final class ColumnHead {
    private ColumnHead() {}

    /** Scrolls the table to the column when the keyboard comes to its control; a table does not do so by itself. */
    public static void follow(TableColumn<?, ?> column, Node control) {
        control.focusedProperty().subscribe(focused -> {
            if (focused) {
                scroll(column);
            }
        });
    }

    private static <R> void scroll(TableColumn<R, ?> column) {
        TableView<R> table = column.getTableView();
        if (table != null) {
            table.scrollToColumn(column);
        }
    }
}
