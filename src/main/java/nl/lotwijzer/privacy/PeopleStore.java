package nl.lotwijzer.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Finding people, and what values of them mean, in the database. */
final class PeopleStore {
    private static final int MOST = 60;

    private final Handle handle;

    PeopleStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the people who have this text in a name, number, e-mail address or telephone number. */
    List<PersonRef> find(String text) {
        return handle.createQuery("""
                        SELECT subject, id, name, detail FROM (
                            SELECT 'REGISTRANT' AS subject, id, trim(first_name || ' ' || last_name) AS name,
                                number AS detail,
                                first_name || ' ' || last_name || ' ' || number || ' ' || email || ' ' || phone AS sought
                            FROM registrant
                            UNION ALL
                            SELECT 'FACILITATOR', id, name, email, name || ' ' || email || ' ' || phone FROM facilitator
                            UNION ALL
                            SELECT 'OFFICE', id, name, organisation, name || ' ' || organisation || ' ' || contact
                            FROM office_holder
                            UNION ALL
                            SELECT 'CALLER', id, name, '', name FROM caller
                            UNION ALL
                            SELECT 'LETTER', i.id, trim(i.first_name || ' ' || i.last_name), l.code,
                                i.first_name || ' ' || i.last_name || ' ' || l.code
                            FROM invitee i JOIN letter l ON l.id = i.letter_id
                            UNION ALL
                            SELECT 'LISTED', id, trim(first_name || ' ' || last_name), ground,
                                first_name || ' ' || last_name || ' ' || email
                            FROM listed_person
                            UNION ALL
                            SELECT 'GUEST', id, name, organisation, name || ' ' || organisation || ' ' || email
                            FROM training_guest
                            UNION ALL
                            SELECT 'CONTACT', id, person, organisation, person || ' ' || organisation || ' ' || contact
                            FROM conversation WHERE person || organisation || contact <> '')
                        WHERE instr(lower(sought), lower(:text)) > 0
                        ORDER BY subject = 'LETTER', name, id LIMIT :most""")
                .bind("most", MOST)
                .bind("text", text.strip())
                .map((row, context) -> new PersonRef(
                        Subject.valueOf(row.getString("subject")),
                        row.getLong("id"),
                        row.getString("name").isEmpty() ? row.getString("detail") : row.getString("name"),
                        row.getString("detail")))
                .list();
    }

    /** Returns the registration number of a registrant. */
    Optional<String> number(long registrant) {
        return handle.createQuery("SELECT number FROM registrant WHERE id = :id")
                .bind("id", registrant)
                .mapTo(String.class)
                .findOne();
    }

    /** Returns how many people have a name in the project. */
    int named() {
        return handle.createQuery("""
                        SELECT (SELECT count(*) FROM registrant WHERE first_name || last_name <> '')
                            + (SELECT count(*) FROM facilitator) + (SELECT count(*) FROM office_holder)
                            + (SELECT count(*) FROM caller) + (SELECT count(*) FROM listed_person)
                            + (SELECT count(*) FROM training_guest)
                            + (SELECT count(*) FROM conversation WHERE person <> '')
                            + (SELECT count(*) FROM invitee WHERE first_name || last_name <> '')""").mapTo(Integer.class).one();
    }

    Map<Long, String> sessions() {
        return names("SELECT id, date || ' ' || title AS name FROM session");
    }

    Map<Long, String> facilitators() {
        return names("SELECT id, name FROM facilitator");
    }

    private Map<Long, String> names(String query) {
        Map<Long, String> names = new TreeMap<>();
        handle.createQuery(query)
                .map((row, context) -> names.put(row.getLong("id"), row.getString("name")))
                .list();
        return names;
    }

    /** Returns the answers of a registrant by their questions. */
    Map<String, String> answers(String json) {
        Map<String, String> answers = new TreeMap<>();
        handle.createQuery("SELECT key, value FROM json_each(:json)")
                .bind("json", json)
                .map((row, context) -> answers.put(row.getString("key"), row.getString("value")))
                .list();
        return answers;
    }

    /** Returns the numbers of the journal's entries that changed one of these rows, each {@code table:row}. */
    List<Long> entries(Collection<String> rows) {
        return handle.createQuery("SELECT id, digests FROM journal ORDER BY id")
                .map((row, context) -> {
                    String digests = row.getString("digests");
                    return rows.stream().anyMatch(one -> touches(digests, one)) ? row.getLong("id") : 0L;
                })
                .filter(id -> id > 0)
                .list();
    }

    /** The digests stand beside each other with a tab between them. */
    private static boolean touches(String digests, String row) {
        return ("\t" + digests).contains("\t" + row + ":");
    }
}
