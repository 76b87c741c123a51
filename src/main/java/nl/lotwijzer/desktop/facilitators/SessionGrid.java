package nl.lotwijzer.desktop.facilitators;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import nl.lotwijzer.desktop.controls.TableBuilder;

/**
 * A table of facilitators by sessions in which one cell is chosen, with the mouse or the arrows, and worked on with the
 * keyboard.
 *
 * @param <R> what a row is
 */
final class SessionGrid<R> {
    /** A cell of a session. */
    record Cell<R>(R row, int session) {}

    private final ObservableList<R> rows;
    private final TableView<R> table;
    private final ObjectProperty<Optional<Cell<R>>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final int first;
    private final int sessions;
    private boolean restoring;

    /**
     * @param before   adds the columns before those of the sessions
     * @param column   adds the column of a session
     * @param sessions how many sessions there are
     * @param after    adds the columns after them
     */
    SessionGrid(
            ObservableList<R> rows,
            Consumer<TableBuilder<R>> before,
            BiConsumer<TableBuilder<R>, Integer> column,
            int sessions,
            Consumer<TableBuilder<R>> after) {
        this.rows = rows;
        this.sessions = sessions;
        TableBuilder<R> builder = TableBuilder.of(rows);
        before.accept(builder);
        table = builder.build();
        first = table.getColumns().size();
        for (int session = 0; session < sessions; session++) {
            column.accept(builder, session);
        }
        after.accept(builder);
        table.getColumns().forEach(one -> one.setSortable(false));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.getFocusModel().focusedCellProperty().subscribe(this::choose);
    }

    private void choose(TablePosition<?, ?> position) {
        int session = position.getColumn() - first;
        if (!restoring
                && position.getRow() >= 0
                && position.getRow() < rows.size()
                && session >= 0
                && session < sessions) {
            selected.set(Optional.of(new Cell<>(rows.get(position.getRow()), session)));
        }
    }

    TableView<R> table() {
        return table;
    }

    ObjectProperty<Optional<Cell<R>>> selected() {
        return selected;
    }

    /** Has what is typed in the table go to this first; it consumes what it understands. */
    SessionGrid<R> onKey(Consumer<KeyEvent> keys) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::accept);
        return this;
    }

    /** Shows other rows and keeps the same cell chosen, by its place. */
    void show(List<R> shown) {
        TablePosition<?, ?> position = table.getFocusModel().getFocusedCell();
        restoring = true;
        rows.setAll(shown);
        restoring = false;
        int row = position.getRow();
        int column = position.getColumn();
        if (row >= 0
                && row < rows.size()
                && column >= 0
                && column < table.getColumns().size()) {
            TableColumn<R, ?> same = table.getColumns().get(column);
            table.getSelectionModel().clearAndSelect(row, same);
            table.getFocusModel().focus(row, same);
            choose(table.getFocusModel().getFocusedCell());
        }
    }

    /** Chooses a cell. */
    void select(int row, int session) {
        TableColumn<R, ?> column = table.getColumns().get(first + session);
        table.getSelectionModel().clearAndSelect(row, column);
        table.getFocusModel().focus(row, column);
    }
}
