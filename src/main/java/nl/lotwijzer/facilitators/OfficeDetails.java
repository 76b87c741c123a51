package nl.lotwijzer.facilitators;

import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an office, and what this person declared. White space around the texts is taken off.
 *
 * @param organisation where this person works; may be empty
 * @param contact      an e-mail address or phone number; may be empty
 * @param since        the first day; null if not known
 * @param until        the last day; null if it goes on
 * @param declaredOn   the day on which the declaration of independence was signed; null if it was not
 * @param interests    declared interests; empty for none
 * @param remarks      anything else
 */
public record OfficeDetails(
        Office office,
        String name,
        String organisation,
        String contact,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate declaredOn,
        String interests,
        String remarks) {
    public OfficeDetails {
        name = folded(name);
        organisation = folded(organisation);
        contact = folded(contact);
        interests = folded(interests);
        remarks = remarks.strip();
    }

    public boolean declared() {
        return declaredOn != null;
    }

    /** Returns whether this person holds the office on this day. */
    public boolean holdsOn(LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    /** Returns what is wrong with these details, if anything is. */
    Optional<Message> problem() {
        if (name.isEmpty()) {
            return Optional.of(Message.of("facilitators.problem.name"));
        }
        return since != null && until != null && until.isBefore(since)
                ? Optional.of(Message.of("facilitators.problem.until"))
                : Optional.empty();
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
