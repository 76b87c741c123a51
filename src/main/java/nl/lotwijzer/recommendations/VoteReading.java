package nl.lotwijzer.recommendations;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.spreadsheet.InputException;

/**
 * What a file with votes says.
 *
 * @param rows     how many rows it has under its header
 * @param votes    by the id of the recommendation; without those of which anything could not be read, since a count with a
 *                 vote left out is a wrong count
 * @param problems what could not be read, each with row, column, value and remedy
 */
public record VoteReading(int rows, Map<Long, Votes> votes, List<InputException> problems) {
    public VoteReading {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        problems = List.copyOf(problems);
    }
}
