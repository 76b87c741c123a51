/**
 * The people who facilitate the tables: who they are, what they have done, which languages they speak. Knows the project
 * file and office files, not the sessions at which they work.
 */
@NullMarked
package nl.lotwijzer.facilitators;

import org.jspecify.annotations.NullMarked;
