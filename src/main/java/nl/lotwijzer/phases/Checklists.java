package nl.lotwijzer.phases;

import java.time.LocalDate;
import java.util.List;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The checklists of the phases. What the project shows by itself is never ticked by itself: somebody says that it is so. */
public final class Checklists {
    private final Project project;

    public Checklists(Project project) {
        this.project = project;
    }

    /** Returns the checklist of a phase: the golden rules in their order, then what the project added. */
    public List<ChecklistItem> of(Phase phase) {
        return project.read(handle -> new PhaseStore(handle).items(phase));
    }

    /** Returns the item of a golden rule. */
    public ChecklistItem of(GoldenRule rule) {
        return of(rule.phase()).stream()
                .filter(item -> item.rule().filter(rule::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Notes that an item is met.
     *
     * @param by who says so; may be empty
     * @throws PhaseException if the item is no longer there
     */
    public void tick(ChecklistItem item, LocalDate on, String by) throws PhaseException {
        say("phases.journal.tick", item, new ItemState.Met(on, by.strip()));
    }

    /**
     * Sets an item aside: a deviation, which stands in the reports.
     *
     * @param by     who decided it; may be empty
     * @param reason why
     * @throws PhaseException if there is no reason, or the item is no longer there
     */
    public void setAside(ChecklistItem item, LocalDate on, String by, String reason) throws PhaseException {
        if (reason.isBlank()) {
            throw new PhaseException(Message.of("phases.problem.reason"));
        }
        say("phases.journal.aside", item, new ItemState.Aside(on, by.strip(), reason.strip()));
    }

    /**
     * Takes back what was said of an item.
     *
     * @throws PhaseException if the item is no longer there
     */
    public void reopen(ChecklistItem item) throws PhaseException {
        say("phases.journal.reopen", item, new ItemState.Open());
    }

    private void say(String action, ChecklistItem item, ItemState state) throws PhaseException {
        project.<PhaseException>perform(new Action(action, item.code()), handle -> {
            if (!new PhaseStore(handle).say(item, state)) {
                throw PhaseException.gone();
            }
        });
    }

    /**
     * Adds an item of the project's own at the end of a checklist.
     *
     * @return its number in the project's file
     * @throws PhaseException if it says nothing
     */
    public long add(Phase phase, String title) throws PhaseException {
        if (title.isBlank()) {
            throw new PhaseException(Message.of("phases.problem.title"));
        }
        return project.change(
                new Action("phases.journal.item", phase.name()),
                handle -> new PhaseStore(handle).insert(phase, title.strip()));
    }

    /**
     * Removes an item that the project added.
     *
     * @throws PhaseException if it is a golden rule, which can only be set aside, or is no longer there
     */
    public void remove(ChecklistItem item) throws PhaseException {
        if (item.rule().isPresent()) {
            throw new PhaseException(Message.of("phases.problem.golden"));
        }
        project.<PhaseException>perform(
                new Action("phases.journal.itemRemoved", item.phase().name()), handle -> {
                    if (!new PhaseStore(handle).deleteItem(item.id())) {
                        throw PhaseException.gone();
                    }
                });
    }
}
