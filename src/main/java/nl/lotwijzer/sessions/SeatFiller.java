package nl.lotwijzer.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import nl.lotwijzer.panel.Participant;

/** Finds seats for people who have none at tables where others sit already. */
final class SeatFiller {
    private static final int NOWHERE = -1;

    private final SeatingInput input;
    private final int tables;
    private final int[] tableOf;

    /** @param seats the number of the table, from 1, of everybody who has a seat */
    SeatFiller(SeatingInput input, int tables, SortedMap<Long, Integer> seats) {
        this.input = input;
        this.tables = tables;
        this.tableOf = input.people().stream()
                .map(Participant::id)
                .mapToInt(id -> seats.getOrDefault(id, NOWHERE + 1) - 1)
                .toArray();
    }

    /** Returns the tables of those who had none, numbered from 1. */
    Map<Long, Integer> fill() {
        Map<Long, Integer> found = new LinkedHashMap<>();
        for (int person = 0; person < tableOf.length; person++) {
            if (tableOf[person] == NOWHERE) {
                tableOf[person] = best(person);
                found.put(input.people().get(person).id(), tableOf[person] + 1);
            }
        }
        return found;
    }

    private int best(int person) {
        long fewest = IntStream.range(0, tables).mapToLong(this::people).min().orElseThrow();
        int best = NOWHERE;
        long lowest = Long.MAX_VALUE;
        for (int table = 0; table < tables; table++) {
            if (people(table) == fewest) {
                long cost = costWith(person, table);
                if (cost < lowest) {
                    lowest = cost;
                    best = table;
                }
            }
        }
        return best;
    }

    private long people(int table) {
        return IntStream.of(tableOf).filter(other -> other == table).count();
    }

    /** What it costs if this person sits there; those still without a seat are left out of the count. */
    private long costWith(int person, int table) {
        int[] tried = tableOf.clone();
        tried[person] = table;
        return input.among(IntStream.range(0, tried.length)
                        .filter(one -> tried[one] != NOWHERE)
                        .toArray())
                .cost(IntStream.of(tried).filter(one -> one != NOWHERE).toArray(), tables);
    }
}
