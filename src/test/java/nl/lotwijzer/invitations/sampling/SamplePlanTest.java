package nl.lotwijzer.invitations.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lotwijzer.invitations.sampling.SamplePlan.Supply;
import nl.lotwijzer.proof.Fraction;
import org.junit.jupiter.api.Test;

class SamplePlanTest {
    private static final TreeMap<String, Supply> SUPPLY =
            new TreeMap<>(Map.of("A", new Supply(10, 10), "B", new Supply(20, 20), "C", new Supply(10, 10)));

    @Test
    void lettersFollowTheInhabitantsByLargestRemainder() throws Exception {
        assertThat(letters(SamplePlan.of(Unit.PERSON, Division.PROPORTIONAL, 8)))
                .containsExactly(2, 4, 2);
    }

    @Test
    void equalRemaindersGoToTheLargerAreaAndThenByName() throws Exception {
        assertThat(letters(SamplePlan.of(Unit.PERSON, Division.PROPORTIONAL, 6)))
                .containsExactly(2, 3, 1);
        assertThat(letters(SamplePlan.of(Unit.PERSON, Division.PROPORTIONAL, 10)))
                .containsExactly(3, 5, 2);
        assertThat(letters(SamplePlan.of(Unit.PERSON, Division.PROPORTIONAL, 3)))
                .containsExactly(1, 1, 1);
    }

    @Test
    void equalDivisionGivesTheRestToTheFirstNames() throws Exception {
        assertThat(letters(SamplePlan.of(Unit.PERSON, Division.EQUAL, 8))).containsExactly(3, 3, 2);
    }

    @Test
    void moreLettersThanPeopleIsRefusedOrEverybodyGetsOne() throws Exception {
        assertThatThrownBy(() -> letters(SamplePlan.of(Unit.PERSON, Division.PROPORTIONAL, 41)))
                .isInstanceOf(SampleException.class);
        assertThatThrownBy(() -> letters(SamplePlan.of(Unit.PERSON, Division.EQUAL, 33)))
                .isInstanceOf(SampleException.class);
        assertThat(letters(new SamplePlan(Unit.PERSON, Division.EQUAL, 33, Map.of(), true)))
                .containsExactly(10, 11, 10);
        assertThat(letters(new SamplePlan(Unit.PERSON, Division.SIMPLE, 99, Map.of(), true)))
                .containsExactly(40);
    }

    @Test
    void anAreaThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> letters(new SamplePlan(Unit.PERSON, Division.GIVEN, 1, Map.of("D", 1), false)))
                .isInstanceOf(SampleException.class);
    }

    @Test
    void chancesAreExactAndTheFactorBetweenAreasToo() throws Exception {
        List<Stratum> strata = SamplePlan.of(Unit.PERSON, Division.EQUAL, 9).strata(SUPPLY);
        assertThat(strata)
                .extracting(Stratum::chance)
                .containsExactly(Fraction.of(3, 10), Fraction.of(3, 20), Fraction.of(3, 10));
        assertThat(SamplePlan.factor(strata)).contains(Fraction.of(2));
    }

    private static List<Integer> letters(SamplePlan plan) throws SampleException {
        return plan.strata(SUPPLY).stream().map(Stratum::letters).toList();
    }
}
