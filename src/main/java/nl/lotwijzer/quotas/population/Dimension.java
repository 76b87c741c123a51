package nl.lotwijzer.quotas.population;

import java.util.List;

/**
 * Something by which a table divides people.
 *
 * @param name    as the file names it
 * @param kind    what it is about
 * @param members in the order of the file
 */
public record Dimension(String name, Kind kind, List<Member> members) {
    /** What a dimension is about. */
    public enum Kind {
        REGION,
        PERIOD,
        SEX,
        AGE,
        EDUCATION,
        /** The columns or measures of the table. */
        TOPIC,
        OTHER
    }

    public Dimension {
        members = List.copyOf(members);
    }

    /** Makes a dimension of what its name and its members say. */
    static Dimension of(String name, List<Member> members) {
        return new Dimension(name, KindWords.of(name, members), members);
    }
}
