package nl.lotwijzer.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.ValueWords;

/** A table of a report: as a grid when it is short, and otherwise as a list that draws only the rows in sight. */
final class TableOnPaper {
    private static final double NARROWEST = 84;

    /** About how wide a letter is, so that no word needs to be broken. */
    private static final double LETTER = 7.5;

    private static final int LONGEST_WORD = 20;
    private static final int SHORT = 150;
    private static final double LONG_HEIGHT = 520;
    private static final double NUMBERS_WIDTH = 90;
    private static final double WORDS_WIDTH = 150;

    private TableOnPaper() {}

    static Node of(Block.Table table, ValueWords words) {
        return table.rows().size() > SHORT ? list(table, words) : grid(table, words);
    }

    private static Node grid(Block.Table table, ValueWords words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("report-table");
        List<Node> header = new ArrayList<>();
        for (Block.Column column : table.columns()) {
            Label name =
                    cell(column.numbers() ? column.header().replace(' ', '\n') : column.header(), column.numbers());
            name.setMinWidth(Region.USE_PREF_SIZE);
            name.getStyleClass().add("report-header");
            GridPane.setValignment(name, VPos.BOTTOM);
            GridPane.setFillHeight(name, true);
            name.setMaxHeight(Double.MAX_VALUE);
            header.add(name);
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(column.numbers() ? Priority.SOMETIMES : Priority.ALWAYS);
            grid.getColumnConstraints().add(width);
        }
        grid.addRow(0, header.toArray(Node[]::new));
        for (List<Value> row : table.rows()) {
            List<Node> cells = new ArrayList<>();
            Block.Bounds bounds = table.bounds();
            for (int i = 0; i < row.size(); i++) {
                Label cell = cell(words.of(row.get(i)), table.columns().get(i).numbers());
                cell.setWrapText(row.get(i) instanceof Value.Text(String text) && text.contains(" "));
                cell.setMinWidth(cell.isWrapText() ? narrowest(cell.getText()) : Region.USE_PREF_SIZE);
                cell.setMaxHeight(Double.MAX_VALUE);
                if (bounds != null && i == bounds.column() && bounds.brokenIn(row)) {
                    cell.getStyleClass().add("report-outside");
                }
                cells.add(cell);
            }
            grid.addRow(grid.getRowCount(), cells.toArray(Node[]::new));
        }
        return grid;
    }

    private static double narrowest(String text) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, Math.min(word.length(), LONGEST_WORD));
        }
        return Math.max(NARROWEST, longest * LETTER);
    }

    private static Label cell(String text, boolean number) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll("report-cell", number ? "report-number" : "report-words");
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }

    private static Node list(Block.Table table, ValueWords words) {
        TableView<List<Value>> list = new TableView<>(FXCollections.observableList(table.rows()));
        list.getStyleClass().addAll("data-table", "report-list");
        list.setPrefHeight(TextSize.height(LONG_HEIGHT));
        for (int i = 0; i < table.columns().size(); i++) {
            int number = i;
            Block.Column column = table.columns().get(i);
            TableColumn<List<Value>, String> shown = new TableColumn<>(column.header());
            shown.setCellValueFactory(
                    row -> new ReadOnlyObjectWrapper<>(words.of(row.getValue().get(number))));
            shown.setSortable(false);
            shown.setReorderable(false);
            shown.setPrefWidth(column.numbers() ? NUMBERS_WIDTH : WORDS_WIDTH);
            if (column.numbers()) {
                shown.getStyleClass().add("number-column");
            }
            list.getColumns().add(shown);
        }
        return list;
    }
}
