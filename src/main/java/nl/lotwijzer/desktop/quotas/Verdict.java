package nl.lotwijzer.desktop.quotas;

import java.util.List;
import nl.lotwijzer.quotas.Problem;

/** Whether a panel can meet the quotas as they stand on the screen. */
sealed interface Verdict {
    /** There are no criteria or no registrants yet. */
    record NotYet() implements Verdict {}

    /** It is being worked out. */
    record Checking() implements Verdict {}

    record Feasible() implements Verdict {}

    /** No panel can; why. */
    record Infeasible(List<Problem> problems) implements Verdict {}

    /** The checking was stopped. */
    record Unknown() implements Verdict {}
}
