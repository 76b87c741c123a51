package nl.lotwijzer.invitations.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The different names in a column that repeats itself, by number; capitals and spaces do not make another name. */
final class NameList {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        String folded = "\u0000" + Folding.of(name).toLowerCase(Locale.ROOT);
        Integer alike = numbers.get(folded);
        if (alike == null) {
            alike = names.size();
            names.add(name);
            numbers.put(folded, alike);
        } else if (name.compareTo(names.get(alike)) < 0) {
            names.set(alike, name); // Whichever row came first, the list is the same.
        }
        numbers.put(name, alike);
        return alike;
    }

    String name(int number) {
        return names.get(number);
    }

    int size() {
        return names.size();
    }
}
