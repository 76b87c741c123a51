package nl.lotwijzer.panel;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.registration.Registrant;

/**
 * Somebody who is to be called.
 *
 * @param registrant who it is
 * @param categories by criterion, the category of this person, in the order of the criteria
 * @param status     how far it is; {@link Status#DRAWN} for who is asked for a vacant seat
 * @param seatOf     the number of who left the seat that this person is asked for; empty for who has a seat
 * @param contacts   the contacts so far, the oldest first
 * @param caller     who calls; empty if nobody in particular
 * @param turn       why it stands where it does
 * @param why        the same in words, the weightiest reason first
 */
public record CallTask(
        Registrant registrant,
        Map<String, String> categories,
        Status status,
        Optional<String> seatOf,
        List<Contact> contacts,
        Optional<Caller> caller,
        Turn turn,
        List<Message> why) {
    /** What decides first where somebody stands in the list. */
    public enum Turn {
        /** Is next for a vacant seat. */
        SEAT,
        /** The time that was agreed on is there, or has passed. */
        DUE,
        /** The time that was agreed on is there within the hour. */
        SOON,
        /** Was never called. */
        NEW,
        /** Was called, and nothing was agreed on. */
        AGAIN,
        /** A later time was agreed on. */
        LATER;

        /** Returns whether this person can be called now. */
        public boolean now() {
            return this != LATER;
        }
    }

    public CallTask {
        contacts = List.copyOf(contacts);
        why = List.copyOf(why);
    }

    public long id() {
        return registrant.id();
    }

    public String number() {
        return registrant.number().value();
    }

    /** Returns how often it was tried to speak with this person. */
    public int attempts() {
        return attempts(contacts);
    }

    /** Returns the time that was agreed on in the newest contact. */
    public Optional<LocalDateTime> next() {
        return next(contacts);
    }

    static int attempts(List<Contact> contacts) {
        return (int) contacts.stream()
                .map(Contact::details)
                .filter(details -> details.channel() == Channel.PHONE || details.channel() == Channel.VISIT)
                .filter(details -> details.outcome() != Outcome.NOTED)
                .count();
    }

    static Optional<LocalDateTime> next(List<Contact> contacts) {
        return contacts.isEmpty()
                ? Optional.empty()
                : contacts.getLast().details().next();
    }
}
