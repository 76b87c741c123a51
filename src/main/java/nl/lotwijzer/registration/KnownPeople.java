package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        private final Identity identity;
        private final @Nullable Registrant registrant;
        private final int place;
        private int row;

        private Acquaintance(Identity identity, @Nullable Registrant registrant, int place) {
            this.identity = identity;
            this.registrant = registrant;
            this.place = place;
        }

        Identity identity() {
            return identity;
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

    private record Born(String who, LocalDate day) {}

    private final Map<String, Acquaintance> byFormId = new HashMap<>();
    private final Map<String, Acquaintance> byLetter = new HashMap<>();
    private final Map<String, List<Acquaintance>> byName = new HashMap<>();
    private final Map<String, List<Acquaintance>> unborn = new HashMap<>();
    private final Map<Born, List<Acquaintance>> byBirth = new HashMap<>();
    private int met;

    Acquaintance add(Identity identity, @Nullable Registrant registrant) {
        Acquaintance acquaintance = new Acquaintance(identity, registrant, met++);
        if (!identity.form().formId().isEmpty()) {
            byFormId.putIfAbsent(identity.form().formId(), acquaintance);
        }
        if (!identity.letterCode().isEmpty()) {
            byLetter.putIfAbsent(identity.letterCode(), acquaintance);
        }
        if (!identity.who().isEmpty()) {
            addTo(byName, identity.who(), acquaintance);
            LocalDate day = identity.born();
            if (day == null) {
                addTo(unborn, identity.who(), acquaintance);
            } else {
                addTo(byBirth, new Born(identity.who(), day), acquaintance);
            }
        }
        return acquaintance;
    }

    private static <K> void addTo(Map<K, List<Acquaintance>> index, K key, Acquaintance acquaintance) {
        index.computeIfAbsent(key, first -> new ArrayList<>(1)).add(acquaintance);
    }

    Optional<Recognition> recognise(Identity identity) {
        Acquaintance known = byFormId.get(identity.form().formId());
        if (known != null) {
            return Optional.of(new Recognition(known, Trait.FORM_ID));
        }
        known = byLetter.get(identity.letterCode());
        if (known != null) {
            return Optional.of(new Recognition(known, Trait.LETTER_CODE));
        }
        LocalDate day = identity.born();
        Acquaintance same = day == null
                ? first(byName.get(identity.who()), identity)
                : earlier(
                        first(byBirth.get(new Born(identity.who(), day)), identity),
                        first(unborn.get(identity.who()), identity));
        return Optional.ofNullable(same).map(person -> new Recognition(person, Trait.PERSON));
    }

    private static @Nullable Acquaintance first(@Nullable List<Acquaintance> candidates, Identity identity) {
        if (candidates != null) {
            for (Acquaintance candidate : candidates) {
                if (candidate.identity().samePerson(identity)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private static @Nullable Acquaintance earlier(@Nullable Acquaintance one, @Nullable Acquaintance other) {
        return one == null || (other != null && other.place < one.place) ? other : one;
    }
}
