package nl.lotwijzer.sessions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.Panel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/** What the seating of a project has to heed: rules about people, what tables offer, and what each goal weighs. */
public final class SeatingRules {
    private final Project project;

    public SeatingRules(Project project) {
        this.project = project;
    }

    /** Returns all rules in the order in which they were made. */
    public List<SeatingRule> all() {
        return project.read(handle -> new SeatingRuleStore(handle).all());
    }

    /**
     * Adds a rule and returns its id.
     *
     * @throws SessionException if it says too little: nobody, no table, or no language
     */
    public long add(SeatingRuleDetails details) throws SessionException {
        check(details);
        return project.change(
                new Action("sessions.journal.rule", details.kind().name()),
                handle -> new SeatingRuleStore(handle).insert(details));
    }

    /**
     * Changes a rule.
     *
     * @throws SessionException as {@link #add} does, or if the rule is no longer there
     */
    public void change(long id, SeatingRuleDetails details) throws SessionException {
        check(details);
        project.perform(new Action("sessions.journal.ruleChange", details.kind().name()), handle -> {
            if (!new SeatingRuleStore(handle).update(id, details)) {
                throw new SessionException(Message.of("sessions.problem.ruleGone"));
            }
        });
    }

    /** Removes these rules. */
    public void remove(Collection<Long> ids) {
        project.perform(new Action("sessions.journal.ruleRemove", Integer.toString(ids.size())), handle -> {
            SeatingRuleStore store = new SeatingRuleStore(handle);
            ids.forEach(store::delete);
        });
    }

    /** Returns what the tables of a session offer, by table. */
    public List<TableTrait> traits(long session) {
        return project.read(handle -> new SeatingRuleStore(handle).traits(session));
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
            SeatingRuleStore store = new SeatingRuleStore(handle);
            if (offers) {
                store.offer(session, trait);
            } else {
                store.withdraw(session, trait);
            }
        });
    }

    /** Returns what the goals weigh; a goal that nobody weighed has the usual weight. */
    public SeatingGoals goals() {
        return project.read(handle -> goals(new Participants(project).panel(), handle));
    }

    /** Sets what it weighs that every table mirrors the group on this criterion. */
    public void weighMirror(String criterion, GoalWeight weight) {
        weigh(criterion, weight);
    }

    /** Sets what it weighs that people sit with others than before. */
    public void weighMeet(GoalWeight weight) {
        weigh("", weight);
    }

    static SeatingGoals goals(Optional<Panel> panel, Handle handle) {
        Map<String, GoalWeight> weights = new SeatingRuleStore(handle).weights();
        Map<String, GoalWeight> mirror = new LinkedHashMap<>();
        panel.map(Panel::criteria)
                .orElse(List.of())
                .forEach(criterion -> mirror.put(criterion, weights.getOrDefault(criterion, GoalWeight.NORMAL)));
        return new SeatingGoals(mirror, weights.getOrDefault("", GoalWeight.NORMAL));
    }

    private void weigh(String criterion, GoalWeight weight) {
        project.perform(
                new Action("sessions.journal.goal", weight.name()),
                handle -> new SeatingRuleStore(handle).weigh(criterion, weight));
    }

    private static void check(SeatingRuleDetails details) throws SessionException {
        Optional<Message> problem = details.problem();
        if (problem.isPresent()) {
            throw new SessionException(problem.get());
        }
    }
}
