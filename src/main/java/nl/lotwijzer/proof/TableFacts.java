package nl.lotwijzer.proof;

import java.util.List;

/**
 * The table that a panel is drawn from, and the chances that it is said to give.
 *
 * @param rows the seats of every type, row by row
 * @param chances the chance of each member, per type
 */
public record TableFacts(List<List<Integer>> rows, List<Fraction> chances) {

    /** Copies the lists. */
    public TableFacts {
        rows = rows.stream().map(List::copyOf).toList();
        chances = List.copyOf(chances);
    }
}
