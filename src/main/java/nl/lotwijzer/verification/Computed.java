package nl.lotwijzer.verification;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.protocol.TableRow;

/** S and the drawn row, computed from the files of before the draw and what was brought in. */
record Computed(Optional<Seed> seed, Optional<TableRow> row) {
    static Computed of(Contents contents) {
        Optional<Rules> rules = contents.rules();
        Optional<DrawRecord> record = contents.draw();
        Optional<String> commitment = contents.commitment();
        if (rules.isEmpty() || record.isEmpty() || commitment.isEmpty()) {
            return new Computed(Optional.empty(), Optional.empty());
        }
        Seed seed = Outcome.seed(commitment.get(), rules.get().round(), record.get());
        return new Computed(Optional.of(seed), contents.table().flatMap(table -> row(seed, table, record.get())));
    }

    private static Optional<TableRow> row(Seed seed, List<TableRow> table, DrawRecord record) {
        if (table.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(table.get(Outcome.row(seed, table.size(), record)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }
}
