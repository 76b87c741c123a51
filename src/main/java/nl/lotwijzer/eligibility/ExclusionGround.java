package nl.lotwijzer.eligibility;

import nl.lotwijzer.language.Message;

/**
 * Why somebody can be left out, in words that can be shown to that person and that stand in the rules of the draw.
 *
 * @param text the words
 * @param use  what it is proposed for
 */
public record ExclusionGround(String text, Use use) {
    /** What a ground is for. */
    public enum Use {
        AGE,
        RESIDENCE,
        CONSENT,
        /** Something the person is or does, such as a seat in the council. */
        ROLE;

        /** Returns the name of this use. */
        public Message told() {
            return Message.of("eligibility.use." + this);
        }
    }

    public ExclusionGround {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A ground without words");
        }
    }
}
