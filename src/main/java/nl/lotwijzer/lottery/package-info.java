/**
 * The lottery of a project: takes the registrants and quotas, has the chances and the table computed, draws one row and
 * the panel in it, and keeps what was drawn. Ties the mathematics and the protocol to the project.
 */
@NullMarked
package nl.lotwijzer.lottery;

import org.jspecify.annotations.NullMarked;
