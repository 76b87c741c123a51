package nl.lotwijzer.seating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who sits at one table in one round, and how many of each category. */
final class TableCount {
    private final SeatingProblem problem;
    private final FairShares shares;
    private final List<Integer> people = new ArrayList<>();
    private final int[][] held;

    TableCount(SeatingProblem problem, FairShares shares) {
        this.problem = problem;
        this.shares = shares;
        this.held = new int[problem.criteria()][];
        for (int criterion = 0; criterion < held.length; criterion++) {
            held[criterion] = new int[problem.categoryCount(criterion)];
        }
    }

    List<Integer> people() {
        return Collections.unmodifiableList(people);
    }

    void add(int person) {
        people.add(person);
        count(person, 1);
    }

    void remove(int person) {
        people.remove(Integer.valueOf(person));
        count(person, -1);
    }

    private void count(int person, int times) {
        for (int criterion = 0; criterion < held.length; criterion++) {
            int category = problem.category(criterion, person);
            if (category != SeatingProblem.NONE) {
                held[criterion][category] += times;
            }
        }
    }

    /** Returns how many people the table holds too many or too few, over all categories of this criterion. */
    int offShare(int criterion) {
        int off = 0;
        for (int category = 0; category < held[criterion].length; category++) {
            off += shares.off(criterion, category, people.size(), held[criterion][category]);
        }
        return off;
    }

    int offShare() {
        int off = 0;
        for (int criterion = 0; criterion < held.length; criterion++) {
            off += offShare(criterion);
        }
        return off;
    }

    /** Returns what this costs at weight 1. */
    int shareCost() {
        int cost = 0;
        for (int criterion = 0; criterion < held.length; criterion++) {
            for (int category = 0; category < held[criterion].length; category++) {
                cost += MeetingCost.offShare(shares.off(criterion, category, people.size(), held[criterion][category]));
            }
        }
        return cost;
    }
}
