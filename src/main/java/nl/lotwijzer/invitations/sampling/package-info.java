/**
 * Drawing letters by lot, as the page <em>Steekproef</em> of the site describes it: how many go to each area, and whose
 * lots are the smallest. It knows numbers, names of areas and hashes; no people, no files and no project.
 */
@NullMarked
package nl.lotwijzer.invitations.sampling;

import org.jspecify.annotations.NullMarked;
