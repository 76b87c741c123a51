package nl.lotwijzer.evaluation;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/** What people thought of the sessions, a questionnaire for each. */
public final class Evaluations {
    private final Project project;

    public Evaluations(Project project) {
        this.project = project;
    }

    /** How a file stands to what was read for a session. */
    public enum Standing {
        /** Nothing was read for this session yet. */
        NEW,
        /** The same answers, read the same way, were read for this session. */
        KNOWN,
        /** Other answers were read for this session, which this file would replace. */
        OTHER
    }

    /** Returns the evaluations of all sessions that have one. */
    public List<SessionEvaluation> all() {
        return project.read(handle -> new EvaluationStore(handle).all());
    }

    /** Returns how this file stands to what was read for a session before. */
    public Standing standing(long session, Questionnaire file) {
        Optional<String> known = project.read(handle -> new EvaluationStore(handle).hashOf(session));
        if (known.isEmpty()) {
            return Standing.NEW;
        }
        return known.get().equals(file.tally().hash()) ? Standing.KNOWN : Standing.OTHER;
    }

    /** Returns the other session for which these same answers were read, so that a wrong choice shows. */
    public Optional<Session> elsewhere(long session, Questionnaire file) {
        String hash = file.tally().hash();
        List<Long> others = all().stream()
                .filter(one -> one.session() != session && one.hash().equals(hash))
                .map(SessionEvaluation::session)
                .toList();
        return new Sessions(project)
                .all().stream().filter(one -> others.contains(one.id())).findFirst();
    }

    /**
     * Keeps the answers in this file as the evaluation of a session, in the place of what was read before. Reading the same
     * file again changes nothing.
     *
     * @throws EvaluationException if no column is kept, or the session is no longer there
     */
    public void read(long session, Questionnaire file) throws EvaluationException {
        if (file.questions().isEmpty()) {
            throw new EvaluationException(Message.of("evaluation.problem.noQuestions"));
        }
        if (new Sessions(project).find(session).isEmpty()) {
            throw new EvaluationException(Message.of("evaluation.problem.noSession"));
        }
        if (standing(session, file) == Standing.KNOWN) {
            return;
        }
        Tally tally = file.tally();
        project.perform(new Action("evaluation.journal.read", Integer.toString(tally.respondents())), handle -> {
            EvaluationStore store = new EvaluationStore(handle);
            store.delete(session);
            store.insert(session, file.fileName(), project.now(), tally);
        });
    }

    /** Removes the evaluation of a session. */
    public void remove(long session) {
        project.perform(new Action("evaluation.journal.remove", Long.toString(session)), handle -> {
            new EvaluationStore(handle).delete(session);
        });
    }

    /** Removes one open answer, as one in which somebody can be recognised; the number of answers stays. */
    public void removeAnswer(long id) {
        project.perform(new Action("evaluation.journal.removeAnswer", "1"), handle -> {
            new EvaluationStore(handle).deleteText(id);
        });
    }
}
