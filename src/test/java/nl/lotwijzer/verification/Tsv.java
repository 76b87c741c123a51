package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.lotwijzer.protocol.Canonical;

/** The fields of a file, to be changed one by one; whether the result makes sense is nobody's concern here. */
final class Tsv {
    private final List<List<String>> rows = new ArrayList<>();

    Tsv(String text) {
        text.lines().forEach(line -> rows.add(new ArrayList<>(Arrays.asList(line.split("\t", -1)))));
    }

    int size() {
        return rows.size();
    }

    List<String> row(int row) {
        return rows.get(row);
    }

    String get(int row, int field) {
        return rows.get(row).get(field);
    }

    Tsv set(int row, int field, String value) {
        rows.get(row).set(field, value);
        return this;
    }

    Tsv add(int row, int field, long more) {
        return set(row, field, Long.toString(Long.parseLong(get(row, field)) + more));
    }

    Tsv remove(int row) {
        rows.remove(row);
        return this;
    }

    Tsv insert(int row, String... fields) {
        rows.add(row, new ArrayList<>(Arrays.asList(fields)));
        return this;
    }

    Tsv swap(int row, int other) {
        List<String> one = rows.get(row);
        rows.set(row, rows.get(other));
        rows.set(other, one);
        return this;
    }

    /** Returns the first row that is so; −1 where there is none. */
    int find(Predicate<List<String>> so) {
        for (int i = 0; i < rows.size(); i++) {
            if (so.test(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    int find(String first) {
        return find(row -> row.getFirst().equals(first));
    }

    /** Returns every row that is so. */
    List<Integer> all(Predicate<List<String>> so) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (so.test(rows.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /** Sorts all rows from this one on. */
    Tsv sort(int from) {
        rows.subList(from, rows.size())
                .sort((one, other) -> Canonical.ORDER.compare(String.join("\t", one), String.join("\t", other)));
        return this;
    }

    String text() {
        return rows.stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
    }
}
