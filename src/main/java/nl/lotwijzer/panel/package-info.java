/**
 * The panel after the draw: who is in it, who was called, confirmed, dropped out, and how well those who come still
 * mirror the population. Knows the lottery and the registrants, not the sessions.
 */
@NullMarked
package nl.lotwijzer.panel;

import org.jspecify.annotations.NullMarked;
