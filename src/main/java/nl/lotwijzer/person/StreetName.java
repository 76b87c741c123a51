package nl.lotwijzer.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a street in one spelling, where the postcode does not name the street: abbreviations written out, articles
 * and marks gone, and in Brussels the French and the Dutch name alike as far as one follows from the other.
 */
final class StreetName {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern OUR_LADY =
            Pattern.compile("\\bO\\.? ?L\\.? ?V(?:ROUWE?)?\\b\\.?|\\bONZE[ -]LIEVE[ -]VROUWE?");
    private static final Pattern FULL_STOPS_WITHIN = Pattern.compile("(?<=\\b[A-Z])\\.(?=[A-Z]\\b)");

    private static final Pattern GLUED_ARTICLE = Pattern.compile("^VANDE[NR]?(?=[A-Z]{4})");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ST", "SINT"),
            Map.entry("SAINT", "SINT"),
            Map.entry("STE", "SINTE"),
            Map.entry("SAINTE", "SINTE"),
            Map.entry("BURG", "BURGEMEESTER"),
            Map.entry("BURGEM", "BURGEMEESTER"),
            Map.entry("BGM", "BURGEMEESTER"),
            Map.entry("DR", "DOKTER"),
            Map.entry("DOCTOR", "DOKTER"),
            Map.entry("DOCTEUR", "DOKTER"),
            Map.entry("PROF", "PROFESSOR"),
            Map.entry("PAST", "PASTOOR"),
            Map.entry("PR", "PRINS"),
            Map.entry("MGR", "MONSEIGNEUR"),
            Map.entry("KAN", "KANUNNIK"),
            Map.entry("GEN", "GENERAAL"),
            Map.entry("GR", "GROTE"),
            Map.entry("KL", "KLEINE"),
            Map.entry("NW", "NIEUWE"),
            Map.entry("NWE", "NIEUWE"),
            Map.entry("EERSTE", "1E"),
            Map.entry("TWEEDE", "2E"),
            Map.entry("DERDE", "3E"),
            Map.entry("1STE", "1E"),
            Map.entry("2DE", "2E"),
            Map.entry("3DE", "3E"),
            Map.entry("AV", "AVENUE"),
            Map.entry("AVE", "AVENUE"),
            Map.entry("BD", "BOULEVARD"),
            Map.entry("BLD", "BOULEVARD"),
            Map.entry("BVD", "BOULEVARD"),
            Map.entry("BLVD", "BOULEVARD"),
            Map.entry("BOUL", "BOULEVARD"),
            Map.entry("CH", "CHAUSSEE"),
            Map.entry("CHEE", "CHAUSSEE"),
            Map.entry("CHSEE", "CHAUSSEE"),
            Map.entry("R", "RUE"),
            Map.entry("SQ", "SQUARE"));

    /** How names of streets end, and how that is shortened. */
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("STWG", "STEENWEG"),
            Map.entry("STW", "STEENWEG"),
            Map.entry("STR", "STRAAT"),
            Map.entry("STRT", "STRAAT"),
            Map.entry("LN", "LAAN"),
            Map.entry("PLN", "PLEIN"),
            Map.entry("PL", "PLEIN"),
            Map.entry("DR", "DREEF"));

    private static final Set<String> QUEENS = Set.of(
            "ASTRID", "ELISABETH", "FABIOLA", "PAOLA", "MATHILDE", "WILHELMINA", "JULIANA", "EMMA", "LOUISA", "LOUIZA");
    private static final Set<String> ARTICLES = Set.of("DE", "DEN", "DER", "VAN", "VD", "V", "D", "HET", "T", "S");

    private StreetName() {}

    /**
     * Returns the name as it is compared.
     *
     * @param written  in capitals without accents
     * @param brussels whether streets have a French name as well
     */
    static String of(String written, boolean brussels) {
        if (written.isEmpty()) {
            return "";
        }
        String text = OUR_LADY.matcher(written).replaceAll(" OLV ");
        text = FULL_STOPS_WITHIN.matcher(text).replaceAll(" ");
        boolean shortened = text.endsWith(".");
        List<String> words = new ArrayList<>(List.of(NOT_LETTERS.split(text.strip())));
        words.removeIf(String::isEmpty);
        writeOut(words, shortened);
        String whole = String.join("", withoutArticles(words)).replace("IJ", "Y");
        return brussels ? BrusselsStreets.dutch(words, whole) : whole;
    }

    private static void writeOut(List<String> words, boolean shortened) {
        int last = words.size() - 1;
        for (int i = 0; i <= last; i++) {
            String word = words.get(i);
            if (i == last && i > 0 && word.equals("ST")) {
                words.set(i, "STRAAT");
            } else if (i == last) {
                words.set(i, ending(word, shortened));
            } else if (word.equals("KON")) {
                words.set(i, QUEENS.stream().anyMatch(words.get(i + 1)::startsWith) ? "KONINGIN" : "KONING");
            } else {
                words.set(i, WORDS.getOrDefault(word, word));
            }
        }
    }

    private static String ending(String word, boolean shortened) {
        if (shortened && word.length() > 4 && word.endsWith("ST")) {
            return word.substring(0, word.length() - 2) + "STRAAT";
        }
        for (Map.Entry<String, String> ending : ENDINGS) {
            boolean alone = word.equals(ending.getKey());
            boolean glued = word.length() > ending.getKey().length() + 2
                    && word.endsWith(ending.getKey())
                    && (shortened
                            || (!ending.getKey().equals("DR")
                                    && !ending.getKey().equals("PL")));
            if (alone || glued) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return word;
    }

    /** {@code Jan van der Heydenstraat} and {@code Jan v.d. Heydenstraat} are one street. */
    private static List<String> withoutArticles(List<String> words) {
        List<String> kept =
                words.stream().filter(word -> !ARTICLES.contains(word)).toList();
        return (kept.isEmpty() ? words : kept)
                .stream()
                        .map(word -> GLUED_ARTICLE.matcher(word).replaceFirst(""))
                        .toList();
    }
}
