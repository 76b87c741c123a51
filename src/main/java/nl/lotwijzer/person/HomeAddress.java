package nl.lotwijzer.person;

import java.util.Map;
import java.util.Optional;

/**
 * Where a house stands, in one spelling for everybody who lives there.
 *
 * @param street the same for all who live in the street: the complete Dutch postcode, else place and street
 * @param number the number of the house, without zeros before it
 * @param part   which part of the house; empty if it has none
 */
public record HomeAddress(String street, String number, String part) {
    private static final int BRUSSELS_FIRST = 1000;
    private static final int BRUSSELS_LAST = 1299;

    /** Cities with names in more languages, for addresses without a postcode. */
    private static final Map<String, String> CITIES = Map.ofEntries(
            Map.entry("SGRAVENHAGE", "DENHAAG"),
            Map.entry("SHERTOGENBOSCH", "DENBOSCH"),
            Map.entry("BRUXELLES", "BRUSSEL"),
            Map.entry("BRUSSELS", "BRUSSEL"),
            Map.entry("ANVERS", "ANTWERPEN"),
            Map.entry("GAND", "GENT"),
            Map.entry("BRUGES", "BRUGGE"),
            Map.entry("LOUVAIN", "LEUVEN"),
            Map.entry("MALINES", "MECHELEN"),
            Map.entry("LIEGE", "LUIK"),
            Map.entry("COURTRAI", "KORTRIJK"),
            Map.entry("OSTENDE", "OOSTENDE"));

    /**
     * Reads where a house stands. A complete Dutch postcode names a street by itself; elsewhere, as in Belgium, the street
     * is needed too.
     *
     * @return empty if the address does not say which house it is, or is a box at a post office
     */
    public static Optional<HomeAddress> of(Address address) {
        return address.isBlank() ? Optional.empty() : WrittenAddress.of(address).flatMap(HomeAddress::of);
    }

    private static Optional<HomeAddress> of(WrittenAddress address) {
        Optional<HouseNumber> house = house(address);
        if (house.isEmpty()) {
            return Optional.empty();
        }
        String number = house.get().number();
        String part = house.get().part();
        if (address.dutch()) {
            return Optional.of(new HomeAddress(address.postcode(), number, part));
        }
        String street = StreetName.of(address.street(), inBrussels(address));
        String place = address.postcode().isEmpty() ? city(address.city()) : address.postcode();
        return street.isEmpty() || place.isEmpty()
                ? Optional.empty()
                : Optional.of(new HomeAddress(place + "-" + street, number, part));
    }

    /** Reads the number with the addition, unless the number says it already: {@code 12A} and {@code A}. */
    private static Optional<HouseNumber> house(WrittenAddress address) {
        boolean belgian = !address.dutch();
        Optional<HouseNumber> house = HouseNumber.of(address.house(), belgian);
        String part = HouseNumber.part(address.part(), belgian);
        return part.isEmpty()
                        || house.filter(number -> number.part().equals(part)).isPresent()
                ? house
                : HouseNumber.of(address.house() + " " + address.part(), belgian);
    }

    private static boolean inBrussels(WrittenAddress address) {
        if (address.postcode().isEmpty()) {
            return city(address.city()).equals("BRUSSEL");
        }
        int postcode = Integer.parseInt(address.postcode());
        return postcode >= BRUSSELS_FIRST && postcode <= BRUSSELS_LAST;
    }

    private static String city(String written) {
        String letters = written.replaceAll("[^A-Z0-9]", "");
        return CITIES.getOrDefault(letters, letters);
    }
}
