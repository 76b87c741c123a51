package nl.lotwijzer.recommendations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that people write in files with votes, in Dutch and English. */
final class VoteWords {
    private static final Map<VoteUse.Kind, Set<String>> HEADERS = Map.of(
            VoteUse.Kind.RECOMMENDATION,
            Set.of(
                    "aanbeveling",
                    "aanbevelingnr",
                    "aanbevelingsnummer",
                    "nr",
                    "nr.",
                    "nummer",
                    "titel",
                    "voorstel",
                    "recommendation",
                    "number",
                    "title",
                    "#"),
            VoteUse.Kind.FOR,
            Set.of(
                    "voor",
                    "voorstemmen",
                    "stemmen voor",
                    "aantal voor",
                    "eens",
                    "mee eens",
                    "ja",
                    "for",
                    "in favour",
                    "votes for",
                    "yes",
                    "agree"),
            VoteUse.Kind.AGAINST,
            Set.of(
                    "tegen",
                    "tegenstemmen",
                    "stemmen tegen",
                    "aantal tegen",
                    "oneens",
                    "mee oneens",
                    "nee",
                    "against",
                    "votes against",
                    "no",
                    "disagree"),
            VoteUse.Kind.BLANK,
            Set.of(
                    "blanco",
                    "blanco stemmen",
                    "aantal blanco",
                    "onthouding",
                    "onthoudingen",
                    "neutraal",
                    "blank",
                    "blank votes",
                    "abstention",
                    "abstentions",
                    "neutral"),
            VoteUse.Kind.PRESENT,
            Set.of("aanwezig", "aanwezigen", "aantal aanwezig", "aantal aanwezigen", "present", "number present"));

    private static final Map<VoteUse.Kind, Set<String>> BALLOTS = Map.of(
            VoteUse.Kind.FOR,
            Set.of("voor", "v", "ja", "j", "eens", "mee eens", "akkoord", "for", "in favour", "yes", "y", "agree"),
            VoteUse.Kind.AGAINST,
            Set.of("tegen", "t", "nee", "n", "oneens", "mee oneens", "niet akkoord", "against", "no", "disagree"),
            VoteUse.Kind.BLANK,
            Set.of(
                    "blanco",
                    "b",
                    "onthouding",
                    "neutraal",
                    "geen mening",
                    "weet niet",
                    "blank",
                    "abstain",
                    "abstention",
                    "neutral"));

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:aanbeveling|recommendation|voorstel|stelling|nr\\.?|a|r)?\\s*[-:.#]?\\s*(\\d{1,4})(?:\\D.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,7})(?:[.,]0{1,2})?");
    /** A dot before three digits parts thousands in Dutch, and in no other number of votes there are three digits behind it. */
    private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,3})[.\\s\\u00a0](\\d{3})");

    private VoteWords() {}

    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Returns as what a column with this header is read, if the header says so. */
    static Optional<VoteUse.Kind> header(String name) {
        return kind(HEADERS, name);
    }

    /** Returns what somebody voted; empty if this is no vote. */
    static Optional<VoteUse.Kind> ballot(String cell) {
        return kind(BALLOTS, cell);
    }

    private static Optional<VoteUse.Kind> kind(Map<VoteUse.Kind, Set<String>> words, String text) {
        String sought = plain(text);
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().contains(sought))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the number of people in this cell; empty if it is none. */
    static OptionalInt count(String cell) {
        Matcher thousands = THOUSANDS.matcher(cell);
        Matcher whole = WHOLE.matcher(thousands.matches() ? thousands.group(1) + thousands.group(2) : cell);
        return whole.matches() ? OptionalInt.of(Integer.parseInt(whole.group(1))) : OptionalInt.empty();
    }

    /** Returns the recommendation that has this title, or else the one whose number the text begins with. */
    static Optional<Recommendation> named(String text, List<Recommendation> all) {
        String sought = plain(text);
        Matcher numbered = NUMBERED.matcher(sought);
        OptionalInt number =
                numbered.matches() ? OptionalInt.of(Integer.parseInt(numbered.group(1))) : OptionalInt.empty();
        return all.stream()
                .filter(one -> plain(one.title()).equals(sought))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> number.isPresent() && one.number() == number.getAsInt())
                        .findFirst());
    }
}
