package nl.lotwijzer.desktop.calling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.CallList;
import nl.lotwijzer.panel.CallLists;
import nl.lotwijzer.panel.CallScript;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;

/**
 * The call list as the project stands, with what the script is filled with for everybody.
 *
 * @param values what the script says of the project and its sessions
 */
public record CallReading(CallList list, Map<CallScript.Place, String> values) {
    static final CallReading EMPTY = new CallReading(CallList.EMPTY, Map.of());

    static CallReading read(Workspace workspace) {
        return workspace.project().read(handle -> {
            List<Session> sessions = new Sessions(workspace.project())
                    .all().stream().filter(session -> !session.cancelled()).toList();
            LocalDateTime now = LocalDateTime.now(workspace.clock());
            Optional<LocalDate> first = sessions.stream()
                    .map(Session::date)
                    .filter(date -> !date.isBefore(now.toLocalDate()))
                    .findFirst();
            CallList list = new CallLists(workspace.project()).read(now, first);
            return new CallReading(list, values(workspace, sessions, list.deadline()));
        });
    }

    private static Map<CallScript.Place, String> values(
            Workspace workspace, List<Session> sessions, Optional<LocalDate> deadline) {
        Texts texts = workspace.texts();
        ProjectDetails details = workspace.project().details();
        DateTimeFormatter day =
                DateTimeFormatter.ofPattern("EEEE d MMMM", texts.language().locale());
        Map<CallScript.Place, String> values = new EnumMap<>(CallScript.Place.class);
        values.put(CallScript.Place.PROJECT, details.name());
        values.put(CallScript.Place.COUNCIL, details.commissioner());
        sessions.stream()
                .findFirst()
                .ifPresent(first -> values.put(CallScript.Place.FIRST_SESSION, day.format(first.date())));
        values.put(
                CallScript.Place.SESSIONS,
                sessions.stream().map(session -> day.format(session.date())).collect(Collectors.joining("; ")));
        deadline.ifPresent(last -> values.put(CallScript.Place.DEADLINE, day.format(last)));
        return values;
    }

    /** Returns the script, or the usual one if the project has none of its own. */
    String script(Texts texts) {
        return list.plan().script().isBlank()
                ? texts.get("panel.script.usual")
                : list.plan().script();
    }

    /** Returns the script as it is said to somebody by a caller. */
    String said(Texts texts, CallTask task, String caller) {
        Map<CallScript.Place, String> filled = new EnumMap<>(CallScript.Place.class);
        filled.putAll(values);
        filled.put(CallScript.Place.CALLER, caller);
        filled.put(CallScript.Place.FIRST_NAME, task.registrant().firstName());
        filled.put(CallScript.Place.NAME, task.registrant().name());
        return new CallScript(script(texts)).filled(filled);
    }
}
