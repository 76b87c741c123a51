package nl.lotwijzer.report.lottery;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Block.Chart;
import nl.lotwijzer.report.Block.Figure;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PageWords;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.OneIn;
import nl.lotwijzer.report.Value.Percent;
import nl.lotwijzer.report.ValueWords;

/** The page with the chances: how they are spread, with the bound that no lottery can pass, and those of each type. */
final class ChancePage {
    private static final int BINS = 20;
    private static final int DECIMALS = 4;

    private final Optional<Lottery> lottery;
    private final Texts texts;
    private final PageWords words;

    ChancePage(Optional<Lottery> lottery, Texts texts) {
        this.lottery = lottery;
        this.texts = texts;
        this.words = new PageWords(texts, "report.lottery.chances.");
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        lottery.ifPresent(one -> {
            List<List<Value>> bins = bins(one);
            blocks.add(new Table(
                    "Kansverdeling",
                    List.of(
                            words.words("bin"),
                            words.numbers("from"),
                            words.numbers("to"),
                            words.numbers("people"),
                            words.numbers("atBound")),
                    bins));
            blocks.add(new Chart(
                    Chart.Kind.STACKED,
                    words.text("histogram"),
                    "Kansverdeling",
                    0,
                    List.of(4, 3),
                    List.of(),
                    0,
                    bins.size() - 1,
                    words.text(
                            "histogramWords", one.entrants().size(), percent(one.smallest()), percent(one.bound()))));
            blocks.add(new Block.Figures(words.text("figures"), figures(one)));
            blocks.add(Block.Prose.heading(words.text("perType")));
            blocks.add(types(one));
        });
        return words.page(blocks, lottery.isEmpty());
    }

    private List<Figure> figures(Lottery one) {
        return List.of(
                new Figure(words.text("smallest"), percent(one.smallest(), 2), words.text("smallestNote")),
                new Figure(words.text("bound"), percent(one.bound(), 2), words.text("boundNote")),
                new Figure(words.text("gap"), percent(one.gap(), DECIMALS), words.text("gapNote")),
                new Figure(words.text("largest"), percent(one.largest(), 2), words.text("largestNote")),
                new Figure(words.text("certain"), new Count(one.certain()), words.text("certainNote")),
                new Figure(words.text("without"), new Count(one.withoutChance()), words.text("withoutNote")));
    }

    /** Counts people by their chance; those in the bin of the bound stand apart, so that a chart shows where it lies. */
    private List<List<Value>> bins(Lottery one) {
        Fraction largest = one.largest().signum() == 0 ? Fraction.ONE : one.largest();
        long[] people = new long[BINS];
        for (LotteryType type : one.types()) {
            people[bin(type.chance(), largest)] += type.members();
        }
        int bound = bin(one.bound(), largest);
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            Fraction from = largest.times(Fraction.of(i, BINS));
            Fraction to = largest.times(Fraction.of(i + 1L, BINS));
            rows.add(List.of(
                    new Value.Text(percent(to)),
                    new Percent(from, 2),
                    new Percent(to, 2),
                    i == bound ? Value.NONE : new Count(people[i]),
                    i == bound ? new Count(people[i]) : Value.NONE));
        }
        return rows;
    }

    /** Returns in which bin a chance lies; a chance on an edge belongs to the bin above it, the largest to the last. */
    private static int bin(Fraction chance, Fraction largest) {
        Fraction place = chance.dividedBy(largest).times(Fraction.of(BINS));
        BigInteger floor = place.numerator().divide(place.denominator());
        return floor.min(BigInteger.valueOf(BINS - 1L)).intValueExact();
    }

    private Table types(Lottery one) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(words.words("type"));
        one.criteria().forEach(criterion -> columns.add(new Block.Column(header(columns, criterion), false)));
        columns.add(words.numbers("members"));
        columns.add(words.numbers("ideal"));
        columns.add(words.numbers("chance"));
        columns.add(words.numbers("oneIn"));
        List<List<Value>> rows = new ArrayList<>();
        for (LotteryType type : one.types()) {
            List<Value> row = new ArrayList<>();
            row.add(new Value.Code(type.code()));
            type.categories().forEach(category -> row.add(new Value.Text(category)));
            row.add(new Count(type.members()));
            row.add(new Percent(type.ideal(), DECIMALS));
            row.add(new Percent(type.chance(), DECIMALS));
            row.add(OneIn.of(type.chance()));
            rows.add(row);
        }
        return new Table("Typen", columns, rows);
    }

    /** A criterion may be called as a column of our own; headers of a table differ. */
    private String header(List<Block.Column> columns, String criterion) {
        List<String> taken =
                new ArrayList<>(columns.stream().map(Block.Column::header).toList());
        List.of("members", "ideal", "chance", "oneIn").forEach(name -> taken.add(words.text(name)));
        return taken.stream().anyMatch(criterion::equalsIgnoreCase) ? words.text("criterion", criterion) : criterion;
    }

    private static Value percent(Fraction chance, int decimals) {
        return new Percent(chance, decimals);
    }

    private String percent(Fraction chance) {
        return new ValueWords(texts.language()).of(new Percent(chance, 1));
    }
}
