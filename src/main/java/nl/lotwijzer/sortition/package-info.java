/**
 * The mathematics of a fair draw: from a pool, quotas and a panel size to the chances of every registrant and a
 * uniform table of lawful panels. It knows numbers only: no names, languages, files, SQL or screens.
 */
@NullMarked
package nl.lotwijzer.sortition;

import org.jspecify.annotations.NullMarked;
