package nl.lotwijzer.facilitators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The holders of offices in the database. */
final class OfficeStore {
    private final Handle handle;

    OfficeStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns all of them by name. */
    List<OfficeHolder> all() {
        return handle.createQuery("SELECT * FROM office_holder ORDER BY lower(name), id")
                .map((row, context) -> new OfficeHolder(row.getLong("id"), details(row)))
                .list();
    }

    long insert(OfficeDetails details) {
        return bound(handle.createUpdate("""
                                INSERT INTO office_holder (office, name, organisation, contact, since, until,
                                                           declared_on, interests, remarks)
                                VALUES (:office, :name, :organisation, :contact, :since, :until,
                                        :declaredOn, :interests, :remarks)"""), details)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Returns whether there was such a holder. */
    boolean update(long id, OfficeDetails details) {
        return bound(handle.createUpdate("""
                                        UPDATE office_holder
                                        SET office = :office, name = :name, organisation = :organisation,
                                            contact = :contact, since = :since, until = :until,
                                            declared_on = :declaredOn, interests = :interests, remarks = :remarks
                                        WHERE id = :id"""), details).bind("id", id).execute() == 1;
    }

    void delete(long id) {
        handle.createUpdate("DELETE FROM office_holder WHERE id = :id")
                .bind("id", id)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, OfficeDetails details) {
        return statement
                .bind("office", details.office().name())
                .bind("name", details.name())
                .bind("organisation", details.organisation())
                .bind("contact", details.contact())
                .bind("since", written(details.since()))
                .bind("until", written(details.until()))
                .bind("declaredOn", written(details.declaredOn()))
                .bind("interests", details.interests())
                .bind("remarks", details.remarks());
    }

    private static OfficeDetails details(ResultSet row) throws SQLException {
        return new OfficeDetails(
                Office.valueOf(row.getString("office")),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("contact"),
                day(row, "since"),
                day(row, "until"),
                day(row, "declared_on"),
                row.getString("interests"),
                row.getString("remarks"));
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String written = row.getString(column);
        return written == null ? null : LocalDate.parse(written);
    }
}
