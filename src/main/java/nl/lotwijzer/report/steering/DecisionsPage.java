package nl.lotwijzer.report.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.Decision;

/** What was decided in the period, and the actions that are open or were closed in it. */
final class DecisionsPage {
    private final Affairs affairs;
    private final Period period;
    private final LocalDate today;
    private final PageWords words;

    DecisionsPage(Affairs affairs, Period period, LocalDate today, Texts texts) {
        this.affairs = affairs;
        this.period = period;
        this.today = today;
        this.words = new PageWords(texts, "report.decisions.");
    }

    Page page() {
        List<List<Value>> decisions = affairs.decisions().stream()
                .filter(decision -> period.holds(decision.date()))
                .map(this::decision)
                .toList();
        List<List<Value>> actions =
                affairs.actions().stream().filter(this::told).map(this::action).toList();
        List<Block> blocks = new ArrayList<>();
        if (!decisions.isEmpty()) {
            blocks.add(new Table(
                    "Besluiten",
                    List.of(
                            words.words("code"),
                            words.words("date"),
                            words.words("decision"),
                            words.words("concerns"),
                            words.words("replacedBy")),
                    decisions));
        }
        if (!actions.isEmpty()) {
            blocks.add(new Table(
                    "Acties",
                    List.of(
                            words.words("code"),
                            words.words("action"),
                            words.words("owner"),
                            words.words("due"),
                            words.words("status"),
                            words.words("closedOn")),
                    actions));
        }
        return words.page(blocks, blocks.isEmpty());
    }

    private List<Value> decision(Decision decision) {
        return List.of(
                new Text(decision.code()),
                new Value.Day(decision.date()),
                new Text(decision.details().text()),
                new Text(decision.details().concerns()),
                affairs.decisions().stream()
                        .filter(later -> decision.replacedBy() != null && later.id() == decision.replacedBy())
                        .findFirst()
                        .<Value>map(later -> new Text(later.code()))
                        .orElse(Value.NONE));
    }

    private boolean told(ActionPoint action) {
        LocalDate closed = action.details().closedOn();
        return closed == null || period.holds(closed);
    }

    private List<Value> action(ActionPoint action) {
        return List.of(
                new Text(action.code()),
                new Text(action.details().text()),
                new Text(action.details().owner()),
                PageWords.day(action.details().due()),
                new Text(
                        action.late(today)
                                ? words.text("late")
                                : words.texts()
                                        .get("steering.action."
                                                + action.details().status())),
                PageWords.day(action.details().closedOn()));
    }
}
