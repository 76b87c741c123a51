package nl.lotwijzer.desktop.guide;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.lotwijzer.duplicates.Duplicates;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryState;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Feasibility;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.registration.ImportHistory;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.registration.admission.Admissions;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.steering.Meetings;
import nl.lotwijzer.supervision.Supervision;

/**
 * How far a project is on the way through its first draw.
 *
 * @param done the steps that are behind it
 */
record GuideProgress(Set<GuideStep> done) {
    GuideProgress {
        done = Set.copyOf(done);
    }

    /**
     * Reads it, on one state of the project.
     *
     * @param named whether the person who works here gave a name
     */
    static GuideProgress read(Project project, boolean named) {
        return project.read(handle -> {
            EnumSet<GuideStep> done = EnumSet.noneOf(GuideStep.class);
            add(done, GuideStep.PERSON, named);
            add(done, GuideStep.LETTERS, new Letters(project).count() > 0);
            boolean registered = new Registrations(project).count() > 0;
            add(done, GuideStep.REGISTRANTS, registered);
            drawn(done, project);
            // After the freeze nobody can be merged or left out any more: what was not judged then is let be.
            boolean frozen = done.contains(GuideStep.FREEZE);
            add(done, GuideStep.CHECK, registered && (frozen || checked(project)));
            quotas(done, project, frozen);
            add(done, GuideStep.SUPERVISION, !new Supervision(project).all().isEmpty());
            add(done, GuideStep.STEERING, !new Meetings(project).all().isEmpty());
            add(done, GuideStep.SESSIONS, !new Sessions(project).all().isEmpty());
            return new GuideProgress(done);
        });
    }

    private static void add(Set<GuideStep> done, GuideStep step, boolean is) {
        if (is) {
            done.add(step);
        }
    }

    private static boolean checked(Project project) {
        return new ImportHistory(project).open() == 0
                && new Admissions(project).report().people() == 0
                && new Duplicates(project).toJudge().isEmpty();
    }

    private static void quotas(Set<GuideStep> done, Project project, boolean frozen) {
        SelectionInput input = new Quotas(project).input();
        List<Criterion> criteria = input.criteria();
        add(done, GuideStep.POPULATION, !criteria.isEmpty() && criteria.stream().allMatch(Criterion::hasPopulation));
        add(
                done,
                GuideStep.QUOTAS,
                !criteria.isEmpty()
                        && criteria.stream().anyMatch(criterion -> criterion.lowest() > 0)
                        && !input.members().isEmpty()
                        && (frozen || Feasibility.counted(input).isEmpty()));
    }

    private static void drawn(Set<GuideStep> done, Project project) {
        Optional<Round> round = new Draws(project).current();
        Lotteries lotteries = new Lotteries(project);
        Optional<Lottery> lottery = lotteries.current();
        boolean drawn = lottery.map(Lottery::state).equals(Optional.of(LotteryState.DRAWN));
        boolean frozen = drawn || round.flatMap(Round::commitment).isPresent();
        add(done, GuideStep.RULES, drawn || round.isPresent());
        add(done, GuideStep.CHANCES, frozen || (lottery.isPresent() && !lotteries.outdated()));
        add(done, GuideStep.REHEARSAL, frozen);
        add(done, GuideStep.FREEZE, frozen);
        add(done, GuideStep.PUBLIC_DRAW, drawn);
        add(done, GuideStep.DOSSIER, drawn && !new Dossiers(project).made().isEmpty());
    }

    /** Returns the step whose turn it is; nothing when all is done. A step that can be left out waits for nobody. */
    Optional<GuideStep> next() {
        return Stream.of(GuideStep.values())
                .filter(step -> !done.contains(step) && !passedOver(step))
                .findFirst();
    }

    /** Returns whether a step that can be left out was left out. */
    boolean passedOver(GuideStep step) {
        return step.optional()
                && !done.contains(step)
                && done.stream().anyMatch(later -> later.compareTo(step) > 0 && later != GuideStep.STEERING);
    }

    /** Returns whether the first draw is behind this project, whatever was left out. */
    boolean over() {
        return next().isEmpty() || (done.contains(GuideStep.PUBLIC_DRAW) && done.contains(GuideStep.SESSIONS));
    }
}
