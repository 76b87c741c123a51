package nl.lotwijzer.verification;

import java.util.List;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.ChanceLine;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.TableRow;

/** Computes the table again from what was frozen, with the solver; the verifier itself knows none. */
public interface TableAgain {
    /**
     * What was frozen.
     *
     * @param pool     with the quotas as used
     * @param original the quotas as the rules give them, before any change
     * @param proof    {@code bewijs.tsv}
     */
    record Frozen(
            Rules rules,
            FrozenPool pool,
            List<QuotaLine> original,
            List<TableRow> table,
            List<ChanceLine> chances,
            String proof) {
        public Frozen {
            original = List.copyOf(original);
            table = List.copyOf(table);
            chances = List.copyOf(chances);
        }
    }

    /** Whoever waits, and may want to stop. */
    interface Waiting {
        /** Returns whether the computation should stop. */
        boolean cancelled();
    }

    /**
     * Computes table, chances and proof again.
     *
     * @return what differs, in words; nothing when all is the same
     * @throws CancellationException when the one who waits says so
     */
    List<Message> differences(Frozen frozen, Waiting waiting);

    /**
     * Returns whether there was a lawful panel under the quotas as the rules give them, before any change.
     *
     * @throws CancellationException when the one who waits says so
     */
    boolean feasibleBefore(Frozen frozen, Waiting waiting);
}
