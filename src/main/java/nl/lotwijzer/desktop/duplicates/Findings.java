package nl.lotwijzer.desktop.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.duplicates.Duplicates;
import nl.lotwijzer.duplicates.KeptBoth;
import nl.lotwijzer.duplicates.Pair;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.MergePlan;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;

/**
 * What there is to judge and what was judged.
 *
 * @param pairs   to judge, the surest first
 * @param certain what merging all certain pairs would come to
 * @param merged  who was set aside
 * @param kept    who are two people after all
 * @param anybody whether anybody registered
 * @param frozen  whether the draw has fixed who takes part
 * @param grounds the grounds on which somebody can be left out, once the rules of the draw are fixed
 */
record Findings(
        List<Pair> pairs,
        List<MergePlan> certain,
        List<Registrant> merged,
        List<KeptBoth> kept,
        boolean anybody,
        boolean frozen,
        Optional<List<String>> grounds) {
    static final Findings NONE =
            new Findings(List.of(), List.of(), List.of(), List.of(), false, false, Optional.empty());

    static Findings of(Project project) {
        Duplicates duplicates = new Duplicates(project);
        Optional<Round> round = new Draws(project).current();
        return new Findings(
                duplicates.toJudge(),
                duplicates.certainPlans(),
                duplicates.merged(),
                duplicates.keptBoth(),
                new Registrations(project).count() > 0,
                round.flatMap(Round::frozen).isPresent(),
                round.map(fixed -> fixed.rules().exclusionGrounds()));
    }

    /** Returns whether the rules of the draw are fixed and have no ground for leaving a duplicate out. */
    boolean groundMissing() {
        return grounds.isPresent() && ground().isEmpty();
    }

    /** Returns the ground of the fixed rules for a duplicate, in whatever language it was fixed. */
    private Optional<String> ground() {
        return grounds.flatMap(fixed -> fixed.stream()
                .filter(ground -> Stream.of(Language.values())
                        .anyMatch(language ->
                                Texts.in(language).get("duplicates.ground").equalsIgnoreCase(ground)))
                .findFirst());
    }

    /** Returns the ground on which a duplicate is excluded: that of the rules, once they are fixed. */
    String groundFor(Texts texts) {
        return ground().orElseGet(() -> texts.get("duplicates.ground"));
    }
}
