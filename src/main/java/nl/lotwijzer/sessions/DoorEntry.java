package nl.lotwijzer.sessions;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed, or scanned, at the door. Letters are the beginning of a name; one digit behind them chooses among those
 * found; everything else with a digit is a code, which is right as a whole or not at all.
 */
public sealed interface DoorEntry {
    /** Nothing. */
    record Nothing() implements DoorEntry {}

    /**
     * The beginning of a name.
     *
     * @param letters as typed
     * @param choice  which of those found, from 1; empty if none was chosen
     */
    record Name(String letters, OptionalInt choice) implements DoorEntry {
        private static final Pattern TYPED = Pattern.compile("(\\D*\\p{L}\\D*?)([1-9])?");

        private static Optional<DoorEntry> of(String text) {
            Matcher name = TYPED.matcher(text);
            if (!name.matches()) {
                return Optional.empty();
            }
            String choice = name.group(2);
            return Optional.of(new Name(
                    name.group(1).strip(),
                    choice == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(choice))));
        }
    }

    /**
     * A registration number.
     *
     * @param number in full, also when its letter or the zeros before it were not typed
     */
    record Code(String number) implements DoorEntry {
        private static final Pattern TYPED = Pattern.compile("[rR]?(\\d{1,9})");

        private static Optional<DoorEntry> of(String text) {
            Matcher number = TYPED.matcher(text);
            return number.matches()
                    ? Optional.of(new Code(String.format(Locale.ROOT, "R%04d", Long.parseLong(number.group(1)))))
                    : Optional.empty();
        }
    }

    /** Something that is on no badge of ours. */
    record Unknown(String code) implements DoorEntry {}

    /** Reads what was typed. */
    static DoorEntry read(String typed) {
        String text = typed.strip();
        return text.isEmpty()
                ? new Nothing()
                : Code.of(text).or(() -> Name.of(text)).orElseGet(() -> new Unknown(text));
    }
}
