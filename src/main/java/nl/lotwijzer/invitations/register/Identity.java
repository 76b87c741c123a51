package nl.lotwijzer.invitations.register;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.lotwijzer.person.Address;

/**
 * The texts of LWS1 that say who somebody is and which address it is. They are never shown or kept: only their hashes are,
 * and those only together with the secret of the project.
 */
final class Identity {
    private static final Pattern DUTCH_POSTCODE = Pattern.compile("[1-9][0-9]{3}[A-Z]{2}");

    private Identity() {}

    /** Returns {@code sleutel|KEY}; empty if there is no key. */
    static String ofKey(String key) {
        String folded = Folding.of(key);
        return folded.isEmpty() ? "" : "sleutel|" + folded;
    }

    /** Returns {@code persoon|NAME|BIRTH|ADDRESS}; empty if no name is known. */
    static String ofPerson(Entry entry) {
        StringBuilder text = new StringBuilder("persoon|");
        Folding.append(text, entry.firstName());
        Folding.append(text, entry.lastName());
        if (text.length() == "persoon|".length()) {
            return "";
        }
        text.append('|');
        appendBirth(text, entry.birth());
        text.append('|').append(address(entry.address()));
        return text.toString();
    }

    /** Returns {@code adres|ADDRESS}; empty if it does not say which house it is. */
    static String ofAddress(Address address) {
        String text = address(address);
        return text.isEmpty() ? "" : "adres|" + text;
    }

    /**
     * Returns {@code POSTCODE|NUMBER|ADDITION} where the postcode is a complete Dutch one, which names the street; else
     * {@code PLACE|STREET|NUMBER|ADDITION}, in which the postcode, or without it the city, is the place.
     */
    private static String address(Address address) {
        String number = address.houseNumber();
        int digits = 0;
        int start = 0;
        while (start < number.length() && !digit(number.charAt(start))) {
            start++;
        }
        while (start + digits < number.length() && digit(number.charAt(start + digits))) {
            digits++;
        }
        if (digits == 0) {
            return "";
        }
        String postcode = Folding.of(address.postcode());
        StringBuilder text = new StringBuilder();
        if (DUTCH_POSTCODE.matcher(postcode).matches()) {
            text.append(postcode);
        } else {
            String place = postcode.isEmpty() ? Folding.of(address.city()) : postcode;
            String street = Folding.of(address.street());
            if (place.isEmpty() || street.isEmpty()) {
                return "";
            }
            text.append(place).append('|').append(street);
        }
        text.append('|')
                .append(withoutZeros(number.substring(start, start + digits)))
                .append('|');
        Folding.append(text, number.substring(start + digits));
        Folding.append(text, address.addition());
        return text.toString();
    }

    private static void appendBirth(StringBuilder text, int birth) {
        if (birth != 0) {
            text.append(String.format(Locale.ROOT, "%08d", birth));
        }
    }

    private static String withoutZeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
