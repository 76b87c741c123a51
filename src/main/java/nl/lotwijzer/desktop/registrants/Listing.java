package nl.lotwijzer.desktop.registrants;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.registration.ImportPreview;
import nl.lotwijzer.registration.RowOutcome;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.registration.RowRemark;
import nl.lotwijzer.registration.RowRemark.Weight;

/** The lists of rows that the check of a file leads to. */
enum Listing {
    REFUSED,
    WARNED,
    ADDED,
    CHANGED,
    UNCHANGED;

    private static final int CELLS_SHOWN = 8;

    /**
     * A row in such a list.
     *
     * @param row    as Excel numbers it
     * @param column the column it is about; empty if it is about the whole row
     * @param value  what stands there, or the first cells of the row
     * @param reason what is the matter, if anything is
     */
    record Line(int row, String column, String value, Optional<Message> reason) {}

    String key() {
        return "desktop.registrants.listing." + name();
    }

    int count(ImportPreview preview) {
        return (int) outcomes(preview).count();
    }

    List<Line> lines(ImportPreview preview) {
        return outcomes(preview).flatMap(this::lines).toList();
    }

    private Stream<RowOutcome> outcomes(ImportPreview preview) {
        return preview.outcomes().stream().filter(this::holds);
    }

    private boolean holds(RowOutcome outcome) {
        return switch (this) {
            case REFUSED -> outcome.refused();
            case WARNED -> !outcome.refused() && !outcome.remarks().isEmpty();
            case ADDED -> outcome.verdict() == Verdict.ADDED;
            case CHANGED -> outcome.verdict() == Verdict.CHANGED;
            case UNCHANGED -> outcome.verdict() == Verdict.UNCHANGED;
        };
    }

    private Stream<Line> lines(RowOutcome outcome) {
        return switch (this) {
            case REFUSED ->
                outcome.remarks().stream()
                        .filter(remark -> remark.weight() == Weight.REFUSAL)
                        .map(remark -> line(outcome, remark));
            case WARNED -> outcome.remarks().stream().map(remark -> line(outcome, remark));
            case ADDED, CHANGED, UNCHANGED ->
                Stream.of(new Line(outcome.row().number(), "", firstCells(outcome), Optional.empty()));
        };
    }

    private static Line line(RowOutcome outcome, RowRemark remark) {
        String column = remark.place().column();
        String value = remark.place().value();
        return new Line(
                outcome.row().number(),
                column == null ? "" : column,
                column == null ? firstCells(outcome) : value == null ? "" : value,
                Optional.of(remark.reason()));
    }

    private static String firstCells(RowOutcome outcome) {
        return outcome.row().cells().stream()
                .filter(cell -> !cell.isEmpty())
                .limit(CELLS_SHOWN)
                .collect(Collectors.joining(" · "));
    }
}
