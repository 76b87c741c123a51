package nl.lotwijzer.sessions;

import java.util.Arrays;

/**
 * Who is to be seated, as numbers: people 0 … n−1, each with a category per criterion, the seats of each table, and how
 * often two people sat together before. It knows no names, files or screens.
 *
 * <p>A table mirrors the group on a criterion when it holds, of each category v, ⌊s⌋ or ⌈s⌉ people, where
 * s = N_v · seats / n is its fair share. Tables that do so on one criterion always exist; on several criteria at once
 * they may not.
 */
final class SeatingTask {
    /** No category: the person gave no answer that is a category of the criterion. */
    static final int NONE = -1;

    private final int[][] categories;
    private final int[] sizes;
    private final int[][] met;
    private final int[] members;

    /**
     * @param categories per person, per criterion: the category, counted on over all criteria (so that no two criteria
     *                   share a number), or {@link #NONE}
     * @param sizes      the seats of each table; together as many as there are people
     * @param met        per pair of people, how many times they sat together before; symmetric, zero on the diagonal
     */
    SeatingTask(int[][] categories, int[] sizes, int[][] met) {
        if (Arrays.stream(sizes).sum() != categories.length || met.length != categories.length) {
            throw new IllegalArgumentException("As many seats and rows of meetings as people are needed");
        }
        this.categories = copy(categories);
        this.sizes = sizes.clone();
        this.met = copy(met);
        int last = Arrays.stream(categories).flatMapToInt(Arrays::stream).max().orElse(NONE);
        this.members = new int[last + 1];
        for (int[] ofPerson : categories) {
            for (int category : ofPerson) {
                if (category != NONE) {
                    members[category]++;
                }
            }
        }
    }

    /**
     * Returns the seats per table when {@code people} sit at tables of at most {@code largest}: as few tables as that
     * allows, and no two tables that differ by more than one seat, the larger ones first.
     */
    static int[] tableSizes(int people, int largest) {
        if (people < 1 || largest < 1) {
            throw new IllegalArgumentException("People and seats are needed: " + people + ", " + largest);
        }
        int tables = (people + largest - 1) / largest;
        int[] sizes = new int[tables];
        for (int table = 0; table < tables; table++) {
            sizes[table] = people / tables + (table < people % tables ? 1 : 0);
        }
        return sizes;
    }

    int people() {
        return categories.length;
    }

    int tables() {
        return sizes.length;
    }

    int size(int table) {
        return sizes[table];
    }

    /** Returns the number of categories of all criteria together. */
    int categoryCount() {
        return members.length;
    }

    /** Returns the categories of this person, one per criterion; not to be changed. */
    int[] categoriesOf(int person) {
        return categories[person];
    }

    int met(int person, int other) {
        return met[person][other];
    }

    /** Returns ⌊N_v · seats / n⌋, the least that a table of so many seats holds of a category to mirror the group. */
    int least(int category, int seats) {
        return members[category] * seats / people();
    }

    /** Returns ⌈N_v · seats / n⌉, the most that a table of so many seats holds of a category to mirror the group. */
    int most(int category, int seats) {
        return (members[category] * seats + people() - 1) / people();
    }

    /** Returns by how many people a table of so many seats is short of, or over, its fair share of a category. */
    int offShare(int category, int seats, int held) {
        return Math.max(0, Math.max(least(category, seats) - held, held - most(category, seats)));
    }

    /**
     * Returns what it costs to seat these two together: nothing at a first meeting, 1 at a second, 3 at a third, 5 at a
     * fourth …, so that repeats, where they cannot be avoided, fall on different pairs.
     */
    int repeatCost(int person, int other) {
        int before = met[person][other];
        return before == 0 ? 0 : 2 * before - 1;
    }

    private static int[][] copy(int[][] rows) {
        return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
    }
}
