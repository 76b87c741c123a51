package nl.lotwijzer.desktop.evaluation;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.evaluation.Comparison;
import nl.lotwijzer.evaluation.Evaluations;
import nl.lotwijzer.evaluation.SessionEvaluation;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Sessions;

/**
 * All evaluations of a project.
 *
 * @param compared the questions that were asked on a scale, over the sessions
 */
record EvaluationContent(List<SessionEvaluation> evaluations, List<Comparison> compared) {
    EvaluationContent {
        evaluations = List.copyOf(evaluations);
        compared = List.copyOf(compared);
    }

    static EvaluationContent of(Project project) {
        return project.read(handle -> {
            List<SessionEvaluation> all = new Evaluations(project).all();
            return new EvaluationContent(all, Comparison.of(new Sessions(project).all(), all));
        });
    }

    Optional<SessionEvaluation> of(long session) {
        return evaluations.stream().filter(one -> one.session() == session).findFirst();
    }
}
