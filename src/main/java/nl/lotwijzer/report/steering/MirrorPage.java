package nl.lotwijzer.report.steering;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.report.mirror.CategoryMirror;
import nl.lotwijzer.report.mirror.CriterionMirror;

/** How population, registrants and panel compare: a table of all categories, and a chart for each criterion. */
final class MirrorPage {
    private static final String TABLE = "Afspiegeling";
    private static final int CATEGORY = 1;
    private static final List<Integer> SHARES = List.of(3, 5, 10);

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
                blocks.add(Chart.bars(criterion.criterion(), TABLE, CATEGORY, SHARES, first, rows.size() - 1));
            }
        }
        blocks.addFirst(new Table(
                TABLE,
                List.of(
                        words.words("criterion"),
                        words.words("category"),
                        words.numbers("population"),
                        words.numbers("populationShare"),
                        words.numbers("registrants"),
                        words.numbers("registrantsShare"),
                        words.numbers("target"),
                        words.numbers("min"),
                        words.numbers("max"),
                        words.numbers("panel"),
                        words.numbers("panelShare"),
                        words.numbers("deviation")),
                rows,
                new Block.Bounds(9, 7, 8)));
        return words.page(blocks, rows.isEmpty());
    }

    private static List<Value> row(String criterion, CategoryMirror category) {
        Value population = Share.of(category.population(), category.allPeople());
        Value panelShare = category.panel() == null ? Value.NONE : Share.of(category.panel(), category.seated());
        return List.of(
                new Text(criterion),
                new Text(category.category()),
                category.allPeople() == 0 ? Value.NONE : new Count(category.population()),
                population,
                new Count(category.registrants()),
                Share.of(category.registrants(), category.inLottery()),
                category.allPeople() == 0
                        ? Value.NONE
                        : new Value.Seats(
                                Math.multiplyExact(category.population(), category.seats()), category.allPeople()),
                new Count(category.min()),
                new Count(category.max()),
                PageWords.count(category.panel()),
                panelShare,
                population instanceof Share than && panelShare instanceof Share share
                        ? new Value.Difference(share, than)
                        : Value.NONE);
    }
}
