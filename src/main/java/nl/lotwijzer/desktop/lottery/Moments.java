package nl.lotwijzer.desktop.lottery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.lotwijzer.language.Texts;

/** How days and moments are written. */
final class Moments {
    private Moments() {}

    static String day(Texts texts, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale())
                .format(day);
    }

    static String moment(Texts texts, Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.language().locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }
}
