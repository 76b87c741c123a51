package nl.lotwijzer.report.steering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.lottery.Drawing;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.report.Cover;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.mirror.Mirrors;
import nl.lotwijzer.report.steering.SteeringReport.FacilitatorFacts;
import nl.lotwijzer.report.steering.SteeringReport.LotteryFacts;
import nl.lotwijzer.report.steering.SteeringReport.SessionFacts;
import nl.lotwijzer.report.steering.SteeringReport.StatusCount;
import nl.lotwijzer.response.Responses;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionRole;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlans;
import nl.lotwijzer.sessions.TeamMember;
import nl.lotwijzer.sessions.Teams;
import nl.lotwijzer.supervision.CheckFinding.Result;
import nl.lotwijzer.supervision.ReadFindings;
import nl.lotwijzer.supervision.Supervision;
import org.jspecify.annotations.Nullable;

/** Gathers the facts of the steering group's report from the rooms that know them. */
final class SteeringFacts {
    private final Project project;
    private final Period period;
    private final Optional<Lottery> lottery;
    private final Optional<Panel> panel;
    private final SelectionInput input;

    SteeringFacts(Project project, Period period) {
        this.project = project;
        this.period = period;
        Lotteries lotteries = new Lotteries(project);
        this.lottery = lotteries.current().filter(found -> !lotteries.outdated());
        this.panel = new Participants(project).panel();
        this.input = new Quotas(project).input();
    }

    SteeringReport report() {
        List<Session> sessions = new Sessions(project).all();
        SortedMap<Long, List<TeamMember>> teams = new Teams(project).all();
        return new SteeringReport(
                Cover.of(project),
                course(),
                new Responses(project).report(),
                new Mirrors(input, lottery.filter(found -> found.state() == LotteryState.DRAWN), panel).criteria(),
                statuses(),
                new AttritionFacts(project, period).attrition(panel),
                sessions.stream()
                        .map(session -> session(session, teams.getOrDefault(session.id(), List.of())))
                        .toList(),
                new Facilitators(project)
                        .all().stream()
                                .map(facilitator -> facilitator(facilitator, sessions, teams))
                                .toList(),
                Affairs.of(project));
    }

    private SteeringReport.Course course() {
        Map<Status, Integer> counts = panel.map(Panel::counts).orElse(Map.of());
        return new SteeringReport.Course(
                new Registrations(project).count(),
                drawn().map(found -> found.entrants().size())
                        .orElse(input.members().size()),
                drawn().map(Lottery::seats).orElse(input.seats()),
                lottery.map(this::lottery).orElse(null),
                drawn().map(found -> found.panel().size()).orElse(0),
                counts.entrySet().stream()
                        .filter(count -> count.getKey().holdsSeat())
                        .mapToInt(Map.Entry::getValue)
                        .sum(),
                counts.getOrDefault(Status.CONFIRMED, 0));
    }

    private Optional<Lottery> drawn() {
        return lottery.filter(found -> found.state() == LotteryState.DRAWN);
    }

    private LotteryFacts lottery(Lottery lottery) {
        return new LotteryFacts(
                lottery.types().size(),
                lottery.smallest(),
                lottery.rows(),
                lottery.drawing().map(Drawing::row).orElse(null),
                supervised().orElse(null));
    }

    /** Returns the newest findings about the round that counts. */
    private Optional<SteeringReport.Supervised> supervised() {
        Optional<String> commitment = new Draws(project).current().flatMap(Round::commitment);
        return new Supervision(project)
                .all().stream()
                        .map(ReadFindings::findings)
                        .filter(findings -> commitment.equals(
                                Optional.ofNullable(findings.dossier().commitment())))
                        .findFirst()
                        .map(findings -> new SteeringReport.Supervised(
                                Message.of("supervision.verdict." + findings.verdict()),
                                findings.signed()
                                        .atZone(project.clock().getZone())
                                        .toLocalDate(),
                                findings.count(Result.GOOD),
                                findings.count(Result.WRONG),
                                findings.count(Result.UNKNOWN)));
    }

    private List<StatusCount> statuses() {
        return panel.map(Panel::counts).orElse(Map.of()).entrySet().stream()
                .map(count -> new StatusCount(Message.of("panel.status." + count.getKey()), count.getValue()))
                .toList();
    }

    private SessionFacts session(Session session, List<TeamMember> team) {
        AttendanceList attendance = new Attendances(project).of(session.id());
        return new SessionFacts(
                session.title(),
                session.date(),
                session.place(),
                attendance.attendees().size(),
                attendance.taken() ? attendance.came() : null,
                new TablePlans(project).tables(session.id()),
                team.size(),
                (int) team.stream()
                        .filter(member -> member.role() == SessionRole.TABLE)
                        .count());
    }

    private static FacilitatorFacts facilitator(
            Facilitator facilitator, List<Session> sessions, SortedMap<Long, List<TeamMember>> teams) {
        List<@Nullable Message> roles = new ArrayList<>();
        for (Session session : sessions) {
            roles.add(teams.getOrDefault(session.id(), List.of()).stream()
                    .filter(member -> member.facilitator().id() == facilitator.id())
                    .map(member -> Message.of("sessions.role." + member.role()))
                    .findFirst()
                    .orElse(null));
        }
        return new FacilitatorFacts(facilitator.name(), roles);
    }
}
