package nl.lotwijzer.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.support.Conversation.Answer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The conversations in the database. */
final class ConversationStore {
    private final Handle handle;

    ConversationStore(Handle handle) {
        this.handle = handle;
    }

    private record Answered(long conversation, Answer answer) {}

    /** Returns all conversations, the newest first. */
    List<Conversation> all() {
        Map<Long, List<Answered>> answers = handle
                .createQuery("SELECT * FROM conversation_answer ORDER BY conversation_id, position")
                .map((row, context) -> new Answered(
                        row.getLong("conversation_id"), new Answer(row.getString("question"), row.getString("answer"))))
                .stream()
                .collect(Collectors.groupingBy(Answered::conversation));
        return handle.createQuery("SELECT * FROM conversation ORDER BY date DESC, id DESC")
                .map((row, context) -> conversation(
                        row,
                        answers.getOrDefault(row.getLong("id"), List.of()).stream()
                                .map(Answered::answer)
                                .toList()))
                .list();
    }

    long insert(Conversation conversation) {
        long id = bound(handle.createUpdate("""
                                INSERT INTO conversation (kind, date, organisation, person, contact, summary, agreed,
                                                          follow_up_on, done_on)
                                VALUES (:kind, :date, :organisation, :person, :contact, :summary, :agreed,
                                        :followUpOn, :doneOn)"""), conversation)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        answers(id, conversation.answers());
        return id;
    }

    /** Returns whether there was such a conversation. */
    boolean update(Conversation conversation) {
        boolean there = bound(handle.createUpdate("""
                                        UPDATE conversation
                                        SET kind = :kind, date = :date, organisation = :organisation,
                                            person = :person, contact = :contact, summary = :summary,
                                            agreed = :agreed, follow_up_on = :followUpOn, done_on = :doneOn
                                        WHERE id = :id"""), conversation)
                        .bind("id", conversation.id())
                        .execute()
                == 1;
        if (there) {
            deleteAnswers(conversation.id());
            answers(conversation.id(), conversation.answers());
        }
        return there;
    }

    void delete(long id) {
        deleteAnswers(id);
        handle.createUpdate("DELETE FROM conversation WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private void deleteAnswers(long id) {
        handle.createUpdate("DELETE FROM conversation_answer WHERE conversation_id = :id")
                .bind("id", id)
                .execute();
    }

    private void answers(long id, List<Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            handle.createUpdate("""
                            INSERT INTO conversation_answer (conversation_id, position, question, answer)
                            VALUES (:id, :position, :question, :answer)""")
                    .bind("id", id)
                    .bind("position", i + 1)
                    .bind("question", answers.get(i).question())
                    .bind("answer", answers.get(i).answer())
                    .execute();
        }
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Conversation conversation) {
        return statement
                .bind("kind", conversation.kind().name())
                .bind("date", conversation.date().toString())
                .bind("organisation", conversation.organisation())
                .bind("person", conversation.person())
                .bind("contact", conversation.contact())
                .bind("summary", conversation.summary())
                .bind("agreed", conversation.agreed())
                .bind(
                        "followUpOn",
                        conversation.followUpOn().map(LocalDate::toString).orElse(null))
                .bind("doneOn", conversation.doneOn().map(LocalDate::toString).orElse(null));
    }

    private static Conversation conversation(ResultSet row, List<Answer> answers) throws SQLException {
        return new Conversation(
                row.getLong("id"),
                Checklist.valueOf(row.getString("kind")),
                LocalDate.parse(row.getString("date")),
                row.getString("organisation"),
                row.getString("person"),
                row.getString("contact"),
                row.getString("summary"),
                row.getString("agreed"),
                Optional.ofNullable(row.getString("follow_up_on")).map(LocalDate::parse),
                Optional.ofNullable(row.getString("done_on")).map(LocalDate::parse),
                answers);
    }
}
