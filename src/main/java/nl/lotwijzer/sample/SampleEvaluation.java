package nl.lotwijzer.sample;

import java.nio.file.Path;
import nl.lotwijzer.evaluation.Evaluations;
import nl.lotwijzer.evaluation.Questionnaire;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Session;

/** What the participants of the example thought of the first session. */
final class SampleEvaluation {
    private final Project project;
    private final Path files;

    SampleEvaluation(Project project, Path files) {
        this.project = project;
        this.files = files;
    }

    void read(Session session) throws UserException {
        new Evaluations(project).read(session.id(), Questionnaire.of(files.resolve("evaluatie-1.csv")));
    }
}
