package nl.lotwijzer.lottery;

import java.util.HashMap;
import java.util.Map;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.SelectionInput;

/** Tells whether anything was changed that a lottery depends on. */
final class Fingerprint {
    private Fingerprint() {}

    /**
     * Returns the SHA-256 over seats, household rule, quotas and entrants with their categories and with whom they live. Where
     * they live is not in it, for who has all the rest could find an address by trying.
     */
    static String of(SelectionInput input) {
        StringBuilder text = new StringBuilder();
        text.append(input.seats()).append('\t').append(input.householdRule()).append('\n');
        for (Criterion criterion : input.criteria()) {
            for (Category category : criterion.categories()) {
                text.append(criterion.name())
                        .append('\t')
                        .append(category.name())
                        .append('\t')
                        .append(category.min())
                        .append('\t')
                        .append(category.max())
                        .append('\n');
            }
        }
        Map<String, Integer> households = new HashMap<>();
        for (SelectionInput.Member member : input.members()) {
            String household = member.candidate().household();
            text.append(member.candidate().id())
                    .append('\t')
                    .append(member.categories())
                    .append('\t')
                    .append(
                            household.isEmpty()
                                    ? 0
                                    : households.computeIfAbsent(household, home -> households.size() + 1))
                    .append('\n');
        }
        return Sha256.hex(text.toString());
    }
}
