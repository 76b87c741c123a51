package nl.lotwijzer.phases;

/**
 * What was agreed with the assembly beforehand.
 *
 * @param text     what it may say something about, and what not; may be empty
 * @param followUp what the council promised to do with the recommendations; may be empty
 */
public record Mandate(String text, String followUp) {
    public static final Mandate NONE = new Mandate("", "");

    public Mandate {
        text = text.strip();
        followUp = followUp.strip();
    }
}
