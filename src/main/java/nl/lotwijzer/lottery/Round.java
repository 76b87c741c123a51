package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;

/**
 * A round of the public draw as it stands in the project.
 *
 * @param number        from 1
 * @param rules         as fixed at freeze A
 * @param rulesHash     A, 64 hex digits
 * @param changes       of quotas after freeze A, in the order in which they were made
 * @param pledges       the commitments that were given, in the order of the rules
 * @param frozen        what was frozen; nothing before freeze B
 * @param contributions what was brought in after freeze B, in the order of the rules; the dice for the row last
 * @param next          the contribution that is to come next; nothing before freeze B and when all are in
 * @param rowDiceDue    whether the dice for the row are to come next
 * @param annulment     why it was set aside; nothing where it was not
 */
public record Round(
        long id,
        int number,
        RoundState state,
        Rules rules,
        String rulesHash,
        List<RuleChange> changes,
        List<CommitmentLine> pledges,
        Optional<Frozen> frozen,
        List<GivenContribution> contributions,
        Optional<Announced> next,
        boolean rowDiceDue,
        Optional<Annulment> annulment) {

    /**
     * What freeze B gave.
     *
     * @param lottery    the lottery that was frozen
     * @param commitment C, 64 hex digits
     * @param at         when, to the second
     */
    public record Frozen(long lottery, String commitment, Instant at) {}

    /**
     * Why a round was set aside.
     *
     * @param ground one of the rules
     * @param reason in somebody's own words
     * @param at     when, to the second
     */
    public record Annulment(String ground, String reason, Instant at) {}

    public Round {
        changes = List.copyOf(changes);
        pledges = List.copyOf(pledges);
        contributions = List.copyOf(contributions);
    }

    /** Returns C; nothing before freeze B. */
    public Optional<String> commitment() {
        return frozen.map(Frozen::commitment);
    }

    /** Returns when freeze B was done; nothing before it. */
    public Optional<Instant> frozenAt() {
        return frozen.map(Frozen::at);
    }

    /** Returns the pledges of the rules for which no commitment was given yet. */
    public List<String> pledgesDue() {
        List<String> given = pledges.stream().map(CommitmentLine::name).toList();
        return rules.contributions().stream()
                .filter(Announced.Pledge.class::isInstance)
                .map(Announced::seedName)
                .filter(name -> !given.contains(name))
                .toList();
    }
}
