package nl.lotwijzer.seating;

/** Sizes of tables that differ by at most one seat. */
public final class TableSizes {
    private TableSizes() {}

    /**
     * Returns the seats per table when people sit at as few tables as the largest size allows, the larger tables first:
     * 100 people at tables of at most 8 are nine tables of 8 and four of 7.
     *
     * @param people  1 or more
     * @param largest the most seats of a table, 1 or more
     */
    public static int[] atMost(int people, int largest) {
        if (people < 1 || largest < 1) {
            throw new IllegalArgumentException("People and seats are needed: " + people + ", " + largest);
        }
        return over(people, (people + largest - 1) / largest);
    }

    /**
     * Returns the seats per table when people sit at this many tables, the larger tables first.
     *
     * @param people 0 or more
     * @param tables 1 or more
     */
    public static int[] over(int people, int tables) {
        if (people < 0 || tables < 1) {
            throw new IllegalArgumentException("People and tables are needed: " + people + ", " + tables);
        }
        int[] sizes = new int[tables];
        for (int table = 0; table < tables; table++) {
            sizes[table] = people / tables + (table < people % tables ? 1 : 0);
        }
        return sizes;
    }
}
