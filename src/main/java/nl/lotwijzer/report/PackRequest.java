package nl.lotwijzer.report;

import nl.lotwijzer.language.Language;

/**
 * Which report is asked for.
 *
 * @param subject the session or the batch that the pack is about, by its number; 0 for a pack about the whole project
 */
public record PackRequest(Pack pack, Language language, Period period, long subject) {
    /** Returns the request for a report about the whole project. */
    public static PackRequest of(Pack pack, Language language, Period period) {
        return new PackRequest(pack, language, period, 0);
    }
}
