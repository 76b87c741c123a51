package nl.lotwijzer.panel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.lotwijzer.registration.Registrant;

/**
 * Somebody who was drawn.
 *
 * @param registrant what was filled in at the registration
 * @param categories by criterion, the category under which this person was drawn, in the order of the criteria
 * @param status     how far it is
 * @param since      the day of the draw or of the last change of status
 * @param note       a short remark; may be empty
 */
public record Participant(
        Registrant registrant, Map<String, String> categories, Status status, LocalDate since, String note) {
    public Participant {
        categories = Collections.unmodifiableMap(new LinkedHashMap<>(categories));
    }

    /** Returns the id of the registrant, under which every room knows this participant. */
    public long id() {
        return registrant.id();
    }

    /** Returns the registration number, which says nothing about the person. */
    public String number() {
        return registrant.number().value();
    }

    public String name() {
        return registrant.name();
    }

    /** Returns the category on a criterion; empty if there is none. */
    public String category(String criterion) {
        return categories.getOrDefault(criterion, "");
    }
}
