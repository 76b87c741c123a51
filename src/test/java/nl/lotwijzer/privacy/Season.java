package nl.lotwijzer.privacy;

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
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;

/** A project of a test in which something is kept of people in every room, with words of their own to look for. */
final class Season {
    /** What is written about the first participant, and about nobody else. */
    static final List<String> WORDS = List.of(
            "Belnotitie-Qq",
            "Statusnotitie-Qq",
            "Pinda-Qq",
            "Opvang-Qq",
            "Noodnaam-Qq",
            "0611112222",
            "NL91ABNA0417164300",
            "Tafelreden-Qq",
            "Terug-Qq",
            "Correctie-Qq",
            "Toestemming-Qq",
            "Belang-Qq");

    private Season() {}

    /** Draws a panel, holds a session, and writes about the first participant in every room. */
    static Participant hold(Project project, Path folder) throws UserException {
        DrawnPanel.draw(project, folder, 60);
        Participants participants = new Participants(project);
        Participant one = participants.all().getFirst();
        participants.change(
                participants.all().stream().map(Participant::id).toList(),
                Status.CONFIRMED,
                LocalDate.of(2026, 11, 21),
                "");
        Session session = new Sessions(project)
                .add(new SessionDetails(
                        "Water", LocalDate.of(2027, 1, 16), LocalTime.of(9, 30), LocalTime.of(16, 30), "", 8));
        SeasonStore.write(project, one.registrant().id(), session.id(), WORDS);
        return one;
    }
}
