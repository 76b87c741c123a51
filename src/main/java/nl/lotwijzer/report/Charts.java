package nl.lotwijzer.report;

import java.util.HexFormat;
import java.util.List;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Table;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws native bar charts under the table of a sheet, two beside each other where the table is wide. */
final class Charts {
    private static final List<String> COLORS = List.of(Looks.SLATE, Looks.SAND, Looks.PETROL);
    private static final int WIDE_TABLE = 10;
    private static final int NARROWEST = 7;
    private static final int ROWS_ON_PAPER = 54;

    private final XSSFSheet sheet;
    private final Table table;
    private final int headerRow;
    private int top;

    /**
     * @param headerRow the row of the sheet with the table's header, from 0
     * @param top       the first row that is free for charts
     */
    Charts(XSSFSheet sheet, Table table, int headerRow, int top) {
        this.sheet = sheet;
        this.table = table;
        this.headerRow = headerRow;
        this.top = top;
    }

    /** Draws them and returns the first row that is free below them. */
    int draw(List<Chart> charts) {
        int abreast = table.columns().size() >= WIDE_TABLE ? 2 : 1;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        if (abreast == 2) {
            sheet.setRowBreak(top - 1);
        }
        int page = top;
        int middle = middleColumn();
        for (int i = 0; i < charts.size(); i += abreast) {
            List<Chart> line = charts.subList(i, Math.min(i + abreast, charts.size()));
            int height = line.stream().mapToInt(this::rowsHigh).max().orElseThrow();
            if (top + height > page + ROWS_ON_PAPER) {
                sheet.setRowBreak(top - 2);
                page = top;
            }
            for (int j = 0; j < line.size(); j++) {
                int left = j == 0 ? 0 : middle;
                int right = abreast == 2 && j == 0
                        ? middle
                        : Math.max(NARROWEST, table.columns().size());
                XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, left, top, right, top + height);
                anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
                draw(drawing.createChart(anchor), line.get(j));
            }
            top += height + 1;
        }
        return top;
    }

    private void draw(XSSFChart chart, Chart bars) {
        chart.setTitleText(bars.title());
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(12.0));
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        categories.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.TOP);
        // The first category stands at the top, so the values' axis crosses at the far end to lie at the bottom.
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        if (shares(bars) && bars.series().size() == 1) {
            values.setMaximum(1);
        }
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setNumberFormat(shares(bars) ? "0%" : "0");
        values.getOrAddMajorGridProperties().setLineProperties(line("E3E8EA"));

        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        data.setGapWidth(60);
        XDDFCategoryDataSource labels = XDDFDataSourcesFactory.fromStringCellRange(sheet, range(bars, bars.labels()));
        List<Integer> drawn =
                bars.series().stream().filter(column -> hasValues(bars, column)).toList();
        for (int column : drawn) {
            XDDFNumericalDataSource<Double> numbers =
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(bars, column));
            XDDFChartData.Series series = data.addSeries(labels, numbers);
            series.setTitle(
                    table.columns().get(column).header(),
                    new CellReference(sheet.getSheetName(), headerRow, column, true, true));
            String color = bars.series().size() == 1
                    ? Looks.PETROL
                    : COLORS.get(bars.series().indexOf(column) % COLORS.size());
            series.setFillProperties(fill(color));
        }
        chart.plot(data);
        if (drawn.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFShapeProperties frame = chart.getOrAddShapeProperties();
        frame.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE)));
        frame.setLineProperties(line("D5DDE0"));
    }

    private boolean shares(Chart bars) {
        return table.rows().subList(bars.firstRow(), bars.lastRow() + 1).stream()
                .flatMap(row -> bars.series().stream().map(row::get))
                .anyMatch(Value.Share.class::isInstance);
    }

    private boolean hasValues(Chart bars, int column) {
        return table.rows().subList(bars.firstRow(), bars.lastRow() + 1).stream()
                .anyMatch(row -> !row.get(column).equals(Value.NONE));
    }

    private int rowsHigh(Chart bars) {
        int labels = bars.lastRow() - bars.firstRow() + 1;
        return 6 + 2 * labels;
    }

    private CellRangeAddress range(Chart bars, int column) {
        int first = headerRow + 1;
        return new CellRangeAddress(first + bars.firstRow(), first + bars.lastRow(), column, column);
    }

    /** Returns the column that lies nearest to the middle of the table's width. */
    private int middleColumn() {
        int columns = table.columns().size();
        int whole = widthOf(columns);
        int middle = 1;
        while (middle < columns - 1 && 2 * widthOf(middle) < whole) {
            middle++;
        }
        return middle;
    }

    private int widthOf(int columns) {
        int width = 0;
        for (int i = 0; i < columns; i++) {
            width += sheet.getColumnWidth(i);
        }
        return width;
    }

    private static XDDFLineProperties line(String color) {
        return new XDDFLineProperties(fill(color));
    }

    private static XDDFSolidFillProperties fill(String color) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(color)));
    }
}
