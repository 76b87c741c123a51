package nl.lotwijzer.panel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import nl.lotwijzer.money.Iban;
import nl.lotwijzer.panel.PersonCard.Access;
import nl.lotwijzer.panel.PersonCard.Care;
import nl.lotwijzer.panel.PersonCard.Emergency;
import nl.lotwijzer.panel.PersonCard.Food;
import nl.lotwijzer.panel.PersonCard.Payment;
import nl.lotwijzer.panel.PersonCard.Speech;
import nl.lotwijzer.panel.PersonCard.Travel;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The cards of the participants, and what they agreed to, in the database. */
final class PersonCardStore {
    private record Answer(long registrant, Consent.Subject subject, Consent consent) {}

    private final Handle handle;

    PersonCardStore(Handle handle) {
        this.handle = handle;
    }

    Map<Long, PersonCard> all() {
        Map<Long, Map<Consent.Subject, Consent>> answers = new HashMap<>();
        handle.createQuery("SELECT * FROM consent ORDER BY id")
                .map((row, context) -> answer(row))
                .list()
                .forEach(answer -> answers.computeIfAbsent(
                                answer.registrant(), id -> new EnumMap<>(Consent.Subject.class))
                        .put(answer.subject(), answer.consent()));
        Map<Long, PersonCard> cards = handle
                .createQuery("SELECT * FROM person_card ORDER BY registrant_id")
                .map((row, context) -> card(row, answers.getOrDefault(row.getLong("registrant_id"), Map.of())))
                .list()
                .stream()
                .collect(Collectors.toMap(PersonCard::id, card -> card));
        return Map.copyOf(cards);
    }

    PersonCard of(long registrant) {
        Map<Consent.Subject, Consent> answers = new EnumMap<>(Consent.Subject.class);
        handle.createQuery("SELECT * FROM consent WHERE registrant_id = :registrant ORDER BY id")
                .bind("registrant", registrant)
                .map((row, context) -> answer(row))
                .list()
                .forEach(answer -> answers.put(answer.subject(), answer.consent()));
        return handle.createQuery("SELECT * FROM person_card WHERE registrant_id = :registrant")
                .bind("registrant", registrant)
                .map((row, context) -> card(row, answers))
                .findOne()
                .orElse(PersonCard.empty(registrant));
    }

    void keep(PersonCard card) {
        handle.createUpdate("""
                        INSERT INTO person_card (registrant_id, diets, allergy, wheelchair, access, children, childcare,
                            language, interpreter, kilometres, transport, emergency_name, emergency_phone, iban,
                            refuses_payment)
                        VALUES (:registrant, :diets, :allergy, :wheelchair, :access, :children, :childcare,
                            :language, :interpreter, :kilometres, :transport, :emergencyName, :emergencyPhone, :iban,
                            :refusesPayment)
                        ON CONFLICT (registrant_id) DO UPDATE
                        SET diets = excluded.diets, allergy = excluded.allergy, wheelchair = excluded.wheelchair,
                            access = excluded.access, children = excluded.children, childcare = excluded.childcare,
                            language = excluded.language, interpreter = excluded.interpreter,
                            kilometres = excluded.kilometres, transport = excluded.transport,
                            emergency_name = excluded.emergency_name, emergency_phone = excluded.emergency_phone,
                            iban = excluded.iban, refuses_payment = excluded.refuses_payment""")
                .bind("registrant", card.id())
                .bind("diets", card.food().diets().stream().map(Diet::name).collect(Collectors.joining(" ")))
                .bind("allergy", card.food().allergy().strip())
                .bind("wheelchair", card.access().wheelchair() ? 1 : 0)
                .bind("access", card.access().other().strip())
                .bind("children", card.care().children())
                .bind("childcare", card.care().remark().strip())
                .bind("language", card.speech().language().strip())
                .bind("interpreter", card.speech().interpreter() ? 1 : 0)
                .bind("kilometres", kilometres(card))
                .bind(
                        "transport",
                        card.travel().transport().map(Transport::name).orElse(null))
                .bind("emergencyName", card.emergency().name().strip())
                .bind("emergencyPhone", card.emergency().phone().strip())
                .bind("iban", card.payment().iban().map(Iban::value).orElse(null))
                .bind("refusesPayment", card.payment().refused() ? 1 : 0)
                .execute();
        for (Consent.Subject subject : Consent.Subject.values()) {
            keep(card.id(), subject, card.consent(subject));
        }
    }

    private static @Nullable Integer kilometres(PersonCard card) {
        OptionalInt told = card.travel().kilometres();
        return told.isPresent() ? told.getAsInt() : null;
    }

    private void keep(long registrant, Consent.Subject subject, Optional<Consent> consent) {
        if (consent.isEmpty()) {
            handle.createUpdate("DELETE FROM consent WHERE registrant_id = :registrant AND subject = :subject")
                    .bind("registrant", registrant)
                    .bind("subject", subject.name())
                    .execute();
            return;
        }
        handle.createUpdate("""
                        INSERT INTO consent (registrant_id, subject, given, day, how)
                        VALUES (:registrant, :subject, :given, :day, :how)
                        ON CONFLICT (registrant_id, subject) DO UPDATE
                        SET given = excluded.given, day = excluded.day, how = excluded.how
                        WHERE given <> excluded.given OR day <> excluded.day OR how <> excluded.how""")
                .bind("registrant", registrant)
                .bind("subject", subject.name())
                .bind("given", consent.get().given() ? 1 : 0)
                .bind("day", consent.get().day().toString())
                .bind("how", consent.get().how().strip())
                .execute();
    }

    /** Takes away the card of somebody; its salt is gone with it, so that digests of it point to nothing. */
    void erase(long registrant) {
        handle.createUpdate("DELETE FROM consent WHERE registrant_id = :registrant")
                .bind("registrant", registrant)
                .execute();
        handle.createUpdate("DELETE FROM person_card WHERE registrant_id = :registrant")
                .bind("registrant", registrant)
                .execute();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getLong("registrant_id"),
                Consent.Subject.valueOf(row.getString("subject")),
                new Consent(row.getInt("given") == 1, LocalDate.parse(row.getString("day")), row.getString("how")));
    }

    private static PersonCard card(ResultSet row, Map<Consent.Subject, Consent> consents) throws SQLException {
        int kilometres = row.getInt("kilometres");
        OptionalInt told = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(kilometres);
        return new PersonCard(
                row.getLong("registrant_id"),
                new Food(
                        Arrays.stream(row.getString("diets").split(" "))
                                .filter(diet -> !diet.isEmpty())
                                .map(Diet::valueOf)
                                .collect(Collectors.toSet()),
                        row.getString("allergy")),
                new Access(row.getInt("wheelchair") == 1, row.getString("access")),
                new Care(row.getInt("children"), row.getString("childcare")),
                new Speech(row.getString("language"), row.getInt("interpreter") == 1),
                new Travel(told, Optional.ofNullable(row.getString("transport")).map(Transport::valueOf)),
                new Emergency(row.getString("emergency_name"), row.getString("emergency_phone")),
                new Payment(
                        Optional.ofNullable(row.getString("iban")).map(Iban::new), row.getInt("refuses_payment") == 1),
                consents);
    }
}
