package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReserveLine;

/**
 * The panel of a round as it stands after its draw and all that happened since.
 *
 * @param round     the number of the round
 * @param grounds   on which a member can leave or a reserve can fall out besides withdrawing, by the rules
 * @param sitting   the registration numbers of those who sit, sorted
 * @param vacancies the seats that are vacant, in the order in which they are filled
 * @param proposal  who takes the first of them; nobody where no seat is vacant or nobody can take one
 * @param fills     the seats in each category now, and once the proposed person sits; in the order of the rules
 * @param reserves  everybody who was not selected, by group and lot
 * @param events    what happened, the oldest first
 */
public record PanelState(
        int round,
        List<String> grounds,
        List<String> sitting,
        List<Vacancy> vacancies,
        Optional<Proposal> proposal,
        List<Fill> fills,
        List<Reserve> reserves,
        List<ReplacementEvent> events) {
    /**
     * A vacant seat.
     *
     * @param who    who left it
     * @param since  when, to the second
     * @param ground why: {@code afgemeld}, {@code gewist} or a ground of the rules
     */
    public record Vacancy(String who, Instant since, String ground) {}

    /**
     * Who takes the first vacant seat, and why.
     *
     * @param number     the registration number
     * @param type       the code of the type
     * @param vacancy    the seat
     * @param candidates how many could take it
     * @param least      how many of them leave the panel as close to its quotas as this person does
     * @param sameType   whether this person is of the type of who left
     * @param alike      among how many of equal standing the lot decided
     * @param before     how many seats the panel is away from its quotas now
     * @param after      how many once this person sits
     * @param lot        64 hex digits
     * @param calls      the calls with this person, the oldest first
     */
    public record Proposal(
            String number,
            String type,
            Vacancy vacancy,
            int candidates,
            int least,
            boolean sameType,
            int alike,
            int before,
            int after,
            String lot,
            List<ReplacementEvent> calls) {
        public Proposal {
            calls = List.copyOf(calls);
        }
    }

    /**
     * The seats in a category.
     *
     * @param seats    how many who sit have it
     * @param proposed as many, and one more where the proposed person has it
     */
    public record Fill(String criterion, String category, int min, int max, int seats, int proposed) {
        /** Returns how many seats this category is away from its quota now. */
        public int violation() {
            return violation(seats);
        }

        /** Returns how many it is away once the proposed person sits. */
        public int violationProposed() {
            return violation(proposed);
        }

        private int violation(int number) {
            return Math.max(0, min - number) + Math.max(0, number - max);
        }
    }

    /** How somebody on the reserve list stands. */
    public enum Standing {
        /** Can take a seat. */
        CANDIDATE,
        /** Took a seat. */
        SITS,
        /** Took a seat and left it. */
        LEFT,
        /** Can no longer be chosen. */
        OUT,
        /** Somebody of the same household sits. */
        HOUSEHOLD_SITS
    }

    /** Somebody on the reserve list, and how that person stands. */
    public record Reserve(ReserveLine line, Standing standing) {}

    public PanelState {
        grounds = List.copyOf(grounds);
        sitting = List.copyOf(sitting);
        vacancies = List.copyOf(vacancies);
        fills = List.copyOf(fills);
        reserves = List.copyOf(reserves);
        events = List.copyOf(events);
    }

    /** Returns whether somebody sits. */
    public boolean sits(String number) {
        return sitting.contains(number);
    }

    /** Returns whether somebody never sat and did not fall out, so that a later vacancy could be theirs. */
    public boolean canStillBeChosen(String number) {
        return reserves.stream()
                .filter(reserve -> reserve.line().number().equals(number))
                .anyMatch(reserve ->
                        reserve.standing() == Standing.CANDIDATE || reserve.standing() == Standing.HOUSEHOLD_SITS);
    }
}
