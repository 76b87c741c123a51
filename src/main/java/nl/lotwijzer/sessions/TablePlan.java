package nl.lotwijzer.sessions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.panel.Participant;

/**
 * Who sits at which table in one round of a session.
 *
 * @param round      from 1
 * @param rounds     how many rounds the session has
 * @param tables     every table, also one where nobody sits
 * @param away       those at a table who will not come, by id: excused, absent or no longer confirmed
 * @param waiting    those who are expected but have no seat
 * @param score      how good it is over all rounds of the session, counted over those who will come
 * @param encounters who sat with whom at earlier sessions and in other rounds of this one
 * @param broken     the rules that this round does not keep
 * @param locked     those whose seat in this round is fixed, and who sit there, by id
 * @param trial      what would change if somebody sat elsewhere
 */
public record TablePlan(
        Session session,
        int round,
        int rounds,
        List<Table> tables,
        Set<Long> away,
        List<Participant> waiting,
        TablePlanScore score,
        Encounters encounters,
        List<BrokenRule> broken,
        Set<Long> locked,
        PlanTrial trial) {
    /**
     * A table.
     *
     * @param number from 1
     * @param people in the order of their registration numbers
     * @param traits what it offers beyond a place
     */
    public record Table(int number, List<Participant> people, List<TableTrait> traits) {
        public Table {
            people = List.copyOf(people);
            traits = List.copyOf(traits);
        }
    }

    public TablePlan {
        tables = List.copyOf(tables);
        away = Set.copyOf(away);
        waiting = List.copyOf(waiting);
        broken = List.copyOf(broken);
        locked = Set.copyOf(locked);
    }

    /** Returns the table of a participant. */
    public Optional<Table> tableOf(long participant) {
        return tables.stream()
                .filter(table -> table.people().stream().anyMatch(person -> person.id() == participant))
                .findFirst();
    }

    /** Returns those at this participant's table who sat with this participant before. */
    public List<Participant> metBefore(long participant) {
        return tableOf(participant).map(Table::people).orElse(List.of()).stream()
                .filter(other -> encounters.times(participant, other.id()) > 0)
                .toList();
    }

    /** Returns the rules that are broken where this participant sits. */
    public List<TableRule> brokenBy(long participant) {
        return broken.stream()
                .filter(one -> one.people().contains(participant))
                .map(BrokenRule::rule)
                .toList();
    }

    public int seats() {
        return tables.stream().mapToInt(table -> table.people().size()).sum();
    }
}
