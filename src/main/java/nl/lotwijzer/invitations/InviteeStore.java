package nl.lotwijzer.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.lotwijzer.invitations.register.Winner;
import nl.lotwijzer.invitations.sampling.Digests;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.person.ComparedText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

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

    /** Adds those drawn, with a letter each. */
    void insert(int round, List<String> batches, List<Winner> winners, Supplier<String> codes, LetterStore letters) {
        handle.execute("INSERT INTO invitation_secret (id) VALUES (1) ON CONFLICT DO NOTHING");
        String secret = secret().orElseThrow();
        Digests digests = new Digests();
        List<Letter> written = new ArrayList<>();
        for (Winner winner : winners) {
            String batch = batches.get(written.size() % batches.size());
            written.add(new Letter(codes.get(), batch, winner.area()));
        }
        letters.insert(written);
        try (PreparedBatch inserts = handle.prepareBatch("""
                INSERT INTO invitee (round_id, letter_id, stratum, lot, key_hash, person_hash, address_hash,
                    first_name, last_name, street, house_number, addition, postcode, city, minor, separate)
                VALUES ((SELECT id FROM invitation_round WHERE number = :round),
                    (SELECT id FROM letter WHERE code = :code), :stratum, :lot, :key, :person, :house,
                    :first, :last, :street, :number, :addition, :postcode, :city, :minor, :separate)""")) {
            for (int i = 0; i < winners.size(); i++) {
                Winner winner = winners.get(i);
                Address address = winner.address();
                inserts.bind("round", round)
                        .bind("code", ComparedText.code(written.get(i).code()))
                        .bind("stratum", winner.stratum())
                        .bind("lot", winner.lot())
                        .bind("key", known(winner.keyHash(), digests, secret))
                        .bind("person", known(winner.personHash(), digests, secret))
                        .bind("house", known(winner.addressHash(), digests, secret))
                        .bind("first", winner.firstName())
                        .bind("last", winner.lastName())
                        .bind("street", address.street())
                        .bind("number", address.houseNumber())
                        .bind("addition", address.addition())
                        .bind("postcode", address.postcode())
                        .bind("city", address.city())
                        .bind("minor", winner.minor() ? 1 : 0)
                        .bind("separate", winner.separate() ? 1 : 0)
                        .add();
            }
            if (!winners.isEmpty()) {
                inserts.execute();
            }
        }
    }

    private static @Nullable String known(Optional<byte[]> identity, Digests digests, String secret) {
        return identity.map(hash -> InvitedBefore.hash(digests, secret, hash)).orElse(null);
    }

    /** Returns what the hashes of people begin with; nothing before anybody was drawn. */
    Optional<String> secret() {
        return handle.createQuery("SELECT secret FROM invitation_secret")
                .mapTo(String.class)
                .findOne();
    }

    /** Returns the hashes of every key, person and address that was drawn. */
    Set<String> hashes() {
        return new HashSet<>(handle.createQuery("""
                        SELECT key_hash FROM invitee WHERE key_hash IS NOT NULL
                        UNION ALL SELECT person_hash FROM invitee WHERE person_hash IS NOT NULL
                        UNION ALL SELECT address_hash FROM invitee WHERE address_hash IS NOT NULL""").mapTo(String.class).list());
    }

    /** Returns whether a letter of this round belongs to a batch that was posted. */
    boolean sent(int round) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM invitee i
                            JOIN invitation_round r ON r.id = i.round_id
                            JOIN letter l ON l.id = i.letter_id
                            JOIN sending s ON s.batch = l.batch AND s.sent_on IS NOT NULL
                            WHERE r.number = :round)""").bind("round", round).mapTo(Boolean.class).one();
    }

    /** Removes everybody drawn in this round, with the letters. */
    void remove(int round) {
        List<Long> letters =
                handle.createQuery("""
                        SELECT i.letter_id FROM invitee i JOIN invitation_round r ON r.id = i.round_id
                        WHERE r.number = :round""").bind("round", round).mapTo(Long.class).list();
        handle.createUpdate("""
                        DELETE FROM invitee WHERE round_id = (SELECT id FROM invitation_round WHERE number = :round)""").bind("round", round).execute();
        if (!letters.isEmpty()) {
            delete("DELETE FROM letter_result WHERE letter_id = :id", letters);
            delete("DELETE FROM letter WHERE id = :id", letters);
        }
    }

    private void delete(String statement, List<Long> ids) {
        try (PreparedBatch deletes = handle.prepareBatch(statement)) {
            ids.forEach(id -> deletes.bind("id", id).add());
            deletes.execute();
        }
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
