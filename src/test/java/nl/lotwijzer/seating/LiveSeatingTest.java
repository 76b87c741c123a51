package nl.lotwijzer.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveSeatingTest {
    /** Random moves and swaps of small problems, with people left standing: what is said to change is what changes. */
    @Test
    void movesAndSwapsChangeWhatTheyAreSaidToChange() {
        Random random = new Random(5);
        for (int seed = 0; seed < 100; seed++) {
            SeatingProblem problem = SmallProblems.random(new Random(seed));
            int[][] nobody = new int[problem.rounds().size()][problem.people()];
            Arrays.stream(nobody).forEach(round -> Arrays.fill(round, Seating.NOWHERE));
            LiveSeating live = new LiveSeating(problem, Seating.of(nobody));
            for (int step = 0; step < 50; step++) {
                change(problem, live, random);
            }
        }
    }

    private static void change(SeatingProblem problem, LiveSeating live, Random random) {
        int round = random.nextInt(problem.rounds().size());
        int[] present = problem.round(round).people();
        if (present.length < 2) {
            return;
        }
        int one = present[random.nextInt(present.length)];
        int other = present[random.nextInt(present.length)];
        SeatingScore before = live.score();
        ScoreChange said;
        if (random.nextBoolean()) {
            said = live.swapDelta(round, one, other);
            live.swap(round, one, other);
        } else {
            int table = random.nextInt(problem.round(round).tables() + 1) - 1;
            said = live.moveDelta(round, one, table);
            live.move(round, one, table);
        }
        SeatingScore after = live.score();
        assertThat(after).isEqualTo(new LiveSeating(problem, live.seating()).score());
        assertThat(said)
                .isEqualTo(new ScoreChange(
                        after.cost() - before.cost(),
                        after.broken() - before.broken(),
                        after.offShare() - before.offShare(),
                        after.repeats() - before.repeats()));
    }

    @Test
    void countsMeetingsRepeatsSharesAndBrokenRules() {
        SeatingProblem problem = SeatingProblem.of(4)
                .round(2, 2)
                .round(2, 2)
                .criterion(0, 0, 1, 1)
                .met(0, 1, 1)
                .rule(new SeatingRule.Apart(0, 1))
                .rule(new SeatingRule.Together(List.of(1, 2)))
                .rule(new SeatingRule.AtOneOf(3, List.of(1)))
                .build();

        SeatingScore score = new SeatingSolver(problem).score(Seating.of(new int[][] {{0, 0, 1, 1}, {0, 0, 1, 1}}));

        assertThat(score.meetings()).isEqualTo(4);
        assertThat(score.repeats()).isEqualTo(3);
        assertThat(score.newMeetings()).isOne();
        assertThat(score.mostOften()).isEqualTo(3);
        assertThat(score.broken()).isEqualTo(4);
        assertThat(score.offShare()).isEqualTo(8);
        assertThat(score.onCriteria()).containsExactly(new SeatingScore.OnCriterion(4, 0, 8));
    }

    @Test
    void leavesOutSeatsThatAreNotThere() {
        SeatingProblem problem = SeatingProblem.of(3).round(3).build();

        LiveSeating live = new LiveSeating(problem, Seating.of(new int[][] {{0, 5, -1}}));

        assertThat(live.table(0, 1)).isEqualTo(Seating.NOWHERE);
        assertThat(live.peopleAt(0, 0)).containsExactly(0);
        assertThat(live.score().unseated()).isEqualTo(2);
    }
}
