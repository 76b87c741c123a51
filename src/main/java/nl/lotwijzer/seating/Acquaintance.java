package nl.lotwijzer.seating;

import java.util.BitSet;

/** Who can meet whom: for the first time, and how often they have to. */
final class Acquaintance {
    private final SeatingProblem problem;
    private final BitSet[] news;
    private final int[][] forced;

    Acquaintance(SeatingProblem problem, RoundRules[] rules) {
        this.problem = problem;
        this.news = new BitSet[problem.people()];
        this.forced = new int[problem.people()][problem.people()];
        for (int one = 0; one < news.length; one++) {
            news[one] = new BitSet();
            for (int other = 0; other < one; other++) {
                look(rules, one, other);
            }
        }
    }

    private void look(RoundRules[] rules, int one, int other) {
        boolean may = false;
        for (RoundRules ofRound : rules) {
            if (ofRound.round().isPresent(one) && ofRound.round().isPresent(other)) {
                may |= ofRound.mayMeet(one, other);
                forced[one][other] += ofRound.mustMeet(one, other) ? 1 : 0;
            }
        }
        forced[other][one] = forced[one][other];
        if (may && problem.met(one, other) == 0) {
            news[one].set(other);
            news[other].set(one);
        }
    }

    int people() {
        return news.length;
    }

    boolean haveMet(int one, int other) {
        return problem.met(one, other) > 0;
    }

    /** Returns how many people this person may meet for the first time. */
    int news(int person) {
        return news[person].cardinality();
    }

    /** Returns how many pairs among these people may meet for the first time. */
    int newsAmong(BitSet people) {
        int count = 0;
        for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
            BitSet both = (BitSet) people.clone();
            both.and(news[person]);
            count += both.cardinality();
        }
        return count / 2;
    }

    boolean mayBeNew(int one, int other) {
        return news[one].get(other);
    }

    /** Returns in how many rounds the rules have these two sit at one table, whatever else happens. */
    int forced(int one, int other) {
        return forced[one][other];
    }
}
