package nl.lotwijzer.evaluation;

import java.time.Instant;
import java.util.List;

/**
 * What people thought of one session.
 *
 * @param session     the id of the session
 * @param fileName    the file it was read from, without its folder
 * @param hash        SHA-256 of what was kept of the file
 * @param respondents how many people answered anything
 * @param refused     cells that could not be read and were left out
 * @param questions   in the order of the questionnaire
 */
public record SessionEvaluation(
        long session,
        String fileName,
        String hash,
        Instant readAt,
        int respondents,
        int refused,
        List<QuestionResult> questions) {
    public SessionEvaluation {
        questions = List.copyOf(questions);
    }
}
