package nl.lotwijzer.lottery;

import java.util.List;
import nl.lotwijzer.protocol.ReplacementEvent;
import org.jdbi.v3.core.Handle;

/** What happened to the panel of a round after its draw. */
final class ReplacementStore {
    ReplacementStore(Handle handle) {}

    List<ReplacementEvent> events(long round) {
        return List.of();
    }
}
