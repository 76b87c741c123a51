package nl.lotwijzer.duplicates;

/** How far two spellings are apart, and how a name sounds. */
final class Spelling {
    private static final int LONG = 8;
    private static final int SHORTEST = 4;

    private Spelling() {}

    /**
     * Returns whether one can be the other mistyped: one letter more, less, other, or two swapped; two such in words of
     * eight letters and more. Words of three letters and fewer are too short to tell.
     */
    static boolean typo(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST) {
            return false;
        }
        return shorter >= LONG ? distance(one, other, 2) <= 2 : within(one, other);
    }

    /** Returns whether the two are the same but for one letter more, less or other, or two swapped. */
    static boolean within(String one, String other) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int first = 0;
        while (first < shorter.length() && longer.charAt(first) == shorter.charAt(first)) {
            first++;
        }
        if (longer.length() > shorter.length()) {
            return longer.regionMatches(first + 1, shorter, first, shorter.length() - first);
        }
        int rest = shorter.length() - first - 1;
        boolean changed = rest < 0 || longer.regionMatches(first + 1, shorter, first + 1, rest);
        return changed
                || (rest >= 1
                        && longer.charAt(first) == shorter.charAt(first + 1)
                        && longer.charAt(first + 1) == shorter.charAt(first)
                        && longer.regionMatches(first + 2, shorter, first + 2, rest - 1));
    }

    /** Returns how many letters must be added, left out, changed or swapped with the next; {@code most + 1} if more. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int smallest = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                now[j] = best;
                smallest = Math.min(smallest, best);
            }
            if (smallest > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[other.length()], most + 1);
    }

    /** Returns the consonants as they sound: what is left alike when vowels and doubled letters are mistyped. */
    static String sound(String word) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = sounded(word.charAt(i));
            boolean vowel = "aeiouyhj".indexOf(c) >= 0;
            if (i == 0 && vowel) {
                sound.append('a');
            } else if (!vowel && (sound.isEmpty() || sound.charAt(sound.length() - 1) != c)) {
                sound.append(c);
            }
        }
        return sound.toString();
    }

    private static char sounded(char c) {
        return switch (c) {
            case 'z' -> 's';
            case 'v', 'w' -> 'f';
            case 'c', 'q', 'x' -> 'k';
            case 'd' -> 't';
            case 'g' -> 'k';
            default -> c;
        };
    }
}
