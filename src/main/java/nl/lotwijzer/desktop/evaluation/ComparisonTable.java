package nl.lotwijzer.desktop.evaluation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.TableBuilder;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.evaluation.Comparison;
import nl.lotwijzer.evaluation.Scores;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.sessions.Session;

/** The same question over the sessions, a row a question: its line and its averages. */
final class ComparisonTable {
    private final Texts texts;

    private ComparisonTable(Texts texts) {
        this.texts = texts;
    }

    static TableView<Comparison> of(List<Comparison> compared, Texts texts) {
        return new ComparisonTable(texts).table(compared);
    }

    private TableView<Comparison> table(List<Comparison> compared) {
        TableBuilder<Comparison> builder = TableBuilder.of(FXCollections.observableArrayList(compared))
                .text(text("question"), 280, Comparison::text)
                .text(text("scale"), 130, one -> texts.get("evaluation.reading." + one.reading()))
                .node(text("trend"), 140, this::trend, Comparator.comparing(Comparison::text));
        List<Session> sessions = compared.isEmpty()
                ? List.of()
                : compared.getFirst().points().stream()
                        .map(Comparison.Point::session)
                        .toList();
        for (int i = 0; i < sessions.size(); i++) {
            int place = i;
            builder.number(
                    text("session", sessions.get(i).number()),
                    110,
                    one -> average(one, place).orElse(BigDecimal.ONE.negate()),
                    average -> average.signum() < 0 ? "–" : written(average));
        }
        TableView<Comparison> table =
                builder.placeholder(Labels.muted(text("nothingToCompare"))).build();
        table.setId("evaluation-comparison");
        table.setFixedCellSize(TextSize.height(36));
        return table;
    }

    private static Optional<BigDecimal> average(Comparison compared, int place) {
        return compared.points().get(place).scores().map(scores -> scores.average(1));
    }

    private Node trend(Comparison compared) {
        StringBuilder words = new StringBuilder();
        for (Comparison.Point point : compared.points()) {
            point.scores()
                    .ifPresent(scores ->
                            words.append(told(point.session(), scores)).append('\n'));
        }
        int lowest = compared.reading().lowest();
        double range = compared.reading().highest() - lowest;
        TrendLine line = new TrendLine(
                compared.points().stream()
                        .map(point -> point.scores()
                                .map(scores -> (scores.average(3).doubleValue() - lowest) / range)
                                .orElse(-1.0))
                        .toList(),
                words.toString().strip());
        Tooltip.install(line, new Tooltip(words.toString().strip()));
        return line;
    }

    private String told(Session session, Scores scores) {
        return text("sessionAverage", session.number(), session.title(), written(scores.average(1)), scores.answers());
    }

    private String written(BigDecimal average) {
        NumberFormat format = NumberFormat.getInstance(texts.language().locale());
        format.setMinimumFractionDigits(1);
        return format.format(average);
    }

    private String text(String key, Object... arguments) {
        return texts.get("desktop.evaluation." + key, arguments);
    }
}
