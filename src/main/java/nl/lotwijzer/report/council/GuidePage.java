package nl.lotwijzer.report.council;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.disclosure.Withholding;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Fact;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Day;
import nl.lotwijzer.report.Value.Text;

/** Says what the report is about, what stands where, and what is left out and why. */
final class GuidePage {
    private final Cover cover;
    private final Disclosed disclosed;
    private final List<Page> pages;
    private final PageWords words;

    GuidePage(Cover cover, Disclosed disclosed, List<Page> pages, Texts texts) {
        this.cover = cover;
        this.disclosed = disclosed;
        this.pages = List.copyOf(pages);
        this.words = new PageWords(texts, "report.council.guide.");
    }

    Page page() {
        return words.page(List.of(about(), contents(), rules()), false);
    }

    private Block about() {
        return new Block.Facts(List.of(
                new Fact(words.text("project"), new Text(cover.project())),
                new Fact(words.text("commissioner"), new Text(cover.commissioner())),
                new Fact(words.text("question"), new Text(cover.question())),
                new Fact(words.text("date"), new Day(cover.date()))));
    }

    private Block contents() {
        return new Block.Table(
                "Leeswijzer",
                List.of(words.words("part"), words.words("says")),
                pages.stream()
                        .map(page -> List.<Value>of(
                                new Text(page.title()),
                                new Text(page.missing().isEmpty() ? page.purpose() : words.text("notYet"))))
                        .toList());
    }

    private Block rules() {
        List<String> rules = new ArrayList<>();
        rules.add(words.text("noPersons"));
        rules.add(words.text("few", Withholding.LEAST, Withholding.EXPECTED));
        if (disclosed.again() && disclosed.numbers().drawn()) {
            rules.add(words.text("again"));
        } else if (disclosed.withholdsAny()) {
            rules.add(words.text("withheld"));
        }
        rules.add(words.text("evaluation"));
        return new Block.Prose(words.text("rules"), rules);
    }
}
