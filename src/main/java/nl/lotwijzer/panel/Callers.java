package nl.lotwijzer.panel;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The people who call, and whom each of them calls. */
public final class Callers {
    private final Project project;

    public Callers(Project project) {
        this.project = project;
    }

    /** Returns the callers by name. */
    public List<Caller> all() {
        return project.read(handle -> new CallerStore(handle).all());
    }

    /** Returns the caller of everybody who has one, by the id of the registrant. */
    public Map<Long, Caller> assigned() {
        return project.read(handle -> {
            CallerStore store = new CallerStore(handle);
            Map<Long, Caller> byId = new HashMap<>();
            store.all().forEach(caller -> byId.put(caller.id(), caller));
            Map<Long, Caller> assigned = new HashMap<>();
            store.assignments().forEach((registrant, caller) -> assigned.put(registrant, byId.get(caller)));
            return Map.copyOf(assigned);
        });
    }

    /**
     * Adds a caller.
     *
     * @throws PanelException if the name is blank or another caller has it
     */
    public void add(String name) throws PanelException {
        String stripped = name.strip();
        project.perform(new Action("panel.journal.caller", "1"), handle -> {
            CallerStore store = new CallerStore(handle);
            if (stripped.isEmpty()) {
                throw new PanelException(Message.of("panel.problem.callerName"));
            }
            if (store.all().stream().anyMatch(caller -> caller.name().equalsIgnoreCase(stripped))) {
                throw new PanelException(Message.of("panel.problem.callerKnown"));
            }
            store.add(stripped);
        });
    }

    /** Takes away a caller; whoever this caller was to call has no caller then. What was noted stays. */
    public void remove(Caller caller) {
        project.perform(
                new Action("panel.journal.callerRemoved", "1"), handle -> new CallerStore(handle).remove(caller.id()));
    }

    /** Has these persons called by this caller, or by nobody in particular. */
    public void assign(Collection<Long> persons, Optional<Caller> caller) {
        project.perform(new Action("panel.journal.assign", Integer.toString(persons.size())), handle -> {
            CallerStore store = new CallerStore(handle);
            for (long person : persons) {
                caller.ifPresentOrElse(one -> store.assign(person, one.id()), () -> store.release(person));
            }
        });
    }

    /**
     * Spreads these persons over the callers so that they have as even a number of people to call as possible. Whoever has
     * a caller keeps that one.
     *
     * @param persons those who are still to be called, in the order in which they are given out
     * @throws PanelException if there are no callers
     */
    public void spread(List<Long> persons) throws PanelException {
        project.perform(new Action("panel.journal.spread", Integer.toString(persons.size())), handle -> {
            CallerStore store = new CallerStore(handle);
            List<Caller> callers = store.all();
            if (callers.isEmpty()) {
                throw new PanelException(Message.of("panel.problem.noCallers"));
            }
            Map<Long, Long> assigned = store.assignments();
            Map<Long, Integer> loads = new HashMap<>();
            callers.forEach(caller -> loads.put(caller.id(), 0));
            persons.stream()
                    .filter(assigned::containsKey)
                    .forEach(person -> loads.merge(assigned.get(person), 1, Integer::sum));
            for (long person : persons) {
                if (!assigned.containsKey(person)) {
                    long least = callers.stream()
                            .min(Comparator.comparing(caller -> loads.getOrDefault(caller.id(), 0)))
                            .orElseThrow()
                            .id();
                    store.assign(person, least);
                    loads.merge(least, 1, Integer::sum);
                }
            }
        });
    }
}
