package nl.lotwijzer.desktop.phases;

import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Message;

/**
 * What the project itself shows of a golden rule. It stands beside the tick and never replaces it.
 *
 * @param good  whether it shows that the rule is met
 * @param told  what it shows
 * @param place where that is to be seen
 */
record Evidence(boolean good, Message told, Place place) {}
