package nl.lotwijzer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WithholdingTest {
    /** A total and its parts: first the counts, then how many would be expected. */
    private static Publication table(long[] counts, long[] expected) {
        List<Cell> cells = new ArrayList<>();
        long total = LongSum.of(counts);
        cells.add(Cell.told(total, total));
        for (int i = 0; i < counts.length; i++) {
            cells.add(Cell.told(counts[i], expected[i]));
        }
        return new Publication(
                cells,
                List.of(new Sum(
                        0, IntStream.rangeClosed(1, counts.length).boxed().toList())));
    }

    private static List<Integer> withheld(Publication publication) {
        Withholding withholding = Withholding.of(publication);
        return IntStream.range(0, publication.cells().size())
                .filter(withholding::withheld)
                .boxed()
                .toList();
    }

    private static final class LongSum {
        static long of(long[] counts) {
            long sum = 0;
            for (long count : counts) {
                sum += count;
            }
            return sum;
        }
    }

    @Test
    void tellsEverythingThatIsLarge() {
        assertThat(withheld(table(new long[] {90, 80, 70}, new long[] {80, 80, 80})))
                .isEmpty();
    }

    @Test
    void withholdsWhatIsExpectedToBeSmallTogetherWithTheNextWhateverTheirCounts() {
        long[] expected = {100, 110, 4};
        assertThat(withheld(table(new long[] {120, 90, 2}, expected))).containsExactly(1, 3);
        assertThat(withheld(table(new long[] {120, 90, 40}, expected)))
                .as("the same, so that it says nothing")
                .containsExactly(1, 3);
    }

    @Test
    void doesNotSayWhichOfTwoIsTheSmallOne() {
        long[] expected = {50, 60, 70, 80};
        List<Integer> first = withheld(table(new long[] {3, 66, 70, 80}, expected));
        assertThat(first).containsExactly(1, 2);
        assertThat(withheld(table(new long[] {66, 3, 70, 80}, expected))).isEqualTo(first);
    }

    @Test
    void withholdsMoreWhereTwoSmallOnesLeaveNoRoom() {
        assertThat(withheld(table(new long[] {3, 4, 70, 80}, new long[] {50, 60, 70, 80})))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void withholdsTheTotalOfFew() {
        assertThat(withheld(table(new long[] {3, 4}, new long[] {50, 60}))).containsExactly(0, 1, 2);
        assertThat(withheld(table(new long[] {2, 1}, new long[] {2, 1}))).containsExactly(0, 1, 2);
    }

    @Test
    void protectsWhatStandsNowhereAndFollowsFromWhatDoes() {
        // 30 registrants of whom 28 were drawn: whoever knows both knows of two that were not.
        Publication publication = new Publication(
                List.of(Cell.told(130, 130), Cell.told(30, 40), Cell.told(100, 90), Cell.open(28), Cell.untold(2)),
                List.of(new Sum(0, List.of(1, 2)), new Sum(1, List.of(3, 4))));
        Withholding withholding = Withholding.of(publication);
        assertThat(withholding.withheld(1)).isTrue();
        assertThat(withholding.withheld(2)).isTrue();
        assertThat(withholding.withheld(0)).isFalse();
        assertThat(withholding.withholdsAny()).isTrue();
    }

    @Test
    void findsTheBoundsThatTryingEverythingFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            long[] counts = random.longs(4, 0, 6).toArray();
            Publication publication = table(counts, new long[] {50, 50, 50, 50});
            BitSet hidden = new BitSet();
            for (int i = 0; i <= counts.length; i++) {
                hidden.set(i, random.nextBoolean());
            }
            Intervals known = new Intervals(publication, hidden);
            for (int cell = 1; cell <= counts.length; cell++) {
                long[] bounds = byTrying(counts, hidden, cell);
                assertThat(known.low(cell)).as("round " + round).isEqualTo(bounds[0]);
                if (!hidden.get(0)) {
                    assertThat(known.high(cell)).as("round " + round).isEqualTo(bounds[1]);
                }
            }
        }
    }

    /** Returns the least and the most of a part, by going through all parts that give the same told cells. */
    private static long[] byTrying(long[] counts, BitSet hidden, int cell) {
        long total = LongSum.of(counts);
        long most = total;
        long[] bounds = {Long.MAX_VALUE, Long.MIN_VALUE};
        long[] tried = new long[counts.length];
        long ways = (long) Math.pow(most + 1, counts.length);
        for (long way = 0; way < ways; way++) {
            long rest = way;
            boolean same = true;
            for (int i = 0; i < tried.length; i++) {
                tried[i] = rest % (most + 1);
                rest /= most + 1;
                same &= hidden.get(i + 1) || tried[i] == counts[i];
            }
            if (same && (hidden.get(0) || LongSum.of(tried) == total)) {
                bounds[0] = Math.min(bounds[0], tried[cell - 1]);
                bounds[1] = Math.max(bounds[1], tried[cell - 1]);
            }
        }
        return bounds;
    }

    @Test
    void refusesWhatDoesNotAddUpOrGoesRoundInACircle() {
        assertThatThrownBy(() -> new Publication(
                        List.of(Cell.told(5, 5), Cell.told(2, 2), Cell.told(2, 2)), List.of(new Sum(0, List.of(1, 2)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 together, not 5");
        List<Cell> cross =
                IntStream.range(0, 8).mapToObj(i -> Cell.told(i < 4 ? 1 : 2, 1)).toList();
        assertThatThrownBy(() -> new Publication(
                        cross,
                        List.of(
                                new Sum(4, List.of(0, 1)),
                                new Sum(5, List.of(2, 3)),
                                new Sum(6, List.of(0, 2)),
                                new Sum(7, List.of(1, 3)))))
                .hasMessageContaining("circle");
    }
}
