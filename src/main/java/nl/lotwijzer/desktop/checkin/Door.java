package nl.lotwijzer.desktop.checkin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TableNumbers;

/**
 * What whoever stands at the door needs to know of a session, as it stands.
 *
 * @param tables of each participant who has a seat, the table of each round
 * @param cards  of those who told something that they need
 */
record Door(Session session, AttendanceList attendance, Map<Long, List<Integer>> tables, Map<Long, PersonCard> cards) {
    /** Reads it; empty if the session is no longer there. */
    static Optional<Door> of(long session, Project project) {
        return project.read(handle -> new Sessions(project)
                .find(session)
                .map(found -> new Door(
                        found,
                        new Attendances(project).of(session),
                        new TableNumbers(project).of(session),
                        new PersonCards(project).all())));
    }
}
