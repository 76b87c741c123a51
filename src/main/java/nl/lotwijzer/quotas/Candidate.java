package nl.lotwijzer.quotas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Somebody who could be drawn: a registrant of a project, or a row of another tool's file.
 *
 * @param id        what tells this person from all others; in a project the registration number
 * @param answers   by the name of the criterion, as given
 * @param household the same text for all who live together, for no others; empty for somebody of whom it is not known
 */
public record Candidate(String id, Map<String, String> answers, String household) {
    public Candidate {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
