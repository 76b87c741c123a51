package nl.lotwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.protocol.CanonicalException.Problem;

/**
 * How many registrants were left out on a ground: a line of {@code uitsluitingen.tsv}.
 *
 * @param ground one of the rules, or {@link #NO_CATEGORY}
 */
public record ExclusionCount(String ground, int count) {
    /** The ground of whoever has an answer for which there is no category. */
    public static final String NO_CATEGORY = "(geen categorie)";

    /** The line with the number of all registrations. */
    public static final String REGISTERED = "(aanmeldingen)";

    /** The line with the number of registrants in the pool. */
    public static final String IN_POOL = "(in de loting)";

    private static final String[] HEADER = {"grond", "aantal"};

    /**
     * The whole of {@code uitsluitingen.tsv}.
     *
     * @param registered how many registrations there are
     * @param inPool     how many of them are in the pool
     * @param counts     how many were left out on each ground, sorted
     */
    public record All(int registered, int inPool, List<ExclusionCount> counts) {
        public All {
            counts = counts.stream()
                    .sorted((one, other) -> Canonical.ORDER.compare(one.ground, other.ground))
                    .toList();
        }
    }

    /** Returns {@code uitsluitingen.tsv}. */
    public static String write(All all) {
        Sheet sheet = new Sheet(HEADER).line(REGISTERED, all.registered).line(IN_POOL, all.inPool);
        all.counts.forEach(each -> sheet.line(each.ground, each.count));
        return sheet.text();
    }

    /** Reads {@code uitsluitingen.tsv}. */
    public static All read(String text) throws CanonicalException {
        List<Fields> lines = Fields.of(DossierPaths.EXCLUSIONS, text, 2, HEADER);
        List<ExclusionCount> counts = new ArrayList<>();
        for (Fields line : lines) {
            String ground = line.text();
            if (!counts.isEmpty() && counts.getLast().ground.equals(ground)) {
                throw line.fault(Problem.TWICE, ground);
            }
            counts.add(new ExclusionCount(ground, line.whole(0)));
        }
        if (counts.size() < 2
                || !counts.getFirst().ground.equals(REGISTERED)
                || !counts.get(1).ground.equals(IN_POOL)) {
            throw new CanonicalException(DossierPaths.EXCLUSIONS, 2, Problem.MISSING, REGISTERED + ", " + IN_POOL);
        }
        All all = new All(counts.getFirst().count, counts.get(1).count, List.copyOf(counts.subList(2, counts.size())));
        Canonical.requireSame(DossierPaths.EXCLUSIONS, text, write(all));
        return all;
    }
}
