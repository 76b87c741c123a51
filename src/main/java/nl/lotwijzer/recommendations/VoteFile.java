package nl.lotwijzer.recommendations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/**
 * A file with votes, and as what each of its columns is read: a row for each recommendation with counts, or a row for each
 * voter with a column for each recommendation. It is held in memory only; of ballots nothing but the counts is kept.
 */
public final class VoteFile {
    private final Sheet sheet;
    private final List<Recommendation> all;
    private final List<VoteColumn> columns;

    private VoteFile(Sheet sheet, List<Recommendation> all, List<VoteColumn> columns) {
        this.sheet = sheet;
        this.all = List.copyOf(all);
        this.columns = List.copyOf(columns);
    }

    /**
     * Reads a CSV or Excel file and proposes as what each column is read.
     *
     * @param all the recommendations that were voted on
     * @throws InputException if the file cannot be read or holds no votes
     */
    public static VoteFile of(Path file, List<Recommendation> all) throws InputException {
        Sheet sheet = SpreadsheetReader.read(file);
        if (sheet.rows().isEmpty()) {
            throw new InputException(Place.in(sheet.fileName()), Message.of("recommendations.problem.noRows"));
        }
        return new VoteFile(sheet, all, proposed(sheet, all));
    }

    private static List<VoteColumn> proposed(Sheet sheet, List<Recommendation> all) {
        List<VoteColumn> counts = new ArrayList<>();
        List<VoteColumn> ballots = new ArrayList<>();
        for (Column column : sheet.columns()) {
            Optional<VoteUse.Kind> kind = VoteWords.header(column.name())
                    .filter(one ->
                            counts.stream().noneMatch(before -> before.use().kind() == one));
            counts.add(column(column, VoteUse.of(kind.orElse(VoteUse.Kind.IGNORED))));
            Optional<Recommendation> of = holdsBallots(sheet, column)
                    ? VoteWords.named(column.name(), all)
                            .filter(one -> ballots.stream()
                                    .noneMatch(before -> before.use().recommendation() == one.id()))
                    : Optional.empty();
            ballots.add(column(
                    column,
                    of.map(one -> VoteUse.ballots(one.id())).orElseGet(() -> VoteUse.of(VoteUse.Kind.IGNORED))));
        }
        boolean counted = counts.stream().anyMatch(one -> one.use().kind() == VoteUse.Kind.FOR);
        return counted ? counts : ballots;
    }

    private static VoteColumn column(Column column, VoteUse use) {
        return new VoteColumn(column.index(), column.label(), use);
    }

    /** Returns whether at least half of the cells that hold anything are votes. */
    private static boolean holdsBallots(Sheet sheet, Column column) {
        List<String> cells = sheet.rows().stream()
                .map(row -> row.cell(column.index()))
                .filter(cell -> !cell.isEmpty())
                .toList();
        long votes = cells.stream()
                .filter(cell -> VoteWords.ballot(cell).isPresent())
                .count();
        return !cells.isEmpty() && votes * 2 >= cells.size();
    }

    /** Returns the same file with one column read otherwise; no other column is then read as the same. */
    public VoteFile with(int column, VoteUse use) {
        List<VoteColumn> changed = columns.stream()
                .map(one -> one.index() == column
                        ? new VoteColumn(one.index(), one.name(), use)
                        : one.use().equals(use)
                                ? new VoteColumn(one.index(), one.name(), VoteUse.of(VoteUse.Kind.IGNORED))
                                : one)
                .toList();
        return new VoteFile(sheet, all, changed);
    }

    public String fileName() {
        return sheet.fileName();
    }

    /** Returns the columns in the order of the file. */
    public List<VoteColumn> columns() {
        return columns;
    }

    /** Returns some texts of a column, so that it can be recognised. */
    public List<String> examples(VoteColumn column) {
        return sheet.rows().stream()
                .map(row -> row.cell(column.index()))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(4)
                .toList();
    }

    /** Returns whether each row is a voter, and not a recommendation. */
    public boolean byVoter() {
        return columns.stream().anyMatch(one -> one.use().kind() == VoteUse.Kind.BALLOTS);
    }

    /**
     * Counts the votes.
     *
     * @param poll what holds for all of them; a number of people present in the file goes before it
     */
    public VoteReading read(Poll poll) {
        VoteCount count = new VoteCount(sheet, all, poll);
        return byVoter() ? count.ballots(columns) : count.counts(columns);
    }

    /** Returns what is missing before votes can be read: a column with a meaning. */
    public Optional<Message> missing() {
        if (byVoter()) {
            return Optional.empty();
        }
        for (VoteUse.Kind kind : List.of(VoteUse.Kind.RECOMMENDATION, VoteUse.Kind.FOR, VoteUse.Kind.AGAINST)) {
            if (columns.stream().noneMatch(one -> one.use().kind() == kind)) {
                return Optional.of(
                        Message.of("recommendations.problem.noColumn", Message.of("recommendations.column." + kind)));
            }
        }
        return Optional.empty();
    }
}
