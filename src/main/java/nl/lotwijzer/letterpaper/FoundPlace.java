package nl.lotwijzer.letterpaper;

import java.util.Optional;

/**
 * A place in a template.
 *
 * @param name      as the template says it
 * @param field     the field with that name; empty if there is none
 * @param where     in which part of the letter
 * @param paragraph how the paragraph begins in which it stands
 */
public record FoundPlace(String name, Optional<LetterField> field, Where where, String paragraph) {
    /** The parts of a letter in which a place can stand. */
    public enum Where {
        BODY,
        TEXT_BOX,
        HEADER,
        FOOTER;

        /** Returns the key of its name. */
        public String key() {
            return switch (this) {
                case BODY -> "letterpaper.template.body";
                case TEXT_BOX -> "letterpaper.template.textBox";
                case HEADER -> "letterpaper.template.header";
                case FOOTER -> "letterpaper.template.footer";
            };
        }
    }
}
