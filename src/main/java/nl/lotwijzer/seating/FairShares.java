package nl.lotwijzer.seating;

/**
 * The fair share of a table in one round: of a category with N_v of the n people present, ⌊N_v·s/n⌋ or ⌈N_v·s/n⌉ at a table
 * where s sit. Tables that hold it on one criterion always exist when no rule is in the way; on several criteria at once
 * they may not.
 */
final class FairShares {
    private final int present;
    private final int[][] members;

    FairShares(SeatingProblem problem, int round) {
        Round people = problem.round(round);
        present = Math.max(1, people.presentCount());
        members = new int[problem.criteria()][];
        for (int criterion = 0; criterion < members.length; criterion++) {
            members[criterion] = new int[problem.categoryCount(criterion)];
            for (int person : people.people()) {
                int category = problem.category(criterion, person);
                if (category != SeatingProblem.NONE) {
                    members[criterion][category]++;
                }
            }
        }
    }

    /** Returns ⌊N_v·s/n⌋. */
    int least(int criterion, int category, int seated) {
        return members[criterion][category] * seated / present;
    }

    /** Returns ⌈N_v·s/n⌉. */
    int most(int criterion, int category, int seated) {
        return (members[criterion][category] * seated + present - 1) / present;
    }

    /** Returns how many people of a category a table with so many people holds too many or too few. */
    int off(int criterion, int category, int seated, int held) {
        return Math.max(
                0, Math.max(least(criterion, category, seated) - held, held - most(criterion, category, seated)));
    }
}
