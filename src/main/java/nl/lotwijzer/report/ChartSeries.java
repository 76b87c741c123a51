package nl.lotwijzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Table;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/** The series of one native chart: which cells they come from, and how they are drawn. */
final class ChartSeries {
    private static final String CHART_NAMES = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int MANY_POINTS = 24;

    private final XSSFSheet sheet;
    private final ValueWords words;
    private final Chart asked;
    private final Table table;
    private final int headerRow;

    ChartSeries(XSSFSheet sheet, SheetPlan plan, ValueWords words, Chart asked) {
        this.sheet = sheet;
        this.words = words;
        this.asked = asked;
        this.table = plan.page().tableOf(asked);
        this.headerRow = plan.headerOf(asked.table());
    }

    boolean shares() {
        return values().anyMatch(Value::isShare);
    }

    /** Returns the smallest number that is drawn. */
    double smallest() {
        return values().flatMapToDouble(value -> Value.size(value).stream())
                .min()
                .orElse(0);
    }

    /** Draws the series and the lines, and returns how many there are; a column without any number is left out. */
    int plot(XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis values) {
        List<Integer> series = drawn(asked.series());
        List<Integer> lines = drawn(asked.lines());
        if (asked.kind() == Chart.Kind.LINES) {
            List<Integer> all = new ArrayList<>(series);
            all.addAll(lines);
            plotLines(chart, categories, values, all, series.size());
        } else {
            if (!series.isEmpty()) {
                plotBars(chart, categories, values, series);
            }
            if (!lines.isEmpty()) {
                plotLines(chart, categories, values, lines, 0);
            }
        }
        return series.size() + lines.size();
    }

    private void plotBars(XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis values, List<Integer> columns) {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(asked.kind() == Chart.Kind.BARS ? BarDirection.BAR : BarDirection.COL);
        boolean stacked = asked.kind() == Chart.Kind.STACKED;
        data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(60);
        for (int column : columns) {
            add(data, column)
                    .setFillProperties(Charts.fill(ChartColors.series(
                            asked.series().indexOf(column), asked.series().size())));
        }
        chart.plot(data);
        if (stacked) {
            overlap(chart);
        }
    }

    /** Puts stacked columns on one line. POI as it comes with the program has no type for this element. */
    private static void overlap(XSSFChart chart) {
        try (XmlCursor cursor =
                chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHART_NAMES, "gapWidth");
            cursor.toNextSibling();
            cursor.beginElement("overlap", CHART_NAMES);
            cursor.insertAttributeWithValue("val", "100");
        }
    }

    /** @param solid how many of the columns are series of their own; the others are dashed */
    private void plotLines(
            XSSFChart chart, XDDFCategoryAxis categories, XDDFValueAxis values, List<Integer> columns, int solid) {
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, categories, values);
        data.setVaryColors(false);
        for (int i = 0; i < columns.size(); i++) {
            int column = columns.get(i);
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) add(data, column);
            series.setSmooth(false);
            boolean dashed = i >= solid;
            String color = dashed
                    ? ChartColors.line(asked.lines().indexOf(column))
                    : ChartColors.series(
                            asked.series().indexOf(column), asked.series().size());
            XDDFLineProperties line = Charts.line(color);
            line.setWidth(2.0);
            if (dashed) {
                line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
            }
            series.setLineProperties(line);
            series.setMarkerStyle(dashed || rows().size() > MANY_POINTS ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
        }
        chart.plot(data);
    }

    private XDDFChartData.Series add(XDDFChartData data, int column) {
        XDDFChartData.Series series = data.addSeries(labels(), numbers(column));
        series.setTitle(
                table.columns().get(column).header(),
                new CellReference(sheet.getSheetName(), headerRow, column, true, true));
        return series;
    }

    private XDDFCategoryDataSource labels() {
        return XDDFDataSourcesFactory.fromArray(
                rows().stream().map(row -> words.of(row.get(asked.labels()))).toArray(String[]::new),
                range(asked.labels()));
    }

    /** The numbers come from the page: a streamed table has no cells yet to read them from. */
    private XDDFNumericalDataSource<Double> numbers(int column) {
        Double[] numbers = new Double[rows().size()];
        for (int i = 0; i < numbers.length; i++) {
            Value value = rows().get(i).get(column);
            if (Value.size(value).isPresent()) {
                numbers[i] = Value.size(value).getAsDouble();
            }
        }
        return XDDFDataSourcesFactory.fromArray(numbers, range(column));
    }

    private List<Integer> drawn(List<Integer> columns) {
        return columns.stream()
                .filter(column -> rows().stream()
                        .anyMatch(row -> Value.size(row.get(column)).isPresent()))
                .toList();
    }

    private Stream<Value> values() {
        return rows().stream()
                .flatMap(row -> Stream.concat(asked.series().stream(), asked.lines().stream())
                        .map(row::get));
    }

    private List<List<Value>> rows() {
        return table.rows().subList(asked.firstRow(), asked.lastRow() + 1);
    }

    private String range(int column) {
        int first = headerRow + 1;
        return new CellRangeAddress(first + asked.firstRow(), first + asked.lastRow(), column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
