package nl.lotwijzer.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.registration.Form;

/**
 * A name taken apart, in small letters without accents.
 *
 * @param first    the first names in one word
 * @param calling  the first of the first names
 * @param initials whether the first name is no more than initials
 * @param last     the last names, two of a double name, without what comes before them
 * @param infix    what comes before the last name, in one word
 */
record Names(String first, String calling, boolean initials, List<String> last, String infix) {
    private static final Set<String> INFIXES = Set.of(
            "van", "de", "den", "der", "d", "het", "t", "te", "ten", "ter", "v", "vd", "s", "la", "le", "du", "des",
            "di", "el", "al", "bin", "ibn", "ben", "von", "zu", "op", "in", "aan", "uit", "vande", "vander", "vanden");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern GLUED = Pattern.compile("^vande[nr]?(?=[a-z]{4})");
    private static final int LONGEST_INITIALS = 4;

    Names {
        last = List.copyOf(last);
    }

    static Names of(Form form) {
        List<String> first = words(form.firstName());
        List<String> last = words(form.lastName());
        if (last.isEmpty() && first.size() > 1) {
            last = first.subList(1, first.size());
            first = first.subList(0, 1);
        } else if (first.isEmpty() && last.size() > 1 && !INFIXES.contains(last.getFirst())) {
            first = last.subList(0, 1);
            last = last.subList(1, last.size());
        }
        List<String> core = new ArrayList<>();
        StringBuilder infix = new StringBuilder();
        for (String word : last) {
            if (INFIXES.contains(word)) {
                infix.append(word);
            } else {
                String bare = GLUED.matcher(word).replaceFirst("");
                infix.append(word, 0, word.length() - bare.length());
                core.add(bare);
            }
        }
        if (core.isEmpty()) {
            core.addAll(last);
            infix.setLength(0);
        }
        String joined = String.join("", first);
        boolean initials = !first.isEmpty()
                && joined.length() <= LONGEST_INITIALS
                && (first.stream().allMatch(word -> word.length() == 1)
                        || (joined.length() > 1 && form.firstName().strip().matches("\\p{Lu}{2,4}\\.?")));
        return new Names(joined, first.isEmpty() ? "" : first.getFirst(), initials, core, infix.toString());
    }

    /** Returns the last names in one word. */
    String lastWord() {
        return String.join("", last);
    }

    private static List<String> words(String name) {
        if (name.isBlank()) {
            return List.of();
        }
        String plain = ComparedText.plainAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        List<String> words = new ArrayList<>(
                List.of(BETWEEN.split(plain.toLowerCase(Locale.ROOT).strip())));
        words.removeIf(String::isEmpty);
        return words;
    }
}
