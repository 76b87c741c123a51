package nl.lotwijzer.supervision;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.Rules;

/**
 * A quota as it was when the rules were fixed (freeze A), beside what it was when everything was (freeze B).
 *
 * @param why the reasons that were given for changing it, the first one first; none where it was not changed
 */
public record ComparedQuota(
        String criterion, String category, int minBefore, int maxBefore, int min, int max, List<String> why) {
    public ComparedQuota {
        why = List.copyOf(why);
    }

    /** Returns whether it was changed in between. */
    public boolean changed() {
        return min != minBefore || max != maxBefore;
    }

    /** Returns every quota of these rules before and after the changes, in the order of the rules. */
    static List<ComparedQuota> of(Rules rules, List<RuleChange> changes) {
        List<QuotaLine> before = QuotaLine.of(rules, List.of());
        List<QuotaLine> after = QuotaLine.of(rules, changes);
        List<ComparedQuota> compared = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            QuotaLine was = before.get(i);
            QuotaLine is = after.get(i);
            compared.add(new ComparedQuota(
                    was.criterion(),
                    was.category(),
                    was.min(),
                    was.max(),
                    is.min(),
                    is.max(),
                    changes.stream()
                            .filter(change -> change.criterion().equals(was.criterion())
                                    && change.category().equals(was.category()))
                            .map(RuleChange::reason)
                            .toList()));
        }
        return compared;
    }
}
