package nl.lotwijzer.panel;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * A contact with somebody who was drawn, or who was asked for a vacant seat.
 *
 * @param id     its key in the project file
 * @param person the id of the registrant
 */
public record Contact(long id, long person, ContactDetails details) {
    /** The oldest first; of the same minute as they were noted. */
    static final Comparator<Contact> BY_TIME = Comparator.<Contact, LocalDateTime>comparing(
                    contact -> contact.details().at())
            .thenComparingLong(Contact::id);
}
