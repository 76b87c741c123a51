package nl.lotwijzer.sessions;

import java.time.Instant;
import java.util.List;

/**
 * A rule about who sits where.
 *
 * @param made when it was made or last changed
 * @param role the role of who did so, as the journal has it
 */
public record TableRule(long id, TableRuleDetails details, Instant made, String role) {
    public TableRuleKind kind() {
        return details.kind();
    }

    /** Returns those named by the rule, by their ids. */
    public List<Long> people() {
        return details.people();
    }
}
