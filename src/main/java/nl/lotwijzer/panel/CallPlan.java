package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a project calls its participants.
 *
 * @param script    what callers say, with places such as {@code [naam]}; blank for the usual text
 * @param confirmBy the day by which everybody is to have said yes or no; empty if that was not set
 */
public record CallPlan(String script, Optional<LocalDate> confirmBy) {
    /** The usual text, and no day. */
    public static final CallPlan USUAL = new CallPlan("", Optional.empty());
}
