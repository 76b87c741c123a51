package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.lotwijzer.facilitators.Availability;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.staffing.Shortages;
import nl.lotwijzer.staffing.Staffing;
import nl.lotwijzer.staffing.StaffingProblem;
import nl.lotwijzer.staffing.StaffingProgress;
import nl.lotwijzer.staffing.StaffingResult;
import nl.lotwijzer.staffing.StaffingScore;
import nl.lotwijzer.staffing.StaffingSolver;
import org.jspecify.annotations.Nullable;

/**
 * Who works where at some sessions: as it stands, or as it could be. Not changed; a change makes another plan. Facilitators
 * and sessions are counted from 0 in the order of their lists; a place is a table from 0, {@link Staffing#RESERVE} or
 * {@link Staffing#OFF}.
 */
public final class TeamPlan {
    private final TeamCast cast;
    private final Staffing staffing;
    private final boolean[][] locked;
    private final StaffingProblem problem;
    private final StaffingScore score;
    private final OptionalLong bound;

    private TeamPlan(
            TeamCast cast, Staffing staffing, boolean[][] locked, StaffingProblem problem, OptionalLong bound) {
        this.cast = cast;
        this.staffing = staffing;
        this.locked = locked;
        this.problem = problem;
        this.score = StaffingScore.of(problem, staffing);
        this.bound = bound;
    }

    /** Returns what stands in the project. */
    static TeamPlan current(TeamCast cast) {
        int people = cast.pool().size();
        int sessions = cast.sessions().size();
        int[][] places = new int[people][sessions];
        boolean[][] locked = new boolean[people][sessions];
        for (int facilitator = 0; facilitator < people; facilitator++) {
            for (int session = 0; session < sessions; session++) {
                TeamStore.Place role = cast.role(facilitator, session);
                places[facilitator][session] =
                        placeOf(role, cast.tables(session).size());
                locked[facilitator][session] = role != null && role.locked();
            }
        }
        Staffing staffing = Staffing.of(places);
        StaffingProblem free = TeamProblem.of(cast, staffing, new boolean[people][sessions]);
        return new TeamPlan(cast, staffing, locked, free, OptionalLong.empty());
    }

    private static int placeOf(TeamStore.@Nullable Place role, int tables) {
        if (role == null || role.role() == SessionRole.CHAIR) {
            return Staffing.OFF;
        }
        if (role.role() == SessionRole.RESERVE) {
            return Staffing.RESERVE;
        }
        return role.table() == null || role.table() > tables ? Staffing.OFF : role.table() - 1;
    }

    /** Returns the best plan that keeps what is locked. */
    TeamPlan best(StaffingProgress progress) {
        StaffingResult result = StaffingSolver.solve(TeamProblem.of(cast, staffing, locked), progress);
        return new TeamPlan(cast, result.staffing(), locked, problem, OptionalLong.of(result.bound()));
    }

    /** Returns the plan with everybody who has a place locked. */
    TeamPlan keepingAll() {
        boolean[][] locks = copy(locked);
        for (int facilitator = 0; facilitator < locks.length; facilitator++) {
            for (int session = 0; session < sessions().size(); session++) {
                locks[facilitator][session] = place(facilitator, session) != Staffing.OFF;
            }
        }
        return new TeamPlan(cast, staffing, locks, problem, bound);
    }

    /** Returns the plan with everything locked, also who is off, except at one session. */
    TeamPlan keepingAllBut(int session) {
        boolean[][] locks = copy(locked);
        for (boolean[] ofOne : locks) {
            for (int other = 0; other < ofOne.length; other++) {
                ofOne[other] |= other != session;
            }
        }
        return new TeamPlan(cast, staffing, locks, problem, bound);
    }

    /**
     * Returns the same places judged by what is known in another plan; empty if that has other facilitators, sessions or
     * tables.
     */
    public Optional<TeamPlan> asKnownIn(TeamPlan newer) {
        boolean same = cast.pool().stream()
                        .map(Facilitator::id)
                        .toList()
                        .equals(newer.cast.pool().stream().map(Facilitator::id).toList())
                && sessions().stream()
                        .map(Session::id)
                        .toList()
                        .equals(newer.sessions().stream().map(Session::id).toList());
        for (int session = 0; same && session < sessions().size(); session++) {
            same = tables(session) == newer.tables(session);
        }
        return same
                ? Optional.of(new TeamPlan(newer.cast, staffing, locked, newer.problem, OptionalLong.empty()))
                : Optional.empty();
    }

    /** Returns the plan with the locks of another plan of the same facilitators and sessions. */
    TeamPlan lockedAs(TeamPlan other) {
        return new TeamPlan(cast, staffing, copy(other.locked), problem, bound);
    }

    public List<Facilitator> facilitators() {
        return cast.pool();
    }

    public List<Session> sessions() {
        return cast.sessions();
    }

    /** Returns how many tables a session has. */
    public int tables(int session) {
        return cast.tables(session).size();
    }

    public int place(int facilitator, int session) {
        return staffing.place(facilitator, session);
    }

    /** Returns whether a choice was made by hand and stays when the rest is given anew. */
    public boolean locked(int facilitator, int session) {
        return locked[facilitator][session];
    }

    /** Returns whether a facilitator leads the session as a whole, and so is not in this plan at that session. */
    public boolean chairs(int facilitator, int session) {
        return cast.chairs(facilitator, session);
    }

    public Availability availability(int facilitator, int session) {
        return cast.answer(facilitator, session).availability();
    }

    /** Returns at how many sessions a facilitator works, those outside this plan counted too. */
    public int load(int facilitator) {
        return cast.before(facilitator) + staffing.load(facilitator);
    }

    public StaffingScore score() {
        return score;
    }

    /** Returns the fewest points that any plan with these locks can have, where that was worked out. */
    public OptionalLong bound() {
        return bound;
    }

    /** Returns who leads a table; −1 if nobody does. */
    public int leader(int session, int table) {
        return staffing.leader(session, table);
    }

    /** Returns how many tables of a session nobody leads. */
    public int openTables(int session) {
        int open = 0;
        for (int table = 0; table < tables(session); table++) {
            open += leader(session, table) < 0 ? 1 : 0;
        }
        return open;
    }

    /** Returns how many reserves a session has. */
    public int reserves(int session) {
        int reserves = 0;
        for (int facilitator = 0; facilitator < facilitators().size(); facilitator++) {
            reserves += place(facilitator, session) == Staffing.RESERVE ? 1 : 0;
        }
        return reserves;
    }

    /**
     * Returns the plan with a place given by hand, which is locked. Who led that table gets the place that this facilitator
     * had.
     */
    public TeamPlan with(int facilitator, int session, int place) {
        int had = place(facilitator, session);
        int other = place >= 0 ? leader(session, place) : -1;
        Staffing changed = staffing;
        boolean[][] locks = copy(locked);
        if (other >= 0 && other != facilitator) {
            changed = changed.with(other, session, had);
            locks[other][session] = false;
        }
        changed = changed.with(facilitator, session, place);
        locks[facilitator][session] = place != Staffing.OFF;
        return new TeamPlan(cast, changed, locks, problem, OptionalLong.empty());
    }

    /** Returns the plan with a choice locked or let go. */
    public TeamPlan lock(int facilitator, int session, boolean keep) {
        boolean[][] locks = copy(locked);
        locks[facilitator][session] = keep && place(facilitator, session) != Staffing.OFF;
        return new TeamPlan(cast, staffing, locks, problem, bound);
    }

    /** Returns why this facilitator is a good choice here, the weightiest reason first; none for who is off. */
    public List<Message> reasons(int facilitator, int session) {
        return new TeamReasons(cast, this).of(facilitator, session);
    }

    /** Returns which rules the place of a facilitator breaks; none if it keeps to all. */
    public List<Message> broken(int facilitator, int session) {
        return new TeamReasons(cast, this).broken(facilitator, session);
    }

    /** Returns what a change would cost, and what it would make better or worse, in words. */
    public List<Message> differencesFrom(TeamPlan before) {
        return TeamReasons.differences(before.score, score);
    }

    /** Returns what cannot hold together, in words; none if every place can be filled. */
    public List<Message> shortages() {
        return Shortages.of(TeamProblem.of(cast, staffing, locked)).stream()
                .map(shortage -> ShortageWords.of(shortage, cast))
                .toList();
    }

    /** Returns how many places differ from those in another plan of the same facilitators and sessions. */
    public int changesFrom(TeamPlan other) {
        int changes = 0;
        for (int facilitator = 0; facilitator < facilitators().size(); facilitator++) {
            for (int session = 0; session < sessions().size(); session++) {
                changes += place(facilitator, session) == other.place(facilitator, session) ? 0 : 1;
            }
        }
        return changes;
    }

    /** Returns the rows that differ from what stands in the project; null in place of a row that goes. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int facilitator = 0; facilitator < facilitators().size(); facilitator++) {
            for (int session = 0; session < sessions().size(); session++) {
                if (!chairs(facilitator, session)) {
                    Change change = change(facilitator, session);
                    if (!Objects.equals(change.before(), change.after())) {
                        changes.add(change);
                    }
                }
            }
        }
        return changes;
    }

    /** A row before and after. */
    record Change(long session, long facilitator, TeamStore.@Nullable Place before, TeamStore.@Nullable Place after) {}

    private Change change(int facilitator, int session) {
        long sessionId = sessions().get(session).id();
        long person = facilitators().get(facilitator).id();
        int place = place(facilitator, session);
        TeamStore.Place before = cast.role(facilitator, session);
        TeamStore.Place after = place == Staffing.OFF
                ? waiting(before)
                : new TeamStore.Place(
                        sessionId,
                        person,
                        place == Staffing.RESERVE ? SessionRole.RESERVE : SessionRole.TABLE,
                        place == Staffing.RESERVE ? null : place + 1,
                        locked(facilitator, session));
        return new Change(sessionId, person, before, after);
    }

    /** Whoever is to lead a table but has none yet, and gets none, goes on waiting. */
    private static TeamStore.@Nullable Place waiting(TeamStore.@Nullable Place before) {
        return before != null && before.role() == SessionRole.TABLE && before.table() == null ? before : null;
    }

    private static boolean[][] copy(boolean[][] rows) {
        boolean[][] copied = new boolean[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            copied[row] = rows[row].clone();
        }
        return copied;
    }
}
