package nl.lotwijzer.desktop.palette;

import java.util.Arrays;
import java.util.List;

/** What somebody typed: words, of which each has to be found, in any order, also with a letter missing. */
final class Query {
    /** Text in which not every word is found. */
    static final int NOTHING = 0;

    private static final int BEGIN = 40;
    private static final int WORD = 30;
    private static final int INSIDE = 15;
    private static final int LETTERS = 5;
    private static final int WHOLE = 20;

    /** Fewer letters would be found nearly everywhere. */
    private static final int LETTERS_FROM = 3;

    /** How many other letters may stand between those of a word. */
    private static final int SLACK = 3;

    private final List<String> words;

    Query(String typed) {
        words = Arrays.stream(Folded.of(typed).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Returns how well this text fits: the higher the better, {@link #NOTHING} if it does not.
     *
     * @param folded by {@link Folded}
     */
    int score(String folded) {
        int sum = 0;
        for (String word : words) {
            int score = score(folded, word);
            if (score == NOTHING) {
                return NOTHING;
            }
            sum += score;
        }
        return sum;
    }

    private static int score(String text, String word) {
        int at = text.indexOf(word);
        if (at < 0) {
            return word.length() >= LETTERS_FROM && lettersFollow(text, word) ? LETTERS : NOTHING;
        }
        if (at == 0) {
            return ends(text, word.length()) ? BEGIN + WHOLE : BEGIN;
        }
        while (at > 0) {
            if (!Character.isLetterOrDigit(text.charAt(at - 1))) {
                return ends(text, at + word.length()) ? WORD + WHOLE : WORD;
            }
            at = text.indexOf(word, at + 1);
        }
        return INSIDE;
    }

    private static boolean ends(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Returns whether the letters of the word follow each other closely, from the beginning of a word of the text on. */
    private static boolean lettersFollow(String text, String word) {
        for (int start = text.indexOf(word.charAt(0)); start >= 0; start = text.indexOf(word.charAt(0), start + 1)) {
            if ((start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) && followFrom(text, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean followFrom(String text, int start, String word) {
        int at = start;
        int end = Math.min(text.length(), start + word.length() + SLACK);
        for (int letter = 0; letter < word.length(); letter++, at++) {
            while (at < end && text.charAt(at) != word.charAt(letter)) {
                at++;
            }
            if (at >= end) {
                return false;
            }
        }
        return true;
    }
}
