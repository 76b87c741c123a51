package nl.lotwijzer.desktop.sessions;

import java.util.List;
import java.util.Optional;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.SeatingGoals;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TableArranger;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TablePlans;
import nl.lotwijzer.sessions.TableRule;
import nl.lotwijzer.sessions.TableRules;

/**
 * What the tab with the tables shows of one session.
 *
 * @param panel  the panel; empty before the draw
 * @param plan   the round that is shown of the table plan; empty if there is none
 * @param rules  all rules of the project
 * @param coming the sessions that can be arranged at once, by id
 */
record TablesContent(
        Session session,
        Optional<Panel> panel,
        Optional<TablePlan> plan,
        List<TableRule> rules,
        SeatingGoals goals,
        List<Long> coming) {
    TablesContent {
        rules = List.copyOf(rules);
        coming = List.copyOf(coming);
    }

    /** Reads it, or of a round that the plan does not have, its last one. */
    static TablesContent of(Session session, int round, Project project) {
        TablePlans plans = new TablePlans(project);
        TableRules rules = new TableRules(project);
        return project.read(handle -> new TablesContent(
                session,
                new Participants(project).panel(),
                plans.of(session.id(), Math.clamp(round, 1, Math.max(1, plans.rounds(session.id())))),
                rules.all(),
                rules.goals(),
                new TableArranger(project).coming()));
    }

    /** Returns those who can be named in a rule: the confirmed participants. */
    List<Participant> people() {
        return panel.map(one -> one.with(Status.CONFIRMED)).orElse(List.of());
    }

    /** Returns the rules that count at this session. */
    List<TableRule> rulesHere() {
        return rules.stream()
                .filter(rule ->
                        rule.details().session().map(id -> id == session.id()).orElse(true))
                .toList();
    }
}
