package nl.lotwijzer.desktop.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.registration.HouseholdDoubt;
import nl.lotwijzer.registration.Registrant;

/**
 * A household of two or more, or people of whom it should be looked at whether they live together.
 *
 * @param together whether they count as one household now
 * @param decided  whether a person decided it
 * @param reason   why; empty if the address says it
 * @param doubt    what is odd about it
 */
record HouseholdRow(
        List<Registrant> people,
        boolean together,
        boolean decided,
        String reason,
        Optional<HouseholdDoubt.Kind> doubt) {
    String names() {
        return people.stream().map(Registrant::name).collect(Collectors.joining(", "));
    }

    /** Returns where they live, each address once. */
    String addresses() {
        return people.stream().map(person -> person.address().line()).distinct().collect(Collectors.joining("  ·  "));
    }

    boolean isOf(HouseholdRow other) {
        return people.stream()
                .map(Registrant::id)
                .toList()
                .equals(other.people.stream().map(Registrant::id).toList());
    }
}
