package nl.lotwijzer.panel;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.lotwijzer.money.Iban;

/**
 * What a participant needs and told, all of it optional. Each part serves a purpose of its own and is kept no longer than
 * that takes.
 *
 * @param id        the registrant
 * @param food      for the caterer
 * @param access    for the room and the table
 * @param care      for child care
 * @param speech    for the table with an interpreter
 * @param travel    for the costs of travel
 * @param emergency whom to call when something happens at a session
 * @param payment   for paying the allowance
 * @param consents  the answers to questions for consent, by what was asked; what was not asked is not in it
 */
public record PersonCard(
        long id,
        Food food,
        Access access,
        Care care,
        Speech speech,
        Travel travel,
        Emergency emergency,
        Payment payment,
        Map<Consent.Subject, Consent> consents) {
    /** The most children that child care is asked for. */
    public static final int MOST_CHILDREN = 20;

    /** The most kilometres from home to a session. */
    public static final int MOST_KILOMETRES = 999;

    /**
     * What somebody eats. It can tell of health or faith.
     *
     * @param diets   the diets that a caterer knows
     * @param allergy anything else, as an allergy, in the person's own words; may be empty
     */
    public record Food(Set<Diet> diets, String allergy) {
        public static final Food NONE = new Food(Set.of(), "");

        public Food {
            Set<Diet> ordered = EnumSet.noneOf(Diet.class);
            ordered.addAll(diets);
            diets = Collections.unmodifiableSet(ordered);
        }

        /** Returns whether there is something to tell the caterer. */
        public boolean asked() {
            return !diets.isEmpty() || !allergy.isBlank();
        }
    }

    /**
     * What somebody needs to get in and to take part. It can tell of health.
     *
     * @param wheelchair whether this person comes in a wheelchair
     * @param other      anything else, as a hearing loop; may be empty
     */
    public record Access(boolean wheelchair, String other) {
        public static final Access NONE = new Access(false, "");

        /** Returns whether there is something to arrange. */
        public boolean asked() {
            return wheelchair || !other.isBlank();
        }
    }

    /**
     * Child care during the sessions.
     *
     * @param children for how many children, 0 to {@value PersonCard#MOST_CHILDREN}
     * @param remark   what to know, as their ages; may be empty
     */
    public record Care(int children, String remark) {
        public static final Care NONE = new Care(0, "");

        /** Returns whether child care is asked for. */
        public boolean asked() {
            return children > 0;
        }
    }

    /**
     * How somebody speaks.
     *
     * @param language    the language this person speaks best; empty where that is the language of the sessions
     * @param interpreter whether an interpreter is needed for it
     */
    public record Speech(String language, boolean interpreter) {
        public static final Speech NONE = new Speech("", false);
    }

    /**
     * How somebody comes.
     *
     * @param kilometres from home to the session, one way, 0 to {@value PersonCard#MOST_KILOMETRES}; empty if not known
     * @param transport  by what; empty if not known
     */
    public record Travel(OptionalInt kilometres, Optional<Transport> transport) {
        public static final Travel UNKNOWN = new Travel(OptionalInt.empty(), Optional.empty());
    }

    /** Whom to call when something happens; both may be empty. */
    public record Emergency(String name, String phone) {
        public static final Emergency NONE = new Emergency("", "");
    }

    /**
     * How the allowance is paid.
     *
     * @param iban    the account; empty if it was not told
     * @param refused whether this person does not want to be paid
     */
    public record Payment(Optional<Iban> iban, boolean refused) {
        public static final Payment UNKNOWN = new Payment(Optional.empty(), false);
    }

    public PersonCard {
        Map<Consent.Subject, Consent> ordered = new EnumMap<>(Consent.Subject.class);
        ordered.putAll(consents);
        consents = Collections.unmodifiableMap(ordered);
    }

    /** Returns the card of somebody who told nothing. */
    public static PersonCard empty(long id) {
        return new PersonCard(
                id,
                Food.NONE,
                Access.NONE,
                Care.NONE,
                Speech.NONE,
                Travel.UNKNOWN,
                Emergency.NONE,
                Payment.UNKNOWN,
                Map.of());
    }

    /** Returns the answer to a question for consent; empty if it was not asked. */
    public Optional<Consent> consent(Consent.Subject subject) {
        return Optional.ofNullable(consents.get(subject));
    }

    public PersonCard with(Food told) {
        return new PersonCard(id, told, access, care, speech, travel, emergency, payment, consents);
    }

    public PersonCard with(Access told) {
        return new PersonCard(id, food, told, care, speech, travel, emergency, payment, consents);
    }

    public PersonCard with(Care told) {
        return new PersonCard(id, food, access, told, speech, travel, emergency, payment, consents);
    }

    public PersonCard with(Speech told) {
        return new PersonCard(id, food, access, care, told, travel, emergency, payment, consents);
    }

    public PersonCard with(Travel told) {
        return new PersonCard(id, food, access, care, speech, told, emergency, payment, consents);
    }

    public PersonCard with(Emergency told) {
        return new PersonCard(id, food, access, care, speech, travel, told, payment, consents);
    }

    public PersonCard with(Payment told) {
        return new PersonCard(id, food, access, care, speech, travel, emergency, told, consents);
    }

    /** Returns the card with this answer; empty takes the answer away. */
    public PersonCard with(Consent.Subject subject, Optional<Consent> answer) {
        Map<Consent.Subject, Consent> changed = new EnumMap<>(Consent.Subject.class);
        changed.putAll(consents);
        answer.ifPresentOrElse(given -> changed.put(subject, given), () -> changed.remove(subject));
        return new PersonCard(id, food, access, care, speech, travel, emergency, payment, changed);
    }

    /** Returns nothing of what is on it, so that it gets into no log. */
    @Override
    public String toString() {
        return "PersonCard[" + id + "]";
    }
}
