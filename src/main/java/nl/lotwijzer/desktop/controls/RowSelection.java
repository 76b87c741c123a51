package nl.lotwijzer.desktop.controls;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * A selection of whole rows for tables with tens of thousands of them. The usual one keeps a position for every selected
 * cell and compares all of them whenever the table is sorted; this one keeps which rows are selected, nothing else.
 *
 * @param <R> what a row is
 */
public final class RowSelection<R> extends TableView.TableViewSelectionModel<R> {
    @SuppressWarnings("rawtypes")
    private final ObservableList<TablePosition> noCells = FXCollections.observableArrayList();

    private RowSelection(TableView<R> table) {
        super(table);
        setSelectionMode(SelectionMode.MULTIPLE);
    }

    /** Gives the table a selection of several rows. */
    public static <R> void in(TableView<R> table) {
        table.setSelectionModel(new RowSelection<>(table));
    }

    /** Returns nothing: no cell is selected by itself. */
    @Override
    @SuppressWarnings("rawtypes")
    public ObservableList<TablePosition> getSelectedCells() {
        return noCells;
    }

    @Override
    public boolean isSelected(int row, @Nullable TableColumn<R, ?> column) {
        return isSelected(row);
    }

    @Override
    public void select(int row, @Nullable TableColumn<R, ?> column) {
        select(row);
    }

    @Override
    public void clearAndSelect(int row, @Nullable TableColumn<R, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void clearSelection(int row, @Nullable TableColumn<R, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectRange(
            int first, @Nullable TableColumnBase<R, ?> from, int last, @Nullable TableColumnBase<R, ?> to) {
        selectRange(Math.min(first, last), Math.max(first, last) + 1);
    }

    @Override
    public void selectLeftCell() {
        // A row has no cell to its left.
    }

    @Override
    public void selectRightCell() {
        // A row has no cell to its right.
    }

    @Override
    public void selectAboveCell() {
        if (getSelectedIndex() > 0) {
            select(getSelectedIndex() - 1);
        }
    }

    @Override
    public void selectBelowCell() {
        if (getSelectedIndex() < getItemCount() - 1) {
            select(getSelectedIndex() + 1);
        }
    }
}
