/** The wizard that takes population figures over from a file of CBS or Statbel. */
@NullMarked
package nl.lotwijzer.desktop.quotas.population;

import org.jspecify.annotations.NullMarked;
