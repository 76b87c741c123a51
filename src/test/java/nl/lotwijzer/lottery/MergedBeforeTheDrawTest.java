package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Households;
import nl.lotwijzer.registration.MergePlan;
import nl.lotwijzer.registration.Merges;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.RegistrationException;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sortition.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was merged or split before the draw is left out, or drawn, as that. */
class MergedBeforeTheDrawTest {
    @TempDir
    Path folder;

    private Project project;
    private List<Registrant> people;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder);
        people = new Registrations(project).all();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void mergeOn(String ground) throws Exception {
        new Merges(project).merge(MergePlan.filling(people.get(10), people.get(12)), ground);
    }

    @Test
    void aDuplicateIsLeftOutOnTheGroundOfTheRules() throws Exception {
        mergeOn(PublicDraws.EXCLUSIONS.getFirst());
        PublicDraws.freeze(project);

        assertThat(new Draws(project).current().orElseThrow().state()).isEqualTo(RoundState.FROZEN);
        assertThat(new Lotteries(project).current().orElseThrow().entrants())
                .hasSize(23)
                .noneMatch(entrant ->
                        entrant.number().equals(people.get(12).number().value()));
    }

    @Test
    void aGroundThatTheRulesDoNotHaveStopsTheFreeze() throws Exception {
        mergeOn("iets anders");
        assertThat(new Draws(project).groundsInUse()).containsExactly("iets anders");

        assertThatThrownBy(() -> PublicDraws.freeze(project)).isInstanceOf(LotteryException.class);
    }

    @Test
    void afterTheFreezeNothingIsMergedUntilItIsAnnulled() throws Exception {
        PublicDraws.freeze(project);
        String before = project.journal().head().hash();
        String ground = PublicDraws.EXCLUSIONS.getFirst();
        assertThatThrownBy(() -> mergeOn(ground))
                .isInstanceOfSatisfying(
                        RegistrationException.class,
                        refused -> assertThat(refused.told().key()).isEqualTo("registration.problem.mergeFrozen"));
        assertThatThrownBy(() -> new Merges(project)
                        .mergeAll(List.of(MergePlan.filling(people.get(10), people.get(12))), ground))
                .isInstanceOf(RegistrationException.class);
        assertThat(project.journal().head().hash()).isEqualTo(before);
        assertThat(new Registrations(project).active()).hasSize(24);

        PublicDraws.of(project).annul(PublicDraws.GROUND, "een dubbele aanmelding");
        mergeOn(ground);
        assertThat(new Registrations(project).active()).hasSize(23);
    }

    @Test
    void joiningAndSplittingMakesWhatWasComputedOutOfDate() throws Exception {
        Lotteries lotteries = new Lotteries(project);
        lotteries.compute(100, Progress.NONE);
        assertThat(lotteries.outdated()).isFalse();

        new Households(project).join(List.of(people.get(10), people.get(12)), "stel");
        assertThat(lotteries.outdated()).isTrue();

        project.undo().undo();
        assertThat(lotteries.outdated()).isFalse();
    }

    @Test
    void whoIsSplitAfterTheFreezeChangesNothingThatIsFrozen() throws Exception {
        PublicDraws.freeze(project);
        List<String> frozen = codes();
        new Households(project).split(people.subList(0, 6), "studentenhuis");

        assertThat(codes()).isEqualTo(frozen).contains("H001");
        PublicDraws.of(project).dice("31415926535897932384");
        PublicDraws.of(project).draw();
        assertThat(codes()).isEqualTo(frozen);
    }

    private List<String> codes() {
        return new Lotteries(project)
                .current().orElseThrow().entrants().stream()
                        .map(entrant -> String.valueOf(entrant.household()))
                        .toList();
    }
}
