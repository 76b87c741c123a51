package nl.lotwijzer.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Branch and bound: gives the tables and then the reserves of each session to everybody who may have them, in the order of
 * the bound, and leaves what cannot beat the best known. Exact when it may run to its end.
 */
final class StaffingTree {
    private record Branch(int facilitator, long bound) {}

    private final StaffingProblem problem;
    private final Bound bound;
    private final Prices prices;
    private final Partial partial;
    private final List<int[]> slots = new ArrayList<>();
    private final StaffingProgress progress;
    private final int mostNodes;
    private int nodes;
    private Staffing best;
    private long points;

    /** @param mostNodes the search gives up after so many branches */
    StaffingTree(StaffingProblem problem, Prices prices, Staffing best, int mostNodes, StaffingProgress progress) {
        this.problem = problem;
        this.bound = new Bound(problem);
        this.prices = prices;
        this.partial = new Partial(problem);
        this.best = best;
        this.points = StaffingScore.of(problem, best).points();
        this.mostNodes = mostNodes;
        this.progress = progress;
        for (int session = 0; session < problem.sessions(); session++) {
            for (int table = 0; table < problem.tables(session); table++) {
                if (!partial.decided(session, table)) {
                    slots.add(new int[] {session, table});
                }
            }
            for (int left = partial.reservesLeft(session); left > 0; left--) {
                slots.add(new int[] {session, Staffing.RESERVE});
            }
        }
    }

    /** Returns whether it looked everywhere, so that {@link #best()} is the best there is. */
    boolean run() {
        descend(0);
        return nodes <= mostNodes && !progress.stopped();
    }

    Staffing best() {
        return best;
    }

    private void descend(int depth) {
        if (depth == slots.size()) {
            Staffing staffing = partial.staffing();
            long now = StaffingScore.of(problem, staffing).points();
            if (now < points) {
                points = now;
                best = staffing;
            }
            return;
        }
        int session = slots.get(depth)[0];
        int place = slots.get(depth)[1];
        for (Branch branch : branches(session, place)) {
            if (nodes > mostNodes || progress.stopped()) {
                return;
            }
            if (branch.bound() < points) {
                decide(branch.facilitator(), session, place);
                descend(depth + 1);
                undo(branch.facilitator(), session, place);
            }
        }
    }

    /** Returns the ways to fill a place, the most promising first; facilitator −1 leaves it unfilled. */
    private List<Branch> branches(int session, int place) {
        List<Branch> branches = new ArrayList<>();
        for (int facilitator = -1; facilitator < problem.facilitators(); facilitator++) {
            if (facilitator < 0
                    || (canTake(facilitator)
                            && partial.may(facilitator, session, place)
                            && partial.forced(facilitator, session) == StaffingProblem.FREE)) {
                nodes++;
                decide(facilitator, session, place);
                branches.add(new Branch(facilitator, bound.at(partial, prices).points()));
                undo(facilitator, session, place);
            }
        }
        branches.sort(Comparator.comparingLong(Branch::bound));
        return branches;
    }

    private boolean canTake(int facilitator) {
        int load = 0;
        for (int session = 0; session < problem.sessions(); session++) {
            int forced = partial.forced(facilitator, session);
            load += forced >= 0 || forced == Staffing.RESERVE ? 1 : 0;
        }
        return load < problem.most(facilitator);
    }

    private void decide(int facilitator, int session, int place) {
        if (facilitator >= 0) {
            partial.give(facilitator, session, place);
        } else if (place >= 0) {
            partial.leaveOpen(session, place, true);
        } else {
            partial.doWithout(session, 1);
        }
    }

    private void undo(int facilitator, int session, int place) {
        if (facilitator >= 0) {
            partial.takeBack(facilitator, session);
        } else if (place >= 0) {
            partial.leaveOpen(session, place, false);
        } else {
            partial.doWithout(session, -1);
        }
    }
}
