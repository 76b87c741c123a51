package nl.lotwijzer.desktop.reports;

import nl.lotwijzer.language.Texts;
import nl.lotwijzer.report.Period;

/** Writes the days of a period as the screen shows them. */
final class Days {
    private Days() {}

    static String of(Period period, Texts texts) {
        return period.from() == null
                ? texts.get("desktop.reports.until", period.to())
                : texts.get("desktop.reports.fromTo", period.from(), period.to());
    }
}
