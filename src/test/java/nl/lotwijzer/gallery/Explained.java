package nl.lotwijzer.gallery;

import java.util.List;

/** What the walk finds and what stays, each with the reason. */
final class Explained {
    private record Reason(String finding, String why) {}

    private static final List<Reason> REASONS = List.of();

    private Explained() {}

    /** Returns whether a finding has a reason. */
    static boolean covers(String finding) {
        return REASONS.stream().anyMatch(reason -> finding.matches(reason.finding()));
    }
}
