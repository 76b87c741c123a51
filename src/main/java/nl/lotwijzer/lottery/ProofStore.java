package nl.lotwijzer.lottery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Optimality;
import nl.lotwijzer.sortition.RowOption;
import org.jdbi.v3.core.Handle;

/** The table with what was proved of lotteries. */
final class ProofStore {
    private final Handle handle;

    ProofStore(Handle handle) {
        this.handle = handle;
    }

    void add(long lottery, Evidence evidence, String proof) {
        handle.createUpdate("""
                        INSERT INTO lottery_proof (lottery_id, objective, gamma, optimality, row_options, proof)
                        VALUES (:lottery, :objective, :gamma, :optimality, :rowOptions, :proof)""")
                .bind("lottery", lottery)
                .bind("objective", evidence.goal().objective().name().toLowerCase(Locale.ROOT))
                .bind("gamma", evidence.goal().gamma().toString())
                .bind("optimality", evidence.optimality().name().toLowerCase(Locale.ROOT))
                .bind("rowOptions", written(evidence.rowOptions()))
                .bind("proof", proof)
                .execute();
    }

    Evidence evidence(long lottery) {
        return handle.createQuery(
                        "SELECT objective, gamma, optimality, row_options FROM lottery_proof WHERE lottery_id = :id")
                .bind("id", lottery)
                .map((row, context) -> evidence(row))
                .findOne()
                .orElse(Evidence.NOT_KEPT);
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                new Goal(
                        Objective.valueOf(row.getString("objective").toUpperCase(Locale.ROOT)),
                        Fraction.parse(row.getString("gamma"))),
                Optimality.valueOf(row.getString("optimality").toUpperCase(Locale.ROOT)),
                options(row.getString("row_options")),
                true);
    }

    /** Returns the proof as it was written down, if it was kept. */
    Optional<String> proof(long lottery) {
        return handle.createQuery("SELECT proof FROM lottery_proof WHERE lottery_id = :id")
                .bind("id", lottery)
                .mapTo(String.class)
                .findOne();
    }

    private static String written(List<RowOption> options) {
        return options.stream()
                .map(option -> option.rows() + ":" + option.largestLoss() + ":" + option.smallest())
                .collect(Collectors.joining(" "));
    }

    private static List<RowOption> options(String written) {
        return Arrays.stream(written.split(" ", -1))
                .filter(option -> !option.isEmpty())
                .map(option -> option.split(":", -1))
                .map(parts ->
                        new RowOption(Integer.parseInt(parts[0]), Fraction.parse(parts[1]), Fraction.parse(parts[2])))
                .toList();
    }
}
