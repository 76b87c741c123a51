package nl.lotwijzer.report.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.Reminder;
import nl.lotwijzer.sessions.Reminders;
import nl.lotwijzer.sessions.Rooms;
import nl.lotwijzer.sessions.RunSheet;
import nl.lotwijzer.sessions.RunSheets;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TableNumbers;

/**
 * Writes the files of a session: its run sheet, calendar files, name badges and the list for reminding. Files with names
 * in them are noted in the journal, by what they are and how many people are in them. A file that is there already is
 * replaced.
 */
public final class SessionFiles {
    private final Project project;
    private final Texts texts;
    private final ZoneId zone;

    public SessionFiles(Project project, Language language) {
        this.project = project;
        this.texts = Texts.in(language);
        this.zone = project.clock().getZone();
    }

    @FunctionalInterface
    private interface Maker {
        byte[] make() throws IOException;
    }

    /**
     * Writes the run sheet of a session: as a workbook, a Word document or, if the name ends otherwise, a PDF.
     *
     * @throws ReportException if it cannot be written
     */
    public void runSheet(Session session, Path file) throws ReportException {
        RunSheet sheet = new RunSheets(project).of(session.id()).orElseGet(() -> RunSheet.of(session, List.of(), zone));
        RunSheetFile made = new RunSheetFile(project.details(), sheet, new Rooms(project).of(session.id()), texts);
        write(file, () -> switch (ending(file)) {
            case "xlsx" -> made.workbook();
            case "docx" -> made.document().word();
            default -> made.document().pdf();
        });
    }

    /**
     * Writes these sessions as a calendar file.
     *
     * @throws ReportException if it cannot be written
     */
    public void calendar(List<Session> sessions, Path file) throws ReportException {
        CalendarFile calendar = new CalendarFile(project.details(), zone, project.now(), texts);
        write(file, () -> calendar.of(sessions));
    }

    /**
     * Writes the name badges of those who are expected at a session or came, by first name.
     *
     * @param tables whether the table stands on it, of each round
     * @param blanks how many badges to write on come after them
     * @return for how many people
     * @throws ReportException if it cannot be written
     */
    public int badges(Session session, boolean tables, int blanks, Path file) throws ReportException {
        Map<Long, List<Integer>> seats = tables ? new TableNumbers(project).of(session.id()) : Map.of();
        List<Badge> badges = new Attendances(project)
                .of(session.id()).attendees().stream()
                        .filter(attendee -> !attendee.attendance().staysAway())
                        .map(Attendee::participant)
                        .map(participant -> badge(participant, seats.getOrDefault(participant.id(), List.of())))
                        .sorted((one, other) -> byName(one).compareToIgnoreCase(byName(other)))
                        .collect(Collectors.toList());
        int people = badges.size();
        badges.addAll(Collections.nCopies(blanks, Badge.BLANK));
        String name = project.details().name();
        BadgeFile made = new BadgeFile(
                texts.get("report.badge.subject", name),
                name,
                session.start(zone).toInstant(),
                texts.language().locale());
        write(file, () -> made.of(badges));
        note("badges", session, people);
        return people;
    }

    private static String byName(Badge badge) {
        return badge.first() + " " + badge.last();
    }

    private Badge badge(Participant participant, List<Integer> tables) {
        String first = participant.registrant().firstName();
        String last = participant.registrant().lastName();
        boolean unnamed = first.isEmpty() && last.isEmpty();
        return new Badge(first, unnamed ? participant.number() : last, participant.number(), table(tables));
    }

    /** Who sits at the same table in every round needs its number once. */
    private String table(List<Integer> tables) {
        List<Integer> different = tables.stream().distinct().toList();
        if (different.isEmpty()) {
            return "";
        }
        return different.size() == 1
                ? texts.get("report.badge.table", different.getFirst())
                : texts.get(
                        "report.badge.tables",
                        tables.stream()
                                .map(table -> table == TableNumbers.NONE ? "–" : Integer.toString(table))
                                .collect(Collectors.joining(" · ")));
    }

    /**
     * Writes those who are still to be reminded of a session, for a mail merge: as CSV if the name ends so, else as a
     * workbook.
     *
     * @return how many people
     * @throws ReportException if it cannot be written
     */
    public int reminders(Session session, List<Reminder> chosen, Path file) throws ReportException {
        ReminderFile made = new ReminderFile(project.details(), session, chosen, zone, texts);
        write(file, ending(file).equals("csv") ? made::csv : made::workbook);
        note("reminders", session, chosen.size());
        return chosen.size();
    }

    /**
     * Returns who is still to be reminded of a session.
     *
     * @param session the id
     */
    public List<Reminder> open(long session) {
        return new Reminders(project)
                .of(session).stream().filter(one -> one.sentOn().isEmpty()).toList();
    }

    private void note(String what, Session session, int people) {
        if (!project.readOnly()) {
            project.perform(
                    new Action("report.session.journal.file", what + " session=" + session.id() + " people=" + people),
                    handle -> {});
        }
    }

    private static void write(Path file, Maker maker) throws ReportException {
        try {
            WholeFile.write(file, out -> out.write(maker.make()));
        } catch (FilesException e) {
            throw new ReportException(e.told(), e);
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
