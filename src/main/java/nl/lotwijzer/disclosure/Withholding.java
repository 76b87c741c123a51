package nl.lotwijzer.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which cells of a publication are withheld, so that nobody can work out that a group is smaller than {@link #LEAST},
 * also not who knows this rule and sees what is missing:
 *
 * <ol>
 *   <li>A cell of which fewer than {@link #EXPECTED} are to be expected is withheld whatever its count.
 *   <li>Where one cell of a sum is withheld, the one of which the next fewest are expected is withheld too, since it could
 *       be worked out otherwise. So far nothing depends on a count, and what is missing tells nothing.
 *   <li>Where a count is still too small, or known to within {@link #ROOM}, all parts of that sum are withheld, so that it
 *       is not said which of them is the small one; and where that is not enough, the totals.
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
            boolean unlikely = use(i) == Cell.Use.TOLD && cell(i).expected() < EXPECTED;
            hidden.set(i, use(i) == Cell.Use.UNTOLD || unlikely);
        }
        boolean changed = true;
        while (changed) {
            complement();
            Optional<Integer> shown = shown();
            changed = shown.isPresent() && withholdAround(shown.get());
        }
    }

    /** Withholds a second part wherever one part of a sum is withheld by itself. */
    private void complement() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Sum sum : publication.sums()) {
                List<Integer> told = told(sum.parts());
                if (told.size() > 1 && told.stream().filter(hidden::get).count() == 1) {
                    told.stream()
                            .filter(part -> !hidden.get(part))
                            .min(Comparator.comparingLong(part -> cell(part).expected()))
                            .ifPresent(hidden::set);
                    changed = true;
                }
            }
        }
    }

    /** Returns the first cell that a reader knows too well. */
    private Optional<Integer> shown() {
        Intervals known = new Intervals(publication, hidden);
        for (int i = 0; i < publication.cells().size(); i++) {
            boolean maybeSmall = known.low(i) < LEAST;
            if (use(i) != Cell.Use.OPEN && maybeSmall && known.high(i) - known.low(i) < ROOM) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Withholds more of the sums that this cell hangs together with; false if there is nothing left. */
    private boolean withholdAround(int cell) {
        BitSet near = near(cell);
        List<Sum> tables = publication.sums().stream()
                .filter(sum -> sum.cells().stream().anyMatch(near::get))
                .toList();
        BitSet before = (BitSet) hidden.clone();
        tables.forEach(sum -> told(sum.parts()).forEach(hidden::set));
        if (hidden.equals(before)) {
            tables.forEach(sum -> told(List.of(sum.whole())).forEach(hidden::set));
        }
        if (hidden.equals(before)) {
            told(near.stream().boxed().toList()).forEach(hidden::set);
        }
        if (hidden.equals(before)) {
            for (int i = 0; i < publication.cells().size(); i++) {
                hidden.set(i, use(i) != Cell.Use.OPEN);
            }
        }
        return !hidden.equals(before);
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
