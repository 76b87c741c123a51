package nl.lotwijzer.support;

import java.util.Locale;

/** Who comes to a training. */
public sealed interface Attendee {
    String name();

    String email();

    /**
     * Somebody of the pool of facilitators.
     *
     * @param id that of the facilitator
     */
    record Pooled(long id, String name, String email) implements Attendee {}

    /**
     * Somebody else. White space around the texts is taken off; organisation and e-mail address may be empty.
     *
     * @param id never given to another one; 0 before signing up
     */
    record Guest(long id, String name, String organisation, String email) implements Attendee {
        public Guest {
            name = TrainingDetails.folded(name);
            organisation = TrainingDetails.folded(organisation);
            email = email.strip();
        }

        /** Returns somebody who did not come before. */
        public static Guest of(String name, String organisation, String email) {
            return new Guest(0, name, organisation, email);
        }

        /** Returns whether the two are the same person: by e-mail address, or by name and organisation without one. */
        boolean same(Guest other) {
            if (!email.isEmpty() || !other.email.isEmpty()) {
                return lower(email).equals(lower(other.email));
            }
            return lower(name).equals(lower(other.name)) && lower(organisation).equals(lower(other.organisation));
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
