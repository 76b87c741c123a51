/** Pictures of every screen, to look at. */
@NullMarked
package nl.lotwijzer.gallery;

import org.jspecify.annotations.NullMarked;
