package nl.lotwijzer.lottery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times in messages. */
final class Moments {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    /** Returns a time as the files of the draw have it, readable. */
    static String utc(Instant at) {
        return UTC.format(at);
    }
}
