/**
 * What keeps a file closed to whoever lacks its password: a sealed file as a whole, its keys, and its recovery key. It
 * knows no project; what is inside are bytes.
 */
@NullMarked
package nl.lotwijzer.vault;

import org.jspecify.annotations.NullMarked;
