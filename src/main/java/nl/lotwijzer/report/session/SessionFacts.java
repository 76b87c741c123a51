package nl.lotwijzer.report.session;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TableNumbers;
import nl.lotwijzer.sessions.TeamMember;
import nl.lotwijzer.sessions.Teams;

/**
 * What is known of a session.
 *
 * @param tables the table of each participant in each round, by the participant's id
 * @param cards  what participants need, by the participant's id
 */
record SessionFacts(
        Session session,
        ZoneId zone,
        AttendanceList attendance,
        Map<Long, List<Integer>> tables,
        List<TeamMember> team,
        Map<Long, PersonCard> cards) {
    private static final Pattern PARTICLES = Pattern.compile("^(?:\\p{Ll}+ )+|^’[st] ");

    static SessionFacts of(Project project, Session session) {
        return new SessionFacts(
                session,
                project.clock().getZone(),
                new Attendances(project).of(session.id()),
                new TableNumbers(project).of(session.id()),
                new Teams(project).of(session.id()),
                new PersonCards(project).all());
    }

    /** Returns everybody of whom something is known for this session, by last name. */
    List<Attendee> everybody() {
        return attendance.attendees().stream()
                .sorted(Comparator.comparing(SessionFacts::sorted).thenComparingLong(Attendee::id))
                .toList();
    }

    /** Returns those who come or came, by last name. */
    List<Attendee> expected() {
        return everybody().stream()
                .filter(attendee -> !attendee.attendance().staysAway())
                .toList();
    }

    PersonCard card(Attendee attendee) {
        return cards.getOrDefault(attendee.id(), PersonCard.empty(attendee.id()));
    }

    /** As lists in the Netherlands have it: <i>van der Polder</i> stands with the P. */
    private static String sorted(Attendee attendee) {
        String last = attendee.participant().registrant().lastName();
        return (PARTICLES.matcher(last).replaceFirst("") + "\t"
                        + attendee.participant().registrant().firstName())
                .toLowerCase(Locale.ROOT);
    }
}
