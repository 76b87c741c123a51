package nl.lotwijzer.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells that add up to another one, as everybody can see from what they are called.
 *
 * @param whole the place of the cell with the total
 * @param parts the places of the cells that are added; none twice
 */
public record Sum(int whole, List<Integer> parts) {
    public Sum {
        parts = List.copyOf(parts);
        if (parts.isEmpty()
                || parts.contains(whole)
                || parts.stream().distinct().count() != parts.size()) {
            throw new IllegalArgumentException("No sum: " + whole + " = " + parts);
        }
    }

    /** Returns the places of all its cells, the whole last. */
    List<Integer> cells() {
        List<Integer> cells = new ArrayList<>(parts);
        cells.add(whole);
        return cells;
    }
}
