package nl.lotwijzer.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people at one address, of whom at most one is drawn. {@code 12 A}, {@code 12a} and {@code 12-A} are one address;
 * {@code 12-1} and {@code 121} are two.
 *
 * @param code the same for all who live there, for no others
 */
public record Household(String code) {
    private static final Pattern DUTCH_POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])[^A-Z0-9]+(?=[0-9])");
    private static final Pattern OTHER = Pattern.compile("[^A-Z0-9/]");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)(.*)");

    /**
     * Returns the household at this address. A complete Dutch postcode names a street by itself; elsewhere, as in
     * Belgium, the street is needed too.
     *
     * @return empty if the address does not say which house it is, so that nobody is taken to live together for lack of
     *     an address
     */
    public static Optional<Household> at(Address address) {
        String postcode = plain(address.postcode());
        String street = plain(address.street());
        String house = house(plain(address.houseNumber() + " " + address.addition()));
        if (house.isEmpty()) {
            return Optional.empty();
        }
        if (DUTCH_POSTCODE.matcher(postcode).matches()) {
            return Optional.of(new Household(postcode + "-" + house));
        }
        String place = postcode.isEmpty() ? plain(address.city()) : postcode;
        return street.isEmpty() || place.isEmpty()
                ? Optional.empty()
                : Optional.of(new Household(place + "-" + street + "-" + house));
    }

    /** Returns the household that a person made by hand, which has this number and no address of its own. */
    public static Household chosen(int number) {
        return new Household("#" + number);
    }

    /** Parts the number from what follows it, leading zeros aside; empty if there is no number. */
    private static String house(String text) {
        Matcher number = NUMBER.matcher(LEADING_ZEROS.matcher(text).replaceFirst(""));
        return !number.matches()
                ? ""
                : number.group(2).isEmpty() ? number.group(1) : number.group(1) + "-" + number.group(2);
    }

    private static String plain(String text) {
        if (text.isBlank()) {
            return "";
        }
        String letters = MARKS.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFD).toUpperCase(Locale.ROOT))
                .replaceAll("")
                .strip();
        // The spaces and marks go after a number was told from what follows: 12 1 is not 121.
        return OTHER.matcher(BETWEEN_DIGITS.matcher(letters).replaceAll("/")).replaceAll("");
    }
}
