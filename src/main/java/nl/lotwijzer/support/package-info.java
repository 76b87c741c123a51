/** Support around the assembly: trainings, the advice card, conversations, and proposals with a budget. */
@NullMarked
package nl.lotwijzer.support;

import org.jspecify.annotations.NullMarked;
