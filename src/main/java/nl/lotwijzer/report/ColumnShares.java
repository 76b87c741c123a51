package nl.lotwijzer.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide the columns of a table on paper are beside each other. No ordinary word is broken as long as all the longest words
 * fit beside each other; the room that is left goes to the columns whose texts are longer than that.
 */
final class ColumnShares {
    /** About how many letters fit beside each other on paper that stands. */
    static final int UPRIGHT = 84;

    /** The same for paper that lies. */
    static final int LYING = 132;

    /** The room around a text, in letters. */
    private static final int AROUND = 3;

    /** What a header has more, whose letters are bold. */
    private static final int BOLD = 1;

    /** A longer word, as an address on the web, is broken. */
    private static final int LONGEST_WORD = 20;

    /** A text that is longer than this may as well go on at the next line. */
    private static final int WIDEST = 40;

    private ColumnShares() {}

    /**
     * Returns the share of each column, 1 or more, to be seen beside the sum of them all.
     *
     * @param headers one for each column
     * @param rows    as many texts in each
     * @param room    about how many letters fit beside each other
     */
    static List<Integer> of(List<String> headers, List<List<String>> rows, int room) {
        int[] narrowest = new int[headers.size()];
        int[] wished = new int[headers.size()];
        int left = room;
        int longing = 0;
        for (int i = 0; i < headers.size(); i++) {
            narrowest[i] = longestWord(headers.get(i)) + BOLD;
            int longest = narrowest[i];
            for (List<String> row : rows) {
                narrowest[i] = Math.max(narrowest[i], longestWord(row.get(i)));
                longest = Math.max(longest, row.get(i).length());
            }
            narrowest[i] = Math.min(narrowest[i], LONGEST_WORD) + AROUND;
            wished[i] = Math.max(narrowest[i], Math.min(longest, WIDEST) + AROUND);
            left -= narrowest[i];
            longing += wished[i] - narrowest[i];
        }
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int more = left <= 0 || longing == 0 ? 0 : left * (wished[i] - narrowest[i]) / longing;
            shares.add(narrowest[i] + Math.min(more, wished[i] - narrowest[i]));
        }
        return shares;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
