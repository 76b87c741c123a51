package nl.lotwijzer.allowances;

import java.util.Collection;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;

/** The allowances of the participants: what was agreed, what is known of each person, and what is due. */
public final class Allowances {
    private final Project project;

    public Allowances(Project project) {
        this.project = project;
    }

    /** Returns what was agreed; empty as long as nothing was. */
    public Optional<AllowanceSettings> settings() {
        return project.read(handle -> new AllowanceStore(handle).settings());
    }

    /** Works out everything from one consistent state of the project. */
    public Overview overview() {
        return project.read(handle -> new Calculation(project, handle).overview());
    }

    /**
     * Keeps what was agreed. What batches hold already stays as it is; the difference is due, or set off, in the next one.
     *
     * @throws AllowanceException if an amount is missing or below zero
     */
    public void keep(AllowanceSettings settings) throws AllowanceException {
        require(settings.problem());
        project.perform(
                new Action("allowances.journal.settings", settings.country() + " " + settings.feeKind()),
                handle -> new AllowanceStore(handle).keep(settings));
    }

    /**
     * Keeps a legal rule, in the place of the one of the same country and year.
     *
     * @throws AllowanceException if it has no limit, no source, or an impossible year
     */
    public void keep(LegalRule rule) throws AllowanceException {
        require(rule.problem());
        project.perform(
                new Action("allowances.journal.rule", rule.country() + " " + rule.year()),
                handle -> new RuleStore(handle).keep(rule));
    }

    /**
     * Removes a legal rule that was entered; the one that came with the program, if there is one, applies again.
     *
     * @throws AllowanceException if it was not entered here
     */
    public void removeRule(Country country, int year) throws AllowanceException {
        project.perform(new Action("allowances.journal.ruleRemoved", country + " " + year), handle -> {
            if (!new RuleStore(handle).delete(country, year)) {
                throw AllowanceException.gone();
            }
        });
    }

    /**
     * Adds an amount by hand.
     *
     * @return the number under which it stands
     * @throws AllowanceException if there is no amount, a receipt is below zero, or a correction has no reason
     */
    public long add(Entry entry) throws AllowanceException {
        require(entry.problem());
        return project.change(
                new Action("allowances.journal.entry", entry.kind().name()),
                handle -> new AllowanceStore(handle).insert(entry));
    }

    /**
     * Removes an amount that was entered by hand. If it was paid already, it is set off in the next batch.
     *
     * @throws AllowanceException if it is no longer there
     */
    public void removeEntry(long id) throws AllowanceException {
        project.perform(new Action("allowances.journal.entryRemoved", "1"), handle -> {
            if (!new AllowanceStore(handle).deleteEntry(id)) {
                throw AllowanceException.gone();
            }
        });
    }

    /**
     * Notes what a participant said to have received from others in a year.
     *
     * @param amount zero takes away what was noted
     * @throws AllowanceException if the amount is below zero
     */
    public void elsewhere(long participant, int year, Euro amount) throws AllowanceException {
        require(amount.negative() ? Optional.of(Message.of("allowances.problem.negative")) : Optional.empty());
        project.perform(
                new Action("allowances.journal.elsewhere", Integer.toString(year)),
                handle -> new AllowanceStore(handle).elsewhere(participant, year, amount));
    }

    /** Has these participants wait for a later batch, or takes them along again. */
    public void hold(Collection<Long> participants, boolean waits) {
        String name = waits ? "allowances.journal.hold" : "allowances.journal.release";
        project.perform(new Action(name, Integer.toString(participants.size())), handle -> {
            AllowanceStore store = new AllowanceStore(handle);
            participants.forEach(waits ? store::hold : store::release);
        });
    }

    private static void require(Optional<Message> problem) throws AllowanceException {
        if (problem.isPresent()) {
            throw new AllowanceException(problem.get());
        }
    }
}
