package nl.lotwijzer.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The contacts with the participants in the database. */
final class ContactStore {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Handle handle;

    ContactStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns the contacts since a lottery, the oldest first. */
    List<Contact> all(long lottery) {
        return handle
                .createQuery("SELECT * FROM contact WHERE lottery_id = :lottery")
                .bind("lottery", lottery)
                .map((row, context) -> contact(row))
                .list()
                .stream()
                .sorted(Contact.BY_TIME)
                .toList();
    }

    void add(long lottery, long registrant, ContactDetails details) {
        handle.createUpdate("""
                        INSERT INTO contact (lottery_id, registrant_id, at, channel, caller, outcome, remark, next_at)
                        VALUES (:lottery, :registrant, :at, :channel, :caller, :outcome, :remark, :next)""")
                .bind("lottery", lottery)
                .bind("registrant", registrant)
                .bind("at", MINUTE.format(details.at()))
                .bind("channel", details.channel().name())
                .bind("caller", details.caller())
                .bind("outcome", details.outcome().name())
                .bind("remark", details.remark())
                .bind("next", details.next().map(MINUTE::format).orElse(null))
                .execute();
    }

    /** Returns whether there was such a contact to take away. */
    boolean remove(long contact) {
        return handle.createUpdate("DELETE FROM contact WHERE id = :id")
                        .bind("id", contact)
                        .execute()
                == 1;
    }

    /** Takes away the contacts with somebody; their salts are gone with them, so that digests of them point to nothing. */
    void erase(long registrant) {
        handle.createUpdate("DELETE FROM contact WHERE registrant_id = :registrant")
                .bind("registrant", registrant)
                .execute();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getLong("id"),
                row.getLong("registrant_id"),
                new ContactDetails(
                        LocalDateTime.parse(row.getString("at")),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("caller"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("remark"),
                        Optional.ofNullable(row.getString("next_at")).map(LocalDateTime::parse)));
    }
}
