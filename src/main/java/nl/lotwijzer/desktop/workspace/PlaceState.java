package nl.lotwijzer.desktop.workspace;

/**
 * How the work at a place stands, as the navigation shows it.
 *
 * @param sign  what is shown
 * @param count the number of problems; 0 unless the sign is {@link Sign#PROBLEMS}
 */
public record PlaceState(Sign sign, int count) {
    /** The signs of the navigation. */
    public enum Sign {
        /** Places where nothing can be finished, as the settings. */
        NONE,
        /** ○ */
        NOT_BEGUN,
        /** ◐ */
        UNDER_WAY,
        /** ✔ */
        DONE,
        /** ! */
        PROBLEMS
    }

    public static final PlaceState NONE = new PlaceState(Sign.NONE, 0);
    public static final PlaceState NOT_BEGUN = new PlaceState(Sign.NOT_BEGUN, 0);
    public static final PlaceState UNDER_WAY = new PlaceState(Sign.UNDER_WAY, 0);
    public static final PlaceState DONE = new PlaceState(Sign.DONE, 0);

    public PlaceState {
        if (count < 0 || (count > 0 && sign != Sign.PROBLEMS)) {
            throw new IllegalArgumentException("Only problems are counted: " + sign + " " + count);
        }
    }

    /** Problems to solve here, at least one. */
    public static PlaceState problems(int count) {
        return new PlaceState(Sign.PROBLEMS, count);
    }
}
