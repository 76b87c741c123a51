package nl.lotwijzer.report.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.evaluation.Comparison;
import nl.lotwijzer.evaluation.Evaluations;
import nl.lotwijzer.evaluation.Scores;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Column;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Seats;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/** Tells which marks participants gave; of fewer than five answers nothing, and never what somebody wrote. */
final class EvaluationPage {
    private static final String TABLE = "Evaluatie";
    private static final int FIXED = 3;
    private static final int TENTHS = 10;

    private final List<Comparison> questions;
    private final List<Session> sessions;
    private final PageWords words;

    EvaluationPage(Project project, Texts texts) {
        List<Session> all = new Sessions(project).all();
        this.questions = Comparison.of(all, new Evaluations(project).all()).stream()
                .filter(question -> question.points().stream()
                        .anyMatch(point -> point.scores().isPresent()))
                .sorted(Comparator.comparingInt(
                        (Comparison question) -> question.reading().highest()))
                .toList();
        this.sessions = all.stream()
                .filter(session -> questions.stream()
                        .anyMatch(question -> scores(question, session).isPresent()))
                .toList();
        this.words = new PageWords(texts, "report.council.evaluation.");
    }

    Page page() {
        List<Column> columns = new ArrayList<>();
        columns.add(words.words("question"));
        columns.add(words.words("scale"));
        columns.add(words.numbers("average"));
        for (int i = 0; i < sessions.size(); i++) {
            columns.add(new Column(words.text("session", i + 1, sessions.get(i).title()), true));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(TABLE, columns, questions.stream().map(this::row).toList()));
        blocks.addAll(charts());
        return words.page(blocks, questions.isEmpty());
    }

    /** Returns a chart for each length of scale, since marks out of five and out of ten do not go together. */
    private List<Block> charts() {
        List<Block> charts = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= questions.size(); i++) {
            int highest = questions.get(first).reading().highest();
            if (i == questions.size() || questions.get(i).reading().highest() != highest) {
                charts.add(new Chart(
                        Chart.Kind.BARS,
                        words.text("chart", highest),
                        TABLE,
                        0,
                        List.of(FIXED - 1),
                        List.of(),
                        first,
                        i - 1,
                        words.text("chartExplained")));
                first = i;
            }
        }
        return charts;
    }

    private List<Value> row(Comparison question) {
        List<Value> row = new ArrayList<>();
        row.add(new Text(question.text()));
        row.add(new Text(words.text(
                "scaleOf", question.reading().lowest(), question.reading().highest())));
        row.add(average(question.points().stream()
                .flatMap(point -> point.scores().stream())
                .toList()));
        for (Session session : sessions) {
            row.add(scores(question, session)
                    .map(scores -> average(List.of(scores)))
                    .orElse(Value.NONE));
        }
        return row;
    }

    private static Optional<Scores> scores(Comparison question, Session session) {
        return question.points().stream()
                .filter(point -> point.session().id() == session.id())
                .findFirst()
                .flatMap(Comparison.Point::scores);
    }

    /** Returns the average of all these marks, to one decimal. */
    private static Value average(List<Scores> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        long answers = 0;
        for (Scores one : scores) {
            sum = sum.add(one.average(TENTHS).multiply(BigDecimal.valueOf(one.answers())));
            answers += one.answers();
        }
        long tenths = sum.multiply(BigDecimal.TEN)
                .divide(BigDecimal.valueOf(answers), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Seats(tenths, TENTHS);
    }
}
