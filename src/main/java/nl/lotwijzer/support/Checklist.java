package nl.lotwijzer.support;

/** The lists of questions and criteria that come with the program and that a project can change. */
public enum Checklist {
    /** A first talk with a commissioner. */
    INTAKE(8),
    /** A talk on the way. */
    PROGRESS(5),
    /** A talk afterwards. */
    EVALUATION(7),
    /** A talk with the council or its clerk. */
    COUNCIL(6),
    OTHER(2),
    /** The criteria of the feasibility test of a proposal. */
    FEASIBILITY(5);

    private final int shipped;

    Checklist(int shipped) {
        this.shipped = shipped;
    }

    /** Returns how many lines the list has that comes with the program. */
    int shipped() {
        return shipped;
    }

    /** Returns whether this is a list of questions for a conversation. */
    public boolean conversation() {
        return this != FEASIBILITY;
    }
}
