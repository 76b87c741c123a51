package nl.lotwijzer.person;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where somebody lives, as written on the form; each part may be empty. */
public record Address(String street, String houseNumber, String addition, String postcode, String city) {
    public static final Address NONE = new Address("", "", "", "", "");

    /** Returns the address in one line, as {@code Kade 12 A, 8991 AB Waterveen}; empty if nothing is known. */
    public String line() {
        return Stream.of(joined(street, houseNumber, addition), joined(postcode, city))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public boolean isBlank() {
        return street.isEmpty() && houseNumber.isEmpty() && addition.isEmpty() && postcode.isEmpty() && city.isEmpty();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
