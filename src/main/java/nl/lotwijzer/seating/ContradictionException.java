package nl.lotwijzer.seating;

import java.util.List;

/** No seating obeys the rules. */
public final class ContradictionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Contradiction> contradictions;

    ContradictionException(List<Contradiction> contradictions) {
        super("Rules contradict each other: " + contradictions);
        this.contradictions = List.copyOf(contradictions);
    }

    /** Returns what contradicts what; at least one, at most one per round. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }
}
