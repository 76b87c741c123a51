package nl.lotwijzer.invitations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the known codes that a mistyped one may have been meant for: those that become the same by at most two
 * corrections, where a correction changes, adds or removes a symbol, or lets two neighbours change places.
 */
public final class NearCodes {
    private static final int MOST_CORRECTIONS = 2;

    private record Known(String code, long marks) {}

    private record Near(String code, int corrections) {}

    private final List<Known> known;

    /** @param known the codes of all letters, folded by {@link LetterCode#folded} */
    public NearCodes(Collection<String> known) {
        this.known = known.stream().map(code -> new Known(code, marks(code))).toList();
    }

    /**
     * Returns the nearest codes, the nearest first, equally near ones in the order of the alphabet; none where the text is
     * far from every code or one of them itself.
     *
     * @param text as it was typed
     * @param most how many at most
     */
    public List<String> suggest(String text, int most) {
        String typed = LetterCode.folded(text);
        long marks = marks(typed);
        List<Near> near = new ArrayList<>();
        for (Known candidate : known) {
            // A change replaces one symbol by another, so it changes at most two marks.
            if (Long.bitCount(marks ^ candidate.marks()) <= 2 * MOST_CORRECTIONS) {
                int corrections = corrections(typed, candidate.code());
                if (corrections > 0 && corrections <= Math.min(MOST_CORRECTIONS, typed.length() / 3)) {
                    near.add(new Near(candidate.code(), corrections));
                }
            }
        }
        return near.stream()
                .sorted(Comparator.comparingInt(Near::corrections).thenComparing(Near::code))
                .limit(most)
                .map(Near::code)
                .toList();
    }

    /** Returns which symbols the code holds, a bit for each; different symbols may share one. */
    private static long marks(String code) {
        long marks = 0;
        for (int i = 0; i < code.length(); i++) {
            marks |= 1L << (code.charAt(i) & 63);
        }
        return marks;
    }

    /** Returns the fewest corrections that make one text the other, each symbol corrected once at most. */
    private static int corrections(String from, String to) {
        if (Math.abs(from.length() - to.length()) > MOST_CORRECTIONS) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[to.length()];
    }
}
