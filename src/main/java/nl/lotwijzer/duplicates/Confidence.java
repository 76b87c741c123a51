package nl.lotwijzer.duplicates;

/** How sure it is that two registrations are of one person. */
public enum Confidence {
    CERTAIN(75),
    LIKELY(52),
    POSSIBLE(40);

    private final int points;

    Confidence(int points) {
        this.points = points;
    }

    /** Returns the fewest points that give this. */
    int points() {
        return points;
    }

    Confidence atMost(Confidence cap) {
        return compareTo(cap) < 0 ? cap : this;
    }
}
