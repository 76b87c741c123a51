package nl.lotwijzer.desktop.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.tasks.BackgroundTask;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.facilitators.DayAnswer;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.sessions.SessionRole;
import nl.lotwijzer.sessions.TeamMember;
import nl.lotwijzer.sessions.Teams;
import org.jspecify.annotations.Nullable;

/** The facilitators at the open session, and giving them roles and tables. */
final class TeamModel {
    /**
     * A facilitator of the pool at the open session.
     *
     * @param member  what this person does there; empty if nothing
     * @param answer  whether this person can come that day
     * @param reasons why this person is where, the weightiest reason first
     * @param broken  which rules that breaks
     */
    record Line(
            Facilitator facilitator,
            Optional<TeamMember> member,
            DayAnswer answer,
            List<Message> reasons,
            List<Message> broken) {
        boolean canCome() {
            return answer.availability().possible();
        }

        /** Returns whether this person has a role on a day on which this person cannot come. */
        boolean clash() {
            return member.isPresent() && !canCome();
        }
    }

    private final Workspace workspace;
    private final SessionsModel sessions;
    private final Teams service;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    TeamModel(Workspace workspace, SessionsModel sessions) {
        this.workspace = workspace;
        this.sessions = sessions;
        this.service = new Teams(workspace.project());
        sessions.content()
                .subscribe(content -> lines.setAll(content.map(TeamModel::lines).orElse(List.of())));
    }

    /** Those with a role first, as the team is ordered; then the others, who cannot come last. */
    private static List<Line> lines(SessionContent content) {
        List<Line> inTeam = content.team().stream()
                .map(member -> line(member.facilitator(), Optional.of(member), content))
                .toList();
        List<Line> others = content.pool().stream()
                .filter(facilitator -> content.team().stream()
                        .noneMatch(member -> member.facilitator().id() == facilitator.id()))
                .map(facilitator -> line(facilitator, Optional.empty(), content))
                .sorted(Comparator.comparing(Line::canCome).reversed())
                .toList();
        return Stream.concat(inTeam.stream(), others.stream()).toList();
    }

    private static Line line(Facilitator facilitator, Optional<TeamMember> member, SessionContent content) {
        return new Line(
                facilitator,
                member,
                content.teamDay()
                        .availability()
                        .of(facilitator, content.session().date()),
                content.teamDay().reasons(facilitator),
                content.teamDay().broken(facilitator));
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** Returns the numbers of the tables of the open session; none without a table plan. */
    List<Integer> tables() {
        return sessions.content().get().flatMap(SessionContent::plan).stream()
                .flatMap(plan -> plan.tables().stream())
                .map(table -> table.number())
                .toList();
    }

    /** Gives somebody a role, or none. Who gets a table already led swaps with who leads it. */
    void assign(Facilitator facilitator, Optional<SessionRole> role, @Nullable Integer table) {
        session()
                .ifPresent(session -> workspace.edit(() -> {
                    if (role.isEmpty()) {
                        service.release(session, List.of(facilitator.id()));
                    } else {
                        service.assign(session, facilitator.id(), role.get(), table);
                    }
                }));
    }

    /** Finds facilitators for the tables that have none. */
    void staff() {
        session()
                .ifPresent(session -> workspace
                        .tasks()
                        .start(BackgroundTask.edit(progress -> service.staff(session))
                                .then(this::tell)));
    }

    private void tell(int tablesLeft) {
        Notice notice = tablesLeft == 0
                ? Notice.success(workspace.texts().get("desktop.sessions.staffed"))
                : Notice.warning(workspace.texts().get("desktop.sessions.staffedShort", tablesLeft));
        workspace.notify(notice.with(workspace.texts().get("desktop.sessions.undo"), sessions::undo));
    }

    /** Shows the choice for somebody among those for all coming sessions. */
    void showIn(Facilitator facilitator) {
        session()
                .ifPresent(session ->
                        workspace.navigate(Place.FACILITATORS, "allocation " + facilitator.id() + " " + session));
    }

    private Optional<Long> session() {
        return sessions.content().get().map(content -> content.session().id());
    }
}
