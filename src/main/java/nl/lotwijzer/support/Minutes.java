package nl.lotwijzer.support;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;

/** Times of advice as people write them: <i>1:30</i>, <i>1,5</i> or <i>2</i> hours. */
public final class Minutes {
    private static final int PER_HOUR = 60;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,2}))?\\s*(?:u|uur|h|hours?)?");
    private static final Pattern BARE = Pattern.compile("(\\d{1,5})\\s*(?:m|min|minuten|minutes)\\.?");

    private Minutes() {}

    /** Returns the minutes that the text writes; empty if it writes none, or no whole number of them. */
    public static Optional<Integer> read(String text) {
        String written = text.strip();
        Matcher clock = CLOCK.matcher(written);
        if (clock.matches()) {
            return Optional.of(Integer.parseInt(clock.group(1)) * PER_HOUR + Integer.parseInt(clock.group(2)));
        }
        Matcher bare = BARE.matcher(written);
        if (bare.matches()) {
            return Optional.of(Integer.parseInt(bare.group(1)));
        }
        Matcher hours = HOURS.matcher(written);
        if (!hours.matches()) {
            return Optional.empty();
        }
        String behind = hours.group(2) == null ? "" : hours.group(2);
        int hundredths = Integer.parseInt((behind + "00").substring(0, 2));
        int minutes = hundredths * PER_HOUR;
        return minutes % 100 == 0
                ? Optional.of(Integer.parseInt(hours.group(1)) * PER_HOUR + minutes / 100)
                : Optional.empty();
    }

    /** Returns the time as a clock writes it, as <i>12:30</i>, with a minus before what is below zero. */
    public static String written(int minutes) {
        int size = Math.abs(minutes);
        return "%s%d:%02d".formatted(minutes < 0 ? "-" : "", size / PER_HOUR, size % PER_HOUR);
    }

    /** Returns the time in words, as <i>12:30 uur</i>. */
    public static Message message(int minutes) {
        return Message.of("support.hours", written(minutes));
    }
}
