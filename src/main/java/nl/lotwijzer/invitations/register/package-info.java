/**
 * A population register or a list of addresses, read row by row into as little memory as will do, and judged: who could get
 * a letter, and why the other rows could not. What is in a register goes from here into the project only for those who were
 * drawn.
 */
@NullMarked
package nl.lotwijzer.invitations.register;

import org.jspecify.annotations.NullMarked;
