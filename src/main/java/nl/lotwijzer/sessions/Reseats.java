package nl.lotwijzer.sessions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.seating.ContradictionException;
import nl.lotwijzer.seating.Reseating;
import nl.lotwijzer.seating.ReseatingSearch;
import nl.lotwijzer.seating.Seating;
import nl.lotwijzer.seating.SeatingProblem;
import org.jdbi.v3.core.Handle;

/** Mends the table plan of a session on the day with the fewest people who have to move. */
public final class Reseats {
    private final Project project;

    public Reseats(Project project) {
        this.project = project;
    }

    /**
     * Finds how to seat those who came and take away the seats of those who did not, such that no table has more people
     * than the session allows, or fewer than {@value SessionDetails#SMALLEST_TABLE} where there are enough, and no rule is
     * broken. Nothing is changed. Takes about a second per round.
     *
     * @param fromRound the first round that may change, from 1; those before are over
     * @throws SessionException if the session has no table plan, rules cannot all be kept, or no way was found
     */
    public Reseat preview(long session, int fromRound) throws SessionException {
        return project.read(handle -> preview(session, fromRound, handle));
    }

    private Reseat preview(long id, int fromRound, Handle handle) throws SessionException {
        SeatingFacts facts = SeatingFacts.read(project, handle).orElseThrow(SessionException::noPlan);
        Session session = facts.session(id).orElseThrow(SessionException::gone);
        SeatStore.Size size = facts.size(id).orElseThrow(SessionException::noPlan);
        SeatingInput input = SeatingInput.asSeated(facts, session, size);
        List<SeatChange> changes = new ArrayList<>();
        Seating seating = input.seating();
        boolean fewest = true;
        for (int round = fromRound; round <= size.rounds(); round++) {
            Reseating mended = mend(input, seating, round - 1, session.details().tableSize());
            changes.addAll(leaving(facts, new Sitting(session, round)));
            for (int person = 0; person < input.people().size(); person++) {
                Optional<Integer> from = table(seating.table(round - 1, person));
                Optional<Integer> to = table(mended.seating().table(round - 1, person));
                if (!from.equals(to)) {
                    changes.add(new SeatChange(round, input.people().get(person), from, to));
                }
            }
            seating = mended.seating();
            fewest &= mended.fewestProven();
        }
        changes.sort(Comparator.comparingInt(SeatChange::round)
                .thenComparing(change -> !change.moves())
                .thenComparing(change -> change.to().isEmpty()));
        return new Reseat(session, changes, fewest);
    }

    private static Reseating mend(SeatingInput input, Seating seating, int round, int tableSize)
            throws SessionException {
        SeatingProblem problem = input.problem();
        int tables = problem.round(round).tables();
        int present = problem.round(round).presentCount();
        int[] most = new int[tables];
        Arrays.fill(most, Math.max(tableSize, Math.ceilDiv(present, tables)));
        int[] least = new int[tables];
        Arrays.fill(least, Math.min(SessionDetails.SMALLEST_TABLE, present / tables));
        try {
            return ReseatingSearch.reseat(problem, round, seating, least, most, ReseatingSearch.USUAL_STEPS)
                    .orElseThrow(() -> new SessionException(Message.of("sessions.problem.noReseat")));
        } catch (ContradictionException e) {
            throw new RuleConflict(input).told(e.contradictions().getFirst());
        }
    }

    private static Optional<Integer> table(int number) {
        return number == Seating.NOWHERE ? Optional.empty() : Optional.of(number + 1);
    }

    private static List<SeatChange> leaving(SeatingFacts facts, Sitting sitting) {
        Set<Long> expected = new HashSet<>();
        facts.expected(sitting.session()).forEach(person -> expected.add(person.id()));
        SortedMap<Long, Integer> seats = facts.seats(sitting);
        return facts.panel().participants().stream()
                .filter(person -> seats.containsKey(person.id()) && !expected.contains(person.id()))
                .map(person -> new SeatChange(
                        sitting.round(), person, Optional.ofNullable(seats.get(person.id())), Optional.empty()))
                .toList();
    }

    /**
     * Makes the changes that were found.
     *
     * @throws SessionException if somebody concerned sits elsewhere by now, or the plan is gone; nothing is changed then
     */
    public void apply(Reseat found) throws SessionException {
        long session = found.session().id();
        Action action = new Action(
                "sessions.journal.reseat",
                "moved=" + found.moves().size() + " came=" + found.newcomers().size() + " left="
                        + found.absentees().size());
        project.perform(action, handle -> {
            SeatStore store = new SeatStore(handle);
            int tables = store.tables(session).orElseThrow(SessionException::noPlan);
            for (SeatChange change : found.changes()) {
                Participant person = change.person();
                Optional<Integer> now =
                        Optional.ofNullable(store.seats(session, change.round()).get(person.id()));
                if (!now.filter(table -> table <= tables).equals(change.from().filter(table -> table <= tables))) {
                    throw new SessionException(Message.of("sessions.problem.reseatChanged"));
                }
                if (change.to().isPresent()) {
                    store.seat(session, change.round(), person.id(), change.to().get());
                } else {
                    store.unseat(session, change.round(), person.id());
                }
            }
        });
    }
}
