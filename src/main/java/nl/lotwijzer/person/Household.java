package nl.lotwijzer.person;

import java.util.Map;
import java.util.Optional;

/**
 * The people at one address, of whom at most one is drawn. {@code 12 A}, {@code 12a} and {@code 12-A} are one address;
 * {@code 12-1} and {@code 121} are two.
 *
 * @param code the same for all who live there, for no others; it says nothing else to rely on
 */
public record Household(String code) {
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
     * Returns the household at this address. A complete Dutch postcode names a street by itself; elsewhere, as in
     * Belgium, the street is needed too.
     *
     * @return empty if the address does not say which house it is, so that nobody is taken to live together for lack of
     *     an address, or is a box at a post office
     */
    public static Optional<Household> at(Address address) {
        return address.isBlank() ? Optional.empty() : WrittenAddress.of(address).flatMap(Household::of);
    }

    /** Returns the household that a person made by hand, which has this number and no address of its own. */
    public static Household chosen(int number) {
        return new Household("#" + number);
    }

    private static Optional<Household> of(WrittenAddress address) {
        Optional<String> house = house(address);
        if (house.isEmpty()) {
            return Optional.empty();
        }
        if (address.dutch()) {
            return Optional.of(new Household(address.postcode() + "-" + house.get()));
        }
        String street = StreetName.of(address.street(), inBrussels(address));
        String place = address.postcode().isEmpty() ? city(address.city()) : address.postcode();
        return street.isEmpty() || place.isEmpty()
                ? Optional.empty()
                : Optional.of(new Household(place + "-" + street + "-" + house.get()));
    }

    /** Reads the number with the addition, unless the number says it already: {@code 12A} and {@code A}. */
    private static Optional<String> house(WrittenAddress address) {
        boolean belgian = !address.dutch();
        String part = HouseNumber.part(address.part(), belgian);
        Optional<String> number = HouseNumber.of(address.house(), belgian);
        return part.isEmpty() || number.filter(house -> house.endsWith("-" + part)).isPresent()
                ? number
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
