package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.Figures.Line;

/**
 * Compares parts of a region with the region itself. CBS rounds figures of districts and neighbourhoods to multiples of 5,
 * so that they seldom come to the figure of their municipality.
 */
final class RegionCheck {
    private static final int ROUNDED_TO = 5;

    private final PopulationTable table;
    private final Selection selection;
    private final Plan plan;
    private final Slices slices;

    RegionCheck(PopulationTable table, Selection selection, Plan plan, Slices slices) {
        this.table = table;
        this.selection = selection;
        this.plan = plan;
        this.slices = slices;
    }

    List<Remark> remarks(List<Line> lines, List<Line> leftOut) {
        OptionalInt place = table.dimension(Kind.REGION);
        if (place.isEmpty() || lines.isEmpty()) {
            return List.of();
        }
        boolean rounded = lines.stream().allMatch(line -> line.people() % ROUNDED_TO == 0);
        Dimension regions = table.dimensions().get(place.getAsInt());
        List<Remark> remarks = new ArrayList<>();
        if (plan.aspect().kind() == Kind.REGION) {
            long together = Stream.concat(lines.stream(), leftOut.stream())
                    .mapToLong(Line::people)
                    .sum();
            long whole = slices.sumOf(selection.regions()).people();
            if (whole != together && whole > 0) {
                remarks.add(
                        rounded
                                ? Remark.warning("rounded", together, whole, Math.abs(whole - together))
                                : Remark.warning("partsDiffer", together, whole, Math.abs(whole - together)));
            }
        } else if (rounded
                && !selection.regions().isEmpty()
                && selection.regions().stream()
                        .allMatch(region -> regions.members().get(region).code().matches("(WK|BU)\\d+"))) {
            remarks.add(Remark.note("roundedParts"));
        }
        return remarks;
    }
}
