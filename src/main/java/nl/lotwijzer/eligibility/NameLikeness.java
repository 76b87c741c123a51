package nl.lotwijzer.eligibility;

import java.util.List;

/** How alike two names are. */
enum NameLikeness {
    /** First and last name are the same. */
    SAME,
    /** One has an initial for the first name of the other, a part of a double name less, or one letter is different. */
    NEAR,
    /** The last name is the same; the first is not known of one of them. */
    LAST_ONLY,
    /** The last name is the same or near, and the first is another. */
    OTHER_FIRST,
    OTHER;

    private static final int SHORTEST_NEAR = 5;
    private static final int SHORTEST_NEAR_FIRST = 4;

    private enum Part {
        SAME,
        NEAR,
        UNKNOWN,
        OTHER
    }

    static NameLikeness of(FoldedName one, FoldedName other) {
        Part last = last(one, other);
        if (last == Part.OTHER || last == Part.UNKNOWN) {
            return OTHER;
        }
        return switch (first(one.given(), other.given())) {
            case SAME -> last == Part.SAME ? SAME : NEAR;
            case NEAR -> NEAR;
            case UNKNOWN -> last == Part.SAME ? LAST_ONLY : OTHER;
            case OTHER -> OTHER_FIRST;
        };
    }

    private static Part last(FoldedName one, FoldedName other) {
        if (one.family().isEmpty() || other.family().isEmpty()) {
            return Part.UNKNOWN;
        }
        if (one.family().equals(other.family())) {
            return one.infix().equals(other.infix()) ? Part.SAME : Part.NEAR;
        }
        for (String part : one.family()) {
            for (String counterpart : other.family()) {
                if (part.equals(counterpart) || nearWord(part, counterpart, SHORTEST_NEAR)) {
                    return Part.NEAR;
                }
            }
        }
        return Part.OTHER;
    }

    private static Part first(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Part.UNKNOWN;
        }
        if (one.equals(other)) {
            return one.getFirst().length() > 1 ? Part.SAME : Part.NEAR;
        }
        String first = one.getFirst();
        String counterpart = other.getFirst();
        if (first.equals(counterpart) || nearWord(first, counterpart, SHORTEST_NEAR_FIRST)) {
            return Part.NEAR;
        }
        boolean initial = first.length() == 1 || counterpart.length() == 1;
        return initial && first.charAt(0) == counterpart.charAt(0) ? Part.NEAR : Part.OTHER;
    }

    /** Whether one letter is added, left out or different, or two next to each other are swapped. */
    static boolean nearWord(String one, String other, int shortest) {
        int difference = one.length() - other.length();
        if (Math.min(one.length(), other.length()) < shortest || Math.abs(difference) > 1) {
            return false;
        }
        int start = 0;
        int shared = Math.min(one.length(), other.length());
        while (start < shared && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        if (start == shared) {
            return true;
        }
        String restOne = one.substring(start);
        String restOther = other.substring(start);
        if (difference > 0) {
            return restOne.substring(1).equals(restOther);
        }
        if (difference < 0) {
            return restOther.substring(1).equals(restOne);
        }
        return restOne.substring(1).equals(restOther.substring(1)) || swapped(restOne, restOther);
    }

    private static boolean swapped(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
