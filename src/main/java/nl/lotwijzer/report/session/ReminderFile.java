package nl.lotwijzer.report.session;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.CsvFile;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PagesWorkbook;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.sessions.Reminder;
import nl.lotwijzer.sessions.RunSheet;
import nl.lotwijzer.sessions.Session;

/** Those who are to be reminded of a session, with what a mail merge needs. */
final class ReminderFile {
    private final ProjectDetails project;
    private final Session session;
    private final List<Reminder> reminders;
    private final ZoneId zone;
    private final Texts texts;

    ReminderFile(ProjectDetails project, Session session, List<Reminder> reminders, ZoneId zone, Texts texts) {
        this.project = project;
        this.session = session;
        this.reminders = List.copyOf(reminders);
        this.zone = zone;
        this.texts = texts;
    }

    byte[] csv() throws IOException {
        return CsvFile.of(table(), texts.language());
    }

    byte[] workbook() throws IOException {
        Page page = new Page(
                text("title"),
                text("purpose", session.number(), session.title(), reminders.size()),
                List.of(table()),
                "");
        return new PagesWorkbook(
                        texts.language(),
                        text("title"),
                        project.name(),
                        day(session.date()),
                        session.start(zone).toInstant(),
                        List.of(page))
                .bytes();
    }

    private Block.Table table() {
        List<Block.Column> columns = Stream.of(
                        "number",
                        "channel",
                        "firstName",
                        "lastName",
                        "email",
                        "phone",
                        "street",
                        "postcode",
                        "city",
                        "session",
                        "day",
                        "start",
                        "end",
                        "place",
                        "route",
                        "link",
                        "sent")
                .map(key -> new Block.Column(text(key), false))
                .toList();
        return new Block.Table(
                "Herinneringen", columns, reminders.stream().map(this::row).toList());
    }

    private List<Value> row(Reminder reminder) {
        Registrant person = reminder.participant().registrant();
        Address address = person.address();
        String street = Stream.of(address.street(), address.houseNumber(), address.addition())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return Stream.of(
                        reminder.participant().number(),
                        texts.get("sessions.channel." + reminder.channel()),
                        person.firstName(),
                        person.lastName(),
                        person.email(),
                        person.phone(),
                        street,
                        address.postcode(),
                        address.city(),
                        session.title(),
                        day(session.date()),
                        RunSheet.clock(session.start(zone), session.date()),
                        RunSheet.clock(session.end(zone), session.date()),
                        session.place(),
                        session.details().arrangements().route(),
                        session.details().arrangements().link(),
                        reminder.sentOn().map(this::day).orElse(""))
                .map(written -> (Value) new Value.Text(written))
                .toList();
    }

    private String day(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", texts.language().locale()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("report.reminder." + key, arguments);
    }
}
