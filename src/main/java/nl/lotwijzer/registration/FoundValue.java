package nl.lotwijzer.registration;

/**
 * A value that a file holds in the column of a criterion, with what is proposed to read it as.
 *
 * @param text     as it stands there the first time
 * @param rows     how many rows hold it, capitals and white space aside
 * @param category what is proposed; empty text for no answer
 * @param likeness how sure that is
 */
public record FoundValue(String text, int rows, String category, Likeness likeness) {
    /** How a value resembles what it is proposed to be read as. */
    public enum Likeness {
        /** It is the category, but for capitals, accents and signs. */
        SAME,
        /** It is another word for it, as {@code V} for {@code Vrouw}, or {@code n.v.t.} for no answer. */
        SYNONYM,
        /** It was read so the last time. */
        REMEMBERED,
        /** It is spelt almost like it; a person has to say so. */
        NEAR,
        /** It resembles nothing that is known; as it stands it is a category of its own. */
        UNKNOWN
    }

    /** Returns whether the proposal may be followed without asking. */
    public boolean certain() {
        return likeness != Likeness.NEAR && likeness != Likeness.UNKNOWN;
    }
}
