package nl.lotwijzer.report.steering;

import java.util.Comparator;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.steering.Risk;

/** What can go wrong, the heaviest first; what no longer counts comes last. */
final class RisksPage {
    private static final Comparator<Risk> HEAVIEST_FIRST = Comparator.comparing(Risk::live)
            .thenComparingInt(Risk::score)
            .reversed()
            .thenComparingInt(Risk::number);

    private final List<Risk> risks;
    private final PageWords words;

    RisksPage(List<Risk> risks, Texts texts) {
        this.risks = risks;
        this.words = new PageWords(texts, "report.risks.");
    }

    Page page() {
        Table table = new Table(
                "Risicos",
                List.of(
                        words.words("code"),
                        words.words("risk"),
                        words.numbers("probability"),
                        words.numbers("impact"),
                        words.numbers("score"),
                        words.words("level"),
                        words.words("consequence"),
                        words.words("measure"),
                        words.words("owner"),
                        words.words("status"),
                        words.words("reviewed")),
                risks.stream().sorted(HEAVIEST_FIRST).map(this::row).toList());
        return words.page(List.of(table), risks.isEmpty());
    }

    private List<Value> row(Risk risk) {
        return List.of(
                new Text(risk.code()),
                new Text(risk.details().title()),
                new Count(risk.details().probability()),
                new Count(risk.details().impact()),
                new Count(risk.score()),
                new Text(words.texts().get("steering.level." + risk.level())),
                new Text(risk.details().consequence()),
                new Text(risk.details().measure()),
                new Text(risk.details().owner()),
                new Text(words.texts().get("steering.risk." + risk.details().status())),
                PageWords.day(risk.details().reviewedOn()));
    }
}
