/**
 * Population figures as statistical offices publish them: the files of CBS StatLine and of Statbel, what stands in them, and
 * how figures for the categories of a project follow from them without counting anybody twice.
 */
@NullMarked
package nl.lotwijzer.quotas.population;

import org.jspecify.annotations.NullMarked;
