package nl.lotwijzer.desktop.reports;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Content;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.Value;

/** The cover of a report as a page to look at. */
final class CoverPage {
    private CoverPage() {}

    static Page of(Report report) {
        Texts texts = Texts.in(report.request().language());
        Cover cover = report.cover();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact(texts, "report.fact.project", new Value.Text(cover.project())));
        facts.add(fact(texts, "report.fact.commissioner", new Value.Text(cover.commissioner())));
        facts.add(fact(texts, "report.fact.question", new Value.Text(cover.question())));
        facts.add(fact(
                texts,
                "desktop.reports.period",
                new Value.Text(period(report.request().period(), texts))));
        facts.add(fact(texts, "report.fact.date", new Value.Day(cover.date())));
        facts.add(fact(texts, "report.fact.entries", new Value.Count(cover.entries())));
        facts.add(fact(texts, "report.fact.head", new Value.Code(cover.head())));
        facts.add(fact(texts, "desktop.reports.content", new Value.Code(Content.hash(report.pages()))));
        return new Page(
                texts.get(report.request().pack().key()),
                texts.get("desktop.reports.coverPurpose"),
                List.of(new Block.Facts(facts)),
                "");
    }

    private static Block.Fact fact(Texts texts, String key, Value value) {
        return new Block.Fact(texts.get(key), value);
    }

    /** Returns the days of a period in words. */
    static String period(Period period, Texts texts) {
        return period.from() == null
                ? texts.get("desktop.reports.until", period.to())
                : texts.get("desktop.reports.fromTo", period.from(), period.to());
    }
}
