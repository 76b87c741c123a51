package nl.lotwijzer.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.lotwijzer.seating.Contradiction.Reason;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
    /** Small problems of which every seating is tried: rules are called contradictory exactly when they are. */
    @Test
    void findsAContradictionExactlyWhenNoSeatingObeys() {
        int impossible = 0;
        for (int seed = 0; seed < 800; seed++) {
            SeatingProblem problem = SmallProblems.random(new Random(seed));
            boolean first = new EveryWay(firstRoundOf(problem)).firstIsPossible();
            List<Contradiction> found = new SeatingSolver(firstRoundOf(problem)).contradictions();
            assertThat(found.isEmpty()).as("problem %d", seed).isEqualTo(first);
            impossible += first ? 0 : 1;
        }
        assertThat(impossible).isGreaterThan(20);
    }

    private static SeatingProblem firstRoundOf(SeatingProblem problem) {
        SeatingProblem.Builder builder = SeatingProblem.of(problem.people()).round(problem.round(0));
        problem.rules().forEach(builder::rule);
        return builder.build();
    }

    @Test
    void namesAGroupLargerThanAnyTable() {
        SeatingRule group = new SeatingRule.Together(List.of(0, 1, 2, 3, 4));

        assertThat(only(twelve(group, new SeatingRule.Apart(6, 7))))
                .isEqualTo(new Contradiction(Reason.GROUP_TOO_LARGE, 0, List.of(group)));
    }

    @Test
    void namesThoseWhoAreToSitTogetherAndApart() {
        SeatingRule one = new SeatingRule.Together(List.of(0, 1));
        SeatingRule other = new SeatingRule.Together(List.of(1, 2));
        SeatingRule apart = new SeatingRule.Apart(0, 2);

        assertThat(only(twelve(one, new SeatingRule.Together(List.of(5, 6)), other, apart)))
                .isEqualTo(new Contradiction(Reason.TOGETHER_AND_APART, 0, List.of(one, other, apart)));
    }

    @Test
    void namesFixedSeatsOfPeopleWhoSitTogether() {
        SeatingRule together = new SeatingRule.Together(List.of(0, 1));
        SeatingRule here = new SeatingRule.AtOneOf(0, List.of(0));
        SeatingRule there = new SeatingRule.AtOneOf(1, List.of(1, 2));

        assertThat(only(twelve(together, here, there)))
                .isEqualTo(new Contradiction(Reason.NO_TABLE_LEFT, 0, List.of(together, here, there)));
    }

    @Test
    void namesMoreFixedSeatsThanTheTableHas() {
        List<SeatingRule> fixed = IntStream.range(0, 5)
                .<SeatingRule>mapToObj(person -> new SeatingRule.AtOneOf(person, List.of(2)))
                .toList();

        assertThat(only(twelve(fixed.toArray(SeatingRule[]::new))))
                .isEqualTo(new Contradiction(Reason.TOO_FEW_SEATS, 0, fixed));
    }

    @Test
    void namesMorePeopleToKeepApartThanTables() {
        List<SeatingRule> apart = new ArrayList<>();
        for (int one = 0; one < 4; one++) {
            for (int other = 0; other < one; other++) {
                apart.add(new SeatingRule.Apart(one, other));
            }
        }

        assertThat(only(twelve(apart.toArray(SeatingRule[]::new))))
                .isEqualTo(new Contradiction(Reason.TOO_FEW_TABLES, 0, apart));
    }

    /** Six people fit the six seats of two tables, but three couples do not. */
    @Test
    void namesRulesThatFitOneByOneButNotTogether() {
        SeatingProblem problem = SeatingProblem.of(9)
                .round(3, 3, 3)
                .rule(new SeatingRule.Together(List.of(0, 1)))
                .rule(new SeatingRule.Together(List.of(2, 3)))
                .rule(new SeatingRule.Together(List.of(4, 5)))
                .rule(new SeatingRule.AtOneOf(0, List.of(0, 1)))
                .rule(new SeatingRule.AtOneOf(2, List.of(0, 1)))
                .rule(new SeatingRule.AtOneOf(4, List.of(0, 1)))
                .build();

        Contradiction contradiction = only(problem);

        assertThat(contradiction.reason()).isEqualTo(Reason.NO_WAY);
        assertThat(contradiction.rules()).hasSize(6);
    }

    @Test
    void saysNothingOfPeopleWhoAreAbsentOrOfOtherRounds() {
        SeatingProblem problem = SeatingProblem.of(12)
                .round(4, 4, 4)
                .round(4, 4, 4)
                .rule(new SeatingRule.Together(List.of(0, 1), 0))
                .rule(new SeatingRule.Apart(0, 1, 1))
                .build();

        assertThat(new SeatingSolver(problem).contradictions()).isEmpty();
    }

    @Test
    void theSearchRefusesAContradiction() {
        SeatingProblem problem = twelve(new SeatingRule.AtOneOf(3, List.of(7)));

        assertThatThrownBy(() -> new SeatingSolver(problem).solve(1, 1_000, SeatingProgress.NONE))
                .isInstanceOfSatisfying(
                        ContradictionException.class,
                        e -> assertThat(e.contradictions())
                                .extracting(Contradiction::reason)
                                .containsExactly(Reason.NO_TABLE_LEFT));
    }

    private static SeatingProblem twelve(SeatingRule... rules) {
        SeatingProblem.Builder builder = SeatingProblem.of(12).round(4, 4, 4);
        List.of(rules).forEach(builder::rule);
        return builder.build();
    }

    private static Contradiction only(SeatingProblem problem) {
        List<Contradiction> found = new SeatingSolver(problem).contradictions();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
