package nl.lotwijzer.report.steering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.response.ArrivalModel;
import nl.lotwijzer.response.BatchCurve;
import nl.lotwijzer.response.ResponseLine;
import nl.lotwijzer.response.ResponseReport;

/** What the letters brought: by sending and area, and day by day against what was planned with. */
final class ResponsePage {
    private static final String CURVE = "Responscurve";
    private static final int MOST_CURVES = 4;

    /** More days than this are told with steps between them, so that the table stays to be read. */
    private static final int MOST_DAYS = 43;

    private static final int PER_MILLE = 1_000;

    private final ResponseReport response;
    private final PageWords words;

    ResponsePage(ResponseReport response, Texts texts) {
        this.response = response;
        this.words = new PageWords(texts, "report.steering.response.");
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(lines());
        List<BatchCurve> curves = response.curves().stream()
                .filter(curve -> curve.delivered() > 0)
                .toList();
        List<BatchCurve> newest = curves.subList(Math.max(0, curves.size() - MOST_CURVES), curves.size());
        if (!newest.isEmpty()) {
            Table table = curve(newest);
            blocks.add(table);
            blocks.add(new Chart(
                    Chart.Kind.LINES,
                    words.text("chart"),
                    CURVE,
                    0,
                    columns(1, newest.size()),
                    columns(1 + newest.size(), response.settings().scenarios().size()),
                    0,
                    table.rows().size() - 1,
                    words.text("chart.description", newest.size())));
        }
        return words.page(blocks, response.lines().isEmpty());
    }

    private Table lines() {
        List<List<Value>> rows = new ArrayList<>();
        response.lines()
                .forEach(line -> rows.add(row(line, named(line.batch(), "noBatch"), named(line.area(), "noArea"))));
        return new Table(
                "Respons",
                List.of(
                        words.words("batch"),
                        words.words("area"),
                        words.numbers("letters"),
                        words.numbers("undeliverable"),
                        words.numbers("refused"),
                        words.numbers("registrations"),
                        words.numbers("rate")),
                rows);
    }

    private static List<Value> row(ResponseLine line, String batch, String area) {
        return List.of(
                new Text(batch),
                new Text(area),
                new Count(line.letters()),
                new Count(line.undeliverable()),
                new Count(line.refused()),
                new Count(line.registrations()),
                Share.of(line.registrations(), line.delivered()));
    }

    private String named(String name, String otherwise) {
        return name.isEmpty() ? words.text(otherwise) : name;
    }

    private Table curve(List<BatchCurve> curves) {
        List<Column> columns = new ArrayList<>();
        columns.add(words.numbers("day"));
        curves.forEach(curve -> columns.add(new Column(named(curve.batch(), "noBatch"), true)));
        response.settings()
                .scenarios()
                .forEach(scenario ->
                        columns.add(new Column(words.text("scenario", scenario / 10, scenario % 10), true)));
        int last = curves.stream().mapToInt(BatchCurve::lastDay).max().orElseThrow();
        List<List<Value>> rows = new ArrayList<>();
        int end = Math.max(last, ArrivalModel.FINISHED);
        int step = Math.ceilDiv(end + 1, MOST_DAYS);
        for (int day = 0; day <= end; day += step) {
            rows.add(day(day, curves));
        }
        return new Table(CURVE, columns, rows);
    }

    private List<Value> day(int day, List<BatchCurve> curves) {
        List<Value> row = new ArrayList<>();
        row.add(new Count(day));
        for (BatchCurve curve : curves) {
            row.add(day > curve.lastDay() ? Value.NONE : Share.of(curve.byDay().get(day), curve.delivered()));
        }
        int arrived = response.arrival().permille(day);
        for (int scenario : response.settings().scenarios()) {
            row.add(new Share((long) scenario * arrived, (long) PER_MILLE * PER_MILLE));
        }
        return Collections.unmodifiableList(row);
    }

    private static List<Integer> columns(int first, int number) {
        return IntStream.range(first, first + number).boxed().toList();
    }
}
