package nl.lotwijzer.report.allowance;

import static nl.lotwijzer.report.allowance.Rows.count;
import static nl.lotwijzer.report.allowance.Rows.money;
import static nl.lotwijzer.report.allowance.Rows.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.allowances.AllowanceLine;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.Payment;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;

/** Lays out what to compare: the control totals of the batches, and which legal limits are passed by whom. */
final class ControlPage {
    private final Overview overview;
    private final Texts texts;
    private final Rows rows;

    ControlPage(Overview overview, Texts texts) {
        this.overview = overview;
        this.texts = texts;
        this.rows = new Rows(texts);
    }

    /** The control of everything. */
    Page page() {
        return page(Optional.empty());
    }

    /** The control of one batch, or of all of them. */
    Page page(Optional<Batch> only) {
        List<Block> blocks = new ArrayList<>();
        for (Batch batch : only.map(List::of).orElse(overview.batches())) {
            blocks.add(new Block.Facts(facts(batch)));
        }
        blocks.add(warnings());
        return new Page(rows.name("control.title"), rows.name("control.purpose"), blocks, "");
    }

    private List<Block.Fact> facts(Batch batch) {
        List<Block.Fact> facts = new ArrayList<>(List.of(
                fact("batch", count(batch.number())),
                fact("count", count(batch.count())),
                fact("sum", money(batch.sum())),
                fact("lines", money(lines(batch))),
                fact("execution", Rows.day(batch.execution())),
                fact("message", text(batch.message())),
                fact(
                        "payer",
                        text(batch.payer().name() + ", "
                                + batch.payer().account().grouped())),
                fact("hash", new Value.Code(batch.hash())),
                fact("sound", text(rows.name(batch.sound() ? "control.agrees" : "control.differs"))),
                fact("state", text(texts.get("allowances.batch." + batch.state())))));
        batch.exported().ifPresent(file -> facts.add(fact("file", new Value.Code(file.hash()))));
        batch.paidOn().ifPresent(on -> facts.add(fact("paidOn", Rows.day(on))));
        if (!batch.returned().isEmpty()) {
            facts.add(fact("returned", money(batch.sum().minus(batch.arrived()))));
        }
        return facts;
    }

    /** What the lines add up to, by a road of its own. */
    private static Euro lines(Batch batch) {
        return Euro.sum(batch.payments().stream()
                .map(Payment::lines)
                .flatMap(List::stream)
                .map(AllowanceLine::amount)
                .toList());
    }

    private Block.Fact fact(String key, Value value) {
        return new Block.Fact(rows.name("control." + key), value);
    }

    private Block warnings() {
        List<List<Value>> table = new ArrayList<>();
        overview.warned()
                .forEach(person -> person.warnings()
                        .forEach(warning -> table.add(List.of(
                                text(person.participant().number()),
                                text(person.participant().name()),
                                text(texts.get("allowances.limit." + warning.of())),
                                text(texts.get(warning.told()))))));
        return new Block.Table("Grenzen", rows.columns("number", "name", "limit", "warning"), table);
    }
}
