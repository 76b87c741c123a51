package nl.lotwijzer.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Evaluations in the database. */
final class EvaluationStore {
    private final Handle handle;

    EvaluationStore(Handle handle) {
        this.handle = handle;
    }

    private record QuestionRow(long id, long evaluation, int position, String text, Reading reading, int answered) {}

    private record CountRow(long question, @Nullable Long background, String category, String option, int answers) {}

    private record TextRow(long question, OpenAnswer answer) {}

    /** Returns all evaluations, each with its questions in their order. */
    List<SessionEvaluation> all() {
        Map<Long, List<CountRow>> counts = handle
                .createQuery(
                        "SELECT question_id, background, category, option, answers FROM evaluation_count ORDER BY id")
                .map((row, context) -> {
                    long background = row.getLong("background");
                    boolean ofAll = row.wasNull();
                    return new CountRow(
                            row.getLong("question_id"),
                            ofAll ? null : background,
                            row.getString("category"),
                            row.getString("option"),
                            row.getInt("answers"));
                })
                .stream()
                .collect(Collectors.groupingBy(CountRow::question));
        Map<Long, List<TextRow>> texts = handle
                .createQuery("SELECT id, question_id, text FROM evaluation_text ORDER BY id")
                .map((row, context) -> new TextRow(
                        row.getLong("question_id"), new OpenAnswer(row.getLong("id"), row.getString("text"))))
                .stream()
                .collect(Collectors.groupingBy(TextRow::question));
        Map<Long, QuestionRow> questions = handle
                .createQuery("SELECT * FROM evaluation_question ORDER BY position")
                .map((row, context) -> new QuestionRow(
                        row.getLong("id"),
                        row.getLong("evaluation_id"),
                        row.getInt("position"),
                        row.getString("text"),
                        Reading.valueOf(row.getString("reading")),
                        row.getInt("answered")))
                .stream()
                .collect(Collectors.toMap(QuestionRow::id, one -> one, (one, same) -> one, LinkedHashMap::new));
        return handle.createQuery("SELECT * FROM evaluation ORDER BY id")
                .map((row, context) -> {
                    long id = row.getLong("id");
                    return new SessionEvaluation(
                            row.getLong("session_id"),
                            row.getString("file_name"),
                            row.getString("content_hash"),
                            Instant.parse(row.getString("read_at")),
                            row.getInt("respondents"),
                            row.getInt("refused"),
                            questions.values().stream()
                                    .filter(question -> question.evaluation() == id)
                                    .map(question -> result(
                                            question,
                                            questions,
                                            counts.getOrDefault(question.id(), List.of()),
                                            texts.getOrDefault(question.id(), List.of())))
                                    .toList());
                })
                .list();
    }

    private static QuestionResult result(
            QuestionRow question, Map<Long, QuestionRow> questions, List<CountRow> counts, List<TextRow> texts) {
        Map<String, Integer> total = new LinkedHashMap<>();
        Map<Long, Map<String, Map<String, Integer>>> groups = new TreeMap<>();
        for (CountRow count : counts) {
            Map<String, Integer> into = count.background() == null
                    ? total
                    : groups.computeIfAbsent(count.background(), by -> new LinkedHashMap<>())
                            .computeIfAbsent(count.category(), category -> new LinkedHashMap<>());
            into.put(count.option(), count.answers());
        }
        List<GroupScores> scores = new ArrayList<>();
        groups.forEach((by, categories) -> categories.forEach((category, marks) -> scores.add(
                new GroupScores(Objects.requireNonNull(questions.get(by)).text(), category, Scores.of(marks)))));
        return new QuestionResult(
                question.position(),
                question.text(),
                question.reading(),
                question.answered(),
                total,
                scores,
                texts.stream().map(TextRow::answer).toList());
    }

    /** Returns what was kept of the file of a session, if one was read. */
    Optional<String> hashOf(long session) {
        return handle.createQuery("SELECT content_hash FROM evaluation WHERE session_id = :session")
                .bind("session", session)
                .mapTo(String.class)
                .findOne();
    }

    void insert(long session, String fileName, Instant at, Tally tally) {
        long evaluation = handle.createUpdate("""
                        INSERT INTO evaluation (session_id, file_name, content_hash, read_at, respondents, refused)
                        VALUES (:session, :fileName, :hash, :at, :respondents, :refused)""")
                .bind("session", session)
                .bind("fileName", fileName)
                .bind("hash", tally.hash())
                .bind("at", at.toString())
                .bind("respondents", tally.respondents())
                .bind("refused", tally.refused())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        List<Long> ids = new ArrayList<>();
        for (Tally.Question question : tally.questions()) {
            ids.add(insert(evaluation, ids.size() + 1, question));
        }
        for (int i = 0; i < ids.size(); i++) {
            Tally.Question question = tally.questions().get(i);
            insertCounts(ids.get(i), null, "", question.counts());
            for (Tally.Group group : question.groups()) {
                insertCounts(ids.get(i), ids.get(group.by() - 1), group.category(), group.counts());
            }
        }
    }

    private long insert(long evaluation, int position, Tally.Question question) {
        long id = handle.createUpdate("""
                        INSERT INTO evaluation_question (evaluation_id, position, text, reading, answered)
                        VALUES (:evaluation, :position, :text, :reading, :answered)""")
                .bind("evaluation", evaluation)
                .bind("position", position)
                .bind("text", question.text())
                .bind("reading", question.reading().name())
                .bind("answered", question.answered())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        for (String text : question.texts()) {
            handle.createUpdate("INSERT INTO evaluation_text (question_id, text) VALUES (:question, :text)")
                    .bind("question", id)
                    .bind("text", text)
                    .execute();
        }
        return id;
    }

    private void insertCounts(long question, @Nullable Long background, String category, Map<String, Integer> counts) {
        counts.forEach((option, answers) -> handle.createUpdate("""
                        INSERT INTO evaluation_count (question_id, background, category, option, answers)
                        VALUES (:question, :background, :category, :option, :answers)""")
                .bind("question", question)
                .bind("background", background)
                .bind("category", category)
                .bind("option", option)
                .bind("answers", answers)
                .execute());
    }

    void delete(long session) {
        handle.createUpdate("DELETE FROM evaluation WHERE session_id = :session")
                .bind("session", session)
                .execute();
    }

    /** Returns whether there was such an answer. */
    boolean deleteText(long id) {
        return handle.createUpdate("DELETE FROM evaluation_text WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
