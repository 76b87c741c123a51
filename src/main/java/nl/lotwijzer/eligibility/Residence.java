package nl.lotwijzer.eligibility;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.person.ComparedText;

/**
 * Where somebody must live to take part: in one of these areas, one of these places, or at one of these postcodes. One of
 * them is enough. Nothing given means that it does not matter.
 *
 * @param areas     names of areas as letters or answers write them
 * @param places    names of municipalities and villages as addresses write them
 * @param postcodes the postcodes
 */
public record Residence(List<String> areas, List<String> places, List<PostcodeRange> postcodes) {
    /** It does not matter where somebody lives. */
    public static final Residence ANYWHERE = new Residence(List.of(), List.of(), List.of());

    public Residence {
        areas = tidy(areas);
        places = tidy(places);
        postcodes = postcodes.stream().distinct().toList();
    }

    private static List<String> tidy(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .map(String::strip)
                .filter(name -> !ComparedText.letters(name).isEmpty() && seen.add(ComparedText.letters(name)))
                .toList();
    }

    /** Returns whether it does not matter where somebody lives. */
    public boolean anywhere() {
        return areas.isEmpty() && places.isEmpty() && postcodes.isEmpty();
    }

    /** Returns the test, made ready for many people. */
    Check check() {
        return new Check(this);
    }

    /** A residence made ready for many people. */
    static final class Check {
        private final Set<String> areas;
        private final Set<String> places;
        private final PostcodeSet postcodes;

        private Check(Residence residence) {
            areas = residence.areas.stream().map(ComparedText::letters).collect(Collectors.toSet());
            places = residence.places.stream().map(ComparedText::letters).collect(Collectors.toSet());
            postcodes = new PostcodeSet(residence.postcodes);
        }

        /** Outside is only who is known to be outside in every way that is asked for. */
        Optional<Fact> of(PersonFacts person) {
            boolean unknown = false;
            if (!areas.isEmpty()) {
                if (areas.contains(ComparedText.letters(person.area()))) {
                    return Optional.empty();
                }
                unknown = person.area().isEmpty();
            }
            if (!places.isEmpty()) {
                if (places.contains(ComparedText.letters(person.address().city()))) {
                    return Optional.empty();
                }
                unknown |= person.address().city().isEmpty();
            }
            if (!postcodes.isEmpty()) {
                Optional<Boolean> inside = postcodes.holds(person.address().postcode());
                if (inside.orElse(false)) {
                    return Optional.empty();
                }
                unknown |= inside.isEmpty();
            }
            return Optional.of(unknown ? new Fact.ResidenceUnknown() : new Fact.Elsewhere(where(person)));
        }

        private static String where(PersonFacts person) {
            return Stream.of(person.address().postcode(), person.address().city(), person.area())
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
    }
}
