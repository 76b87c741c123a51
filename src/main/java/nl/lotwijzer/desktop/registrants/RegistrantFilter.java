package nl.lotwijzer.desktop.registrants;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.lotwijzer.invitations.Letter;
import nl.lotwijzer.registration.Channel;
import nl.lotwijzer.registration.Registrant;

/** A filter of the list, beside the one by how somebody stands; several can be on together. */
sealed interface RegistrantFilter permits AnswerFilter, RegistrantFilter.About {
    boolean lets(Pool pool, Registrant registrant);

    /** Returns whether this takes the place of the other filter when it is put on. */
    boolean replaces(RegistrantFilter other);

    /** A filter that is not about an answer, of each kind one. */
    sealed interface About extends RegistrantFilter {
        @Override
        default boolean replaces(RegistrantFilter other) {
            return other.getClass() == getClass();
        }
    }

    record ByChannel(Channel channel) implements About {
        @Override
        public boolean lets(Pool pool, Registrant registrant) {
            return registrant.channel() == channel;
        }
    }

    /** @param batch the sending of the letter; empty for who has no letter that is known */
    record BySending(String batch) implements About {
        @Override
        public boolean lets(Pool pool, Registrant registrant) {
            return pool.letter(registrant).map(Letter::batch).orElse("").equals(batch);
        }
    }

    record ByImport(long batch) implements About {
        @Override
        public boolean lets(Pool pool, Registrant registrant) {
            return registrant.source().batch() == batch;
        }
    }

    record ByGround(String ground) implements About {
        @Override
        public boolean lets(Pool pool, Registrant registrant) {
            return !registrant.active() && registrant.ground().equals(ground);
        }
    }

    record Corrected() implements About {
        @Override
        public boolean lets(Pool pool, Registrant registrant) {
            return !registrant.corrected().isEmpty();
        }
    }

    /** Who wrote a remark on the form, or of whom something is noted. */
    record Remarked() implements About {
        @Override
        public boolean lets(Pool pool, Registrant registrant) {
            return !registrant.form().remark().isEmpty()
                    || !pool.notes(registrant).isEmpty();
        }
    }

    /** @param first the first day of registering that is let through */
    record Since(LocalDate first) implements About {
        @Override
        public boolean lets(Pool pool, Registrant registrant) {
            LocalDateTime at = registrant.form().registeredAt();
            return at != null && !at.toLocalDate().isBefore(first);
        }
    }
}
