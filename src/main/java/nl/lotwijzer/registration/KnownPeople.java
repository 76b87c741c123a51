package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.person.Household;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who was met so far, in the project or earlier in the file, to recognise who comes twice. Somebody is
 * recognised by, in this order: the number of the form, the code of the letter, being the same person.
 */
final class KnownPeople {
    /** By what somebody was recognised. */
    enum Trait {
        FORM_ID,
        LETTER_CODE,
        PERSON
    }

    /** Somebody who was met: in the project, earlier in the file at this row, or both. */
    static final class Acquaintance {
        private final Form form;
        private final @Nullable Registrant registrant;
        private int row;

        Acquaintance(Form form, @Nullable Registrant registrant) {
            this.form = form;
            this.registrant = registrant;
        }

        Form form() {
            return form;
        }

        Optional<Registrant> registrant() {
            return Optional.ofNullable(registrant);
        }

        /** Returns the row of the file that was about this person, or 0 if none was yet. */
        int row() {
            return row;
        }

        void metAt(int number) {
            row = number;
        }
    }

    /** Somebody who is recognised, and by what. */
    record Recognition(Acquaintance acquaintance, Trait trait) {}

    private final Map<String, Acquaintance> byFormId = new HashMap<>();
    private final Map<String, Acquaintance> byLetter = new HashMap<>();
    private final Map<String, List<Acquaintance>> byName = new HashMap<>();

    Acquaintance add(Form form, @Nullable Registrant registrant) {
        Acquaintance acquaintance = new Acquaintance(form, registrant);
        if (!form.formId().isEmpty()) {
            byFormId.putIfAbsent(form.formId(), acquaintance);
        }
        if (!form.letterCode().isEmpty()) {
            byLetter.putIfAbsent(ComparedText.code(form.letterCode()), acquaintance);
        }
        if (!who(form).isEmpty()) {
            byName.computeIfAbsent(who(form), name -> new ArrayList<>()).add(acquaintance);
        }
        return acquaintance;
    }

    Optional<Recognition> recognise(Form form) {
        Acquaintance known = byFormId.get(form.formId());
        if (known != null) {
            return Optional.of(new Recognition(known, Trait.FORM_ID));
        }
        known = byLetter.get(ComparedText.code(form.letterCode()));
        if (known != null) {
            return Optional.of(new Recognition(known, Trait.LETTER_CODE));
        }
        return byName.getOrDefault(who(form), List.of()).stream()
                .filter(acquaintance -> samePerson(acquaintance.form(), form))
                .findFirst()
                .map(acquaintance -> new Recognition(acquaintance, Trait.PERSON));
    }

    /**
     * Returns whether two forms are of one person: the same name, no different dates of birth, and the same date of
     * birth, e-mail address or house. Two people of one name and one date of birth are told apart if they write from
     * other addresses in both senses.
     */
    static boolean samePerson(Form one, Form other) {
        if (who(one).isEmpty() || !who(one).equals(who(other))) {
            return false;
        }
        LocalDate born = one.birthDate();
        LocalDate otherBorn = other.birthDate();
        boolean sameEmail = !one.email().isEmpty() && one.email().equalsIgnoreCase(other.email());
        Optional<Household> house = Household.at(one.address());
        Optional<Household> otherHouse = Household.at(other.address());
        boolean sameHouse = house.isPresent() && house.equals(otherHouse);
        if (born == null || otherBorn == null) {
            return sameEmail || sameHouse;
        }
        boolean otherEmail =
                !sameEmail && !one.email().isEmpty() && !other.email().isEmpty();
        boolean otherHome = !sameHouse && house.isPresent() && otherHouse.isPresent();
        return born.equals(otherBorn) && !(otherEmail && otherHome);
    }

    private static String who(Form form) {
        return ComparedText.letters(form.name().isEmpty() ? form.email() : form.name());
    }
}
