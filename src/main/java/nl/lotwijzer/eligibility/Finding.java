package nl.lotwijzer.eligibility;

import java.util.List;

/**
 * Whether somebody fits the rules, and what says so.
 *
 * @param facts those against first; none if all is in order
 */
public record Finding(List<Fact> facts) {
    /** Nothing stands against this person. */
    public static final Finding ELIGIBLE = new Finding(List.of());

    /** What a finding comes to. */
    public enum Verdict {
        ELIGIBLE,
        /** Eligible if a parent or guardian consents. */
        CONSENT_NEEDED,
        /** Something that is needed to judge is not known. */
        UNJUDGED,
        NOT_ELIGIBLE
    }

    public Finding {
        facts = List.copyOf(facts);
    }

    public Verdict verdict() {
        if (facts.isEmpty()) {
            return Verdict.ELIGIBLE;
        }
        return has(Fact.Weight.AGAINST)
                ? Verdict.NOT_ELIGIBLE
                : has(Fact.Weight.UNKNOWN) ? Verdict.UNJUDGED : Verdict.CONSENT_NEEDED;
    }

    /** Returns whether this person is, or may be, a minor for whom a parent or guardian must consent. */
    public boolean minor() {
        return has(Fact.Weight.CONSENT);
    }

    private boolean has(Fact.Weight weight) {
        for (Fact fact : facts) {
            if (fact.weight() == weight) {
                return true;
            }
        }
        return false;
    }
}
