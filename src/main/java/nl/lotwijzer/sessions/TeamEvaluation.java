package nl.lotwijzer.sessions;

/**
 * How a facilitator did at a session.
 *
 * @param score  from {@value #LOWEST} to {@value #HIGHEST}
 * @param remark in words; may be empty
 */
public record TeamEvaluation(long session, long facilitator, int score, String remark) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public TeamEvaluation {
        remark = remark.strip();
    }
}
