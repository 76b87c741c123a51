package nl.lotwijzer.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which cells of a publication are withheld, so that nobody can work out that a group is smaller than {@link #LEAST},
 * also not who knows this rule and sees what is missing:
 *
 * <ol>
 *   <li>A cell of which fewer than {@link #EXPECTED} are to be expected is withheld whatever its count. If that is one part
 *       of a sum, the part of which the next fewest are expected is withheld too, since the one could be worked out
 *       otherwise. So far nothing depends on a count, and what is missing tells nothing.
 *   <li>The other parts of a sum are divided in twos by how many are expected, the last three together if they are odd.
 *       Where one of these is too small, or known to within {@link #ROOM}, all of them are withheld, and it is not said
 *       which is the small one. Where that is not enough, the next two, and so on; and then the total,
 *       with all parts of every sum that it is the total of.
 * </ol>
 */
public final class Withholding {
    /** The fewest people of whom a number is told. */
    public static final int LEAST = 5;
    /** The number of people below which a cell is withheld whatever its count. */
    public static final int EXPECTED = 20;
    /** How far apart the bounds of a cell that may be small must at least lie. */
    public static final int ROOM = 10;

    private final Publication publication;
    private final BitSet hidden = new BitSet();
    private final Map<Sum, List<List<Integer>>> together = new LinkedHashMap<>();

    private Withholding(Publication publication) {
        this.publication = publication;
    }

    /** Returns what must be withheld of this publication. */
    public static Withholding of(Publication publication) {
        Withholding withholding = new Withholding(publication);
        withholding.choose();
        return withholding;
    }

    /** Returns whether a reader is not told this cell. */
    public boolean withheld(int cell) {
        return hidden.get(cell);
    }

    /** Returns whether a cell of the publication itself is withheld. */
    public boolean withholdsAny() {
        return hidden.stream().anyMatch(cell -> use(cell) == Cell.Use.TOLD);
    }

    private void choose() {
        for (int i = 0; i < publication.cells().size(); i++) {
            hidden.set(i, use(i) == Cell.Use.UNTOLD);
        }
        publication.sums().forEach(this::divide);
        boolean changed = true;
        while (changed) {
            keepTogether();
            Optional<Integer> shown = shown();
            changed = shown.isPresent() && withholdAround(shown.get());
        }
    }

    /** Withholds what is to be expected to be small, and lays down which of the others will go together. */
    private void divide(Sum sum) {
        List<Integer> parts = told(sum.parts()).stream()
                .sorted(Comparator.comparingLong(part -> cell(part).expected()))
                .toList();
        int unlikely = (int)
                parts.stream().filter(part -> cell(part).expected() < EXPECTED).count();
        int first = unlikely == 1 ? Math.min(2, parts.size()) : unlikely;
        parts.subList(0, first).forEach(hidden::set);
        if (use(sum.whole()) == Cell.Use.TOLD && cell(sum.whole()).expected() < EXPECTED) {
            hidden.set(sum.whole());
        }
        List<List<Integer>> units = new ArrayList<>();
        int from = first;
        while (from < parts.size()) {
            int to = from + 3 >= parts.size() ? parts.size() : from + 2;
            units.add(parts.subList(from, to));
            from = to;
        }
        together.put(sum, units);
    }

    /** Withholds everything that goes together with something withheld, and all parts of a total that is. */
    private void keepTogether() {
        BitSet before = new BitSet();
        while (!before.equals(hidden)) {
            before = (BitSet) hidden.clone();
            together.values().stream()
                    .flatMap(List::stream)
                    .filter(unit -> unit.stream().anyMatch(hidden::get))
                    .forEach(unit -> unit.forEach(hidden::set));
            publication.sums().stream()
                    .filter(sum -> use(sum.whole()) == Cell.Use.TOLD && hidden.get(sum.whole()))
                    .forEach(sum -> told(sum.parts()).forEach(hidden::set));
        }
    }

    /**
     * Returns a cell that a reader knows too well: first of all one that follows from what is told of itself, so that it
     * does not matter in which order the cells stand.
     */
    private Optional<Integer> shown() {
        Intervals known = new Intervals(publication, hidden);
        List<Integer> shown = IntStream.range(0, publication.cells().size())
                .filter(i -> use(i) != Cell.Use.OPEN)
                .filter(i -> known.low(i) < LEAST && known.high(i) - known.low(i) < ROOM)
                .boxed()
                .toList();
        return shown.stream()
                .filter(cell -> !own(cell).stream().allMatch(hidden::get))
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    /** Withholds more of the sums that this cell hangs together with; false if there is nothing left. */
    private boolean withholdAround(int cell) {
        BitSet before = (BitSet) hidden.clone();
        own(cell).forEach(hidden::set);
        List<Sum> tables = tables(cell);
        if (hidden.equals(before)) {
            tables.forEach(sum -> together.getOrDefault(sum, List.of()).stream()
                    .filter(unit -> !unit.stream().allMatch(hidden::get))
                    .findFirst()
                    .ifPresent(unit -> unit.forEach(hidden::set)));
        }
        if (hidden.equals(before)) {
            tables.forEach(sum -> told(List.of(sum.whole())).forEach(hidden::set));
        }
        if (hidden.equals(before)) {
            for (int i = 0; i < publication.cells().size(); i++) {
                hidden.set(i, use(i) != Cell.Use.OPEN);
            }
        }
        return !hidden.equals(before);
    }

    /** Returns the sums of what is told by which the cell, or that from which it follows, is a part or the whole. */
    private List<Sum> tables(int cell) {
        BitSet near = near(cell);
        return publication.sums().stream()
                .filter(sum -> !told(sum.parts()).isEmpty())
                .filter(sum -> sum.cells().stream().anyMatch(near::get))
                .toList();
    }

    /** Returns the cells that must be withheld before all others if this one is to be: not the wholes of other cells. */
    private List<Integer> own(int cell) {
        return told(near(cell).stream().boxed().toList()).stream()
                .filter(one -> tables(cell).stream().noneMatch(sum -> sum.whole() == one))
                .toList();
    }

    /** Returns the cell, or, where it stands nowhere itself, the cells from which it could be worked out. */
    private BitSet near(int cell) {
        BitSet near = new BitSet();
        near.set(cell);
        if (use(cell) == Cell.Use.UNTOLD) {
            publication.sums().stream()
                    .filter(sum -> sum.cells().contains(cell))
                    .forEach(sum -> sum.cells().forEach(near::set));
        }
        return near;
    }

    /** Returns those of these cells that stand in the publication. */
    private List<Integer> told(List<Integer> cells) {
        return cells.stream().filter(cell -> use(cell) == Cell.Use.TOLD).toList();
    }

    private Cell cell(int place) {
        return publication.cells().get(place);
    }

    private Cell.Use use(int place) {
        return cell(place).use();
    }
}
