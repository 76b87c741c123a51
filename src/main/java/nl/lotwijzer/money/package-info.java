/** Amounts in whole cents and the numbers of bank accounts. Knows nothing of who pays whom. */
@NullMarked
package nl.lotwijzer.money;

import org.jspecify.annotations.NullMarked;
