package nl.lotwijzer.registration;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number a registrant gets when read: {@code R0001}, {@code R0002} … It says nothing about the person and stands
 * where a name may not.
 */
public record RegistrationNumber(String value) implements Comparable<RegistrationNumber> {
    private static final Pattern FORM = Pattern.compile("R\\d{4,9}");

    public RegistrationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a registration number: " + value);
        }
    }

    static RegistrationNumber of(int ordinal) {
        return new RegistrationNumber(String.format(Locale.ROOT, "R%04d", ordinal));
    }

    /** Returns the number without its letter, from 1. */
    int ordinal() {
        return Integer.parseInt(value.substring(1));
    }

    @Override
    public int compareTo(RegistrationNumber other) {
        return Integer.compare(ordinal(), other.ordinal());
    }

    @Override
    public String toString() {
        return value;
    }
}
