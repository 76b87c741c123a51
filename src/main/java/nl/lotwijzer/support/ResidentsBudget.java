package nl.lotwijzer.support;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.money.Euro;

/**
 * The participatory budget: what there is to divide, and the proposals for it.
 *
 * @param available empty if it is not known yet
 * @param proposals by number
 */
public record ResidentsBudget(Optional<Euro> available, List<Proposal> proposals) {
    public ResidentsBudget {
        proposals = List.copyOf(proposals);
    }

    /** Returns the cost of what was chosen or carried out; what has no cost yet counts for nothing. */
    public Euro chosen() {
        return cost(proposals.stream().filter(one -> one.status().spends()).toList());
    }

    /** Returns the cost of all proposals together. */
    public Euro asked() {
        return cost(proposals);
    }

    /** Returns what is left of the budget; below zero if more was chosen than there is. */
    public Optional<Euro> left() {
        return available.map(all -> all.minus(chosen()));
    }

    private static Euro cost(List<Proposal> proposals) {
        return Euro.sum(
                proposals.stream().map(Proposal::cost).flatMap(Optional::stream).toList());
    }
}
