package nl.lotwijzer.desktop.workspace;

/** Brings the person to a place. */
@FunctionalInterface
public interface Navigator {
    /** Shows this place; see {@link Screen#onShow} for the detail. */
    void navigate(Place place, String detail);
}
