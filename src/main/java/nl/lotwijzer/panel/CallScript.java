package nl.lotwijzer.panel;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What callers say, with a name between brackets where a name comes: {@code [voornaam]}. */
public final class CallScript {
    private static final Pattern PLACE = Pattern.compile("\\[([a-zé]+)]");

    /** What can be filled in. It is known by a Dutch and an English name, whatever the language of the screen. */
    public enum Place {
        FIRST_NAME("voornaam", "firstname"),
        NAME("naam", "name"),
        CALLER("beller", "caller"),
        PROJECT("project", "assembly"),
        COUNCIL("opdrachtgever", "council"),
        FIRST_SESSION("eerste", "first"),
        SESSIONS("bijeenkomsten", "sessions"),
        DEADLINE("uiterlijk", "deadline");

        private final String dutch;
        private final String english;

        Place(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        /** Returns the two names by which it is known. */
        public List<String> names() {
            return List.of(dutch, english);
        }
    }

    private final String text;

    public CallScript(String text) {
        this.text = text;
    }

    /**
     * Returns the text with its places filled. A place that is not known, or that nothing fills, stays as it was written, so
     * that the caller sees it.
     */
    public String filled(Map<Place, String> values) {
        Map<Place, String> known = new EnumMap<>(Place.class);
        known.putAll(values);
        return PLACE.matcher(text)
                .replaceAll(found -> Arrays.stream(Place.values())
                        .filter(place -> place.names().contains(found.group(1)))
                        .map(place -> known.getOrDefault(place, ""))
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .map(Matcher::quoteReplacement)
                        .orElse(Matcher.quoteReplacement(found.group())));
    }
}
