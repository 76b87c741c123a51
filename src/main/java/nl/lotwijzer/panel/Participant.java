package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.registration.Registrant;

/**
 * Somebody who was drawn, or who took the seat of somebody who left.
 *
 * @param registrant what was filled in at the registration
 * @param categories by criterion, the category under which this person was drawn, in the order of the criteria
 * @param status     how far it is
 * @param since      the day of the draw, of taking the seat, or of the last change of status
 * @param note       a short remark; may be empty
 * @param seat       how this person came to the seat, and left it
 */
public record Participant(
        Registrant registrant, Map<String, String> categories, Status status, LocalDate since, String note, Seat seat) {
    /**
     * How somebody came to a seat, and left it.
     *
     * @param inPlaceOf the registration number of who left the seat before; nothing for somebody who was drawn
     * @param leaving   how the seat was left; nothing for somebody who has it still
     */
    public record Seat(Optional<String> inPlaceOf, Optional<Leaving> leaving) {
        /** The seat of somebody who was drawn and has it still. */
        public static final Seat DRAWN = new Seat(Optional.empty(), Optional.empty());
    }

    /**
     * How a seat was left.
     *
     * @param on     the day
     * @param ground {@code afgemeld}, {@code gewist} or a ground of the rules
     * @param filled whether somebody else has it now
     */
    public record Leaving(LocalDate on, String ground, boolean filled) {}

    public Participant {
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    /** Returns the id of the registrant, under which every room knows this participant. */
    public long id() {
        return registrant.id();
    }

    /** Returns the registration number, which says nothing about the person. */
    public String number() {
        return registrant.number().value();
    }

    /** Returns whether the seat of this person became vacant, so that the status stays as it is. */
    public boolean left() {
        return seat.leaving().isPresent();
    }

    /** Returns what the status can become: nothing for who left the seat. */
    public List<Status> nextStatuses() {
        return left() ? List.of() : status.next();
    }

    /** Returns this participant with another status. */
    Participant with(Status changed, LocalDate on) {
        return new Participant(registrant, categories, changed, on, note, seat);
    }

    public String name() {
        return registrant.name();
    }

    /** Returns the category on a criterion; empty if there is none. */
    public String category(String criterion) {
        return categories.getOrDefault(criterion, "");
    }
}
