package nl.lotwijzer.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sessions.TableRuleStore.Goal;
import org.jdbi.v3.core.Handle;

/** What the seating of a project has to heed: rules about people, what tables offer, and what each goal weighs. */
public final class TableRules {
    private final Project project;

    public TableRules(Project project) {
        this.project = project;
    }

    /** Returns all rules in the order in which they were made. */
    public List<TableRule> all() {
        return project.read(handle -> new TableRuleStore(handle).all());
    }

    /**
     * Adds a rule and returns its id.
     *
     * @throws SessionException if it says too little: nobody, no table, or no language
     */
    public long add(TableRuleDetails details) throws SessionException {
        check(details);
        return project.change(
                new Action("sessions.journal.rule", details.kind().name()),
                handle -> new TableRuleStore(handle).insert(details));
    }

    /**
     * Changes a rule.
     *
     * @throws SessionException as {@link #add} does, or if the rule is no longer there
     */
    public void change(long id, TableRuleDetails details) throws SessionException {
        check(details);
        project.perform(new Action("sessions.journal.ruleChange", details.kind().name()), handle -> {
            if (!new TableRuleStore(handle).update(id, details)) {
                throw new SessionException(Message.of("sessions.problem.ruleGone"));
            }
        });
    }

    /** Removes these rules. */
    public void remove(Collection<Long> ids) {
        project.perform(new Action("sessions.journal.ruleRemove", Integer.toString(ids.size())), handle -> {
            TableRuleStore store = new TableRuleStore(handle);
            ids.forEach(store::delete);
        });
    }

    /** Returns what the tables of a session offer, by table. */
    public List<TableTrait> traits(long session) {
        return project.read(handle -> new TableRuleStore(handle).traits().getOrDefault(session, List.of()));
    }

    /**
     * Notes that a table of a session offers something, or no longer does.
     *
     * @throws SessionException if the session is no longer there
     */
    public void offer(long session, TableTrait trait, boolean offers) throws SessionException {
        project.perform(new Action("sessions.journal.trait", "table=" + trait.table()), handle -> {
            if (new SessionStore(handle).all().stream().noneMatch(one -> one.id() == session)) {
                throw SessionException.gone();
            }
            TableRuleStore store = new TableRuleStore(handle);
            if (offers) {
                store.offer(session, trait);
            } else {
                store.withdraw(session, trait);
            }
        });
    }

    /** Returns what the goals weigh; a goal that nobody weighed has the usual weight. */
    public SeatingGoals goals() {
        return project.read(handle ->
                goals(new Participants(project).panel().map(Panel::criteria).orElse(List.of()), handle));
    }

    /** Sets what it weighs that every table mirrors the group. */
    public void weighMirror(GoalWeight weight) {
        weigh(Goal.MIRROR, weight);
    }

    /** Sets what it weighs that people sit with others than before. */
    public void weighMeet(GoalWeight weight) {
        weigh(Goal.MEET, weight);
    }

    /** Has tables mirror the group on this criterion, or leaves it out. */
    public void mirror(String criterion, boolean counts) {
        project.perform(
                new Action("sessions.journal.goal", counts ? "in" : "out"),
                handle -> new TableRuleStore(handle).mirror(criterion, counts));
    }

    static SeatingGoals goals(List<String> criteria, Handle handle) {
        TableRuleStore store = new TableRuleStore(handle);
        Set<String> leftOut = store.leftOut();
        return new SeatingGoals(
                criteria.stream()
                        .filter(criterion -> !leftOut.contains(criterion))
                        .toList(),
                store.weight(Goal.MIRROR),
                store.weight(Goal.MEET));
    }

    private void weigh(Goal goal, GoalWeight weight) {
        project.perform(
                new Action("sessions.journal.goal", goal + " " + weight),
                handle -> new TableRuleStore(handle).weigh(goal, weight));
    }

    private static void check(TableRuleDetails details) throws SessionException {
        Optional<Message> problem = details.problem();
        if (problem.isPresent()) {
            throw new SessionException(problem.get());
        }
    }
}
