package nl.lotwijzer.allowances;

import nl.lotwijzer.money.Euro;

/**
 * How much of the legal limit of a year is used.
 *
 * @param used what counts of what somebody is entitled to, with what was received elsewhere; may be more than the limit
 */
public record YearUse(int year, Euro used, Euro limit) {}
