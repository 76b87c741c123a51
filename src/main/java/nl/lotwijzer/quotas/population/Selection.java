package nl.lotwijzer.quotas.population;

import java.util.List;

/**
 * Which people of a table are meant.
 *
 * @param regions places in the dimension of regions, which are added up; empty if the table has none
 * @param period  the place in the dimension of periods; 0 if the table has none
 * @param topic   the topic that is counted, for criteria that are not made of topics themselves
 * @param ageFrom from which age on people count; 0 for all ages
 */
public record Selection(List<Integer> regions, int period, int topic, int ageFrom) {
    public Selection {
        regions = List.copyOf(regions);
        if (ageFrom < 0) {
            throw new IllegalArgumentException("an age limit is 0 or more, not " + ageFrom);
        }
    }
}
