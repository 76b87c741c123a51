package nl.lotwijzer.quotas;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the law holds to be special about people, and the words by which the name of a criterion gives it away. */
public enum SpecialCategory {
    ETHNICITY("etnic", "ethnic", "herkomst", "afkomst", "migratie", "migration", "geboorteland", "huidskleur", "ras"),
    HEALTH("gezond", "health", "beperking", "handicap", "disab", "ziekte", "chronisch", "zorgbehoefte"),
    POLITICS("politiek", "politic", "partij", "stemgedrag", "gestemd", "stemde", "voted", "party"),
    RELIGION("religie", "religi", "geloof", "godsdienst", "levensbeschouw", "faith", "kerk"),
    ORIENTATION("seksue", "sexual", "geaardheid", "lhbt", "lgbt"),
    UNION("vakbond", "trade union");

    private final String words;

    SpecialCategory(String... words) {
        this.words = String.join(",", words);
    }

    /** Returns what the name of a criterion suggests that it asks; a short word counts only as a whole word. */
    public static Optional<SpecialCategory> suggestedBy(String criterion) {
        String name = Folded.of(criterion).text();
        List<String> parts = Arrays.asList(name.split("[^\\p{L}]+"));
        return Arrays.stream(values())
                .filter(category -> Stream.of(category.words.split(",", -1))
                        .anyMatch(word -> word.length() > 3 ? name.contains(word) : parts.contains(word)))
                .findFirst();
    }
}
