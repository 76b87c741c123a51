package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What becomes of two registrations of one person.
 *
 * @param kept  the registration that stays
 * @param other the one that is set aside
 * @param taken the parts that the one that stays takes from the other, which gets its own in return: names of
 *              {@link Field}, and {@code =} with a criterion for its answer
 */
public record MergePlan(Registrant kept, Registrant other, Set<String> taken) {
    /**
     * A part of the two forms beside each other.
     *
     * @param name  the name of a {@link Field}, or {@code =} with a criterion
     * @param kept  what the registration that stays says; empty if nothing
     * @param other what the other says; empty if nothing
     */
    public record Part(String name, String kept, String other) {}

    public MergePlan {
        taken = Set.copyOf(taken);
    }

    /** Returns the plan in which only what is empty is filled. */
    public static MergePlan filling(Registrant kept, Registrant other) {
        MergePlan plan = new MergePlan(kept, other, Set.of());
        Set<String> missing = new TreeSet<>();
        for (Part part : plan.parts()) {
            if (part.kept().isEmpty() && !part.other().isEmpty()) {
                missing.add(part.name());
            }
        }
        boolean otherHouse = !kept.address().isBlank();
        if (otherHouse) {
            missing.removeAll(ADDRESS); // Half of one address and half of another is where nobody lives.
        }
        return new MergePlan(kept, other, missing);
    }

    /** The parts that are taken together or not at all. */
    public static final List<String> ADDRESS = List.of(
            Field.STREET.name(),
            Field.HOUSE_NUMBER.name(),
            Field.ADDITION.name(),
            Field.POSTCODE.name(),
            Field.CITY.name());

    /** Returns the forms part by part, without those that neither filled in. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (String name : FormParts.of(kept.form(), other.form())) {
            Part part = new Part(name, FormParts.said(kept.form(), name), FormParts.said(other.form(), name));
            if (!part.kept().isEmpty() || !part.other().isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Returns what the registration that stays says then. */
    public Form result() {
        return FormParts.taking(kept.form(), other.form(), taken);
    }
}
