package nl.lotwijzer.registration;

/** How differently two words are spelt. */
final class Spelling {
    private Spelling() {}

    /** Returns the fewest letters to change, add, take out or let change places with their neighbours. */
    static int corrections(String from, String to) {
        int[][] fewest = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                fewest[i][j] = i == 0 ? j : j == 0 ? i : least(fewest, from, to, i, j);
            }
        }
        return fewest[from.length()][to.length()];
    }

    private static int least(int[][] fewest, String from, String to, int i, int j) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(fewest[i - 1][j - 1] + same, Math.min(fewest[i - 1][j], fewest[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, fewest[i - 2][j - 2] + 1) : least;
    }
}
