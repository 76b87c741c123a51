package nl.lotwijzer.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/** What happens in the example after the draw: who comes, where they sit, and who leads the tables. */
final class SampleAssembly {
    /** At the first session every sixteenth is ill, and every thirtieth is late. */
    private static final int EXCUSED = 16;

    private static final int LATE = 30;

    private final Project project;
    private final Path files;

    SampleAssembly(Project project, Path files) {
        this.project = project;
        this.files = files;
    }

    void callParticipants() throws UserException {
        new SampleCalls(project).call();
    }

    void holdSessions() throws UserException {
        new Facilitators(project).importFile(files.resolve("begeleiders.csv"));
        Sessions sessions = new Sessions(project);
        sessions.importFile(files.resolve("bijeenkomsten.csv"));
        new SampleSeating(project).seat(sessions.all());
        new SampleFacilitators(project).work(sessions.all());
        takeAttendance(sessions.all().getFirst());
        new SampleDay(project).add();
        new SampleEvaluation(project, files).read(sessions.all().getFirst());
    }

    private void takeAttendance(Session session) throws UserException {
        Attendances attendances = new Attendances(project);
        List<Long> expected = new Participants(project)
                .confirmed().stream().map(Participant::id).toList();
        attendances.mark(session.id(), expected, Attendance.PRESENT);
        attendances.mark(session.id(), every(LATE, expected, true), Attendance.LATE);
        attendances.mark(session.id(), every(EXCUSED, expected, true), Attendance.EXCUSED);
    }

    /** Returns every n-th of these people, or all others. */
    private static List<Long> every(int n, List<Long> people, boolean chosen) {
        return IntStream.range(0, people.size())
                .filter(place -> (place % n == n - 1) == chosen)
                .mapToObj(people::get)
                .toList();
    }
}
