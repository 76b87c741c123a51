package nl.lotwijzer.desktop.lottery;

import java.math.RoundingMode;
import java.util.List;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;
import nl.lotwijzer.proof.Fraction;

/** How many entrants have which chance, as bars, with a line at what the smallest chance can be at most. */
final class ChanceHistogram extends StackPane {
    ChanceHistogram(List<ChanceBar> bars, Fraction bound, Texts texts) {
        ChanceWords words = new ChanceWords(texts);
        CategoryAxis chances = new CategoryAxis();
        chances.setLabel(texts.get("desktop.lottery.histogramChance"));
        NumberAxis entrants = new NumberAxis();
        entrants.setLabel(texts.get("desktop.lottery.histogramEntrants"));
        entrants.setMinorTickVisible(false);
        entrants.setForceZeroInRange(true);
        Fraction width = bars.isEmpty() ? Fraction.ONE : bars.getLast().to();
        MarkedChart chart = new MarkedChart(
                chances,
                entrants,
                bound.dividedBy(width).toDouble(),
                texts.get("desktop.lottery.histogramBound", words.percent(bound, RoundingMode.UP)));
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setCategoryGap(2);
        chart.setBarGap(0);
        chart.setPrefHeight(TextSize.height(240));
        chart.setMinHeight(TextSize.height(200));
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        for (ChanceBar bar : bars) {
            String from = texts.get(
                    "desktop.lottery.histogramFrom", bar.from().times(100).toDecimal(4));
            series.getData().add(new XYChart.Data<>(from, bar.entrants()));
        }
        chart.getData().add(series);
        for (int i = 0; i < bars.size(); i++) {
            ChanceBar bar = bars.get(i);
            Tooltip.install(
                    series.getData().get(i).getNode(),
                    new Tooltip(texts.get(
                            "desktop.lottery.histogramBar",
                            bar.entrants(),
                            words.percent(bar.from(), RoundingMode.HALF_UP),
                            words.percent(bar.to(), RoundingMode.HALF_UP))));
        }
        chart.setAccessibleText(texts.get("desktop.lottery.histogramTitle"));
        getChildren().add(chart);
    }

    /** Bars with an upright line across them, and words beside it. */
    private static final class MarkedChart extends BarChart<String, Number> {
        private static final double GAP = 6;

        private final CategoryAxis axis;
        private final double place;
        private final Line line = new Line();
        private final Label words;

        /** @param place where the line stands, from 0 at the start of the first bar to 1 at the end of the last */
        MarkedChart(CategoryAxis axis, NumberAxis counts, double place, String words) {
            super(axis, counts);
            this.axis = axis;
            this.place = place;
            this.words = new Label(words);
            line.getStyleClass().add("lottery-bound-line");
            this.words.getStyleClass().add("lottery-bound-words");
            getPlotChildren().addAll(line, this.words);
        }

        @Override
        protected void layoutPlotChildren() {
            super.layoutPlotChildren();
            double length = axis.getWidth() - axis.getStartMargin() - axis.getEndMargin();
            double at = axis.getStartMargin() + place * length;
            line.setStartX(at);
            line.setEndX(at);
            line.setStartY(0);
            line.setEndY(getYAxis().getHeight());
            words.autosize();
            boolean fits = at + GAP + words.getWidth() <= axis.getWidth();
            words.relocate(fits ? at + GAP : at - GAP - words.getWidth(), 0);
            line.toFront();
            words.toFront();
        }
    }
}
