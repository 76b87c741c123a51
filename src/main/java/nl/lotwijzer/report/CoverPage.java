package nl.lotwijzer.report;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.report.Block.Fact;

/**
 * The first page of every report: what it is about, of which days, at which state of the project it was made, and the hash
 * of what it says. What is published does not name who made it.
 */
final class CoverPage {
    private final Report report;
    private final Texts texts;

    CoverPage(Report report) {
        this.report = report;
        this.texts = Texts.in(report.request().language());
    }

    Page page() {
        Cover cover = report.cover();
        List<Fact> about = new ArrayList<>();
        about.add(fact("project", new Value.Text(cover.project())));
        about.add(fact("commissioner", new Value.Text(cover.commissioner())));
        about.add(fact("question", new Value.Text(cover.question())));
        about.add(fact("code", new Value.Text(cover.code())));
        List<Fact> made = new ArrayList<>();
        made.add(fact("period", new Value.Text(period(report.request().period()))));
        made.add(fact("date", new Value.Day(cover.date())));
        made.add(fact("maker", new Value.Text(maker(cover.maker()))));
        made.add(fact("entries", new Value.Count(cover.entries())));
        made.add(fact("head", new Value.Code(cover.head())));
        made.add(fact("content", new Value.Code(Content.hash(report.pages()))));
        return new Page(
                texts.get("report.cover.title"),
                texts.get("report.cover.purpose"),
                List.of(
                        Block.Prose.heading(texts.get(report.request().pack().key())),
                        new Block.Facts(about),
                        Block.Prose.heading(texts.get("report.cover.made")),
                        new Block.Facts(made),
                        new Block.Prose("", List.of(texts.get("report.cover.contentNote")))),
                "");
    }

    private String period(Period period) {
        return period.from() == null
                ? texts.get("report.cover.until", period.to())
                : texts.get("report.cover.between", period.from(), period.to());
    }

    private String maker(Actor maker) {
        return report.request().pack().published() || maker.name().isBlank()
                ? maker.role()
                : texts.get("report.cover.maker", maker.name(), maker.role());
    }

    private Fact fact(String name, Value value) {
        return new Fact(texts.get("report.fact." + name), value);
    }
}
