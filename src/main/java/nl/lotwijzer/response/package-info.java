/**
 * How many register after the letters went out, against what was expected, and what the pool will come to.
 */
@NullMarked
package nl.lotwijzer.response;

import org.jspecify.annotations.NullMarked;
