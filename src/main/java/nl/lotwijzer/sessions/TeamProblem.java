package nl.lotwijzer.sessions;

import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.staffing.Rule;
import nl.lotwijzer.staffing.Staffing;
import nl.lotwijzer.staffing.StaffingProblem;
import nl.lotwijzer.staffing.StaffingWeights;

/** Puts facilitators, tables and rules into numbers. */
final class TeamProblem {
    /** Points for one step of the weight of a wish. */
    private static final int SPREAD = 10;

    private static final int STRANGERS = 6;
    private static final int BESIDE = 8;
    private static final int PREFERENCE = 3;
    private static final int NEED = 30;
    private static final int UNKNOWN = 12;
    private static final int INTERPRETED = 4;

    /** So many kilometres cost a point for each step. */
    private static final int KILOMETRES = 8;

    private final TeamCast cast;
    private final TeamRules rules;
    private final StaffingProblem.Builder builder;

    private TeamProblem(TeamCast cast) {
        this.cast = cast;
        this.rules = cast.rules();
        int[] tables = new int[cast.sessions().size()];
        for (int session = 0; session < tables.length; session++) {
            tables[session] = cast.tables(session).size();
        }
        builder = new StaffingProblem.Builder(cast.pool().size(), tables)
                .weights(new StaffingWeights(
                        StaffingWeights.USUAL.openTable(),
                        StaffingWeights.USUAL.shortExperienced(),
                        StaffingWeights.USUAL.shortReserve(),
                        SPREAD * rules.spread(),
                        STRANGERS * rules.strangers(),
                        BESIDE * rules.beside()));
    }

    /** @param fixed per facilitator, per session: whether the place in this staffing stays */
    static StaffingProblem of(TeamCast cast, Staffing staffing, boolean[][] fixed) {
        TeamProblem problem = new TeamProblem(cast);
        for (int facilitator = 0; facilitator < cast.pool().size(); facilitator++) {
            problem.add(facilitator);
            for (int session = 0; session < cast.sessions().size(); session++) {
                problem.add(facilitator, session);
                if (cast.chairs(facilitator, session)) {
                    problem.builder.fixed(facilitator, session, Staffing.OFF);
                } else if (fixed[facilitator][session]) {
                    problem.builder.fixed(facilitator, session, staffing.place(facilitator, session));
                }
            }
        }
        problem.addSessions();
        return problem.builder.build();
    }

    private void add(int facilitator) {
        Facilitator one = cast.pool().get(facilitator);
        if (one.skills().experienced()) {
            builder.experienced(facilitator);
        }
        builder.before(facilitator, cast.before(facilitator));
        Integer most = one.terms().mostSessions();
        if (most != null) {
            builder.most(facilitator, Math.max(0, most - cast.before(facilitator)));
        }
    }

    private void add(int facilitator, int session) {
        switch (cast.answer(facilitator, session).availability()) {
            case NO -> builder.cannotCome(facilitator, session);
            case IF_NEED_BE -> builder.sessionCost(facilitator, session, NEED * rules.need());
            case UNKNOWN -> builder.sessionCost(facilitator, session, UNKNOWN * rules.need());
            case YES -> {} // Costs nothing.
        }
        Facilitator one = cast.pool().get(facilitator);
        Integer distance = one.terms().distance();
        if (distance != null) {
            builder.sessionCost(facilitator, session, distance * rules.distance() / KILOMETRES);
        }
        for (int table = 0; table < cast.tables(session).size(); table++) {
            add(facilitator, session, table);
        }
    }

    private void add(int facilitator, int session, int table) {
        if (cast.conflict(facilitator, session, table).isPresent()) {
            builder.forbid(facilitator, session, table, Rule.CONFLICT);
        }
        if (cast.languageLacking(facilitator, session, table).isPresent()) {
            builder.forbid(facilitator, session, table, Rule.LANGUAGE);
        }
        TeamNeeds needs = cast.tables(session).get(table);
        int cost = STRANGERS * rules.strangers() * cast.metElsewhere(facilitator, needs);
        if (!cast.pool().get(facilitator).skills().preferences().isEmpty()
                && !cast.prefers(facilitator, session, table)) {
            cost += PREFERENCE * rules.preference();
        }
        if (!needs.helped().isEmpty()
                && cast.languageSpoken(facilitator, session, table).isEmpty()) {
            cost += INTERPRETED;
        }
        builder.tableCost(facilitator, session, table, cost);
    }

    private void addSessions() {
        boolean known = cast.pool().stream().anyMatch(one -> one.skills().experienceKnown());
        for (int session = 0; session < cast.sessions().size(); session++) {
            int tables = cast.tables(session).size();
            builder.experiencedLeast(session, known ? Math.ceilDiv(tables * rules.experiencedPercent(), 100) : 0);
            builder.reserves(session, rules.reserves());
            for (int later = session + 1; later < cast.sessions().size(); later++) {
                share(session, later);
            }
        }
    }

    private void share(int session, int later) {
        for (int table = 0; table < cast.tables(session).size(); table++) {
            for (int other = 0; other < cast.tables(later).size(); other++) {
                TeamNeeds there = cast.tables(later).get(other);
                int shared = (int) cast.tables(session).get(table).people().stream()
                        .filter(there.people()::contains)
                        .count();
                builder.shared(session, table, later, other, shared);
            }
        }
    }
}
