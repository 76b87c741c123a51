package nl.lotwijzer.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.sessions.Session;

/**
 * The same question at every session at which it was asked.
 *
 * @param text    as it was asked last
 * @param reading its scale
 * @param points  one for each session that has an evaluation, in the order of the sessions
 */
public record Comparison(String text, Reading reading, List<Point> points) {
    public Comparison {
        points = List.copyOf(points);
    }

    /**
     * One session.
     *
     * @param scores empty if the question was not asked there, or too few people answered
     */
    public record Point(Session session, Optional<Scores> scores) {}

    /** Compares all questions on a scale, in the order in which they were first asked. */
    public static List<Comparison> of(List<Session> sessions, List<SessionEvaluation> evaluations) {
        List<QuestionResult> first = new ArrayList<>();
        List<SessionEvaluation> inOrder = sessions.stream()
                .flatMap(session -> of(session, evaluations).stream())
                .toList();
        for (SessionEvaluation evaluation : inOrder) {
            evaluation.questions().stream()
                    .filter(question -> question.reading().scale())
                    .filter(question -> first.stream().noneMatch(question::sameAs))
                    .forEach(first::add);
        }
        return first.stream()
                .map(question -> comparison(question, sessions, evaluations))
                .toList();
    }

    private static Optional<SessionEvaluation> of(Session session, List<SessionEvaluation> evaluations) {
        return evaluations.stream().filter(one -> one.session() == session.id()).findFirst();
    }

    private static Comparison comparison(
            QuestionResult question, List<Session> sessions, List<SessionEvaluation> evaluations) {
        List<Point> points = new ArrayList<>();
        QuestionResult newest = question;
        for (Session session : sessions) {
            Optional<SessionEvaluation> evaluation = of(session, evaluations);
            if (evaluation.isPresent()) {
                Optional<QuestionResult> same = evaluation.get().questions().stream()
                        .filter(question::sameAs)
                        .findFirst();
                newest = same.orElse(newest);
                points.add(new Point(session, same.flatMap(QuestionResult::scores)));
            }
        }
        return new Comparison(newest.text(), newest.reading(), points);
    }
}
