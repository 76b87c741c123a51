/** The screen of the support around the assembly: trainings, the advice card, conversations, the residents’ budget. */
@NullMarked
package nl.lotwijzer.desktop.support;

import org.jspecify.annotations.NullMarked;
