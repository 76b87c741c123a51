package nl.lotwijzer.person;

import java.util.Optional;

/**
 * The people at one address, of whom at most one is drawn. {@code 12 A}, {@code 12a} and {@code 12-A} are one address;
 * {@code 12-1} and {@code 121} are two.
 *
 * @param code the same for all who live there, for no others; it says nothing else to rely on
 */
public record Household(String code) {
    /**
     * Returns the household at this address.
     *
     * @return empty if the address does not say which house it is, so that nobody is taken to live together for lack of
     *     an address, or is a box at a post office
     */
    public static Optional<Household> at(Address address) {
        return HomeAddress.of(address).map(Household::in);
    }

    /** Returns the household that a person made by hand, which has this number and no address of its own. */
    public static Household chosen(int number) {
        return new Household("#" + number);
    }

    private static Household in(HomeAddress home) {
        String house = home.street() + "-" + home.number();
        return new Household(home.part().isEmpty() ? house : house + "-" + home.part());
    }
}
