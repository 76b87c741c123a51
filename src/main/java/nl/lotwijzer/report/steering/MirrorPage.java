package nl.lotwijzer.report.steering;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.report.mirror.CategoryMirror;
import nl.lotwijzer.report.mirror.CriterionMirror;
import nl.lotwijzer.report.mirror.MirrorTable;

/** How population, registrants and panel compare: a table of all categories, and a chart for each criterion. */
final class MirrorPage {
    private final List<CriterionMirror> mirror;
    private final PageWords words;

    MirrorPage(List<CriterionMirror> mirror, Texts texts) {
        this.mirror = mirror;
        this.words = new PageWords(texts, "report.mirror.");
    }

    Page page() {
        List<List<Value>> rows = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (CriterionMirror criterion : mirror) {
            int first = rows.size();
            criterion.categories().forEach(category -> rows.add(row(criterion.criterion(), category)));
            if (rows.size() > first) {
                blocks.add(Chart.bars(
                        criterion.criterion(),
                        MirrorTable.NAME,
                        MirrorTable.CATEGORY,
                        MirrorTable.SHARES,
                        first,
                        rows.size() - 1));
            }
        }
        blocks.addFirst(MirrorTable.of(rows, words));
        return words.page(blocks, rows.isEmpty());
    }

    private static List<Value> row(String criterion, CategoryMirror category) {
        Value population = Share.of(category.population(), category.allPeople());
        Value panelShare = category.panel() == null ? Value.NONE : Share.of(category.panel(), category.seated());
        return List.of(
                new Text(criterion),
                new Text(category.category()),
                MirrorTable.people(category.population(), category.allPeople()),
                population,
                new Count(category.registrants()),
                Share.of(category.registrants(), category.inLottery()),
                MirrorTable.target(category.population(), category.allPeople(), category.seats()),
                new Count(category.min()),
                new Count(category.max()),
                PageWords.count(category.panel()),
                panelShare,
                MirrorTable.deviation(panelShare, population));
    }
}
