/** Respons: registrations against letters, day by day and area by area, and what the pool will come to. */
@NullMarked
package nl.lotwijzer.desktop.response;

import org.jspecify.annotations.NullMarked;
