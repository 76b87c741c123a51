package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.lotwijzer.invitations.LetterCode;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.person.Household;
import org.jspecify.annotations.Nullable;

/** Who a form says somebody is, made comparable once, since it is compared often. */
final class Identity {
    private final Form form;
    private final String who;
    private final String email;
    private final String letterCode;
    private Optional<Household> house = Optional.empty();
    private boolean houseLooked;

    Identity(Form form) {
        this.form = form;
        this.who = ComparedText.letters(form.name().isEmpty() ? form.email() : form.name());
        this.email = form.email().toLowerCase(Locale.ROOT);
        this.letterCode = LetterCode.folded(form.letterCode());
    }

    Form form() {
        return form;
    }

    /** Returns the letters of the name, or of the e-mail address of somebody without a name; empty if neither is known. */
    String who() {
        return who;
    }

    /** Returns the e-mail address in small letters; may be empty. */
    String email() {
        return email;
    }

    /** Returns the code of the letter as codes are compared; may be empty. */
    String letterCode() {
        return letterCode;
    }

    @Nullable
    LocalDate born() {
        return form.birthDate();
    }

    private Optional<Household> house() {
        if (!houseLooked) {
            house = Household.at(form.address());
            houseLooked = true;
        }
        return house;
    }

    /**
     * Returns whether two forms are of one person: the same name, no different dates of birth, and the same date of
     * birth, e-mail address or house. Two people of one name and one date of birth are told apart if they write from
     * other addresses in both senses.
     */
    boolean samePerson(Identity other) {
        if (who.isEmpty() || !who.equals(other.who)) {
            return false;
        }
        LocalDate day = born();
        LocalDate otherDay = other.born();
        boolean sameEmail = !email.isEmpty() && email.equals(other.email);
        if (day == null || otherDay == null) {
            return sameEmail || sameHouse(other);
        }
        if (!day.equals(otherDay)) {
            return false;
        }
        boolean otherEmail = !sameEmail && !email.isEmpty() && !other.email.isEmpty();
        return !otherEmail
                || sameHouse(other)
                || house().isEmpty()
                || other.house().isEmpty();
    }

    private boolean sameHouse(Identity other) {
        return house().isPresent() && house().equals(other.house());
    }
}
