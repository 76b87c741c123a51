package nl.lotwijzer.steering;

/**
 * What was read of a budget from a file.
 *
 * @param file    its name, without the folder
 * @param added   lines that are new
 * @param changed lines of which an amount changed
 * @param known   lines that were so already
 * @param totals  rows with totals, which were passed over
 */
public record BudgetReading(String file, int added, int changed, int known, int totals) {}
