package nl.lotwijzer.phases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.protocol.CouncilDecision;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The decision of the council in the database. */
final class DecisionStore {
    private final Handle handle;

    DecisionStore(Handle handle) {
        this.handle = handle;
    }

    Optional<CouncilDecision> current() {
        return handle.createQuery("SELECT number, date, without FROM council_decision")
                .map((row, context) -> decision(row))
                .findOne();
    }

    private static CouncilDecision decision(ResultSet row) throws SQLException {
        String without = row.getString("without");
        return without != null
                ? new CouncilDecision.Without(without)
                : new CouncilDecision.Taken(row.getString("number"), LocalDate.parse(row.getString("date")));
    }

    void keep(CouncilDecision decision) {
        @Nullable String number = null;
        @Nullable String date = null;
        @Nullable String without = null;
        switch (decision) {
            case CouncilDecision.Taken taken -> {
                number = taken.number();
                date = taken.date().toString();
            }
            case CouncilDecision.Without(String reason) -> without = reason;
        }
        handle.createUpdate("""
                        INSERT INTO council_decision (id, number, date, without) VALUES (1, :number, :date, :without)
                        ON CONFLICT (id) DO UPDATE
                        SET number = excluded.number, date = excluded.date, without = excluded.without""")
                .bind("number", number)
                .bind("date", date)
                .bind("without", without)
                .execute();
    }
}
