package nl.lotwijzer.desktop.controls;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import nl.lotwijzer.desktop.theme.TextSize;
import org.jspecify.annotations.Nullable;

/**
 * A table of facts, one row a fact: sortable, with columns of a sensible width, text to the left and numbers to the
 * right.
 *
 * <pre>{@code
 * TableView<Registrant> table = TableBuilder.of(model.shown())
 *         .text(texts.get("desktop.registrants.name"), 200, Registrant::fullName)
 *         .number(texts.get("desktop.registrants.letters"), 90, Registrant::letters, this::written)
 *         .node(texts.get("desktop.registrants.state"), 130, this::badge, Comparator.comparing(Registrant::state))
 *         .placeholder(emptyState)
 *         .build();
 * }</pre>
 *
 * @param <R> what a row is
 */
public final class TableBuilder<R> {
    /** A column that is no wider, in pixels, is not made narrower. */
    private static final double NARROW = 90;

    /** A badge cannot be shortened as text can. */
    private static final double BADGE = 130;

    private static final double SCROLL_BAR = 20;

    private final TableView<R> table = new TableView<>();
    private int kept = Integer.MAX_VALUE;
    private boolean folding;

    private TableBuilder(ObservableList<R> rows) {
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getStyleClass().add("data-table");
    }

    /** Starts a table that always shows these rows, in the order the person sorts them. */
    public static <R> TableBuilder<R> of(ObservableList<R> rows) {
        return new TableBuilder<>(rows);
    }

    private TableBuilder(ObservableList<R> rows, Consumer<List<TableColumn<R, ?>>> order) {
        table.setItems(rows);
        table.setSortPolicy(sorted -> {
            order.accept(List.copyOf(sorted.getSortOrder()));
            return true;
        });
        table.getStyleClass().add("data-table");
    }

    /**
     * Starts a table of rows that their owner puts in order, for lists so long that comparing cells takes too much time.
     *
     * @param order gets the columns to sort by, the first one first, whenever that changes
     */
    public static <R> TableBuilder<R> ordered(ObservableList<R> rows, Consumer<List<TableColumn<R, ?>>> order) {
        return new TableBuilder<>(rows, order);
    }

    /** Adds a column of text, sorted without regard to case. */
    public TableBuilder<R> text(String name, double width, Function<R, String> value) {
        TableColumn<R, String> column = column(name, width, value);
        column.setComparator(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
        table.getColumns().add(column);
        return this;
    }

    /** Adds a column of numbers, or of anything else that has an order, written by {@code written}, to the right. */
    public <V extends Comparable<? super V>> TableBuilder<R> number(
            String name, double width, Function<R, V> value, Function<V, String> written) {
        TableColumn<R, V> column = column(name, width, value);
        column.getStyleClass().add("number-column");
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable V item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : written.apply(item));
            }
        });
        table.getColumns().add(column);
        return this;
    }

    /** Adds a column of values that have an order but are written in their own way, as dates, to the left. */
    public <V extends Comparable<? super V>> TableBuilder<R> value(
            String name, double width, Function<R, V> value, Function<V, String> written) {
        number(name, width, value, written);
        table.getColumns().getLast().getStyleClass().remove("number-column");
        return this;
    }

    /** Adds a column that shows a node in each row, as a badge, sorted by the given order of rows. */
    public TableBuilder<R> node(String name, double width, Function<R, Node> shown, Comparator<? super R> order) {
        TableColumn<R, R> column = column(name, width, Function.identity());
        column.setMinWidth(TextSize.width(Math.min(width, BADGE)));
        column.setComparator((left, right) -> order.compare(left, right));
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable R item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : shown.apply(item));
            }
        });
        table.getColumns().add(column);
        return this;
    }

    /**
     * Lets the columns that are added from here on go, the last one first, as long as the table is too narrow for them; for
     * what also stands beside the table.
     */
    public TableBuilder<R> folding() {
        kept = table.getColumns().size();
        return this;
    }

    /** Shows this while there are no rows. */
    public TableBuilder<R> placeholder(Node node) {
        table.setPlaceholder(node);
        return this;
    }

    /** Lets several rows be selected, and tells which ones are, in the order of the table. */
    public TableBuilder<R> several(Consumer<List<R>> selected) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel()
                .getSelectedItems()
                .subscribe(() -> selected.accept(table.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .toList()));
        return this;
    }

    /** Returns the table. Its columns share its width; where that would squeeze them too much they scroll instead. */
    public TableView<R> build() {
        SpokenName.ofPlace(table);
        table.widthProperty().subscribe(width -> share());
        table.getVisibleLeafColumns().addListener((Observable changed) -> share());
        return table;
    }

    private void share() {
        if (folding || table.getWidth() <= 0) {
            return;
        }
        if (kept < table.getColumns().size()) {
            folding = true;
            fold(table.getWidth() - SCROLL_BAR);
            folding = false;
        }
        double least = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        table.setColumnResizePolicy(
                table.getWidth() >= least + SCROLL_BAR
                        ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                        : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private void fold(double width) {
        double taken = 0;
        boolean fits = true;
        for (int at = 0; at < table.getColumns().size(); at++) {
            TableColumn<R, ?> column = table.getColumns().get(at);
            taken += column.getMinWidth();
            fits &= at < kept || taken <= width;
            if (at >= kept && column.isVisible() != fits) {
                column.setVisible(fits);
            }
        }
    }

    private static <R, V> TableColumn<R, V> column(String name, double width, Function<R, V> value) {
        TableColumn<R, V> column = new TableColumn<>(name);
        column.setPrefWidth(TextSize.width(width));
        column.setMinWidth(TextSize.width(width <= NARROW ? width : Math.max(NARROW, width * 0.75)));
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }
}
