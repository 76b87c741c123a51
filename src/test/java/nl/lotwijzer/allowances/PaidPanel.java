package nl.lotwijzer.allowances;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.allowances.payment.Bic;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;

/** A project with a panel of twenty who confirmed, for tests of what they are paid. */
final class PaidPanel implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The day of the first session. */
    static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    static final AllowanceSettings SETTINGS = new AllowanceSettings(
            Country.NL,
            FeeKind.SESSION,
            Euro.of(35, 0),
            TravelKind.NONE,
            Euro.ZERO,
            true,
            PartialRule.WHOLE,
            "Gemeente Proef",
            Iban.read("NL91ABNA0417164300"),
            Optional.empty());

    private static final List<String> ACCOUNTS =
            List.of("NL39RABO0300065264", "BE68539007547034", "DE89370400440532013000", "NL02ABNA0123456789");

    final Project project;
    final Allowances allowances;
    final Batches batches;
    final List<Long> people;

    PaidPanel(Path folder) throws UserException {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Burgerberaad Proef", "", "", 20),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2025-03-03T09:00:00Z"), ZONE));
        DrawnPanel.draw(project, folder, 120);
        Participants participants = new Participants(project);
        people = participants.all().stream().map(one -> one.id()).toList();
        participants.change(people, Status.CONFIRMED, DAY.minusDays(20), "");
        allowances = new Allowances(project);
        batches = new Batches(project);
    }

    /** Adds a session from half past nine to half past four. */
    Session session(LocalDate day) throws UserException {
        return session(day, "09:30", "16:30");
    }

    Session session(LocalDate day, String start, String end) throws UserException {
        return new Sessions(project)
                .add(new SessionDetails(
                        "Zitting " + day, day, LocalTime.parse(start), LocalTime.parse(end), "Zaal", 8));
    }

    void mark(Session session, int person, Attendance attendance) throws UserException {
        new Attendances(project).mark(session.id(), List.of(people.get(person)), attendance);
    }

    void present(Session session, int... persons) throws UserException {
        for (int person : persons) {
            mark(session, person, Attendance.PRESENT);
        }
    }

    void late(Session session, int person, String at) throws UserException {
        mark(session, person, Attendance.LATE);
        new Attendances(project).arrived(session.id(), List.of(people.get(person)), Optional.of(at(session, at)));
    }

    void left(Session session, int person, String at) throws UserException {
        new Attendances(project).left(session.id(), List.of(people.get(person)), Optional.of(at(session, at)));
    }

    private static Instant at(Session session, String time) {
        return session.date().atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    /** Tells the accounts of the first persons. */
    void accounts(int number) throws UserException {
        for (int person = 0; person < number; person++) {
            account(person, ACCOUNTS.get(person % ACCOUNTS.size()));
        }
    }

    void account(int person, String account) throws UserException {
        new PersonCards(project)
                .change(people.get(person), card -> card.with(new PersonCard.Payment(Iban.read(account), false)));
    }

    void refuse(int person) throws UserException {
        new PersonCards(project)
                .change(people.get(person), card -> card.with(new PersonCard.Payment(Optional.empty(), true)));
    }

    void kilometres(int person, int oneWay) throws UserException {
        new PersonCards(project)
                .change(
                        people.get(person),
                        card -> card.with(new PersonCard.Travel(OptionalInt.of(oneWay), Optional.empty())));
    }

    PersonAllowance person(int person) {
        long id = people.get(person);
        return allowances.overview().people().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Returns what is due to a person, in cents. */
    long due(int person) {
        return person(person).due().cents();
    }

    Batch fix() throws UserException {
        long fixed = batches.fix(LocalDate.of(2025, 3, 7), Language.DUTCH);
        return batch(fixed);
    }

    Batch batch(long id) {
        return batches.all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    void export(Batch batch) throws UserException {
        batches.export(batch.id(), batches.file(batch), handle -> {});
    }

    static AllowanceSettings settings(FeeKind kind, Euro fee, PartialRule partial) {
        return settings(kind, fee, partial, TravelKind.NONE, Euro.ZERO);
    }

    static AllowanceSettings settings(FeeKind kind, Euro fee, PartialRule partial, TravelKind travel, Euro rate) {
        Optional<Bic> noBank = Optional.empty();
        return new AllowanceSettings(
                Country.NL, kind, fee, travel, rate, false, partial, SETTINGS.payer(), SETTINGS.account(), noBank);
    }

    @Override
    public void close() {
        project.close();
    }
}
