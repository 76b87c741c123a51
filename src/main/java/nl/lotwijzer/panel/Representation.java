package nl.lotwijzer.panel;

/**
 * How a category stands in the panel.
 *
 * @param min       the fewest seats that the quota asks for
 * @param max       the most seats that the quota allows
 * @param drawn     how many were drawn, whatever became of them
 * @param confirmed how many come
 * @param open      how many have not said yet whether they come
 */
public record Representation(String criterion, String category, int min, int max, int drawn, int confirmed, int open) {
    /** Where those who come stand against the quota. */
    public enum Standing {
        /** From the fewest to the most. */
        WITHIN,
        /** Fewer, but those who have not said yet can still make it. */
        MAY_STILL,
        /** Fewer, whatever the others say. */
        SHORT,
        /** More than the most. */
        OVER
    }

    public Standing standing() {
        if (confirmed > max) {
            return Standing.OVER;
        }
        if (confirmed >= min) {
            return Standing.WITHIN;
        }
        return confirmed + open >= min ? Standing.MAY_STILL : Standing.SHORT;
    }
}
