package nl.lotwijzer.desktop.workspace;

/** Brings the person to a place. */
@FunctionalInterface
public interface Navigator {
    /** Shows this place; see {@link Screen#onShow} for the detail. */
    void navigate(Place place, String detail);

    /**
     * Shows this place because of something the person pressed elsewhere.
     *
     * @param what what was pressed, as <i>12 te laat</i>; stands above the place, with the way back
     */
    default void navigate(Place place, String detail, String what) {
        navigate(place, detail);
    }
}
