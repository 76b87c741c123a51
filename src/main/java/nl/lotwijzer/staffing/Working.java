package nl.lotwijzer.staffing;

import java.util.Arrays;

/** A staffing that is being changed, with its points kept up to date. A table has at most one leader. */
final class Working {
    private final StaffingProblem problem;
    private final int[][] places;
    private final int[][] leaders;
    private final int[] reserves;
    private final long[] personPoints;
    private final long[] sessionPoints;
    private long points;

    Working(StaffingProblem problem, Staffing staffing) {
        this.problem = problem;
        places = staffing.copy();
        leaders = new int[problem.sessions()][];
        reserves = new int[problem.sessions()];
        personPoints = new long[problem.facilitators()];
        sessionPoints = new long[problem.sessions()];
        for (int session = 0; session < leaders.length; session++) {
            leaders[session] = new int[problem.tables(session)];
            Arrays.fill(leaders[session], -1);
            for (int facilitator = 0; facilitator < places.length; facilitator++) {
                note(facilitator, session, places[facilitator][session], true);
            }
            countSession(session);
        }
        for (int facilitator = 0; facilitator < places.length; facilitator++) {
            countPerson(facilitator);
        }
    }

    private void note(int facilitator, int session, int place, boolean there) {
        if (place >= 0) {
            leaders[session][place] = there ? facilitator : -1;
        } else if (place == Staffing.RESERVE) {
            reserves[session] += there ? 1 : -1;
        }
    }

    int place(int facilitator, int session) {
        return places[facilitator][session];
    }

    int leader(int session, int table) {
        return leaders[session][table];
    }

    long points() {
        return points;
    }

    Staffing staffing() {
        return new Staffing(places);
    }

    int load(int facilitator) {
        int load = 0;
        for (int place : places[facilitator]) {
            load += place == Staffing.OFF ? 0 : 1;
        }
        return load;
    }

    /** Gives places of one session anew: everybody named first leaves, then takes the place beside it. */
    void set(int session, int[] facilitators, int[] taken) {
        for (int facilitator : facilitators) {
            note(facilitator, session, places[facilitator][session], false);
        }
        for (int i = 0; i < facilitators.length; i++) {
            places[facilitators[i]][session] = taken[i];
            note(facilitators[i], session, taken[i], true);
        }
        for (int facilitator : facilitators) {
            countPerson(facilitator);
        }
        countSession(session);
    }

    private void countPerson(int facilitator) {
        long now = personPoints(facilitator, places[facilitator]);
        points += now - personPoints[facilitator];
        personPoints[facilitator] = now;
    }

    private void countSession(int session) {
        long now = SessionCount.of(problem, session, leaders[session], reserves[session])
                .points(problem.weights());
        points += now - sessionPoints[session];
        sessionPoints[session] = now;
    }

    long personPoints(int facilitator) {
        return personPoints[facilitator];
    }

    /** Returns what a facilitator with these places costs. */
    long personPoints(int facilitator, int[] schedule) {
        long cost = 0;
        int load = 0;
        int met = 0;
        for (int session = 0; session < schedule.length; session++) {
            int place = schedule[session];
            if (place != Staffing.OFF) {
                cost += problem.loadCost(facilitator, load++) + problem.cost(facilitator, session, place);
                met += place < 0 ? 0 : met(schedule, session, session);
            }
        }
        return cost + (long) problem.weights().repeat() * met;
    }

    /** Returns how many at this facilitator's table of a session sat with this facilitator at the sessions before one. */
    private int met(int[] schedule, int session, int before) {
        int met = 0;
        for (int earlier = 0; earlier < before; earlier++) {
            met += schedule[earlier] < 0 ? 0 : problem.shared(earlier, schedule[earlier], session, schedule[session]);
        }
        return met;
    }

    /** Returns what it adds to have a facilitator at a place of a session, where this person is off now. */
    long added(int facilitator, int session, int place) {
        int[] schedule = places[facilitator];
        long cost = problem.loadCost(facilitator, load(facilitator)) + problem.cost(facilitator, session, place);
        if (place < 0) {
            return cost;
        }
        int met = 0;
        for (int other = 0; other < schedule.length; other++) {
            met += other == session || schedule[other] < 0 ? 0 : problem.shared(other, schedule[other], session, place);
        }
        return cost + (long) problem.weights().repeat() * met;
    }
}
