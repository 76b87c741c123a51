package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;

/** How the answer to a criterion follows from something else that somebody filled in. */
public sealed interface DerivedRule {
    /** Returns the criterion that is answered. */
    String criterion();

    /** Returns what follows for this form. */
    Derivation of(Form form);

    /** What a rule comes to. */
    sealed interface Derivation {}

    /** The answer that follows. */
    record Found(String answer) implements Derivation {}

    /** Nothing follows, since what the rule looks at was not filled in. */
    record Nothing() implements Derivation {}

    /**
     * Nothing follows for certain.
     *
     * @param field    what the doubt is about
     * @param why      what to tell
     * @param possible the answers it may be; none if it can be none of them
     */
    record Doubtful(Field field, Message why, Set<String> possible) implements Derivation {}

    /**
     * The age group on a day, from the date of birth, or from the year of birth where both ages fall in one group.
     *
     * @param reference the day on which the age counts
     * @param bands     the groups, which do not overlap
     */
    record Age(String criterion, LocalDate reference, List<AgeBand> bands) implements DerivedRule {
        public Age {
            bands = bands.stream()
                    .sorted(Comparator.comparingInt(AgeBand::from))
                    .toList();
            if (criterion.isBlank() || bands.isEmpty() || AgeBand.overlap(bands)) {
                throw new IllegalArgumentException("An age rule has a criterion and bands that do not overlap");
            }
        }

        @Override
        public Derivation of(Form form) {
            LocalDate born = form.birthDate();
            Integer year = form.birthYear();
            if (born != null) {
                int age = age(born);
                return band(age).<Derivation>map(Found::new).orElseGet(() -> outside(Field.BIRTH_DATE, age));
            }
            if (year == null) {
                return new Nothing();
            }
            int youngest = age(LocalDate.of(year, 12, 31));
            int oldest = age(LocalDate.of(year, 1, 1));
            Optional<String> one = band(youngest);
            Optional<String> other = band(oldest);
            if (one.isPresent() && one.equals(other)) {
                return new Found(one.get());
            }
            return one.isEmpty() && other.isEmpty()
                    ? outside(Field.BIRTH_YEAR, oldest)
                    : new Doubtful(
                            Field.BIRTH_YEAR,
                            Message.of("registration.warning.yearInTwoBands", youngest, oldest, reference),
                            Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet()));
        }

        private Derivation outside(Field field, int age) {
            return new Doubtful(field, Message.of("registration.warning.outsideBands", age, criterion), Set.of());
        }

        private Optional<String> band(int age) {
            return bands.stream()
                    .filter(band -> band.holds(age))
                    .map(AgeBand::name)
                    .findFirst();
        }

        private int age(LocalDate born) {
            return born.until(reference).getYears();
        }
    }

    /** The area, from the postcode. */
    record Area(String criterion, PostcodeTable table) implements DerivedRule {
        public Area {
            if (criterion.isBlank()) {
                throw new IllegalArgumentException("A rule has a criterion");
            }
        }

        @Override
        public Derivation of(Form form) {
            String postcode = form.address().postcode();
            if (postcode.isEmpty()) {
                return new Nothing();
            }
            Set<String> areas = table.areasOf(postcode);
            if (areas.size() == 1) {
                return new Found(areas.iterator().next());
            }
            return new Doubtful(
                    Field.POSTCODE,
                    Message.of(
                            areas.isEmpty()
                                    ? "registration.warning.unknownPostcode"
                                    : "registration.warning.postcodeInTwoAreas",
                            postcode,
                            criterion),
                    areas);
        }
    }

    /** Returns whether both answer one criterion, capitals aside. */
    default boolean answersSame(DerivedRule other) {
        return criterion().toLowerCase(Locale.ROOT).equals(other.criterion().toLowerCase(Locale.ROOT));
    }

    /** Returns the first rules with those of {@code newer} in the place of the ones that answer the same criterion. */
    static List<DerivedRule> merged(List<DerivedRule> rules, List<DerivedRule> newer) {
        List<DerivedRule> all = new ArrayList<>(rules);
        for (DerivedRule rule : newer) {
            all.removeIf(rule::answersSame);
            all.add(rule);
        }
        return all;
    }
}
