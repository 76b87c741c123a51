package nl.lotwijzer.response;

import java.time.LocalDate;
import java.util.List;

/**
 * How response stands.
 *
 * @param today     the day on which this was so
 * @param settings  what is expected
 * @param all       all letters together
 * @param lines     for each sending and area, in the order in which they were posted
 * @param curves    for each sending that has a day to count from
 * @param unsent    sendings with letters of which neither a day of posting nor a registration is known
 * @param noCode    registrations without a letter code, as by an open call
 * @param unknown   registrations with a code that is none of the letters'
 * @param undated   registrations by letter of which the day is not known
 * @param arrival   the part of the response that comes in by each day
 * @param areas     for all sendings together, by area
 * @param forecast  for each category; none as long as there are no categories or it is too early to tell
 * @param byArea    of which categories people answered the letters, by area
 * @param waiting   letters whose time is still to come, in thousandths of a letter
 * @param exposed   letters whose time has passed, in thousandths of a letter
 */
public record ResponseReport(
        LocalDate today,
        ResponseSettings settings,
        ResponseLine all,
        List<ResponseLine> lines,
        List<BatchCurve> curves,
        List<String> unsent,
        int noCode,
        int unknown,
        int undated,
        ArrivalModel arrival,
        List<ResponseLine> areas,
        List<CategoryForecast> forecast,
        List<AreaShare> byArea,
        long waiting,
        long exposed) {
    /**
     * How many registrants of a category the letters to one area brought.
     *
     * @param exposed letters of that area whose time has passed, in thousandths of a letter
     */
    public record AreaShare(String area, String criterion, String category, int registrants, long exposed) {}

    public ResponseReport {
        lines = List.copyOf(lines);
        curves = List.copyOf(curves);
        unsent = List.copyOf(unsent);
        areas = List.copyOf(areas);
        forecast = List.copyOf(forecast);
        byArea = List.copyOf(byArea);
    }

    /** Returns whether more letters are needed, how many and where. */
    public Advice advice() {
        return Advice.of(this);
    }

    /** Returns how many registered, with a letter or without. */
    public int registrations() {
        return all.registrations() + noCode + unknown;
    }
}
