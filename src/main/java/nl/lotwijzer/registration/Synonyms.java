package nl.lotwijzer.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.person.ComparedText;

/** Words that mean the same in the answers of Dutch, Belgian and English forms. */
final class Synonyms {
    private static final String[] SAME = {
        "vrouw v f vr vrouwelijk female woman vrouwen mevrouw mevr mw dame meisje",
        "man m mannelijk male mannen heer dhr meneer jongen",
        "anders x nonbinair nonbinary other divers genderdivers anderegenderidentiteit",
        "ja j yes y x 1 true waar akkoord",
        "nee n no 0 false onwaar neen",
        "koop koopwoning eigenaar eigenwoning eigenhuis owner woningeigenaar",
        "huur huurwoning huurder tenant",
        "laag praktisch praktischopgeleid laagopgeleid",
        "midden middelbaar middelbaaropgeleid",
        "hoog theoretisch theoretischopgeleid hoogopgeleid"
    };
    private static final Set<String> NO_ANSWER = Set.of(
            "geenantwoord",
            "nvt",
            "na",
            "onbekend",
            "weetniet",
            "weetikniet",
            "geen",
            "zegiklieverniet",
            "noanswer",
            "prefernottosay",
            "unknown",
            "leeg",
            "null",
            "none",
            "wiliknietzeggen",
            "nietingevuld",
            "niettoepasselijk");

    private Synonyms() {}

    /** Returns whether the text says that there is no answer, as {@code -} and {@code n.v.t.} do. */
    static boolean noAnswer(String text) {
        String letters = ComparedText.letters(text);
        return letters.isEmpty() || NO_ANSWER.contains(letters);
    }

    /**
     * Returns the only one of these categories that means the same; empty if there is none, or more than one, as with
     * {@code x} where a category is <i>ja</i> and another <i>anders</i>.
     */
    static Optional<String> among(List<String> categories, String text) {
        String letters = ComparedText.letters(text);
        List<String> same = categories.stream()
                .filter(category -> meanTheSame(ComparedText.letters(category), letters))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean meanTheSame(String one, String other) {
        for (String words : SAME) {
            List<String> list = List.of(words.split(" "));
            if (list.contains(one) && list.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
