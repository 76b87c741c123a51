package nl.lotwijzer.lottery;

import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.SelectionInput;

/** Tells whether anything was changed that a lottery depends on. */
final class Fingerprint {
    private Fingerprint() {}

    /** Returns the SHA-256 over seats, household rule, quotas and entrants with their categories and households. */
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
        for (SelectionInput.Member member : input.members()) {
            text.append(member.candidate().id())
                    .append('\t')
                    .append(member.categories())
                    .append('\t')
                    .append(member.candidate().household())
                    .append('\n');
        }
        return Sha256.hex(text.toString());
    }
}
