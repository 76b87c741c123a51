package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.workspace.Findable;
import nl.lotwijzer.desktop.workspace.Findable.Kind;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.Sessions;

/** The tabs of a session, and all sessions by title and day. */
public final class SessionsFinder {
    private SessionsFinder() {}

    public static List<Findable> found(Project project, Texts texts) {
        return Stream.concat(
                        Findable.parts(
                                Place.SESSIONS,
                                texts,
                                "desktop.sessions.tab.",
                                "details",
                                "run",
                                "attendance",
                                "reminders",
                                "tables",
                                "team",
                                "evaluation")
                                .stream(),
                        new Sessions(project)
                                .all().stream()
                                        .map(session -> new Findable(
                                                Kind.SESSION,
                                                session.title(),
                                                texts.get("desktop.palette.day", session.date()),
                                                Place.SESSIONS,
                                                "details " + session.id())))
                .toList();
    }
}
