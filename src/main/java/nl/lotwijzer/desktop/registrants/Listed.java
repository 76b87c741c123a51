package nl.lotwijzer.desktop.registrants;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.registration.Note;
import nl.lotwijzer.registration.Registrant;

/**
 * The registrants prepared for finding and ordering, so that a key press costs no more than one pass: the words of each in
 * one text, and for each order that was asked for the places in it. Made away from the screen's thread.
 */
final class Listed {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /**
     * An order of the list.
     *
     * @param name of the column
     * @param key  what the order compares, as text
     */
    record Order(String name, Function<Registrant, String> key, boolean descending) {}

    private final Pool pool;
    private final String[] words;
    private final Map<String, int[]> orders = new HashMap<>();

    Listed(Pool pool) {
        this.pool = pool;
        this.words = pool.registrants().stream()
                .map(registrant -> words(registrant, pool.notes(registrant)))
                .toArray(String[]::new);
    }

    Pool pool() {
        return pool;
    }

    /**
     * Returns those whom the filters let through and who hold every word of the search, in this order.
     *
     * @param orders the first one counts most; none for the order of the numbers
     */
    List<Registrant> find(Standing standing, List<RegistrantFilter> filters, String search, List<Order> orders) {
        String[] sought = plain(search.strip()).split("\\s+", -1);
        IntPredicate lets = place -> {
            Registrant registrant = pool.registrants().get(place);
            return pool.lets(standing, registrant)
                    && filters.stream().allMatch(filter -> filter.lets(pool, registrant))
                    && holds(words[place], sought);
        };
        if (orders.size() > 1) {
            return IntStream.range(0, words.length)
                    .filter(lets)
                    .boxed()
                    .sorted(comparator(orders))
                    .map(pool.registrants()::get)
                    .toList();
        }
        int[] places = orders.isEmpty() ? null : places(orders.getFirst());
        boolean backwards = !orders.isEmpty() && orders.getFirst().descending();
        List<Registrant> found = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            int at = backwards ? words.length - 1 - i : i;
            int place = places == null ? at : places[at];
            if (lets.test(place)) {
                found.add(pool.registrants().get(place));
            }
        }
        return found;
    }

    private Comparator<Integer> comparator(List<Order> by) {
        Comparator<Integer> comparator = (_, _) -> 0;
        for (Order order : by) {
            int[] places = places(order);
            int[] ranks = new int[places.length];
            String before = null;
            for (int i = 0, rank = 0; i < places.length; i++) {
                String key = key(order, places[i]);
                rank = key.equals(before) ? rank : i;
                ranks[places[i]] = rank;
                before = key;
            }
            Comparator<Integer> next = Comparator.comparingInt(place -> ranks[place]);
            comparator = comparator.thenComparing(order.descending() ? next.reversed() : next);
        }
        return comparator;
    }

    /** Returns everybody's place in this order, from the first to the last. */
    private int[] places(Order order) {
        return orders.computeIfAbsent(order.name(), name -> {
            String[] keys = new String[words.length];
            for (int place = 0; place < keys.length; place++) {
                keys[place] = key(order, place);
            }
            return IntStream.range(0, keys.length)
                    .boxed()
                    .sorted(Comparator.comparing(place -> keys[place]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        });
    }

    private String key(Order order, int place) {
        return plain(order.key().apply(pool.registrants().get(place)));
    }

    private static boolean holds(String words, String[] sought) {
        for (String word : sought) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** A telephone number is found by its digits, a postcode with and without its space. */
    private static String words(Registrant registrant, List<Note> notes) {
        String postcode = registrant.address().postcode();
        return plain(String.join(
                "\n",
                registrant.number().value(),
                registrant.form().name(),
                registrant.email(),
                registrant.phone(),
                digits(registrant.phone()),
                registrant.address().line(),
                postcode.replace(" ", ""),
                registrant.letterCode(),
                registrant.letterCode().replace("-", ""),
                registrant.form().formId(),
                registrant.form().remark(),
                notes.stream().map(Note::text).collect(Collectors.joining("\n"))));
    }

    private static String digits(String phone) {
        StringBuilder digits = new StringBuilder(phone.length());
        phone.chars().filter(sign -> sign >= '0' && sign <= '9').forEach(sign -> digits.append((char) sign));
        return digits.toString();
    }

    /** Small letters without accents. */
    private static String plain(String text) {
        return ComparedText.plainAscii(text)
                ? text.toLowerCase(Locale.ROOT)
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }
}
