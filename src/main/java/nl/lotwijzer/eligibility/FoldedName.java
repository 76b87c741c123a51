package nl.lotwijzer.eligibility;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.lotwijzer.person.ComparedText;

/**
 * A name made comparable: small letters without accents, what stands before a last name apart, and a double last name in
 * its parts. {@code Vries, J. de} and {@code de Vries} with the initial {@code J} come out alike.
 *
 * @param given  the first names or initials, each in letters only
 * @param infix  what comes before the last name, in letters only: {@code vander}
 * @param family the parts of the last name, each in letters only; none if the name is not known
 */
record FoldedName(List<String> given, String infix, List<String> family) {
    private static final Set<String> INFIXES = Set.of(
            "van", "v", "vd", "de", "d", "den", "der", "ten", "ter", "te", "t", "het", "in", "op", "aan", "bij", "uit",
            "uijt", "tot", "vanden", "vander", "la", "le", "les", "du", "des", "el", "al", "von", "zu", "zum", "zur",
            "dos", "da", "di", "del");

    FoldedName {
        given = List.copyOf(given);
        family = List.copyOf(family);
    }

    /** Returns the name of which both parts are known. */
    static FoldedName of(String first, String last) {
        int comma = last.indexOf(',');
        String ordered = comma < 0 ? last : last.substring(comma + 1) + " " + last.substring(0, comma);
        List<String> before = new ArrayList<>();
        List<String> words = words(ordered);
        while (words.size() > 1 && INFIXES.contains(words.getFirst())) {
            before.add(words.removeFirst());
        }
        // "Vries de": some programs put the infix behind the name.
        List<String> behind = new ArrayList<>();
        while (words.size() > 1 && INFIXES.contains(words.getLast())) {
            behind.addFirst(words.removeLast());
        }
        before.addAll(behind);
        if (words.size() > 1) {
            words.removeIf(INFIXES::contains);
        }
        return new FoldedName(givenWords(first), String.join("", before), words);
    }

    /** Parts a name that stands in one cell: {@code Jan de Vries}, or {@code Vries, Jan de}. */
    static String[] parted(String name) {
        int comma = name.indexOf(',');
        if (comma >= 0) {
            String behind = name.substring(comma + 1).strip();
            String[] words = behind.split("\\s+");
            int first = words.length;
            while (first > 1 && INFIXES.contains(ComparedText.letters(words[first - 1]))) {
                first--;
            }
            String infix = String.join(" ", List.of(words).subList(first, words.length));
            String given = String.join(" ", List.of(words).subList(0, first));
            return new String[] {given, (infix + " " + name.substring(0, comma).strip()).strip()};
        }
        String[] words = name.strip().split("\\s+");
        if (words.length == 1) {
            return new String[] {"", words[0]};
        }
        int last = words.length - 1;
        for (int i = 1; i < words.length; i++) {
            if (INFIXES.contains(ComparedText.letters(words[i])) && Character.isLowerCase(words[i].codePointAt(0))) {
                last = i;
                break;
            }
        }
        return new String[] {
            String.join(" ", List.of(words).subList(0, last)),
            String.join(" ", List.of(words).subList(last, words.length))
        };
    }

    /** Initials written together, {@code J.P.}, are parted as if spaces stood between them. */
    private static List<String> givenWords(String first) {
        return first.isEmpty() ? List.of() : words(first.replace('.', ' '));
    }

    /** Returns the words of a text; a hyphen parts words too, other marks are left out. */
    private static List<String> words(String text) {
        String plain = ComparedText.plainAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>(3);
        StringBuilder word = new StringBuilder();
        String small = plain.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= small.length(); i++) {
            char c = i < small.length() ? small.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if ((Character.isWhitespace(c) || c == '-' || c == '–') && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            } else if (c == '\'' || c == '’') {
                // 't Hart and d’Hondt: the mark parts what stands before a name from the name.
                if (word.length() == 1) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
        }
        return words;
    }
}
