package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.dialogs.FileQuestion;
import nl.lotwijzer.desktop.dialogs.FileQuestion.Kind;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.dialogs.TextQuestion;
import nl.lotwijzer.desktop.workspace.FileWriting;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.report.session.CalendarFile;
import nl.lotwijzer.report.session.SessionFiles;
import nl.lotwijzer.sessions.Reminder;
import nl.lotwijzer.sessions.Session;

/** Asks for a file and writes something of a session into it. */
final class SessionPapers {
    /** Writes a file. */
    private static final String MOST_BLANKS = "[0-9]{1,3}";

    private final Workspace workspace;

    SessionPapers(Workspace workspace) {
        this.workspace = workspace;
    }

    private SessionFiles files() {
        return new SessionFiles(workspace.project(), workspace.texts().language());
    }

    /** Writes the run sheet. */
    void runSheet(Session session) {
        write(
                text("runExport"),
                text("runFile", session.number(), session.date().toString()),
                List.of("pdf", "docx", "xlsx"),
                file -> files().runSheet(session, file));
    }

    /** Writes one session as a calendar file. */
    void calendar(Session session) {
        write(
                text("calendarOne"),
                CalendarFile.fileName(session.date()),
                List.of("ics"),
                file -> files().calendar(List.of(session), file));
    }

    /** Writes all sessions as one calendar file. */
    void calendar(List<Session> sessions) {
        write(text("calendarAll"), text("calendarFile"), List.of("ics"), file -> files().calendar(sessions, file));
    }

    /** Asks how many badges to write on are wanted too, and writes the name badges. */
    void badges(Session session, boolean tables) {
        Optional<String> blanks = workspace
                .dialogs()
                .askText(new TextQuestion(text("badges"), text("badgesBlank"), "4", text("badgesMake")));
        if (blanks.isPresent() && !blanks.get().matches(MOST_BLANKS)) {
            workspace.notify(Notice.warning(text("noBlanks", blanks.get())));
        } else {
            blanks.map(Integer::parseInt)
                    .ifPresent(number -> write(
                            text("badges"),
                            text("badgesFile", session.number()),
                            List.of("pdf"),
                            file -> files().badges(session, tables, number, file)));
        }
    }

    /** Writes these reminders for a mail merge. */
    void reminders(Session session, List<Reminder> reminders) {
        write(
                text("remindersExport"),
                text("remindersFile", session.number()),
                List.of("xlsx", "csv"),
                file -> files().reminders(session, reminders, file));
    }

    private void write(String title, String name, List<String> endings, FileWriting writing) {
        List<Kind> kinds = endings.stream()
                .map(ending -> new Kind(text("kind." + ending), List.of(ending)))
                .toList();
        workspace.save(
                new FileQuestion(title, name, kinds),
                Message.of("desktop.sessions.writing"),
                writing,
                file -> text("written", file));
    }

    private String text(String key, Object... arguments) {
        return workspace.texts().get("desktop.sessions." + key, arguments);
    }
}
