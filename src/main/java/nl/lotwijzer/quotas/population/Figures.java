package nl.lotwijzer.quotas.population;

import java.util.List;
import nl.lotwijzer.quotas.population.Remark.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The figures for the categories of a criterion, and what is to be known of them.
 *
 * @param criterion the name of the criterion
 * @param lines     one for each category, in their order
 * @param leftOut   what the table divides people by and no category counts
 * @param skipped   totals and subtotals that were not counted, since what they hold was
 * @param ages      the ages that were counted; null if the table does not say
 * @param remarks   what to know, what stands in the way first
 */
public record Figures(
        String criterion,
        List<Line> lines,
        List<Line> leftOut,
        List<String> skipped,
        @Nullable AgeRange ages,
        List<Remark> remarks) {
    /**
     * So many people.
     *
     * @param category the name of the category, or of what was left out
     * @param people   how many
     * @param members  what was added up, as the table names it
     */
    public record Line(String category, long people, List<String> members) {
        public Line {
            members = List.copyOf(members);
        }
    }

    public Figures {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
        skipped = List.copyOf(skipped);
        remarks = remarks.stream()
                .sorted((one, other) -> one.weight().compareTo(other.weight()))
                .toList();
    }

    /** Returns whether they can be used. */
    public boolean usable() {
        return total() > 0 && remarks.stream().noneMatch(remark -> remark.weight() == Weight.REFUSED);
    }

    /** Returns how many people the categories hold together. */
    public long total() {
        return lines.stream().mapToLong(Line::people).sum();
    }
}
