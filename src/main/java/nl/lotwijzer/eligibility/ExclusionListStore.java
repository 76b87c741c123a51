package nl.lotwijzer.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.person.Address;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The exclusion lists in the project file. */
final class ExclusionListStore {
    private static final String PART = "\u001f";

    private final Handle handle;

    ExclusionListStore(Handle handle) {
        this.handle = handle;
    }

    List<ExclusionList> all() {
        return handle.createQuery("""
                        SELECT l.id, l.name, l.keep_until, count(p.id) AS people,
                            (SELECT group_concat(ground, char(31)) FROM
                                (SELECT DISTINCT ground FROM listed_person WHERE list = l.id ORDER BY ground)) AS grounds
                        FROM exclusion_list l LEFT JOIN listed_person p ON p.list = l.id
                        GROUP BY l.id ORDER BY l.id""").map((row, context) -> list(row)).list();
    }

    private static ExclusionList list(ResultSet row) throws SQLException {
        String grounds = row.getString("grounds");
        return new ExclusionList(
                row.getLong("id"),
                row.getString("name"),
                grounds == null ? List.of() : Arrays.asList(grounds.split(PART)),
                row.getInt("people"),
                date(row.getString("keep_until")));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    List<ListedPerson> people() {
        return handle.createQuery("SELECT * FROM listed_person ORDER BY id")
                .map((row, context) -> person(row))
                .list();
    }

    private static ListedPerson person(ResultSet row) throws SQLException {
        int year = row.getInt("birth_year");
        return new ListedPerson(
                row.getLong("id"),
                row.getLong("list"),
                row.getString("ground"),
                new PersonFacts(
                        row.getString("first_name"),
                        row.getString("last_name"),
                        date(row.getString("birth_date")),
                        year == 0 ? null : year,
                        new Address(
                                row.getString("street"),
                                row.getString("house_number"),
                                row.getString("addition"),
                                row.getString("postcode"),
                                row.getString("city")),
                        "",
                        row.getString("email")));
    }

    long addList(String name, @Nullable LocalDate keepUntil) {
        return handle.createUpdate("INSERT INTO exclusion_list (name, keep_until) VALUES (:name, :until)")
                .bind("name", name)
                .bind("until", keepUntil == null ? null : keepUntil.toString())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void addPeople(long list, List<ReadList.Entry> people) {
        try (PreparedBatch inserts = handle.prepareBatch("""
                INSERT INTO listed_person (list, ground, first_name, last_name, birth_date, birth_year, street,
                    house_number, addition, postcode, city, email)
                VALUES (:list, :ground, :first, :last, :born, :year, :street, :house, :addition, :postcode, :city,
                    :email)""")) {
            for (ReadList.Entry person : people) {
                PersonFacts facts = person.facts();
                inserts.bind("list", list)
                        .bind("ground", person.ground())
                        .bind("first", facts.firstName())
                        .bind("last", facts.lastName())
                        .bind(
                                "born",
                                facts.birthDate() == null
                                        ? null
                                        : facts.birthDate().toString())
                        .bind("year", facts.birthYear())
                        .bind("street", facts.address().street())
                        .bind("house", facts.address().houseNumber())
                        .bind("addition", facts.address().addition())
                        .bind("postcode", facts.address().postcode())
                        .bind("city", facts.address().city())
                        .bind("email", facts.email())
                        .add();
            }
            inserts.execute();
        }
    }

    void keepUntil(long list, @Nullable LocalDate day) {
        handle.createUpdate("UPDATE exclusion_list SET keep_until = :day WHERE id = :id")
                .bind("day", day == null ? null : day.toString())
                .bind("id", list)
                .execute();
    }

    /** Removes the list with everybody on it. */
    void remove(long list) {
        handle.createUpdate("DELETE FROM exclusion_list WHERE id = :id")
                .bind("id", list)
                .execute();
    }
}
