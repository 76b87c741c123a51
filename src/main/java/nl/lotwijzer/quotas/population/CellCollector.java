package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.quotas.population.PopulationTable.FileFacts;

/** Gathers the figures of a table while its rows pass, and the members of its dimensions as they are met. */
final class CellCollector {
    private final List<String> names;
    private final List<Map<String, Integer>> places = new ArrayList<>();
    private final List<List<Member>> members = new ArrayList<>();
    private int[] coordinates = new int[1024];
    private long[] values = new long[256];
    private int size;

    /** @param names of the dimensions, the topics last */
    CellCollector(List<String> names) {
        this.names = List.copyOf(names);
        for (int place = 0; place < names.size(); place++) {
            places.add(new HashMap<>());
            members.add(new ArrayList<>());
        }
    }

    /** Returns the place of this member in its dimension; a new one comes last. */
    int member(int dimension, String code, String label) {
        String key = code.isEmpty() ? label : code;
        Integer known = places.get(dimension).get(key);
        if (known != null) {
            return known;
        }
        members.get(dimension).add(Member.of(code, label));
        places.get(dimension).put(key, members.get(dimension).size() - 1);
        return members.get(dimension).size() - 1;
    }

    /** Adds a figure; the members are copied. */
    void add(int[] at, long value) {
        int width = names.size();
        if ((size + 1) * width > coordinates.length) {
            coordinates = Arrays.copyOf(coordinates, Math.max(coordinates.length * 2, width));
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        System.arraycopy(at, 0, coordinates, size * width, width);
        values[size] = value;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /**
     * Returns the table.
     *
     * @param summed whether figures at the same members are parts to add up; else the first one counts
     */
    PopulationTable table(FileFacts file, List<Topic> topics, boolean summed) {
        return table(file, topics, summed, new int[0]);
    }

    /**
     * Returns the table.
     *
     * @param divisors by how much the figures of each topic were multiplied too far; none for 1 each
     */
    PopulationTable table(FileFacts file, List<Topic> topics, boolean summed, int[] divisors) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            Dimension made = Dimension.of(names.get(place), members.get(place));
            dimensions.add(
                    place == names.size() - 1
                            ? new Dimension(made.name(), Dimension.Kind.TOPIC, made.members())
                            : made);
        }
        Cells cells = new Cells();
        int width = names.size();
        for (int row = 0; row < size; row++) {
            int[] at = Arrays.copyOfRange(coordinates, row * width, row * width + width);
            long key = PopulationTable.key(dimensions, at);
            long before = cells.get(key, PopulationTable.ABSENT);
            long value = values[row];
            if (divisors.length > 0 && value != PopulationTable.MISSING) {
                value /= divisors[at[width - 1]];
            }
            if (before == PopulationTable.ABSENT) {
                cells.put(key, value);
            } else if (summed && before != PopulationTable.MISSING && value != PopulationTable.MISSING) {
                cells.put(key, before + value);
            }
        }
        return new PopulationTable(file, dimensions, topics, cells);
    }
}
