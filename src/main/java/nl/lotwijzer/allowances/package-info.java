/**
 * What participants get for coming: rules by year and country, batches, payment files, and what the tax office wants to know.
 */
@NullMarked
package nl.lotwijzer.allowances;

import org.jspecify.annotations.NullMarked;
