/** Asking whether somebody shall be erased, with what goes and what stays; used by the screens that show people. */
@NullMarked
package nl.lotwijzer.desktop.erasure;

import org.jspecify.annotations.NullMarked;
