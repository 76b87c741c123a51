package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An age group.
 *
 * @param from    the youngest age in years that belongs to it, 0 to 150
 * @param through the oldest, at least {@code from}; 150 where there is no end
 * @param name    the category, as {@code 16-34}
 */
public record AgeBand(int from, int through, String name) {
    /** The age that stands for no end. */
    public static final int OLDEST = 150;

    private static final Pattern RANGE =
            Pattern.compile("\\D*(\\d{1,3})\\s*(?:-|–|—|t/m|tot en met|to|/)\\s*(\\d{1,3})\\D*");
    private static final Pattern BELOW = Pattern.compile("(?:tot en met|t/m|up to)\\s*(\\d{1,3})\\D*");
    private static final Pattern UNDER =
            Pattern.compile("(?:jonger dan|onder de|onder|tot|under|below|<)\\s*(\\d{1,3})\\D*");
    private static final Pattern OVER = Pattern.compile("(?:ouder dan|over|>)\\s*(\\d{1,3})\\D*");
    private static final Pattern FROM = Pattern.compile(
            "(?:vanaf\\s*(\\d{1,3})\\D*|(\\d{1,3})\\s*(?:\\+|(?:jaar\\s*)?(?:of|en) ouder|(?:years\\s*)?(?:or|and) (?:older|over)|plus).*)");

    public AgeBand {
        if (from < 0 || through < from || through > OLDEST || name.isBlank()) {
            throw new IllegalArgumentException("An age band has a name and runs from a low to a high age");
        }
    }

    /** Returns whether somebody of this age, in years, belongs to it. */
    public boolean holds(int age) {
        return age >= from && age <= through;
    }

    /**
     * Returns the bands that these categories name, as {@code 16-34}, {@code 65+} and {@code 75 jaar of ouder}, the
     * youngest first; none if one of them names no ages or two overlap, because then only a person can say what they mean.
     */
    public static List<AgeBand> namedBy(List<String> categories) {
        List<AgeBand> bands = new ArrayList<>();
        for (String category : categories) {
            Optional<AgeBand> band = named(category);
            if (band.isEmpty()) {
                return List.of();
            }
            bands.add(band.get());
        }
        bands.sort(Comparator.comparingInt(AgeBand::from));
        return overlap(bands) ? List.of() : bands;
    }

    /**
     * Returns the bands that somebody types with semicolons between them: names as {@link #namedBy} reads them, or lower
     * bounds alone, {@code 16; 35; 65}, which become {@code 16-34}, {@code 35-64} and {@code 65+}.
     *
     * @return none if they cannot be read, or overlap
     */
    public static List<AgeBand> typed(String text) {
        List<String> parts = Stream.of(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty() || !parts.stream().allMatch(part -> part.matches("\\d{1,3}"))) {
            return namedBy(parts);
        }
        List<Integer> bounds =
                parts.stream().map(Integer::valueOf).sorted().distinct().toList();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            names.add(i + 1 < bounds.size() ? bounds.get(i) + "-" + (bounds.get(i + 1) - 1) : bounds.get(i) + "+");
        }
        return namedBy(names);
    }

    static boolean overlap(List<AgeBand> youngestFirst) {
        for (int i = 1; i < youngestFirst.size(); i++) {
            if (youngestFirst.get(i).from() <= youngestFirst.get(i - 1).through()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<AgeBand> named(String category) {
        String text = category.strip().toLowerCase(Locale.ROOT);
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return band(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)), category);
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            return band(Integer.parseInt(from.group(1) == null ? from.group(2) : from.group(1)), OLDEST, category);
        }
        Matcher below = BELOW.matcher(text);
        if (below.matches()) {
            return band(0, Integer.parseInt(below.group(1)), category);
        }
        Matcher under = UNDER.matcher(text);
        if (under.matches()) {
            return band(0, Integer.parseInt(under.group(1)) - 1, category);
        }
        Matcher over = OVER.matcher(text);
        return over.matches() ? band(Integer.parseInt(over.group(1)) + 1, OLDEST, category) : Optional.empty();
    }

    private static Optional<AgeBand> band(int from, int through, String name) {
        return from <= through && through <= OLDEST
                ? Optional.of(new AgeBand(from, through, name.strip()))
                : Optional.empty();
    }
}
