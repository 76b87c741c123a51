/** Letters to registrants and participants: templates, and the files that are merged from them. */
@NullMarked
package nl.lotwijzer.correspondence;

import org.jspecify.annotations.NullMarked;
