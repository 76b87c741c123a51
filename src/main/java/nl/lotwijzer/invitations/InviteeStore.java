package nl.lotwijzer.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.person.ComparedText;
import org.jdbi.v3.core.Handle;

/** Those who were drawn, in the project file. */
final class InviteeStore {
    private static final String WIPE = """
            UPDATE invitee SET first_name = '', last_name = '', street = '', house_number = '', addition = '',
                postcode = '', city = '', wiped = 1, salt = lower(hex(randomblob(16)))""";

    private final Handle handle;

    InviteeStore(Handle handle) {
        this.handle = handle;
    }

    /** Returns everybody, in the order in which they were drawn and written. */
    List<Invitee> all() {
        return handle.createQuery("""
                        SELECT i.*, r.number AS round, l.code, l.batch, l.area
                        FROM invitee i JOIN invitation_round r ON r.id = i.round_id JOIN letter l ON l.id = i.letter_id
                        ORDER BY i.id""").map((row, context) -> invitee(row)).list();
    }

    /** Takes name and address of whoever got the letter with this code away. */
    void wipe(String code) {
        handle.createUpdate(WIPE + " WHERE wiped = 0 AND letter_id = (SELECT id FROM letter WHERE code = :code)")
                .bind("code", ComparedText.code(code))
                .execute();
    }

    /** Takes the names and addresses of everybody in this round away. Returns of how many. */
    int wipeRound(int round) {
        return handle.createUpdate(WIPE
                        + " WHERE wiped = 0 AND round_id = (SELECT id FROM invitation_round WHERE number = :round)")
                .bind("round", round)
                .execute();
    }

    private static Invitee invitee(ResultSet row) throws SQLException {
        return new Invitee(
                row.getLong("id"),
                row.getInt("round"),
                new Letter(row.getString("code"), row.getString("batch"), row.getString("area")),
                row.getString("stratum"),
                row.getString("first_name"),
                row.getString("last_name"),
                new Address(
                        row.getString("street"),
                        row.getString("house_number"),
                        row.getString("addition"),
                        row.getString("postcode"),
                        row.getString("city")),
                row.getBoolean("minor"),
                row.getBoolean("separate"),
                row.getBoolean("wiped"));
    }
}
