package nl.lotwijzer.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import nl.lotwijzer.seating.SeatingBounds.Argument;
import org.junit.jupiter.api.Test;

class BoundsTest {
    /** 600 small problems of which every seating is tried: a bound is never above the best, and equal to it in nine of ten. */
    @Test
    void noSeatingIsBetterThanTheBounds() {
        int problems = 0;
        int sharp = 0;
        int sharpShares = 0;
        for (int seed = 0; seed < 600; seed++) {
            SeatingProblem problem = SmallProblems.random(new Random(seed));
            EveryWay every = new EveryWay(problem);
            if (every.isPossible()) {
                SeatingBounds bounds = new SeatingSolver(problem).bounds();
                assertThat(bounds.repeats()).as("problem %d", seed).isLessThanOrEqualTo(every.fewestRepeats());
                assertThat(bounds.offShare()).as("problem %d", seed).isLessThanOrEqualTo(every.fewestOff());
                problems++;
                sharp += bounds.repeats() == every.fewestRepeats() ? 1 : 0;
                sharpShares += bounds.offShare() == every.fewestOff() ? 1 : 0;
            }
        }
        assertThat(problems).isGreaterThan(300);
        assertThat(sharp).isGreaterThan(problems * 9 / 10);
        assertThat(sharpShares).isGreaterThan(problems * 9 / 10);
    }

    @Test
    void countsPairsWhenEverybodyHasMetEverybody() {
        SeatingBounds bounds = new SeatingSolver(SeatingCases.golfers(3, 3, 5)).bounds();

        assertThat(bounds.meetings()).isEqualTo(45);
        assertThat(bounds.repeats()).isEqualTo(9);
        assertThat(bounds.newMeetings()).isEqualTo(36);
        assertThat(bounds.repeatsArgument()).isEqualTo(Argument.PAIRS);
    }

    @Test
    void seesThatPeopleOfOneTableMeetAgainAtTooFewTables() {
        SeatingBounds bounds = new SeatingSolver(SeatingCases.golfers(2, 8, 2)).bounds();

        assertThat(bounds.repeats()).isEqualTo(2 * 2 * 6);
        assertThat(bounds.repeatsArgument()).isEqualTo(Argument.SPREADING);
    }

    @Test
    void countsWhatALanguageTableRepeats() {
        SeatingProblem.Builder builder = SeatingProblem.of(64);
        for (int round = 0; round < 5; round++) {
            builder.round(8, 8, 8, 8, 8, 8, 8, 8);
        }
        for (int person = 0; person < 5; person++) {
            builder.rule(new SeatingRule.AtOneOf(person, List.of(3)));
        }

        SeatingBounds bounds = new SeatingSolver(builder.build()).bounds();

        assertThat(bounds.repeats()).isEqualTo(4 * 10);
        assertThat(bounds.repeatsArgument()).isEqualTo(Argument.FEW_TABLES);
    }

    @Test
    void countsWhatRulesKeepOffTheirShare() {
        SeatingProblem problem = SeatingProblem.of(8)
                .round(4, 4)
                .criterion(0, 0, 0, 0, 1, 1, 1, 1)
                .rule(new SeatingRule.AtOneOf(0, List.of(0)))
                .rule(new SeatingRule.AtOneOf(1, List.of(0)))
                .rule(new SeatingRule.AtOneOf(2, List.of(0)))
                .build();

        SeatingBounds bounds = new SeatingSolver(problem).bounds();

        assertThat(bounds.offShare()).isEqualTo(4);
        assertThat(bounds.offShareArgument()).isEqualTo(Argument.FORCED_SHARES);
    }
}
