package nl.lotwijzer.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell of a questionnaire as an answer. */
final class AnswerReader {
    /** A number first, then perhaps a word: {@code 4}, {@code 7,5}, {@code 5 - helemaal eens}, {@code 4 sterren}, {@code 8/10}. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(?:[.,](\\d)0*)?(?:$|[^\\d.,].*)");

    private static final Pattern STARS = Pattern.compile("[★⭐]+[☆]*");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:\\+|00)?\\d(?:[ ./-]?\\d){8,12}(?!\\d)");
    private static final String LEFT_OUT = "[…]";

    private AnswerReader() {}

    /**
     * Reads one cell.
     *
     * @return the options that were chosen, a point of a scale as {@code 4} or {@code 7.5}; none if the cell holds no
     *     answer; empty if the cell cannot be read so
     */
    static Optional<List<String>> read(Reading reading, String cell) {
        if (reading == Reading.IGNORED || ScaleWords.noAnswer(cell)) {
            return Optional.of(List.of());
        }
        return switch (reading) {
            case IGNORED -> Optional.of(List.of());
            case CHOICE, BACKGROUND -> Optional.of(List.of(cell));
            case MULTIPLE ->
                Optional.of(Arrays.stream(cell.split(";", -1))
                        .map(String::strip)
                        .filter(option -> !option.isEmpty())
                        .distinct()
                        .toList());
            case OPEN -> Optional.of(List.of(withoutContacts(cell)));
            case SCALE_5, SCALE_7, SCALE_10, SCALE_0_10, AGREEMENT, SATISFACTION, QUALITY, GRADES, FREQUENCY, SMILEYS ->
                point(reading, cell).map(List::of);
        };
    }

    private static Optional<String> point(Reading scale, String cell) {
        return ScaleWords.point(scale, cell).map(String::valueOf).or(() -> mark(scale, cell));
    }

    private static Optional<String> mark(Reading scale, String cell) {
        if (STARS.matcher(cell).matches()) {
            return inside(
                    scale,
                    BigDecimal.valueOf(
                            cell.codePoints().filter(one -> one != '☆').count()));
        }
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches()) {
            return Optional.empty();
        }
        String tenths = number.group(2) == null ? "0" : number.group(2);
        return inside(scale, new BigDecimal(number.group(1) + "." + tenths).stripTrailingZeros());
    }

    private static Optional<String> inside(Reading scale, BigDecimal mark) {
        boolean fits = mark.compareTo(BigDecimal.valueOf(scale.lowest())) >= 0
                && mark.compareTo(BigDecimal.valueOf(scale.highest())) <= 0
                && (mark.scale() <= 0 || scale.halves());
        return fits ? Optional.of(mark.toPlainString()) : Optional.empty();
    }

    /** Returns the text with e-mail addresses and telephone numbers left out. */
    static String withoutContacts(String text) {
        return PHONE.matcher(MAIL.matcher(text).replaceAll(LEFT_OUT)).replaceAll(LEFT_OUT);
    }

    static boolean hasContact(String text) {
        return MAIL.matcher(text).find() || PHONE.matcher(text).find();
    }
}
