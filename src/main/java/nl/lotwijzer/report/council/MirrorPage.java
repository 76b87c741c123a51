package nl.lotwijzer.report.council;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Share;
import nl.lotwijzer.report.Value.Text;
import nl.lotwijzer.report.mirror.MirrorTable;

/** Compares the population, the registrants as far as that may be told, and the panel that was drawn. */
final class MirrorPage {
    private final Disclosed disclosed;
    private final PageWords words;

    MirrorPage(Disclosed disclosed, Texts texts) {
        this.disclosed = disclosed;
        this.words = new PageWords(texts, "report.council.mirror.");
    }

    Page page() {
        List<List<Value>> rows = new ArrayList<>();
        List<Block> charts = new ArrayList<>();
        List<CriterionNumbers> criteria = disclosed.numbers().criteria();
        for (int place = 0; place < criteria.size(); place++) {
            CriterionNumbers criterion = criteria.get(place);
            int first = rows.size();
            for (int category = 0; category < criterion.categories().size(); category++) {
                rows.add(row(place, category));
            }
            if (rows.size() > first) {
                charts.add(new Chart(
                        Chart.Kind.BARS,
                        criterion.criterion(),
                        MirrorTable.NAME,
                        MirrorTable.CATEGORY,
                        MirrorTable.SHARES,
                        List.of(),
                        first,
                        rows.size() - 1,
                        words.text("chart", criterion.criterion())));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(MirrorTable.of(rows, words));
        if (disclosed.withholdsAny()) {
            blocks.add(new Block.Prose(words.text("rule"), List.of(words.text("ruleExplained"))));
        } else if (!disclosed.numbers().drawn()) {
            blocks.add(new Block.Prose(words.text("rule"), List.of(words.text("notDrawn"))));
        }
        blocks.addAll(charts);
        return words.page(blocks, rows.isEmpty());
    }

    private List<Value> row(int place, int number) {
        DrawNumbers numbers = disclosed.numbers();
        CriterionNumbers criterion = numbers.criteria().get(place);
        CategoryNumbers category = criterion.categories().get(number);
        long people = criterion.population();
        Value population = Share.of(category.population(), people);
        Value panel = numbers.drawn() ? Share.of(category.drawn(), numbers.seats()) : Value.NONE;
        return List.of(
                new Text(criterion.criterion()),
                new Text(category.category()),
                MirrorTable.people(category.population(), people),
                population,
                registrants(place, number),
                registrantsShare(place, number),
                MirrorTable.target(category.population(), people, numbers.seats()),
                new Count(category.min()),
                new Count(category.max()),
                numbers.drawn() ? new Count(category.drawn()) : Value.NONE,
                panel,
                MirrorTable.deviation(panel, population));
    }

    private Value registrants(int criterion, int category) {
        if (!disclosed.numbers().drawn()) {
            return Value.NONE;
        }
        OptionalLong told = disclosed.registrants(criterion, category);
        return told.isPresent() ? new Count(told.getAsLong()) : new Text(words.text("withheld"));
    }

    /** A share tells the number to whoever knows the whole, so it is told of the same categories. */
    private Value registrantsShare(int criterion, int category) {
        OptionalLong told = disclosed.registrants(criterion, category);
        OptionalLong whole = disclosed.entrants();
        return told.isPresent() && whole.isPresent() ? Share.of(told.getAsLong(), whole.getAsLong()) : Value.NONE;
    }
}
