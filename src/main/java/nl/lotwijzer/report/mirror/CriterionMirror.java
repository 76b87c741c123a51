package nl.lotwijzer.report.mirror;

import java.util.List;

/** How one criterion is spread over population, registrants and panel. */
public record CriterionMirror(String criterion, List<CategoryMirror> categories) {
    public CriterionMirror {
        categories = List.copyOf(categories);
    }
}
