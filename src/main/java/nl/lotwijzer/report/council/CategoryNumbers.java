package nl.lotwijzer.report.council;

/**
 * One category of the draw.
 *
 * @param population  people in the population; 0 if it is not known
 * @param min         the fewest seats
 * @param max         the most seats
 * @param registrants in the lottery; 0 before the draw
 * @param drawn       of those, who were drawn
 */
record CategoryNumbers(String category, long population, int min, int max, int registrants, int drawn) {}
