package nl.lotwijzer.report.session;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PagesWorkbook;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;
import nl.lotwijzer.sessions.Room;
import nl.lotwijzer.sessions.RunItem;
import nl.lotwijzer.sessions.RunSheet;
import nl.lotwijzer.sessions.RunSheet.Line;
import nl.lotwijzer.sessions.Session;

/** The run sheet of a session on paper and as a workbook. */
final class RunSheetFile {
    private final ProjectDetails project;
    private final RunSheet sheet;
    private final List<Room> rooms;
    private final Texts texts;

    RunSheetFile(ProjectDetails project, RunSheet sheet, List<Room> rooms, Texts texts) {
        this.project = project;
        this.sheet = sheet;
        this.rooms = List.copyOf(rooms);
        this.texts = texts;
    }

    /** Returns the run sheet as a document. */
    Document document() {
        Session session = sheet.session();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Facts(facts()));
        parts.add(new Part.Table(
                text("title"),
                List.of(
                        new Part.Column(text("time"), false, 8),
                        new Part.Column(text("minutes"), true, 2),
                        new Part.Column(text("item"), false, 10),
                        new Part.Column(text("owner"), false, 5),
                        new Part.Column(text("roomColumn"), false, 5),
                        new Part.Column(text("material"), false, 8)),
                sheet.lines().stream().map(this::row).toList()));
        parts.add(new Part.Paragraph(end()));
        String about = text("subtitle", session.number(), session.title(), day(session.date()));
        return new Document(
                texts.language(),
                text("title"),
                about,
                text("subject", project.name()),
                "Lotwijzer",
                dated(),
                project.name(),
                about,
                parts);
    }

    private List<Part.Fact> facts() {
        Session session = sheet.session();
        List<Part.Fact> facts = new ArrayList<>();
        facts.add(new Part.Fact(
                text("when"),
                text(
                        "whenText",
                        day(session.date()),
                        sheet.clock(session.start(sheet.zone())),
                        sheet.clock(session.end(sheet.zone())))));
        add(facts, "place", session.place());
        add(facts, "route", session.details().arrangements().route());
        add(facts, "link", session.details().arrangements().link());
        add(facts, "rooms", rooms.stream().map(this::room).collect(Collectors.joining("; ")));
        add(facts, "remark", session.details().arrangements().remark());
        return facts;
    }

    private void add(List<Part.Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Part.Fact(text(key), value));
        }
    }

    private String room(Room room) {
        String named = room.capacity().isPresent()
                ? text("roomOf", room.name(), room.capacity().getAsInt())
                : room.name();
        return room.note().isEmpty() ? named : named + " – " + room.note();
    }

    private List<String> row(Line line) {
        RunItem item = line.item();
        return List.of(
                times(line),
                Integer.toString(item.minutes()),
                item.title() + " (" + texts.get("sessions.run." + item.kind()) + ")" + gap(line),
                item.owner(),
                item.room(),
                Stream.of(item.material(), item.remark())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". ")));
    }

    private String times(Line line) {
        return text("fromTo", sheet.clock(line.start()), sheet.clock(line.end()));
    }

    private String gap(Line line) {
        if (line.slack()) {
            return " – " + text("slack", line.gap().toMinutes());
        }
        return line.overlap() ? " – " + text("overlap", -line.gap().toMinutes()) : "";
    }

    private String end() {
        long over = sheet.overrun().toMinutes();
        String end = sheet.clock(sheet.end());
        if (over > 0) {
            return text("over", end, over);
        }
        return over == 0 ? text("exact", end) : text("under", end, -over);
    }

    /** Returns the run sheet as a page of a report. */
    Page page() {
        Session session = sheet.session();
        List<Block.Column> columns = Stream.of(
                        "start", "end", "minutes", "kind", "item", "owner", "roomColumn", "materialColumn", "remark")
                .map(key -> new Block.Column(text(key), key.equals("minutes")))
                .toList();
        List<List<Value>> rows = sheet.lines().stream().map(this::values).toList();
        return new Page(
                text("title"),
                text("subtitle", session.number(), session.title(), day(session.date())) + ". " + end(),
                List.of(new Block.Table("Draaiboek", columns, rows)),
                "");
    }

    /** Returns the run sheet as a workbook. */
    byte[] workbook() throws IOException {
        Session session = sheet.session();
        return new PagesWorkbook(
                        texts.language(),
                        text("title"),
                        project.name(),
                        text("subtitle", session.number(), session.title(), day(session.date())),
                        dated(),
                        List.of(page()))
                .bytes();
    }

    private List<Value> values(Line line) {
        RunItem item = line.item();
        return List.of(
                new Value.Text(sheet.clock(line.start())),
                new Value.Text(sheet.clock(line.end())),
                new Value.Count(item.minutes()),
                new Value.Text(texts.get("sessions.run." + item.kind())),
                new Value.Text(item.title()),
                new Value.Text(item.owner()),
                new Value.Text(item.room()),
                new Value.Text(item.material()),
                new Value.Text(item.remark()));
    }

    /** The moment of the session, so that the same run sheet is the same bytes. */
    private Instant dated() {
        return sheet.session().start(sheet.zone()).toInstant();
    }

    private String day(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", texts.language().locale()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("report.runSheet." + key, arguments);
    }
}
