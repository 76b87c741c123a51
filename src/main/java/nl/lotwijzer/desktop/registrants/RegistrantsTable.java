package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import nl.lotwijzer.desktop.controls.RowSelection;
import nl.lotwijzer.desktop.controls.StatusBadge;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Registrant;
import org.kordamp.ikonli.feather.Feather;

/** The table of registrants: which columns it has, its order, and its selection kept through every change of the rows. */
final class RegistrantsTable {
    private static final int COLUMNS_BESIDE_INSPECTOR = 5;

    /** A row that need not be measured scrolls faster; registrants.css says the same. */
    private static final double ROW = 18;

    private final Texts texts;
    private final RegistrantsModel model;
    private final TableView<Registrant> table;
    private final Map<TableColumn<Registrant, ?>, RegistrantColumn> columns = new HashMap<>();
    private Set<String> chosen;
    private boolean replacing;

    /**
     * @param all    the columns there are
     * @param chosen the keys of those to show
     */
    RegistrantsTable(
            Texts texts, RegistrantsModel model, List<RegistrantColumn> all, Set<String> chosen, Node placeholder) {
        this.texts = texts;
        this.model = model;
        this.chosen = chosen;
        TableBuilder<Registrant> builder =
                TableBuilder.ordered(model.shown(), this::order).placeholder(placeholder);
        all.forEach(column -> builder.text(column.title(), column.width(), column.shown()));
        builder.node(texts.get("desktop.registrants.state"), 120, this::badge, Comparator.comparing(Registrant::state));
        table = builder.build();
        for (int i = 0; i < all.size(); i++) {
            columns.put(table.getColumns().get(i), all.get(i));
        }
        columns.put(
                table.getColumns().getLast(),
                new RegistrantColumn(
                        RegistrantColumn.STATE,
                        texts.get("desktop.registrants.state"),
                        120,
                        Registrant::ground,
                        this::standing));
        table.setAccessibleText(texts.get("desktop.registrants.title"));
        table.setId("registrants-table");
        table.setFixedCellSize(TextSize.height(ROW));
        RowSelection.in(table);
        table.getSelectionModel().getSelectedItems().addListener((Observable changed) -> tellSelection());
        model.shown().addListener((Observable changed) -> keepSelection());
        showColumns();
    }

    TableView<Registrant> node() {
        return table;
    }

    /** Shows the columns with these keys. */
    void choose(Set<String> keys) {
        chosen = keys;
        showColumns();
    }

    /** Selects these in the table as well; those that are not shown stay selected in the model alone. */
    void select(List<Registrant> people) {
        showColumns();
        if (!selectedRows().equals(people)) {
            keepSelection();
        }
    }

    /** Selects this one and shows its row. */
    void goTo(Registrant registrant) {
        int row = model.shown().indexOf(registrant);
        if (row >= 0) {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(row);
            table.requestFocus();
        }
    }

    void clearSelection() {
        table.getSelectionModel().clearSelection();
    }

    /** Beside the inspector there is room for a few columns only; it shows the others itself. */
    private void showColumns() {
        boolean alone = model.selectedProperty().get().isEmpty();
        int room = alone ? Integer.MAX_VALUE : COLUMNS_BESIDE_INSPECTOR;
        for (TableColumn<Registrant, ?> column : table.getColumns()) {
            String key = Objects.requireNonNull(columns.get(column)).key();
            boolean fits = chosen.contains(key) && (key.equals(RegistrantColumn.STATE) || room-- > 0);
            if (column.isVisible() != fits) {
                column.setVisible(fits);
            }
        }
    }

    private void order(List<TableColumn<Registrant, ?>> by) {
        List<Listed.Order> orders = new ArrayList<>();
        for (TableColumn<Registrant, ?> column : by) {
            RegistrantColumn about = Objects.requireNonNull(columns.get(column));
            orders.add(new Listed.Order(about.key(), about.order(), column.getSortType() == SortType.DESCENDING));
        }
        model.order(orders);
    }

    private void tellSelection() {
        if (!replacing) {
            model.select(selectedRows());
        }
    }

    private List<Registrant> selectedRows() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(row -> row >= 0 && row < model.shown().size())
                .map(model.shown()::get)
                .toList();
    }

    /** Selects the rows of who is selected, wherever they are now. */
    private void keepSelection() {
        List<Registrant> people = model.selectedProperty().get();
        replacing = true;
        try {
            table.getSelectionModel().clearSelection();
            if (!people.isEmpty()) {
                Set<Long> ids = new HashSet<>();
                people.forEach(one -> ids.add(one.id()));
                int[] rows = IntStream.range(0, model.shown().size())
                        .filter(row -> ids.contains(model.shown().get(row).id()))
                        .toArray();
                if (rows.length > 0) {
                    table.getSelectionModel().selectIndices(rows[0], rows);
                }
            }
        } finally {
            replacing = false;
        }
    }

    private String standing(Registrant registrant) {
        Pool pool = model.poolProperty().get();
        return registrant.erased() ? "4" : pool.unanswered(registrant) ? "3" : registrant.active() ? "1" : "2";
    }

    private Node badge(Registrant registrant) {
        if (model.poolProperty().get().unanswered(registrant)) {
            return new StatusBadge(Tone.WARNING, text("unanswered"));
        }
        if (registrant.erased()) {
            return new StatusBadge(Tone.NEUTRAL, Feather.TRASH_2, text("erased"));
        }
        return registrant.active()
                ? new StatusBadge(Tone.SUCCESS, text("active"))
                : new StatusBadge(Tone.NEUTRAL, Feather.SLASH, text("excluded"));
    }

    private String text(String thing) {
        return texts.get("desktop.registrants." + thing);
    }
}
