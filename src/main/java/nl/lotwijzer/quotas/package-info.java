/**
 * Who should sit at the table, and how many of each: criteria, the population, the quotas and whether a panel can meet
 * them. It knows the registrants and their answers, and nothing of the draw.
 */
@NullMarked
package nl.lotwijzer.quotas;

import org.jspecify.annotations.NullMarked;
