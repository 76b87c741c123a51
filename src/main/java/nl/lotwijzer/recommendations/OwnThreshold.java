package nl.lotwijzer.recommendations;

/**
 * The threshold of one recommendation that is another than that of the project.
 *
 * @param reason why; not blank
 */
public record OwnThreshold(Threshold threshold, String reason) {
    public OwnThreshold {
        reason = reason.strip();
    }
}
