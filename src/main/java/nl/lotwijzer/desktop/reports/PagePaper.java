package nl.lotwijzer.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.ValueWords;

/** One page of a report as it will come out, top to bottom. */
final class PagePaper extends VBox {
    private final ValueWords words;

    /**
     * @param words in the language of the report
     * @param texts the language of the screen, for what is not part of the report
     */
    PagePaper(Page page, ValueWords words, Texts texts) {
        this.words = words;
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
                case Block.Table table -> getChildren().add(TableOnPaper.of(table, words));
                case Block.Chart chart -> charts.getChildren().add(new ChartPane(chart, page.tableOf(chart), words));
            }
        }
        if (!charts.getChildren().isEmpty()) {
            getChildren().add(charts);
        }
    }

    private Node facts(Block.Facts facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("report-facts");
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
        GridPane grid = new GridPane();
        grid.getStyleClass().add("report-figures");
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

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("report-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }
}
