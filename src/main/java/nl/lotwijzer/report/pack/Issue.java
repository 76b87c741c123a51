package nl.lotwijzer.report.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Previous;

/**
 * A report that left the project, as the register remembers it.
 *
 * @param number  1 for the first; 0 for one from before there was a register, of which only the journal tells
 * @param entry   the number of the journal's entry that says so
 * @param at      when, to the second
 * @param actor   who issued it
 * @param toldOf  the day of the state that it tells of
 * @param entries the number of the journal's last entry in that state, as it is printed in the report
 * @param head    the hash of that entry, as it is printed in the report, as 64 hex digits
 * @param content the hash of what its pages say, as 64 hex digits; empty for one from before the register
 * @param files   in the order in which they were written
 * @param figures what is compared with the next report
 */
public record Issue(
        long number,
        long entry,
        Instant at,
        Actor actor,
        PackRequest request,
        LocalDate toldOf,
        long entries,
        String head,
        String content,
        List<IssuedFile> files,
        List<KeyFigure> figures) {
    static final String ACTION = "report.journal.export";

    public Issue {
        files = List.copyOf(files);
        figures = List.copyOf(figures);
    }

    /** Returns what the next report of this pack compares itself with. */
    public Previous previous() {
        return new Previous(
                toldOf, entries, figures.stream().collect(Collectors.toMap(KeyFigure::name, KeyFigure::number)));
    }
}
