package nl.lotwijzer.steering;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lotwijzer.money.Euro;

/** What lines of the budget amount to together. */
public record BudgetTotals(Euro planned, Euro committed, Euro spent, Euro forecast) {
    /** Returns the sums of these lines; zeros of none. */
    public static BudgetTotals of(Collection<BudgetLine> lines) {
        return new BudgetTotals(
                Euro.sum(lines.stream().map(line -> line.details().planned()).toList()),
                Euro.sum(lines.stream().map(line -> line.details().committed()).toList()),
                Euro.sum(lines.stream().map(BudgetLine::spent).toList()),
                Euro.sum(lines.stream().map(BudgetLine::forecast).toList()));
    }

    /** Returns the sums of each category, in the order in which these first occur. */
    public static Map<String, BudgetTotals> byCategory(Collection<BudgetLine> lines) {
        Map<String, BudgetTotals> totals = new LinkedHashMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.details().category(), LinkedHashMap::new, Collectors.toList()))
                .forEach((category, of) -> totals.put(category, of(of)));
        return totals;
    }

    /** Returns what is left of the plan by the forecast; below zero for a shortage. */
    public Euro left() {
        return planned.minus(forecast);
    }

    public boolean overspent() {
        return spent.compareTo(planned) > 0;
    }

    public boolean expectedOver() {
        return forecast.compareTo(planned) > 0;
    }
}
