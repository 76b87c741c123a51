package nl.lotwijzer.allowances;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.sessions.Session;

/**
 * Everything about the allowances at one moment.
 *
 * @param settings     what was agreed; empty as long as nothing was
 * @param sessions     the sessions, in the order of their days
 * @param people       the participants who come, and whoever else has a line, by registration number
 * @param unknownYears the years in which there are sessions or entries and of which no rule is known
 * @param outlook      which limits somebody who comes to every session would pass; for who is of age, then for the young
 * @param batches      by number
 */
public record Overview(
        Optional<AllowanceSettings> settings,
        LegalRules rules,
        List<Session> sessions,
        List<PersonAllowance> people,
        SortedSet<Integer> unknownYears,
        List<CapWarning> outlook,
        List<Batch> batches) {
    public Overview {
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
        outlook = List.copyOf(outlook);
        batches = List.copyOf(batches);
    }

    /** Returns what is due to everybody, what was paid too much not taken off. */
    public Euro due() {
        return Euro.sum(people.stream()
                .map(PersonAllowance::due)
                .filter(due -> !due.negative())
                .toList());
    }

    /** Returns who would be in a batch that was fixed now. */
    public List<PersonAllowance> payable() {
        return people.stream().filter(PersonAllowance::payable).toList();
    }

    /** Returns whom a batch that was fixed now would leave out although something is due, or was paid too much. */
    public List<PersonAllowance> leftOut() {
        return people.stream()
                .filter(person -> !person.due().equals(Euro.ZERO) && !person.payable())
                .toList();
    }

    /** Returns who passes a legal limit. */
    public List<PersonAllowance> warned() {
        return people.stream().filter(person -> !person.warnings().isEmpty()).toList();
    }

    /** Returns what the payments of paid batches amount to, returned ones not counted. */
    public Euro paid() {
        return Euro.sum(batches.stream()
                .filter(batch -> batch.state() == Batch.State.PAID)
                .map(Batch::arrived)
                .toList());
    }
}
