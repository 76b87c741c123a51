/** Whether the handbook tells the truth about the program, in both languages. */
@NullMarked
package nl.lotwijzer.handbook;

import org.jspecify.annotations.NullMarked;
