package nl.lotwijzer.desktop.invitations;

import java.util.Map;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Unit;

/**
 * How the letters are to be drawn, as it is being chosen.
 *
 * @param letters       how many; 0 while nothing sensible is typed
 * @param given         by area, with {@link Division#GIVEN}
 * @param allWhereShort whether everybody gets a letter where there are fewer people than letters
 */
record Choices(Unit unit, Division division, int letters, Map<String, Integer> given, boolean allWhereShort) {
    static final Choices FIRST = new Choices(Unit.PERSON, Division.PROPORTIONAL, 0, Map.of(), false);

    Choices {
        given = Map.copyOf(given);
    }

    Choices by(Unit chosen) {
        return new Choices(chosen, division, letters, given, allWhereShort);
    }

    Choices by(Division chosen) {
        return new Choices(unit, chosen, letters, given, allWhereShort);
    }

    Choices letters(int count) {
        return new Choices(unit, division, count, given, allWhereShort);
    }

    Choices given(Map<String, Integer> byArea) {
        return new Choices(unit, division, letters, byArea, allWhereShort);
    }

    Choices allWhereShort(boolean all) {
        return new Choices(unit, division, letters, given, all);
    }

    /** Returns how many letters are asked for. */
    int asked() {
        return division == Division.GIVEN
                ? given.values().stream().mapToInt(count -> count).sum()
                : letters;
    }

    /** Returns the plan; there must be a letter to draw. */
    SamplePlan plan() {
        return new SamplePlan(unit, division, asked(), division == Division.GIVEN ? given : Map.of(), allWhereShort);
    }
}
