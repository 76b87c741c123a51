package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.lotwijzer.quotas.population.Dimension.Kind;

/**
 * Something of a table that a criterion can be made of.
 *
 * @param kind      what it is about
 * @param dimension the place of the dimension that holds its members
 * @param members   their places in that dimension
 */
public record Aspect(Kind kind, int dimension, List<Integer> members) {
    private static final Pattern SEX = Pattern.compile("(mannen|vrouwen|men|women|mannelijk|vrouwelijk)");
    private static final Pattern EDUCATION =
            Pattern.compile(".*(opleidingsniveau|onderwijsniveau|\\b(laag|middelbaar|hoog)\\b.*(opgeleid|onderwijs)|"
                    + "(basisonderwijs|havo|hbo)).*");

    public Aspect {
        members = List.copyOf(members);
    }

    /** Finds the families of topics that divide people: some files put men and women, or ages, in columns. */
    static List<Aspect> amongTopics(PopulationTable table, int dimension) {
        List<Integer> sexes = new ArrayList<>();
        List<Integer> ages = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        for (int place : table.countingTopics()) {
            Member member = table.dimensions().get(dimension).members().get(place);
            String word = member.label().strip().toLowerCase(Locale.ROOT).replaceAll("_\\d+$", "");
            if (SEX.matcher(word).matches()) {
                sexes.add(place);
            } else if (member.ages().isPresent()) {
                ages.add(place);
            } else if (EDUCATION.matcher(word).matches()) {
                levels.add(place);
            }
        }
        List<Aspect> found = new ArrayList<>();
        add(found, Kind.SEX, dimension, sexes);
        add(found, Kind.AGE, dimension, ages);
        add(found, Kind.EDUCATION, dimension, levels);
        return found;
    }

    private static void add(List<Aspect> found, Kind kind, int dimension, List<Integer> members) {
        if (members.size() > 1) {
            found.add(new Aspect(kind, dimension, members));
        }
    }
}
