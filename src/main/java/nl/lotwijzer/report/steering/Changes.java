package nl.lotwijzer.report.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Remarks;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Previous;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Money;
import nl.lotwijzer.report.Value.Text;

/** What changed since the last exported report: the key figures then and now. */
final class Changes {
    private final List<KeyFigure> figures;
    private final PageWords words;

    Changes(List<KeyFigure> figures, Texts texts) {
        this.figures = figures;
        this.words = new PageWords(texts, "report.changes.");
    }

    /** Returns the key figures of a report, in the order in which they are told. */
    static List<KeyFigure> figures(SteeringReport report) {
        Affairs affairs = report.affairs();
        List<KeyFigure> figures = new ArrayList<>(List.of(
                KeyFigure.count("letters", report.response().all().letters()),
                KeyFigure.count("registrants", report.course().registrants()),
                KeyFigure.count("inLottery", report.course().inLottery()),
                KeyFigure.count("seated", report.course().seated()),
                KeyFigure.count("confirmed", report.course().confirmed()),
                KeyFigure.count("left", report.attrition().left()),
                KeyFigure.count("replaced", report.attrition().replaced()),
                KeyFigure.count("sessionsHeld", report.held().size()),
                KeyFigure.count("present", report.present()),
                KeyFigure.count("decisions", affairs.decisions().size()),
                KeyFigure.count("openActions", affairs.openActions()),
                KeyFigure.count(
                        "lateActions", affairs.lateActions(report.cover().date())),
                KeyFigure.count("highRisks", affairs.highRisks())));
        if (!affairs.budget().isEmpty()) {
            figures.add(KeyFigure.cents("spent", affairs.totals().spent().cents()));
            figures.add(KeyFigure.cents("forecast", affairs.totals().forecast().cents()));
        }
        return List.copyOf(figures);
    }

    /** Returns what changed, or, for the first report, that there is nothing to compare with. */
    Block since(Optional<Previous> previous) {
        return previous.<Block>map(this::table)
                .orElseGet(() -> new Remarks(words.text("title"), List.of(words.text("first"))));
    }

    private Table table(Previous previous) {
        List<List<Value>> rows = new ArrayList<>();
        for (KeyFigure figure : figures) {
            OptionalLong then = previous.figure(figure.name());
            rows.add(List.of(
                    new Text(words.texts().get(figure.key())),
                    then.isPresent() ? value(figure.unit(), then.getAsLong()) : Value.NONE,
                    value(figure.unit(), figure.number()),
                    then.isPresent() ? value(figure.unit(), figure.number() - then.getAsLong()) : Value.NONE));
        }
        return new Table(
                "Verandering",
                List.of(
                        words.words("figure"),
                        new Block.Column(words.text("then", previous.date()), true),
                        words.numbers("now"),
                        words.numbers("difference")),
                rows);
    }

    private static Value value(KeyFigure.Unit unit, long number) {
        return switch (unit) {
            case COUNT -> new Count(number);
            case CENTS -> new Money(new Euro(number));
        };
    }
}
