/** QR codes: a text as black and white squares, and those as a picture. Knows nothing of what the text is about. */
@NullMarked
package nl.lotwijzer.barcode;

import org.jspecify.annotations.NullMarked;
