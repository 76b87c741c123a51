package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.Figures.Line;
import nl.lotwijzer.quotas.population.Plan.Band;
import nl.lotwijzer.quotas.population.Slices.Sum;
import org.jspecify.annotations.Nullable;

/** Adds up the figures for the categories of a criterion, each person once, and says what is to be known of them. */
public final class Tally {
    private static final int LONGEST_LIST = 12;

    /** So few people do not make a municipality: the unit may be a thousand. */
    private static final int FEW = 1000;

    private final PopulationTable table;
    private final Selection selection;
    private final Plan plan;
    private final Dimension dimension;
    private final Parts parts;
    private final Slices slices;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> leftOut = new ArrayList<>();
    private final Set<Integer> counted = new LinkedHashSet<>();
    private @Nullable AgeRange ages;

    private Tally(PopulationTable table, Selection selection, Plan plan) {
        this.table = table;
        this.selection = selection;
        this.plan = plan;
        this.dimension = table.dimensions().get(plan.aspect().dimension());
        this.parts = new Parts(dimension);
        this.slices = new Slices(table, selection, plan.aspect());
        this.remarks.addAll(slices.remarks());
        this.ages = slices.ages();
    }

    /** Returns the figures of a criterion; unusable ones say in their remarks why. */
    public static Figures of(PopulationTable table, Selection selection, Plan plan) {
        return new Tally(table, selection, plan).figures();
    }

    private Figures figures() {
        switch (plan) {
            case Plan.Bands bands -> add(bands);
            case Plan.Groups groups -> add(groups);
        }
        remarkOnUnits();
        remarks.addAll(new RegionCheck(table, selection, plan, slices).remarks(lines, leftOut));
        long together = lines.stream().mapToLong(Line::people).sum();
        if (together > 0 && together < FEW && table.file().shape() == Shape.CBS_RAW) {
            remarks.add(Remark.warning("tiny", together));
        }
        return new Figures(plan.criterion(), lines, leftOut, skipped(), ages, remarks);
    }

    private void add(Plan.Bands bands) {
        List<Band> sorted = bands.bands().stream()
                .sorted((one, other) -> one.ages().compareTo(other.ages()))
                .toList();
        if (sorted.isEmpty()) {
            remarks.add(Remark.refused("noBands"));
            return;
        }
        Tiling tiling = new Tiling(
                dimension,
                plan.aspect().members(),
                member -> slices.sumOf(List.of(member)).missing());
        for (Band band : bands.bands()) {
            Optional<List<Integer>> tiles = tiling.of(band.ages());
            if (tiles.isPresent()) {
                add(band.category(), tiles.get());
            } else {
                lines.add(new Line(band.category(), 0, List.of()));
                remarks.add(cannot(tiling, band));
            }
        }
        between(sorted, tiling);
        int first = sorted.getFirst().ages().from();
        if (first != selection.ageFrom()) {
            remarks.add(Remark.warning("otherLimit", first, selection.ageFrom()));
        }
        ages = new AgeRange(first, sorted.getLast().ages().to());
    }

    private Remark cannot(Tiling tiling, Band band) {
        int reach = tiling.reach(band.ages().from());
        return reach == band.ages().from()
                ? Remark.refused(
                        "bandFrom",
                        band.category(),
                        band.ages().from(),
                        near(tiling, band.ages().from()))
                : Remark.refused("bandTo", band.category(), band.ages().told());
    }

    /** The ages near this one at which the table lets a band begin. */
    private static String near(Tiling tiling, int age) {
        return tiling.starts().stream()
                .sorted((one, other) -> Integer.compare(Math.abs(one - age), Math.abs(other - age)))
                .limit(4)
                .sorted()
                .map(String::valueOf)
                .reduce((one, other) -> one + ", " + other)
                .orElse("-");
    }

    /** Says where bands overlap, and which ages between them, or after them, count nowhere. */
    private void between(List<Band> sorted, Tiling tiling) {
        for (int place = 1; place < sorted.size(); place++) {
            Band before = sorted.get(place - 1);
            Band band = sorted.get(place);
            if (before.ages().overlaps(band.ages())) {
                AgeRange both = new AgeRange(
                        band.ages().from(),
                        Math.min(before.ages().to(), band.ages().to()));
                remarks.add(Remark.refused("bandsOverlap", before.category(), band.category(), both.told()));
            } else if (before.ages().to() < band.ages().from()) {
                leave(new AgeRange(before.ages().to(), band.ages().from()), tiling);
            }
        }
        AgeRange last = sorted.getLast().ages();
        if (!last.isOpen()) {
            leave(AgeRange.from(last.to()), tiling);
        }
    }

    private void leave(AgeRange gap, Tiling tiling) {
        remarks.add(Remark.warning("gap", gap.told()));
        tiling.of(gap)
                .ifPresent(tiles -> leftOut.add(new Line(
                        gap.isOpen() ? gap.from() + "+" : gap.from() + "–" + (gap.to() - 1),
                        slices.sumOf(tiles).people(),
                        labels(tiles))));
    }

    private void add(Plan.Groups groups) {
        List<Integer> chosen = groups.groups().stream()
                .flatMap(group -> group.members().stream())
                .toList();
        if (chosen.isEmpty()) {
            remarks.add(Remark.refused("noGroups"));
        }
        parts.overlapAmong(chosen)
                .ifPresent(two ->
                        remarks.add(Remark.refused("membersOverlap", label(two.getFirst()), label(two.getLast()))));
        groups.groups().forEach(group -> add(group.category(), group.members()));
        List<Integer> smallest = parts.smallest(scope());
        for (int member : smallest) {
            boolean held = chosen.stream().anyMatch(one -> one == member || parts.holds(one, member));
            if (!held && !dimension.members().get(member).isTotal()) {
                Sum sum = slices.sumOf(List.of(member));
                leftOut.add(new Line(label(member), sum.people(), List.of(label(member))));
            }
        }
        compareWithTotal(chosen);
    }

    /** The members that can be meant: of regions only those within the ones that were chosen. */
    private List<Integer> scope() {
        if (plan.aspect().kind() != Kind.REGION) {
            return plan.aspect().members();
        }
        return selection.regions().stream()
                .flatMap(region -> parts.within(region).stream())
                .distinct()
                .toList();
    }

    /** Where the table gives a total, the categories and what was left out should come to it. */
    private void compareWithTotal(List<Integer> chosen) {
        Optional<Integer> total = plan.aspect().members().stream()
                .filter(member -> dimension.members().get(member).isTotal())
                .findFirst();
        if (total.isEmpty() || chosen.contains(total.get()) || plan.aspect().kind() == Kind.REGION) {
            return;
        }
        Sum all = slices.sumOf(List.of(total.get()));
        long together = lines.stream().mapToLong(Line::people).sum()
                + leftOut.stream().mapToLong(Line::people).sum();
        if (all.missing() == 0 && all.people() != together) {
            remarks.add(Remark.warning("notTheTotal", together, label(total.get()), all.people()));
        }
    }

    private void add(String category, List<Integer> members) {
        Sum sum = slices.sumOf(members);
        lines.add(new Line(category, sum.people(), labels(members)));
        counted.addAll(members);
        if (sum.unknown()) {
            remarks.add(Remark.refused("unknown", category));
        } else if (sum.missing() > 0) {
            remarks.add(Remark.warning("missing", category, sum.missing(), sum.figures()));
        }
    }

    private List<String> skipped() {
        return plan.aspect().members().stream()
                .filter(member -> !counted.contains(member)
                        && counted.stream().anyMatch(one -> parts.holds(member, one) || parts.holds(one, member)))
                .filter(member -> plan.aspect().kind() != Kind.REGION)
                .limit(LONGEST_LIST)
                .map(this::label)
                .toList();
    }

    private void remarkOnUnits() {
        int topic = plan.aspect().dimension() == table.dimensions().size() - 1
                ? plan.aspect().members().getFirst()
                : selection.topic();
        Topic unit = table.topics().get(topic);
        if (unit.untoldThousands()) {
            remarks.add(Remark.warning("untoldThousands", unit.name()));
        } else if (unit.factor() > 1) {
            remarks.add(Remark.note("thousands", unit.name()));
        }
    }

    private List<String> labels(List<Integer> members) {
        return members.stream().map(this::label).toList();
    }

    private String label(int member) {
        return dimension.members().get(member).shown();
    }
}
