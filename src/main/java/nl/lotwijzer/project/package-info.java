/**
 * The project file: one SQLite file that holds a whole citizens' assembly. Creates, opens, migrates, backs up and closes
 * it, and carries every change as one transaction with one journal entry that can be undone. Knows what a project is,
 * not what is in the other rooms' tables.
 */
@NullMarked
package nl.lotwijzer.project;

import org.jspecify.annotations.NullMarked;
