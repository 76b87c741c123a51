package nl.lotwijzer.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatingSolverTest {
    /** A hundred people, four rounds: nobody meets twice, and every table mirrors the group on three criteria. */
    @Test
    void seatsAHundredPeopleFourTimesWithoutARepeat() throws ContradictionException {
        for (int seed = 1; seed <= 5; seed++) {
            SeatingResult result = new SeatingSolver(SeatingCases.hundred(seed))
                    .solve(seed, SeatingSolver.USUAL_STEPS, SeatingProgress.NONE);

            assertThat(result.isPerfect()).as("seed %d", seed).isTrue();
            assertThat(result.score().meetings()).isEqualTo(2_688 / 2);
            assertThat(result.score().repeats()).isZero();
            assertThat(result.score().onCriteria())
                    .hasSize(3)
                    .allSatisfy(criterion -> assertThat(criterion.mirroring()).isEqualTo(4 * 13));
        }
    }

    /** 150 people, eight rounds, rules of every kind: as few repeats as the bound says there must be. */
    @Test
    void reachesTheBoundForAHundredAndFiftyPeopleWithRules() throws ContradictionException {
        SeatingResult result =
                new SeatingSolver(SeatingCases.hundredAndFifty(1, false)).solve(1, 20_000_000, SeatingProgress.NONE);

        assertThat(result.score().broken()).isZero();
        assertThat(result.score().unseated()).isZero();
        assertThat(result.score().repeats()).isEqualTo(result.bounds().repeats());
        assertThat(result.bounds().repeats()).isPositive();
    }

    /** Mirroring on three criteria besides costs a few repeats more than a bound that does not ask for it. */
    @Test
    void mirrorsAHundredAndFiftyPeopleWithRulesAsWellAsTheyAllow() throws ContradictionException {
        SeatingResult result =
                new SeatingSolver(SeatingCases.hundredAndFifty(1, true)).solve(1, 20_000_000, SeatingProgress.NONE);

        assertThat(result.score().broken()).isZero();
        assertThat(result.score().offShare()).isEqualTo(result.bounds().offShare());
        assertThat(result.score().repeats() - result.bounds().repeats())
                .isLessThan(result.bounds().meetings() / 50);
    }

    @ParameterizedTest
    @CsvSource({"8,4,5", "8,4,7", "8,4,9", "5,5,6", "8,8,9", "9,9,10", "7,4,7", "13,8,13", "5,4,5", "6,4,5"})
    void letsGolfersMeetWithoutARepeat(int tables, int size, int rounds) throws ContradictionException {
        SeatingResult result = new SeatingSolver(SeatingCases.golfers(tables, size, rounds))
                .solve(1, SeatingSolver.USUAL_STEPS, SeatingProgress.NONE);

        assertThat(result.score().repeats()).isZero();
        assertThat(result.score().mostOften()).isOne();
    }

    /** 200 tiny problems, of which every seating can be tried: the search finds one of the best. */
    @Test
    void isAsGoodAsTryingEverySeating() throws ContradictionException {
        int tried = 0;
        for (int seed = 0; seed < 200; seed++) {
            SeatingProblem problem = SmallProblems.random(new Random(seed));
            EveryWay every = new EveryWay(problem);
            if (every.isPossible()) {
                SeatingResult result = new SeatingSolver(problem).solve(seed, 300_000, SeatingProgress.NONE);
                assertThat(result.score().cost()).as("problem %d", seed).isEqualTo(every.lowestCost());
                assertThat(result.score().broken()).as("problem %d", seed).isZero();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(150);
    }

    @Test
    void givesTheSameSeatingForTheSameSeedAndSteps() throws ContradictionException {
        SeatingSolver solver = new SeatingSolver(SeatingCases.hundredAndFifty(3, true));

        Seating first = solver.solve(42, 3_000_000, SeatingProgress.NONE).seating();

        assertThat(solver.solve(42, 3_000_000, SeatingProgress.NONE).seating()).isEqualTo(first);
        assertThat(solver.solve(43, 3_000_000, SeatingProgress.NONE).seating()).isNotEqualTo(first);
    }

    @Test
    void tellsHowFarItIsGetsBetterAndKeepsTheBestWhenStopped() throws ContradictionException {
        List<SeatingScore> told = new ArrayList<>();

        SeatingResult result = new SeatingSolver(SeatingCases.hundredAndFifty(3, true))
                .solve(1, Long.MAX_VALUE, (steps, best) -> {
                    told.add(best);
                    return steps < 1_000_000;
                });

        assertThat(told).extracting(SeatingScore::cost).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(result.score()).isEqualTo(told.getLast());
        assertThat(result.steps()).isBetween(1_000_000L, 2_000_000L);
        assertThat(result.score().broken()).isZero();
    }

    @Test
    void seatsOnlyThoseWhoArePresentAndHeedsEarlierMeetings() throws ContradictionException {
        BitSet present = new BitSet();
        present.set(1, 9);
        SeatingProblem problem = SeatingProblem.of(9)
                .round(new Round(present, 4, 4))
                .round(3, 3, 3)
                .met(1, 2, 1)
                .build();

        SeatingResult result = new SeatingSolver(problem).solve(1, 100_000, SeatingProgress.NONE);

        assertThat(result.seating().table(0, 0)).isEqualTo(Seating.NOWHERE);
        assertThat(result.seating().table(0, 1)).isNotEqualTo(result.seating().table(0, 2));
        assertThat(result.seating().table(1, 1)).isNotEqualTo(result.seating().table(1, 2));
    }

    @Test
    void refusesSeatsThatAreNotAsManyAsPeople() {
        SeatingSolver solver =
                new SeatingSolver(SeatingProblem.of(9).round(4, 4).build());

        assertThatThrownBy(() -> solver.solve(1, 1, SeatingProgress.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNothingToDoWithoutRounds() throws ContradictionException {
        SeatingResult result = new SeatingSolver(SeatingProblem.of(3).build()).solve(1, 100, SeatingProgress.NONE);

        assertThat(result.seating().rounds()).isZero();
        assertThat(result.isPerfect()).isTrue();
    }

    @Test
    void tablesDifferByAtMostOneSeat() {
        assertThat(TableSizes.atMost(100, 8))
                .hasSize(13)
                .containsOnly(7, 8)
                .startsWith(8)
                .endsWith(7);
        assertThat(TableSizes.atMost(96, 8)).hasSize(12).containsOnly(8);
        assertThat(TableSizes.atMost(5, 8)).containsExactly(5);
        assertThat(TableSizes.over(17, 3)).containsExactly(6, 6, 5);
    }
}
