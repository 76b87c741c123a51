package nl.lotwijzer.report.council;

import java.util.List;

/** One criterion of the draw. Everybody in the lottery is of one of its categories. */
record CriterionNumbers(String criterion, List<CategoryNumbers> categories) {
    CriterionNumbers {
        categories = List.copyOf(categories);
    }

    /** Returns how many people the population has; 0 if it is not known. */
    long population() {
        return categories.stream().mapToLong(CategoryNumbers::population).sum();
    }
}
