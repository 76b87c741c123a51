package nl.lotwijzer.report;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.SheetPlan.Placed;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Draws the native charts of a sheet, each where its page has it, two beside each other where the table is wide. */
final class Charts {
    /** How wide a chart is, in signs. */
    private static final int WIDTH = 96;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final ValueWords words;
    private final int columns;

    Charts(XSSFSheet sheet, SheetPlan plan, ValueWords words) {
        this.sheet = sheet;
        this.plan = plan;
        this.words = words;
        this.columns = SheetPlan.columns(plan.page());
    }

    void draw() {
        List<Placed> charts = plan.charts();
        if (charts.isEmpty()) {
            return;
        }
        breakPages(charts);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int middle = middleColumn();
        for (Placed placed : charts) {
            int left = placed.side() == SheetPlan.Side.RIGHT ? middle : 0;
            int right = switch (placed.side()) {
                case LEFT -> middle;
                case RIGHT -> columns;
                case WHOLE -> columnAt(WIDTH);
            };
            XSSFClientAnchor anchor =
                    drawing.createAnchor(0, 0, 0, 0, left, placed.row(), right, placed.row() + placed.height());
            anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
            draw(drawing.createChart(anchor), (Chart) placed.block());
        }
    }

    /** Lets no chart be cut by the end of the paper: one that would be begins on a page of its own. */
    private void breakPages(List<Placed> charts) {
        double paper = PrintSetup.pointsDown(sheet);
        double used = 0;
        int row = 0;
        for (Placed placed : charts) {
            if (placed.side() == SheetPlan.Side.RIGHT) {
                continue;
            }
            for (; row < placed.row(); row++) {
                used += height(row);
                if (used > paper) {
                    used = height(row);
                }
            }
            double needed = IntStream.range(row, row + placed.height())
                    .mapToDouble(this::height)
                    .sum();
            if (used > 0 && used + needed > paper) {
                sheet.setRowBreak(row - 1);
                used = 0;
            }
        }
    }

    private double height(int row) {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.getDefaultRowHeightInPoints() : existing.getHeightInPoints();
    }

    private void draw(XSSFChart chart, Chart asked) {
        describe(chart, asked);
        // A gap is a gap, not nothing.
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setTitleText(asked.title());
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(12.0));
        boolean lying = asked.kind() == Chart.Kind.BARS;
        XDDFCategoryAxis categories = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        categories.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.TOP : AxisPosition.LEFT);
        if (lying) {
            categories.setOrientation(AxisOrientation.MAX_MIN);
            // The first category stands at the top, so the values' axis crosses at the far end to lie at the bottom.
            values.setCrosses(AxisCrosses.MAX);
        }
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        ChartSeries series = new ChartSeries(sheet, plan, words, asked);
        boolean shares = series.shares();
        if (series.smallest() >= 0) {
            values.setMinimum(0);
        }
        if (shares
                && (asked.kind() == Chart.Kind.STACKED
                        || (lying && asked.series().size() == 1))) {
            values.setMaximum(1);
        }
        values.setMajorTickMark(AxisTickMark.NONE);
        values.setNumberFormat(shares ? "0%" : "#,##0");
        values.getOrAddMajorGridProperties().setLineProperties(line("E3E8EA"));
        if (series.plot(chart, categories, values) > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFShapeProperties frame = chart.getOrAddShapeProperties();
        frame.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE)));
        frame.setLineProperties(line("D5DDE0"));
    }

    /** Gives the chart its name, and words for who cannot see it. */
    private static void describe(XSSFChart chart, Chart asked) {
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(asked.title());
        properties.setDescr(asked.words());
    }

    /** Returns the column that lies nearest to the middle of the table's width. */
    private int middleColumn() {
        int whole = widthOf(columns);
        int middle = 1;
        while (middle < columns - 1 && 2 * widthOf(middle) < whole) {
            middle++;
        }
        return middle;
    }

    /** Returns the first column that begins at least so many signs from the left. */
    private int columnAt(int signs) {
        int column = 1;
        while (widthOf(column) < signs * 256) {
            column++;
        }
        return column;
    }

    private int widthOf(int count) {
        int width = 0;
        for (int i = 0; i < count; i++) {
            width += sheet.getColumnWidth(i);
        }
        return width;
    }

    static XDDFLineProperties line(String color) {
        return new XDDFLineProperties(fill(color));
    }

    static XDDFSolidFillProperties fill(String color) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(color)));
    }
}
