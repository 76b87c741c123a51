package nl.lotwijzer.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.person.Household;
import nl.lotwijzer.registration.ImportCheck.Judged;
import nl.lotwijzer.registration.Registrant.Source;
import nl.lotwijzer.registration.Registrant.State;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** Registrants and imports in the project file. */
final class RegistrationStore {
    private static final int FEW_CHANGES = 200_000;
    private static final String SELECT = """
            SELECT r.*, b.file_name, k.number AS merged_into
            FROM registrant r JOIN import_batch b ON b.id = r.batch
                LEFT JOIN merged_registrant m ON m.registrant_id = r.id
                LEFT JOIN registrant k ON k.id = m.kept_id
            """;
    private static final String IN_ORDER = " ORDER BY length(r.number), r.number";

    private final Handle handle;

    RegistrationStore(Handle handle) {
        this.handle = handle;
    }

    int count() {
        return handle.createQuery("SELECT count(*) FROM registrant")
                .mapTo(Integer.class)
                .one();
    }

    List<Registrant> all() {
        return atHome(asAddressed());
    }

    /** Returns everybody, in the order of their numbers, each living where the address says. */
    List<Registrant> asAddressed() {
        return registrants(handle.createQuery(SELECT + IN_ORDER));
    }

    /** Returns these, who must be all, each living where it was decided that they do. */
    List<Registrant> atHome(List<Registrant> everybody) {
        return Homes.of(everybody, new HouseholdStore(handle).all());
    }

    /**
     * Returns which rows the entries of the journal after this one changed, as {@code table:row:digest}; empty if they are
     * so many that reading everything takes no longer.
     */
    Optional<List<String>> changedSince(long entry) {
        int size = handle.createQuery("SELECT coalesce(sum(length(digests)), 0) FROM journal WHERE id > :entry")
                .bind("entry", entry)
                .mapTo(Integer.class)
                .one();
        return size > FEW_CHANGES
                ? Optional.empty()
                : Optional.of(handle
                        .createQuery("SELECT digests FROM journal WHERE id > :entry")
                        .bind("entry", entry)
                        .mapTo(String.class)
                        .stream()
                        .flatMap(digests -> Stream.of(digests.split("\t", -1)))
                        .toList());
    }

    /** Returns those of these registrants who are there, in the order of their numbers, each living where the address says. */
    List<Registrant> withIds(Collection<Long> ids) {
        return registrants(handle.createQuery(SELECT + "WHERE r.id IN (SELECT value FROM json_each(:ids))" + IN_ORDER)
                .bind("ids", ids.toString()));
    }

    Optional<Registrant> withFormId(String formId) {
        return registrants(
                        handle.createQuery(SELECT + "WHERE r.form_id = :form").bind("form", formId))
                .stream()
                .findFirst();
    }

    /** @param code as it is kept or with other dashes */
    Optional<Registrant> withLetter(String code) {
        return registrants(handle.createQuery(SELECT + "WHERE replace(r.letter_code, '-', '') = :code")
                        .bind("code", code.replace("-", "")))
                .stream()
                .findFirst();
    }

    /** Returns who has the date of birth, the e-mail address, the telephone or about the address of this form. */
    List<Registrant> likely(Form form) {
        Address address = form.address();
        return registrants(handle.createQuery(SELECT + """
                        WHERE (:born IS NOT NULL AND r.birth_date = :born)
                            OR (:email <> '' AND r.email = :email COLLATE NOCASE)
                            OR (:phone <> '' AND :phone = substr(replace(replace(replace(replace(replace(
                                r.phone, ' ', ''), '-', ''), '(', ''), ')', ''), '+', ''), -9))
                            OR (:postcode <> '' AND :house <> ''
                                AND replace(r.postcode, ' ', '') = :postcode COLLATE NOCASE
                                AND CAST(r.house_number AS INTEGER) = CAST(:house AS INTEGER))
                        """ + IN_ORDER)
                .bind("born", form.birthDate() == null ? null : form.birthDate().toString())
                .bind("email", form.email())
                .bind("phone", ComparedText.phone(form.phone()))
                .bind("postcode", address.postcode().replace(" ", ""))
                .bind("house", address.houseNumber()));
    }

    private List<Registrant> registrants(Query query) {
        Map<Long, Set<String>> corrected = corrected();
        return query.map((row, context) -> registrant(row, corrected.getOrDefault(row.getLong("id"), Set.of())))
                .list();
    }

    /** Returns what stands corrected by the key of the registrant: SQLite takes back from the row of max(id). */
    private Map<Long, Set<String>> corrected() {
        Map<Long, Set<String>> corrected = new HashMap<>();
        handle.createQuery("""
                        SELECT registrant_id, part, max(id), back FROM correction GROUP BY registrant_id, part
                        HAVING back = 0""")
                .map((row, context) -> corrected
                        .computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                        .add(row.getString(2)))
                .forEach(added -> {});
        return corrected;
    }

    /** The order is that of the first registrant who has the criterion: SQLite takes a.id from the row of min(r.id). */
    List<String> criteria() {
        return handle.createQuery("""
                        SELECT a.key, min(r.id) AS first, a.id AS position
                        FROM registrant r, json_each(r.answers) a
                        GROUP BY a.key ORDER BY first, position""")
                .map((row, context) -> row.getString("key"))
                .list();
    }

    Map<String, Registrant> byFingerprint(List<Registrant> registrants) {
        Map<Long, String> fingerprints = new HashMap<>();
        handle.createQuery("SELECT id, fingerprint FROM registrant WHERE fingerprint IS NOT NULL")
                .map((row, context) -> fingerprints.put(row.getLong(1), row.getString(2)))
                .forEach(replaced -> {});
        Map<String, Registrant> byFingerprint = new HashMap<>();
        for (Registrant registrant : registrants) {
            String fingerprint = fingerprints.get(registrant.id());
            if (fingerprint != null) {
                byFingerprint.put(fingerprint, registrant);
            }
        }
        return byFingerprint;
    }

    int highestNumber() {
        return handle.createQuery("SELECT coalesce(max(CAST(substr(number, 2) AS INTEGER)), 0) FROM registrant")
                .mapTo(Integer.class)
                .one();
    }

    /** Returns the number of the newest entry in the journal: the same as long as nothing is changed. */
    long lastEntry() {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM journal")
                .mapTo(Long.class)
                .one();
    }

    void update(Judged judged, long batch) {
        Registrant registrant = judged.registrant();
        if (registrant == null) {
            throw new IllegalArgumentException("Nobody to change");
        }
        bind(handle.createUpdate("""
                UPDATE registrant SET form_id = :form, letter_code = :letter, first_name = :first, last_name = :last,
                    email = :email, phone = :phone, street = :street, house_number = :house, addition = :addition,
                    postcode = :postcode, city = :city, birth_date = :born, birth_year = :year,
                    registered_at = :registered, remark = :remark, answers = :answers, batch = :batch,
                    source_row = :row
                WHERE id = :id""").bind("id", registrant.id()), judged, batch)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Judged judged, long batch) {
        return bind(statement, judged.form())
                .bind("batch", batch)
                .bind("row", judged.outcome().row().number());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Form form) {
        Address address = form.address();
        return statement
                .bind("form", form.formId().isEmpty() ? null : form.formId())
                .bind("letter", form.letterCode().isEmpty() ? null : form.letterCode())
                .bind("first", form.firstName())
                .bind("last", form.lastName())
                .bind("email", form.email())
                .bind("phone", form.phone())
                .bind("street", address.street())
                .bind("house", address.houseNumber())
                .bind("addition", address.addition())
                .bind("postcode", address.postcode())
                .bind("city", address.city())
                .bind("born", form.birthDate() == null ? null : form.birthDate().toString())
                .bind("year", form.birthYear())
                .bind(
                        "registered",
                        form.registeredAt() == null ? null : form.registeredAt().toString())
                .bind("remark", form.remark())
                .bind("answers", JsonObject.of(form.answers()));
    }

    /** Adds somebody who was entered by hand; returns the key. */
    long insert(RegistrationNumber number, Form form, Channel channel, long batch) {
        return bind(handle.createUpdate("""
                                INSERT INTO registrant (number, form_id, letter_code, first_name, last_name, email, phone,
                                    street, house_number, addition, postcode, city, birth_date, birth_year,
                                    registered_at, remark, answers, state, ground, batch, source_row, channel)
                                VALUES (:number, :form, :letter, :first, :last, :email, :phone, :street, :house,
                                    :addition, :postcode, :city, :born, :year, :registered, :remark, :answers,
                                    'active', '', :batch, 1, :channel)"""), form)
                .bind("number", number.value())
                .bind("batch", batch)
                .bind("channel", channel.column())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Writes what a form says by now; where it was read from stays. */
    void update(long id, Form form) {
        bind(handle.createUpdate("""
                UPDATE registrant SET form_id = :form, letter_code = :letter, first_name = :first, last_name = :last,
                    email = :email, phone = :phone, street = :street, house_number = :house, addition = :addition,
                    postcode = :postcode, city = :city, birth_date = :born, birth_year = :year,
                    registered_at = :registered, remark = :remark, answers = :answers
                WHERE id = :id""").bind("id", id), form).execute();
    }

    /** The batch of one row that a registration by hand is; its entry in the journal is the next one. */
    long addBatch(Channel channel) {
        return handle.createUpdate("""
                        INSERT INTO import_batch
                            (file_name, sheet, journal_entry, row_count, added, changed, unchanged, refused, channel)
                        VALUES (:channel, '', :entry, 1, 1, 0, 0, 0, :channel)""")
                .bind("channel", channel.column())
                .bind("entry", lastEntry() + 1)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void mark(List<Registrant> registrants, State state, String ground) {
        try (PreparedBatch updates =
                handle.prepareBatch("UPDATE registrant SET state = :state, ground = :ground WHERE id = :id")) {
            for (Registrant registrant : registrants) {
                updates.bind("state", state.name().toLowerCase(Locale.ROOT))
                        .bind("ground", ground)
                        .bind("id", registrant.id())
                        .add();
            }
            updates.execute();
        }
    }

    private static Registrant registrant(ResultSet row, Set<String> corrected) throws SQLException {
        String born = row.getString("birth_date");
        String registered = row.getString("registered_at");
        String mergedInto = row.getString("merged_into");
        int year = row.getInt("birth_year");
        Form form = new Form(
                text(row, "form_id"),
                text(row, "letter_code"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                row.getString("phone"),
                new Address(
                        row.getString("street"),
                        row.getString("house_number"),
                        row.getString("addition"),
                        row.getString("postcode"),
                        row.getString("city")),
                born == null ? null : LocalDate.parse(born),
                year == 0 ? null : year,
                registered == null ? null : LocalDateTime.parse(registered),
                row.getString("remark"),
                JsonObject.read(row.getString("answers")));
        return new Registrant(
                row.getLong("id"),
                new RegistrationNumber(row.getString("number")),
                form,
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("ground"),
                new Source(row.getLong("batch"), row.getString("file_name"), row.getInt("source_row")),
                Channel.written(row.getString("channel")),
                corrected,
                Household.at(form.address()),
                Optional.ofNullable(mergedInto).map(RegistrationNumber::new));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
