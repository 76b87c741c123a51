package nl.lotwijzer.staffing;

import java.util.Arrays;

/**
 * Who may be asked to lead which table, in numbers: facilitators 0…n−1, sessions 0…m−1, and the tables of each session
 * from 0. Made by a {@link Builder}; not changed afterwards.
 */
public final class StaffingProblem {
    /** At a session: not chosen by hand. */
    static final int FREE = -3;

    private final int facilitators;
    private final int[] tables;
    private final boolean[] experienced;
    private final int[] most;
    private final int[] before;
    private final int[][] sessionCost;
    private final int[][][] tableCost;
    private final int[][][] obstacles;
    private final int[][][][] shared;
    private final int[][] fixed;
    private final int[] experiencedLeast;
    private final int[] reserves;
    private final StaffingWeights weights;

    private StaffingProblem(Builder from) {
        facilitators = from.facilitators;
        tables = from.tables.clone();
        experienced = from.experienced.clone();
        most = from.most.clone();
        before = from.before.clone();
        sessionCost = copy(from.sessionCost);
        tableCost = Arrays.stream(from.tableCost).map(StaffingProblem::copy).toArray(int[][][]::new);
        obstacles = Arrays.stream(from.obstacles).map(StaffingProblem::copy).toArray(int[][][]::new);
        shared = Arrays.stream(from.shared)
                .map(one -> Arrays.stream(one).map(StaffingProblem::copy).toArray(int[][][]::new))
                .toArray(int[][][][]::new);
        fixed = copy(from.fixed);
        experiencedLeast = from.experiencedLeast.clone();
        reserves = from.reserves.clone();
        weights = from.weights;
        for (int facilitator = 0; facilitator < facilitators; facilitator++) {
            int chosen = (int) Arrays.stream(fixed[facilitator])
                    .filter(place -> place == Staffing.RESERVE || place >= 0)
                    .count();
            most[facilitator] = Math.max(Math.min(most[facilitator], sessions()), chosen);
        }
        for (int session = 0; session < sessions(); session++) {
            int of = session;
            int chosen = (int) Arrays.stream(fixed)
                    .filter(places -> places[of] == Staffing.RESERVE)
                    .count();
            reserves[session] = Math.max(reserves[session], chosen);
            experiencedLeast[session] = Math.min(experiencedLeast[session], tables[session]);
        }
    }

    private static int[][] copy(int[][] rows) {
        return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
    }

    public int facilitators() {
        return facilitators;
    }

    public int sessions() {
        return tables.length;
    }

    public int tables(int session) {
        return tables[session];
    }

    boolean experienced(int facilitator) {
        return experienced[facilitator];
    }

    /** Returns at how many of these sessions a facilitator works at most; at least as many as were chosen by hand. */
    int most(int facilitator) {
        return most[facilitator];
    }

    int reserves(int session) {
        return reserves[session];
    }

    int experiencedLeast(int session) {
        return experiencedLeast[session];
    }

    StaffingWeights weights() {
        return weights;
    }

    /** Returns the place chosen by hand, or {@link #FREE}. */
    int fixed(int facilitator, int session) {
        return fixed[facilitator][session];
    }

    /** Returns the bits of the rules of this kind that stand between a facilitator and a table, or the reserve bank. */
    int obstacles(int facilitator, int session, int place) {
        int free = fixed[facilitator][session];
        int standing =
                place >= 0 ? obstacles[facilitator][session][place] : obstacles[facilitator][session][tables[session]];
        if (free != FREE && free != place) {
            standing |= Rule.FIXED.bit();
        }
        return standing;
    }

    /** Returns whether a facilitator may have a place: by the rules, or because it was chosen by hand. */
    boolean allowed(int facilitator, int session, int place) {
        int chosen = fixed[facilitator][session];
        if (place == Staffing.OFF) {
            return chosen == FREE || chosen == place;
        }
        return chosen == FREE ? obstacles(facilitator, session, place) == 0 : chosen == place;
    }

    /** Returns what a place at a session costs by itself. */
    long cost(int facilitator, int session, int place) {
        long cost = sessionCost[facilitator][session];
        return place >= 0 ? cost + tableCost[facilitator][session][place] : cost;
    }

    /** Returns what the session costs that is this facilitator's (number + 1)-th of these sessions. */
    long loadCost(int facilitator, int number) {
        return weights.spread() * (2L * (before[facilitator] + number) + 1);
    }

    /** Returns how many participants sit at both tables. */
    int shared(int session, int table, int otherSession, int otherTable) {
        return session < otherSession
                ? shared[session][table][otherSession][otherTable]
                : shared[otherSession][otherTable][session][table];
    }

    /** Gathers a problem. Without more everybody can come everywhere, is new, and nothing has a price. */
    public static final class Builder {
        private final int facilitators;
        private final int[] tables;
        private final boolean[] experienced;
        private final int[] most;
        private final int[] before;
        private final int[][] sessionCost;
        private final int[][][] tableCost;
        private final int[][][] obstacles;
        private final int[][][][] shared;
        private final int[][] fixed;
        private final int[] experiencedLeast;
        private final int[] reserves;
        private StaffingWeights weights = StaffingWeights.USUAL;

        /** @param tables how many tables each session has */
        public Builder(int facilitators, int... tables) {
            this.facilitators = facilitators;
            this.tables = tables.clone();
            int sessions = tables.length;
            experienced = new boolean[facilitators];
            most = new int[facilitators];
            Arrays.fill(most, sessions);
            before = new int[facilitators];
            sessionCost = new int[facilitators][sessions];
            tableCost = new int[facilitators][sessions][];
            obstacles = new int[facilitators][sessions][];
            fixed = new int[facilitators][sessions];
            for (int facilitator = 0; facilitator < facilitators; facilitator++) {
                Arrays.fill(fixed[facilitator], FREE);
                for (int session = 0; session < sessions; session++) {
                    tableCost[facilitator][session] = new int[tables[session]];
                    obstacles[facilitator][session] = new int[tables[session] + 1];
                }
            }
            shared = new int[sessions][][][];
            for (int session = 0; session < sessions; session++) {
                shared[session] = new int[tables[session]][sessions][];
                for (int[][] ofTable : shared[session]) {
                    for (int other = 0; other < sessions; other++) {
                        ofTable[other] = new int[tables[other]];
                    }
                }
            }
            experiencedLeast = new int[sessions];
            reserves = new int[sessions];
        }

        public Builder experienced(int facilitator) {
            experienced[facilitator] = true;
            return this;
        }

        /** Has a facilitator work at no more than so many of these sessions. */
        public Builder most(int facilitator, int sessions) {
            most[facilitator] = sessions;
            return this;
        }

        /** Says at how many sessions a facilitator worked before these. */
        public Builder before(int facilitator, int sessions) {
            before[facilitator] = sessions;
            return this;
        }

        /** Adds what it costs to have a facilitator at a session, at a table or as a reserve; at least 0. */
        public Builder sessionCost(int facilitator, int session, int points) {
            sessionCost[facilitator][session] += atLeastNothing(points);
            return this;
        }

        /** Adds what it costs to have a facilitator at a table; at least 0. */
        public Builder tableCost(int facilitator, int session, int table, int points) {
            tableCost[facilitator][session][table] += atLeastNothing(points);
            return this;
        }

        /** Says that a facilitator cannot come to a session. */
        public Builder cannotCome(int facilitator, int session) {
            for (int place = 0; place <= tables[session]; place++) {
                obstacles[facilitator][session][place] |= Rule.AVAILABILITY.bit();
            }
            return this;
        }

        /** Says that a facilitator may not lead a table: {@link Rule#LANGUAGE} or {@link Rule#CONFLICT}. */
        public Builder forbid(int facilitator, int session, int table, Rule rule) {
            obstacles[facilitator][session][table] |= rule.bit();
            return this;
        }

        /** Says how many participants sit at a table of one session and at one of another. */
        public Builder shared(int session, int table, int otherSession, int otherTable, int participants) {
            if (session < otherSession) {
                shared[session][table][otherSession][otherTable] = participants;
            } else {
                shared[otherSession][otherTable][session][table] = participants;
            }
            return this;
        }

        /** Keeps a choice made by hand: a table, {@link Staffing#RESERVE} or {@link Staffing#OFF}. */
        public Builder fixed(int facilitator, int session, int place) {
            fixed[facilitator][session] = place;
            return this;
        }

        /** Asks for at least so many experienced ones at the tables of a session. */
        public Builder experiencedLeast(int session, int number) {
            experiencedLeast[session] = number;
            return this;
        }

        public Builder reserves(int session, int number) {
            reserves[session] = number;
            return this;
        }

        public Builder weights(StaffingWeights points) {
            weights = points;
            return this;
        }

        public StaffingProblem build() {
            return new StaffingProblem(this);
        }

        private static int atLeastNothing(int points) {
            if (points < 0) {
                throw new IllegalArgumentException("A choice cannot cost less than nothing: " + points);
            }
            return points;
        }
    }
}
