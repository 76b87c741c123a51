package nl.lotwijzer.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.Sha256;
import org.junit.jupiter.api.Test;

/** A table out of whole panels, as where the seats of all rows together cannot be rounded within the rules. */
class TableRoundingTest {

    private final RealisticPool town = RealisticPool.of(7, 60, 10, new int[] {3, 2, 4, 2, 2}, 0.3, 0);
    private final PanelModel model = new PanelModel(town.pool(), town.rules());
    private final Coverage coverage = new Coverage(model, Progress.NONE);

    private Ideals ideals() {
        assertThat(coverage.settle()).isTrue();
        return new IdealSearch(model, Goal.LEXIMIN, coverage.panels(), Progress.NONE)
                .find()
                .ideals();
    }

    @Test
    void aLotteryBecomesRowsThatAreNearTheIdealChances() {
        Ideals ideals = ideals();
        Lottery lottery = new Peeling(model, Progress.NONE).peel(ideals.seats());
        for (Expected expected : List.of(
                new Expected(40, "5e7067f511df5cf4"),
                new Expected(100, "1b80bc96228e656e"),
                new Expected(1000, "f8171f8f21103aea"))) {
            expected.check(
                    new TableRounding(model, ideals, expected.rows, Progress.NONE)
                            .round(lottery, List.of(), expected.rows),
                    ideals);
        }
    }

    @Test
    void whatThePanelsAtHandDoNotGiveIsMendedByOthers() {
        Ideals ideals = ideals();
        Lottery one = new Lottery();
        one.add(coverage.panels().getFirst(), 1);
        for (Expected expected : List.of(new Expected(40, "77ea1bbe4e525d0b"), new Expected(100, "bbd46dc099506546"))) {
            expected.check(
                    new TableRounding(model, ideals, expected.rows, Progress.NONE)
                            .round(one, coverage.panels(), expected.rows),
                    ideals);
        }
    }

    /** Two people, each in half of the panels: of one row or three somebody must have too few, and of one somebody none. */
    @Test
    void tooFewRowsAreNearAsCanBe() {
        Pool pool = Pool.of(new int[][] {{0}, {1}, {2}}, new int[] {-1, -1, -1});
        PanelModel two = new PanelModel(pool, new SelectionRules(1, List.of()));
        Ideals ideals = new Ideals(two, List.of(Fraction.of(2, 5), Fraction.of(2, 5), Fraction.of(1, 5)));
        Lottery lottery = new Lottery();
        lottery.add(new int[] {1, 0, 0}, 0.4);
        lottery.add(new int[] {0, 1, 0}, 0.4);
        lottery.add(new int[] {0, 0, 1}, 0.2);
        assertThat(new TableRounding(two, ideals, 1, Progress.NONE).round(lottery, List.of(), 1))
                .hasDimensions(1, 3);
        int[][] three = new TableRounding(two, ideals, 3, Progress.NONE).round(lottery, List.of(), 3);
        for (int type = 0; type < 3; type++) {
            int at = type;
            assertThat(Arrays.stream(three).mapToInt(row -> row[at]).sum()).isEqualTo(1);
        }
    }

    /** Chances that break the rules cannot be rounded; the panels of the lottery are the rows then. */
    @Test
    void whereTotalsCannotBeRoundedTheLotteryIs() {
        Pool pool = Pool.of(new int[][] {{0}, {0}, {1}, {1}}, new int[] {-1, -1, -1, -1});
        PanelModel even =
                new PanelModel(pool, new SelectionRules(2, List.of(new Quota(0, 0, 1, 1), new Quota(0, 1, 1, 1))));
        Ideals astray = new Ideals(even, List.of(Fraction.of(3, 4), Fraction.of(1, 4)));
        Lottery lottery = new Lottery();
        int[] each = {1, 1};
        lottery.add(each, 1);
        TableSearch search = new TableSearch(even, astray, 100, Progress.NONE);
        assertThat(search.totals()).isNull();
        LotteryTable table = search.find(lottery, List.of());
        assertThat(table.rows()).isEqualTo(100);
        assertThat(table.totalSeats(0)).isEqualTo(100);
        assertThat(table.totalSeats(1)).isEqualTo(100);
        assertThat(RowOptions.of(even, astray, Progress.NONE)).isEmpty();
        assertThat(even.isLawful(new int[] {-1, 3})).isFalse();
        assertThat(even.isLawful(new int[] {3, -1})).isFalse();
    }

    private final class Expected {
        private final int rows;
        private final String hash;

        Expected(int rows, String hash) {
            this.rows = rows;
            this.hash = hash;
        }

        /** No chance is more than 1/rows off, and the table is the same in every process. */
        void check(int[][] table, Ideals ideals) {
            assertThat(table).hasDimensions(rows, model.types());
            assertThat(distance(table, ideals)).isLessThanOrEqualTo(1);
            assertThat(Sha256.hex(Arrays.deepToString(table))).startsWith(hash);
        }
    }

    /** How far the worst chance is off, in rows; every row is a lawful panel and nobody who has a chance has none. */
    private double distance(int[][] table, Ideals ideals) {
        double worst = 0;
        for (int[] row : table) {
            assertThat(model.isLawful(row)).isTrue();
        }
        for (int type = 0; type < model.types(); type++) {
            int at = type;
            int seats = Arrays.stream(table).mapToInt(row -> row[at]).sum();
            assertThat(seats > 0).isEqualTo(ideals.of(type).signum() > 0);
            Fraction chance = Fraction.of(seats, model.members(type));
            Fraction off = chance.minus(ideals.of(type).times(table.length)).magnitude();
            worst = Math.max(worst, off.toDouble());
        }
        return worst;
    }
}
