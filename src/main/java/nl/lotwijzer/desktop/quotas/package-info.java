/**
 * The screen Doelverdeling: who should sit at the table, how many of each, and whether a panel can be that. It shows and
 * changes what the room of quotas keeps.
 */
@NullMarked
package nl.lotwijzer.desktop.quotas;

import org.jspecify.annotations.NullMarked;
