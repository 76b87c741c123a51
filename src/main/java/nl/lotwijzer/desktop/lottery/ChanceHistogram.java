package nl.lotwijzer.desktop.lottery;

import java.math.RoundingMode;
import java.util.List;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.ChanceWords;

/** How many entrants have which chance, as bars. */
final class ChanceHistogram extends StackPane {
    ChanceHistogram(List<ChanceBar> bars, Texts texts) {
        ChanceWords words = new ChanceWords(texts);
        CategoryAxis chances = new CategoryAxis();
        chances.setLabel(texts.get("desktop.lottery.histogramChance"));
        NumberAxis entrants = new NumberAxis();
        entrants.setLabel(texts.get("desktop.lottery.histogramEntrants"));
        entrants.setMinorTickVisible(false);
        entrants.setForceZeroInRange(true);
        BarChart<String, Number> chart = new BarChart<>(chances, entrants);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setCategoryGap(2);
        chart.setBarGap(0);
        chart.setPrefHeight(240);
        chart.setMinHeight(200);
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
}
