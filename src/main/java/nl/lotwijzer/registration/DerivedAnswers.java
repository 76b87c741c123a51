package nl.lotwijzer.registration;

import java.util.List;
import java.util.Set;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import org.jdbi.v3.core.Handle;

/**
 * Answers that follow from what else somebody filled in: the age group from the date or year of birth on a day, the area
 * from the postcode. The rules stand in the project; changing one answers everybody anew, in one deed.
 */
public final class DerivedAnswers {
    private final Project project;

    public DerivedAnswers(Project project) {
        this.project = project;
    }

    /** Returns the rules, in the order in which they were first set. */
    public List<DerivedRule> rules() {
        return project.read(handle -> new DerivedAnswerStore(handle).rules());
    }

    /**
     * Sets the rule for a criterion, in the place of the one it has, and answers it anew for everybody.
     *
     * @return whose answers changed, as a number
     */
    public int set(DerivedRule rule) {
        return project.change(new Action("registration.journal.derive", ""), handle -> {
            DerivedAnswerStore store = new DerivedAnswerStore(handle);
            store.set(rule);
            return store.recompute();
        });
    }

    /** Lets a criterion be answered by the files again. The answers that were derived stay. */
    public void remove(DerivedRule rule) {
        project.perform(
                new Action("registration.journal.deriveNoMore", ""),
                handle -> new DerivedAnswerStore(handle).remove(rule.criterion()));
    }

    /**
     * Returns a form with the answers that follow from it by the rules of the project, within a change that corrects it.
     *
     * @param handle    that of the change
     * @param form      as corrected
     * @param corrected what stands corrected by hand after this change; an answer among it, {@code =} with the criterion,
     *                  stays as it is
     */
    public static Form derived(Handle handle, Form form, Set<String> corrected) {
        return new Derivations(new DerivedAnswerStore(handle).rules()).answered(form, corrected);
    }
}
