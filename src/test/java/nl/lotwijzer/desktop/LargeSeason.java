package nl.lotwijzer.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;

/** The largest season that occurs: 400 participants who all come, and twelve sessions of which half were held. */
public final class LargeSeason {
    static final int PARTICIPANTS = 400;
    static final int SESSIONS = 12;

    private static final int REGISTRANTS = 1_500;

    private LargeSeason() {}

    /** Fills an empty project. */
    static void fill(Project project, Path folder) throws UserException {
        fill(project, folder, REGISTRANTS);
    }

    /** Fills an empty project that so many people registered for. */
    public static void fill(Project project, Path folder, int registrants) throws UserException {
        ProjectDetails details = project.details();
        project.changeDetails(new ProjectDetails(
                details.code(), details.name(), details.commissioner(), details.question(), PARTICIPANTS));
        DrawnPanel.draw(project, folder, registrants);
        Participants participants = new Participants(project);
        List<Long> all = participants.all().stream().map(Participant::id).toList();
        participants.change(all, Status.CONFIRMED, LocalDate.of(2026, 11, 1), "");
        Sessions sessions = new Sessions(project);
        for (int number = 0; number < SESSIONS; number++) {
            Session session = sessions.add(new SessionDetails(
                    "Bijeenkomst " + (number + 1),
                    LocalDate.of(2026, 10, 3).plusWeeks(2L * number),
                    LocalTime.of(9, 30),
                    LocalTime.of(16, 30),
                    "Stadhuis",
                    SessionDetails.USUAL_TABLE));
            if (number < SESSIONS / 2) {
                new Attendances(project).mark(session.id(), all, Attendance.PRESENT);
            }
        }
    }
}
