package nl.lotwijzer.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.ValueWords;

/** One page of a report as it will come out, top to bottom. */
final class PagePaper extends VBox {
    private static final double NARROWEST = 84;

    private final ValueWords words;

    /** @param texts the language of the screen, for what is not part of the report */
    PagePaper(Page page, Language language, Texts texts) {
        words = new ValueWords(language);
        getStyleClass().addAll("card-pane", "report-page");
        setAccessibleText(texts.get("desktop.reports.preview", page.title()));
        Label title = new Label(page.title());
        title.getStyleClass().add("report-title");
        getChildren().add(new VBox(title, Labels.muted(page.purpose())));
        FlowPane charts = new FlowPane();
        charts.getStyleClass().add("report-charts");
        for (Block block : page.blocks()) {
            switch (block) {
                case Block.Facts facts -> getChildren().add(facts(facts));
                case Block.Figures figures -> getChildren().addAll(Labels.heading(figures.title()), figures(figures));
                case Block.Remarks remarks -> getChildren().addAll(Labels.heading(remarks.title()), remarks(remarks));
                case Block.Prose prose -> getChildren().addAll(prose(prose));
                case Block.Table table -> getChildren().add(table(table));
                case Block.Chart chart -> charts.getChildren().add(new BarsChart(chart, page.tableOf(chart), words));
            }
        }
        if (!charts.getChildren().isEmpty()) {
            getChildren().add(charts);
        }
    }

    private Node facts(Block.Facts facts) {
        GridPane grid = grid("report-facts");
        for (Block.Fact fact : facts.facts()) {
            Label value = Labels.text(words.of(fact.value()));
            if (fact.value() instanceof Value.Code) {
                value.getStyleClass().add("report-code");
            }
            grid.addRow(grid.getRowCount(), name(fact.label()), value);
        }
        return grid;
    }

    private Node figures(Block.Figures figures) {
        GridPane grid = grid("report-figures");
        for (Block.Figure figure : figures.figures()) {
            Label value = new Label(figure.value().equals(Value.NONE) ? "–" : words.of(figure.value()));
            value.getStyleClass().add("report-figure");
            value.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(value, HPos.RIGHT);
            Label explanation = Labels.muted(figure.explanation());
            GridPane.setHgrow(explanation, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), name(figure.label()), value, explanation);
        }
        return grid;
    }

    private static List<Node> prose(Block.Prose prose) {
        List<Node> nodes = new ArrayList<>();
        if (!prose.title().isEmpty()) {
            nodes.add(Labels.heading(prose.title()));
        }
        prose.paragraphs().forEach(paragraph -> nodes.add(Labels.text(paragraph)));
        return nodes;
    }

    private static Node remarks(Block.Remarks remarks) {
        VBox box = new VBox();
        box.getStyleClass().add("report-remarks");
        remarks.sentences().forEach(sentence -> box.getChildren().add(Labels.text("•  " + sentence)));
        return box;
    }

    private Node table(Block.Table table) {
        GridPane grid = grid("report-table");
        List<Node> header = new ArrayList<>();
        for (Block.Column column : table.columns()) {
            Label name = cell(column.header().replace(' ', '\n'), column.numbers());
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
                cell.setMinWidth(cell.isWrapText() ? NARROWEST : Region.USE_PREF_SIZE);
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

    private static Label cell(String text, boolean number) {
        Label cell = new Label(text);
        cell.getStyleClass().addAll("report-cell", number ? "report-number" : "report-words");
        cell.setMaxWidth(Double.MAX_VALUE);
        return cell;
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("report-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private static GridPane grid(String styleClass) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(styleClass);
        return grid;
    }
}
