package nl.lotwijzer.evaluation;

import java.util.List;

/** As what a column of a questionnaire is read. */
public enum Reading {
    /** Not kept: who answered, when, and everything else that is no answer. */
    IGNORED(0, 0),
    SCALE_5(1, 5),
    SCALE_7(1, 7),
    SCALE_10(1, 10),
    SCALE_0_10(0, 10),
    /** From strongly disagree, 1, to strongly agree, 5. */
    AGREEMENT(1, 5),
    /** From very dissatisfied, 1, to very satisfied, 5. */
    SATISFACTION(1, 5),
    /** From very bad, 1, to very good, 5. */
    QUALITY(1, 5),
    /** From bad, 1, by sufficient, 3, to excellent, 5. */
    GRADES(1, 5),
    /** From never, 1, to always, 5. */
    FREQUENCY(1, 5),
    /** From the saddest face, 1, to the happiest, 5. */
    SMILEYS(1, 5),
    /** One option. */
    CHOICE(0, 0),
    /** Any number of options, with a semicolon between them. */
    MULTIPLE(0, 0),
    /** A choice that says something of the person, by which averages are split. */
    BACKGROUND(0, 0),
    /** Words of the person's own. */
    OPEN(0, 0);

    private final int lowest;
    private final int highest;

    Reading(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Returns whether answers are points of a scale, so that they have an average. */
    public boolean scale() {
        return highest > 0;
    }

    /** Returns whether the points of the scale have words, as in "agree", and not only a number. */
    public boolean worded() {
        return switch (this) {
            case AGREEMENT, SATISFACTION, QUALITY, GRADES, FREQUENCY, SMILEYS -> true;
            default -> false;
        };
    }

    /** Returns the lowest point of the scale; 0 for what is none. */
    public int lowest() {
        return lowest;
    }

    /** Returns the highest point of the scale; 0 for what is none. */
    public int highest() {
        return highest;
    }

    /** Returns whether a mark of this scale may have a half, as 7.5. */
    boolean halves() {
        return highest == 10;
    }

    /** Returns whether averages of the two can be compared. */
    public boolean comparable(Reading other) {
        return scale() && lowest == other.lowest && highest == other.highest;
    }

    /** Returns the scales with words, in the order in which they are tried. */
    static List<Reading> inWords() {
        return List.of(AGREEMENT, SATISFACTION, QUALITY, GRADES, FREQUENCY);
    }
}
