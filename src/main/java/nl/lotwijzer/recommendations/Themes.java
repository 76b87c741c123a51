package nl.lotwijzer.recommendations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recommendations by theme. */
public final class Themes {
    private Themes() {}

    /** Returns the recommendations by theme, themes in the order of the first recommendation of each; none is a theme too. */
    public static Map<String, List<Recommendation>> of(List<Recommendation> all) {
        Map<String, List<Recommendation>> themes = new LinkedHashMap<>();
        all.forEach(one ->
                themes.computeIfAbsent(one.theme(), theme -> new ArrayList<>()).add(one));
        return themes;
    }

    /** Returns the same recommendations with those of one theme together. */
    public static List<Recommendation> together(List<Recommendation> all) {
        return of(all).values().stream().flatMap(List::stream).toList();
    }
}
