package nl.lotwijzer.evaluation;

/**
 * The marks of the people of one category.
 *
 * @param background the question that divides the people
 * @param category   its answer that these people gave
 * @param scores     at least {@link SmallGroups#LEAST} marks
 */
public record GroupScores(String background, String category, Scores scores) {}
