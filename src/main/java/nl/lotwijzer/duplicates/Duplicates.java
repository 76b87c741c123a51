package nl.lotwijzer.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.MergePlan;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/**
 * Registrations that may be of one person: found, explained and judged. {@link nl.lotwijzer.registration.Merges} makes one of
 * two.
 */
public final class Duplicates {
    private final Project project;

    public Duplicates(Project project) {
        this.project = project;
    }

    /** Returns the pairs that were not judged yet, the surest first. */
    public List<Pair> toJudge() {
        List<Pair> found = project.kept(FoundBefore.class, FoundBefore::new).among(new Registrations(project).all());
        Set<List<Long>> judged = new HashSet<>();
        rows().forEach(row -> judged.add(List.of(row.one(), row.other())));
        if (judged.isEmpty()) {
            return found;
        }
        return found.stream()
                .filter(pair -> !judged.contains(List.of(
                        Math.min(pair.one().id(), pair.other().id()),
                        Math.max(pair.one().id(), pair.other().id()))))
                .toList();
    }

    /** Returns the pairs of which a person said that they are two people, the oldest judgement first. */
    public List<KeptBoth> keptBoth() {
        Map<Long, Registrant> people = people();
        List<KeptBoth> kept = new ArrayList<>();
        for (KeptBothStore.Row row : rows()) {
            Registrant one = people.get(row.one());
            Registrant other = people.get(row.other());
            if (one != null && other != null) {
                kept.add(new KeptBoth(one, other, row.note()));
            }
        }
        return kept;
    }

    /** Returns who was set aside as a duplicate, in the order of the numbers. */
    public List<Registrant> merged() {
        return new Registrations(project)
                .all().stream()
                        .filter(registrant -> registrant.mergedInto().isPresent())
                        .toList();
    }

    /** Returns how these two would be merged: the one that takes part and came first stays, and what it lacks is filled. */
    public MergePlan plan(Pair pair) {
        return SurePlans.of(pair);
    }

    /** Returns how all pairs that are certain would be merged; those with somebody who is excluded are left to a person. */
    public List<MergePlan> certainPlans() {
        return SurePlans.ofCertain(toJudge());
    }

    /**
     * Records that these are two people; they are not shown again.
     *
     * @param note why; may be empty
     */
    public void keepBoth(Registrant one, Registrant other, String note) {
        project.perform(
                new Action(
                        "duplicates.journal.keepBoth",
                        one.number().value() + " " + other.number().value()),
                handle -> new KeptBothStore(handle).put(one.id(), other.id(), note.strip()));
    }

    /** Takes back that these are two people; they are shown again. */
    public void judgeAgain(KeptBoth kept) {
        project.perform(
                new Action(
                        "duplicates.journal.judgeAgain",
                        kept.one().number().value() + " "
                                + kept.other().number().value()),
                handle -> new KeptBothStore(handle)
                        .remove(kept.one().id(), kept.other().id()));
    }

    private List<KeptBothStore.Row> rows() {
        return project.read(handle -> new KeptBothStore(handle).all());
    }

    private Map<Long, Registrant> people() {
        return new HashMap<>(new Registrations(project)
                .all().stream().collect(Collectors.toMap(Registrant::id, Function.identity())));
    }
}
