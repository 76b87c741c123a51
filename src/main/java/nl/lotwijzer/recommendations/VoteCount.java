package nl.lotwijzer.recommendations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/** Counts the votes in a table. What cannot be read leaves its recommendation out, and is told. */
final class VoteCount {
    private final Sheet sheet;
    private final List<Recommendation> all;
    private final Poll poll;
    private final Map<Long, Votes> votes = new LinkedHashMap<>();
    private final Set<Long> doubtful = new HashSet<>();
    private final List<InputException> problems = new ArrayList<>();

    VoteCount(Sheet sheet, List<Recommendation> all, Poll poll) {
        this.sheet = sheet;
        this.all = all;
        this.poll = poll;
    }

    /** Counts where each row is a recommendation. */
    VoteReading counts(List<VoteColumn> columns) {
        Optional<VoteColumn> name = of(VoteUse.Kind.RECOMMENDATION, columns);
        if (name.isEmpty()) {
            return new VoteReading(sheet.rows().size(), Map.of(), List.of());
        }
        for (Row row : sheet.rows()) {
            Optional<Recommendation> known = VoteWords.named(row.cell(name.get().index()), all);
            if (known.isEmpty()) {
                tell(row, name.get(), "unknown");
            } else if (votes.containsKey(known.get().id())
                    || doubtful.contains(known.get().id())) {
                doubtful.add(known.get().id());
                tell(row, name.get(), "twice");
            } else {
                counts(known.get().id(), row, name.get(), columns);
            }
        }
        return reading();
    }

    private void counts(long recommendation, Row row, VoteColumn name, List<VoteColumn> columns) {
        OptionalInt inFavour = number(row, VoteUse.Kind.FOR, columns, OptionalInt.empty());
        OptionalInt against = number(row, VoteUse.Kind.AGAINST, columns, OptionalInt.empty());
        OptionalInt blank = number(row, VoteUse.Kind.BLANK, columns, OptionalInt.of(0));
        boolean ownPresent = of(VoteUse.Kind.PRESENT, columns)
                .filter(column -> !row.cell(column.index()).isEmpty())
                .isPresent();
        OptionalInt present =
                ownPresent ? number(row, VoteUse.Kind.PRESENT, columns, OptionalInt.empty()) : poll.present();
        if (inFavour.isEmpty() || against.isEmpty() || blank.isEmpty() || (ownPresent && present.isEmpty())) {
            doubtful.add(recommendation);
            return;
        }
        keep(
                recommendation,
                new Votes(
                        inFavour.getAsInt(),
                        against.getAsInt(),
                        blank.getAsInt(),
                        present,
                        poll.seats(),
                        poll.heldOn()),
                row,
                name);
    }

    private void keep(long recommendation, Votes counted, Row row, VoteColumn name) {
        Optional<Message> problem = counted.problem();
        if (problem.isPresent()) {
            doubtful.add(recommendation);
            problems.add(new InputException(sheet.place(row, sheet.columns().get(name.index())), problem.get()));
        } else {
            votes.put(recommendation, counted);
        }
    }

    /** @param otherwise what an empty cell, or no such column, stands for; empty if there must be a number */
    private OptionalInt number(Row row, VoteUse.Kind kind, List<VoteColumn> columns, OptionalInt otherwise) {
        Optional<VoteColumn> column = of(kind, columns);
        if (column.isEmpty()) {
            return otherwise;
        }
        String cell = row.cell(column.get().index());
        if (cell.isEmpty() && otherwise.isPresent()) {
            return otherwise;
        }
        OptionalInt number = VoteWords.count(cell);
        if (number.isEmpty()) {
            tell(row, column.get(), cell.isEmpty() ? "noNumber" : cell.endsWith("%") ? "percentage" : "notNumber");
        }
        return number;
    }

    private static Optional<VoteColumn> of(VoteUse.Kind kind, List<VoteColumn> columns) {
        return columns.stream().filter(one -> one.use().kind() == kind).findFirst();
    }

    /** Counts where each row is a voter. An empty cell is no vote. */
    VoteReading ballots(List<VoteColumn> columns) {
        List<VoteColumn> read = columns.stream()
                .filter(one -> one.use().kind() == VoteUse.Kind.BALLOTS)
                .toList();
        for (VoteColumn column : read) {
            long recommendation = column.use().recommendation();
            int inFavour = 0;
            int against = 0;
            int blank = 0;
            for (Row row : sheet.rows()) {
                String cell = row.cell(column.index());
                Optional<VoteUse.Kind> ballot = VoteWords.ballot(cell);
                inFavour += ballot.filter(VoteUse.Kind.FOR::equals).isPresent() ? 1 : 0;
                against += ballot.filter(VoteUse.Kind.AGAINST::equals).isPresent() ? 1 : 0;
                blank += ballot.filter(VoteUse.Kind.BLANK::equals).isPresent() ? 1 : 0;
                if (ballot.isEmpty() && !cell.isEmpty()) {
                    doubtful.add(recommendation);
                    tell(row, column, "ballot");
                }
            }
            Row first = sheet.rows().getFirst();
            keep(
                    recommendation,
                    new Votes(inFavour, against, blank, poll.present(), poll.seats(), poll.heldOn()),
                    first,
                    column);
        }
        return reading();
    }

    private void tell(Row row, VoteColumn column, String problem) {
        problems.add(new InputException(
                sheet.place(row, sheet.columns().get(column.index())),
                Message.of("recommendations.problem.file." + problem)));
    }

    private VoteReading reading() {
        votes.keySet().removeAll(doubtful);
        return new VoteReading(sheet.rows().size(), votes, problems);
    }
}
