package nl.lotwijzer.sessions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.panel.Participant;

/**
 * Who sits at which table at a session.
 *
 * @param tables     every table, also one where nobody sits
 * @param away       those at a table who will not come, by id: excused, absent or no longer confirmed
 * @param waiting    those who are expected but have no seat
 * @param score      how good it is, counted over those who will come
 * @param encounters who sat with whom at earlier sessions
 */
public record TablePlan(
        Session session,
        List<Table> tables,
        Set<Long> away,
        List<Participant> waiting,
        TablePlanScore score,
        Encounters encounters) {
    /**
     * A table.
     *
     * @param number from 1
     * @param people in the order of their registration numbers
     */
    public record Table(int number, List<Participant> people) {
        public Table {
            people = List.copyOf(people);
        }
    }

    public TablePlan {
        tables = List.copyOf(tables);
        away = Set.copyOf(away);
        waiting = List.copyOf(waiting);
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
                .filter(other -> !encounters.between(participant, other.id()).isEmpty())
                .toList();
    }

    public int seats() {
        return tables.stream().mapToInt(table -> table.people().size()).sum();
    }
}
