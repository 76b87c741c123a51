package nl.lotwijzer.steering;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Texts as they are kept. */
final class Words {
    private Words() {}

    /** Returns a text of one line. */
    static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    static @Nullable String written(@Nullable Object day) {
        return day == null ? null : day.toString();
    }

    /** @throws DateTimeParseException if the file holds something else than a day */
    static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
