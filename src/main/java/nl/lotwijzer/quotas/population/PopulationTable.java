package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.lotwijzer.quotas.population.Dimension.Kind;

/**
 * A table of an office, whatever its form was: figures by the members of its dimensions. One of the dimensions is what is
 * counted, its columns or measures.
 */
public final class PopulationTable {
    /** Stands where the office says that it does not know, or keeps it secret. */
    static final long MISSING = Long.MIN_VALUE;

    /** Stands where the file has no figure. */
    static final long ABSENT = Long.MIN_VALUE + 1;

    private final FileFacts file;
    private final List<Dimension> dimensions;
    private final List<Topic> topics;
    private final Cells cells;

    /**
     * What is known of the file.
     *
     * @param name  without its folder
     * @param hash  the SHA-256 of its bytes, in hex
     * @param title of the table; empty if the file does not say
     * @param id    of the table; empty if the file does not say
     */
    public record FileFacts(Shape shape, String name, String hash, String title, String id) {}

    PopulationTable(FileFacts file, List<Dimension> dimensions, List<Topic> topics, Cells cells) {
        this.file = file;
        this.dimensions = List.copyOf(dimensions);
        this.topics = List.copyOf(topics);
        this.cells = cells;
    }

    public FileFacts file() {
        return file;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** Returns what each member of the dimension of topics counts. */
    public List<Topic> topics() {
        return topics;
    }

    /** Returns how many figures there are, missing ones included. */
    public int size() {
        return cells.size();
    }

    /** Returns the place of the dimension of this kind, if there is one. */
    public OptionalInt dimension(Kind kind) {
        return IntStream.range(0, dimensions.size())
                .filter(place -> dimensions.get(place).kind() == kind)
                .findFirst();
    }

    /** Returns the members of the dimension of this kind; none if there is no such dimension. */
    public List<Member> members(Kind kind) {
        OptionalInt place = dimension(kind);
        return place.isEmpty() ? List.of() : dimensions.get(place.getAsInt()).members();
    }

    /** Returns the topics that count people, by their places; a table of shares has none. */
    public List<Integer> countingTopics() {
        return IntStream.range(0, topics.size())
                .filter(place -> topics.get(place).counts())
                .boxed()
                .toList();
    }

    /** Returns what a criterion can be made of: the dimensions that divide people, and families of topics that do. */
    public List<Aspect> aspects() {
        List<Aspect> aspects = new ArrayList<>();
        for (int place = 0; place < dimensions.size(); place++) {
            Dimension dimension = dimensions.get(place);
            boolean divides = dimension.kind() != Kind.PERIOD && dimension.kind() != Kind.TOPIC;
            if (divides && dimension.members().size() > 1) {
                aspects.add(new Aspect(
                        dimension.kind(),
                        place,
                        IntStream.range(0, dimension.members().size()).boxed().toList()));
            }
        }
        dimension(Kind.TOPIC).ifPresent(place -> aspects.addAll(Aspect.amongTopics(this, place)));
        return aspects;
    }

    /** Returns the figure at these members, one for each dimension: 0 or more, {@link #MISSING} or {@link #ABSENT}. */
    long value(int[] members) {
        return cells.get(key(dimensions, members), ABSENT);
    }

    static long key(List<Dimension> dimensions, int[] members) {
        long key = 0;
        for (int place = 0; place < members.length; place++) {
            key = key * dimensions.get(place).members().size() + members[place];
        }
        return key;
    }

    /** Returns the title, or else the name of the file. */
    public String shownTitle() {
        return Optional.of(file.title()).filter(title -> !title.isEmpty()).orElse(file.name());
    }
}
