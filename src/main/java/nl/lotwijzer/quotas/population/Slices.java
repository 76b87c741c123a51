package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import org.jspecify.annotations.Nullable;

/**
 * For every dimension of a table the members that are added up, such that everybody who is meant is counted once. One
 * dimension is open: the one that the criterion is made of.
 */
final class Slices {
    private final PopulationTable table;
    private final Aspect aspect;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable AgeRange ages;

    /** A sum of figures, and how many of them are missing. */
    record Sum(long people, int figures, int missing) {
        static final Sum NONE = new Sum(0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(people + other.people, figures + other.figures, missing + other.missing);
        }

        boolean unknown() {
            return figures > 0 && missing == figures;
        }
    }

    Slices(PopulationTable table, Selection selection, Aspect aspect) {
        this.table = table;
        this.aspect = aspect;
        int age = -1;
        for (int place = 0; place < table.dimensions().size(); place++) {
            Dimension dimension = table.dimensions().get(place);
            boolean open = place == aspect.dimension();
            members.add(
                    open
                            ? aspect.members()
                            : switch (dimension.kind()) {
                                case REGION -> selection.regions();
                                case PERIOD -> List.of(selection.period());
                                case TOPIC -> List.of(selection.topic());
                                case AGE, SEX, EDUCATION, OTHER -> everybody(dimension);
                            });
            if (!open && dimension.kind() == Kind.AGE) {
                age = place;
            }
        }
        if (age >= 0) {
            limit(age, selection.ageFrom());
        } else if (aspect.kind() != Kind.AGE) {
            withoutAges(selection.ageFrom());
        }
        checkRegions();
    }

    /** The total, where there is one; else all that is not part of something else. */
    private static List<Integer> everybody(Dimension dimension) {
        List<Integer> all = new ArrayList<>();
        for (int place = 0; place < dimension.members().size(); place++) {
            if (dimension.members().get(place).isTotal()) {
                return List.of(place);
            }
            all.add(place);
        }
        return new Parts(dimension).largest(all);
    }

    private void limit(int place, int from) {
        Dimension dimension = table.dimensions().get(place);
        if (from == 0 && dimension.members().get(members.get(place).getFirst()).isTotal()) {
            ages = AgeRange.from(0);
            return;
        }
        List<Integer> all = new ArrayList<>();
        for (int member = 0; member < dimension.members().size(); member++) {
            all.add(member);
        }
        Tiling tiling = new Tiling(
                dimension, all, member -> sum(with(place, List.of(member))).missing());
        int start = from;
        if (tiling.reach(start) == start
                && aspect.kind() == Kind.EDUCATION
                && !tiling.starts().isEmpty()) {
            start = tiling.starts().headSet(from).isEmpty()
                    ? tiling.starts().first()
                    : tiling.starts().headSet(from).last();
        }
        int reach = tiling.reach(start);
        boolean bounded = reach != AgeRange.OPEN && aspect.kind() == Kind.EDUCATION && reach > start;
        AgeRange counted = bounded ? new AgeRange(start, reach) : AgeRange.from(start);
        List<Integer> found = tiling.of(counted).orElse(List.of());
        if (found.isEmpty()) {
            remarks.add(
                    reach == start
                            ? Remark.refused("noAgeFrom", from, starts(tiling))
                            : Remark.refused("noAgeBeyond", from, reach));
            return;
        }
        if (start != from || bounded) {
            remarks.add(Remark.warning("educationAges", counted.told(), from));
        }
        members.set(place, found);
        ages = counted;
    }

    private static String starts(Tiling tiling) {
        return tiling.starts().stream()
                .limit(12)
                .map(String::valueOf)
                .reduce((one, other) -> one + ", " + other)
                .orElse("-");
    }

    /** CBS counts education from 15 up to and including 74, also where the table does not say so. */
    private void withoutAges(int from) {
        if (aspect.kind() == Kind.EDUCATION) {
            remarks.add(
                    from == 15 || from == 0
                            ? Remark.note("educationUntold")
                            : Remark.warning("educationUntoldFrom", from));
        } else if (from > 0) {
            remarks.add(Remark.warning("noAges", from));
        }
    }

    private void checkRegions() {
        table.dimension(Kind.REGION).ifPresent(place -> {
            if (place != aspect.dimension()) {
                Dimension regions = table.dimensions().get(place);
                if (members.get(place).isEmpty()) {
                    remarks.add(Remark.refused("noRegion"));
                }
                new Parts(regions)
                        .overlapAmong(members.get(place))
                        .ifPresent(two -> remarks.add(Remark.refused(
                                "regionsOverlap",
                                regions.members().get(two.getFirst()).shown(),
                                regions.members().get(two.getLast()).shown())));
            }
        });
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Returns the ages that are counted; null where the table does not say. */
    @Nullable
    AgeRange ages() {
        return ages;
    }

    /** Returns the sum over these members of the open dimension. */
    Sum sumOf(List<Integer> chosen) {
        return sum(with(aspect.dimension(), chosen));
    }

    private List<List<Integer>> with(int place, List<Integer> chosen) {
        List<List<Integer>> changed = new ArrayList<>(members);
        changed.set(place, chosen);
        return changed;
    }

    private Sum sum(List<List<Integer>> slices) {
        return sum(slices, new int[slices.size()], 0);
    }

    private Sum sum(List<List<Integer>> slices, int[] at, int depth) {
        if (depth == slices.size()) {
            long value = table.value(at);
            if (value == PopulationTable.MISSING) {
                return new Sum(0, 1, 1);
            }
            if (value == PopulationTable.ABSENT) {
                // Statbel leaves out what nobody is in; CBS gives a figure for everything that exists.
                return table.file().shape() == Shape.STATBEL ? new Sum(0, 1, 0) : new Sum(0, 1, 1);
            }
            return new Sum(value, 1, 0);
        }
        Sum total = Sum.NONE;
        for (int member : slices.get(depth)) {
            at[depth] = member;
            total = total.plus(sum(slices, at, depth + 1));
        }
        return total;
    }
}
