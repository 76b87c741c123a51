package nl.lotwijzer.desktop.quotas;

import java.util.List;
import nl.lotwijzer.quotas.Problem;
import nl.lotwijzer.quotas.Relief;

/** Whether a panel can meet the quotas as they stand on the screen. */
sealed interface Verdict {
    /** There are no criteria or no registrants yet. */
    record NotYet() implements Verdict {}

    /** It is being worked out. */
    record Checking() implements Verdict {}

    record Feasible() implements Verdict {}

    /** No panel can; why, and what would help. */
    record Infeasible(List<Problem> problems, Remedy remedy) implements Verdict {}

    /** The checking was stopped. */
    record Unknown() implements Verdict {}

    /** What would help when no panel can meet the quotas. */
    sealed interface Remedy {
        /** It is being looked for, as is the reason where counting does not show one. */
        record Sought() implements Remedy {}

        /** This relaxation would. */
        record Found(Relief relief) implements Remedy {}

        /** No relaxation of quotas would. */
        record None() implements Remedy {}

        /** The search for one was stopped. */
        record Unknown() implements Remedy {}
    }
}
