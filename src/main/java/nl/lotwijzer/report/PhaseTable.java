package nl.lotwijzer.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.phases.PhaseStanding;
import nl.lotwijzer.phases.Standing;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.Value.Count;
import nl.lotwijzer.report.Value.Text;

/** The phases with their dates and how their golden rules stand, as several reports show them. */
public final class PhaseTable {
    private PhaseTable() {}

    /** @param words of the page, which names the columns */
    public static Table of(Standing standing, PageWords words) {
        return new Table(
                "Fasen",
                List.of(
                        words.words("phase"),
                        words.words("plannedFrom"),
                        words.words("plannedTo"),
                        words.words("begun"),
                        words.words("finished"),
                        words.numbers("met"),
                        words.numbers("aside"),
                        words.numbers("open")),
                standing.phases().stream().map(phase -> row(phase, words)).toList());
    }

    private static List<Value> row(PhaseStanding phase, PageWords words) {
        return List.of(
                new Text(words.texts().get(phase.phase().key())),
                day(phase.dates().plannedFrom()),
                day(phase.dates().plannedTo()),
                day(phase.dates().begun()),
                day(phase.dates().finished()),
                new Count(phase.met()),
                new Count(phase.aside()),
                new Count(phase.open()));
    }

    /** Returns a day as a cell, empty where it is not known. */
    public static Value day(Optional<LocalDate> day) {
        return day.<Value>map(Value.Day::new).orElse(Value.NONE);
    }
}
