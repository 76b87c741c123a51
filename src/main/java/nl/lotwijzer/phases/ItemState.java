package nl.lotwijzer.phases;

import java.time.LocalDate;

/** How it stands with an item of a checklist. */
public sealed interface ItemState {
    /** Nobody has said anything of it yet. */
    record Open() implements ItemState {}

    /**
     * Somebody said that it is so.
     *
     * @param by who said it; may be empty
     */
    record Met(LocalDate on, String by) implements ItemState {}

    /**
     * It was decided to do otherwise: a deviation, which stands in the reports.
     *
     * @param by     who decided it; may be empty
     * @param reason why; not empty
     */
    record Aside(LocalDate on, String by, String reason) implements ItemState {}
}
