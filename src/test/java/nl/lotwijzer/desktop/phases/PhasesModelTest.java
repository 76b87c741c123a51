package nl.lotwijzer.desktop.phases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.phases.ChecklistItem;
import nl.lotwijzer.phases.Checklists;
import nl.lotwijzer.phases.GoldenRule;
import nl.lotwijzer.phases.ItemState;
import nl.lotwijzer.phases.Mandate;
import nl.lotwijzer.phases.MilestoneDetails;
import nl.lotwijzer.phases.MilestoneKind;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseDates;
import nl.lotwijzer.protocol.CouncilDecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhasesModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private PhasesModel model;
    private LocalDate today;
    private final List<Failure> failures = new ArrayList<>();

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new PhasesModel(test.workspace());
        today = model.today();
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void aTickSaysWhoAndWhenAndCanBeTakenBack() {
        model.tick(item(GoldenRule.QUESTION), true);

        assertThat(item(GoldenRule.QUESTION).state()).isEqualTo(new ItemState.Met(today, model.me()));
        assertThat(test.notices()).hasSize(1);
        test.notices().getFirst().action().orElseThrow().run().run();
        assertThat(item(GoldenRule.QUESTION).open()).isTrue();

        model.tick(item(GoldenRule.QUESTION), true);
        model.tick(item(GoldenRule.QUESTION), false);
        assertThat(item(GoldenRule.QUESTION).open()).isTrue();
    }

    @Test
    void whatTheProjectShowsIsComputedAndNeverTicked() throws Exception {
        assertThat(shows(GoldenRule.QUESTION).good()).isTrue();
        assertThat(shows(GoldenRule.MANDATE).good()).isFalse();
        assertThat(shows(GoldenRule.SUPERVISOR).good()).isFalse();
        assertThat(shows(GoldenRule.COUNCIL_DECISION).told().key()).endsWith(".none");
        assertThat(shows(GoldenRule.VOTE).good()).isFalse();
        assertThat(facts().shows(item(GoldenRule.OWN_WORDS))).isEmpty();
        assertThat(facts().shows(item(GoldenRule.ANSWER))).isEmpty();

        model.keep(new Mandate("Over water.", ""));
        Offices offices = new Offices(test.project());
        offices.add(supervisor("Noor de Wit", null));
        assertThat(shows(GoldenRule.SUPERVISOR).good()).isFalse();
        offices.change(offices.all().getFirst().id(), supervisor("Noor de Wit", today));

        assertThat(shows(GoldenRule.MANDATE).good()).isTrue();
        assertThat(shows(GoldenRule.FOLLOW_UP).good()).isFalse();
        assertThat(shows(GoldenRule.SUPERVISOR).good()).isTrue();
        assertThat(facts().standing().phases()).allMatch(phase -> phase.met() == 0);
    }

    @Test
    void aRuleIsSetAsideWithAReasonOnly() {
        model.setAside(item(GoldenRule.TIME), today, "stuurgroep", " ", failures::add);
        assertThat(failures).hasSize(1);
        assertThat(facts().standing().deviations()).isEmpty();

        model.setAside(item(GoldenRule.TIME), today, "stuurgroep", "Er is één weekend.", failures::add);
        assertThat(facts().standing().deviations())
                .singleElement()
                .satisfies(deviation -> assertThat(deviation.reason()).isEqualTo("Er is één weekend."));
    }

    @Test
    void whatIsShownBesideFollowsTheProject() throws Exception {
        model.add(Phase.EXECUTION, "Elke wijk ziet ons.", failures::add);
        ChecklistItem own = facts().standing().of(Phase.EXECUTION).items().getLast();
        model.beside().set(Optional.of(new Beside.Item(own)));

        new Checklists(test.project()).tick(own, today, "");
        assertThat(model.beside().get())
                .hasValueSatisfying(shown ->
                        assertThat(((Beside.Item) shown).item().state()).isEqualTo(new ItemState.Met(today, "")));

        model.remove(own);
        assertThat(model.beside().get()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void theDecisionOfTheCouncilUnlocksTheDraw() {
        assertThat(facts().decision()).isEmpty();

        model.decide(new CouncilDecision.Taken("2026-118", today.minusDays(3)), failures::add);

        assertThat(new Draws(test.project()).decision())
                .contains(new CouncilDecision.Taken("2026-118", today.minusDays(3)));
        assertThat(facts().decision()).isPresent();
        assertThat(shows(GoldenRule.COUNCIL_DECISION).good()).isTrue();
        assertThat(facts().fixed()).isFalse();
    }

    @Test
    void theNavigationCountsWhatIsLate() {
        assertThat(PhasesModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);

        model.plan(
                Phase.EXPLORATION, dates(today.minusDays(20), today.minusDays(1), today.minusDays(20)), failures::add);
        assertThat(PhasesModel.state(test.project())).isEqualTo(PlaceState.problems(1));

        model.keep(
                Optional.empty(),
                new MilestoneDetails(
                        MilestoneKind.START_NOTE,
                        Phase.EXPLORATION,
                        "",
                        Optional.of(today.minusDays(2)),
                        Optional.empty(),
                        ""),
                failures::add);
        assertThat(PhasesModel.state(test.project())).isEqualTo(PlaceState.problems(2));

        model.plan(Phase.EXPLORATION, dates(today.minusDays(20), today, today.minusDays(20)), failures::add);
        model.remove(facts().standing().milestones().getFirst());
        assertThat(PhasesModel.state(test.project())).isEqualTo(PlaceState.UNDER_WAY);

        for (Phase phase : Phase.values()) {
            model.plan(
                    phase,
                    new PhaseDates(Optional.empty(), Optional.empty(), Optional.of(today), Optional.of(today)),
                    failures::add);
        }
        assertThat(PhasesModel.state(test.project())).isEqualTo(PlaceState.DONE);
        assertThat(failures).isEmpty();
    }

    @Test
    void itOpensAtThePhaseThatIsUnderWay() {
        assertThat(model.chosen().get()).contains(Phase.EXPLORATION);
        model.plan(Phase.PREPARATION, dates(today, today.plusDays(9), today), failures::add);
        PhasesModel later = new PhasesModel(test.workspace());

        assertThat(later.chosen().get()).contains(Phase.PREPARATION);
        later.dispose();
    }

    @Test
    void evidenceLeadsToWhereItIsSeen() {
        model.go(shows(GoldenRule.SUPERVISOR).place());
        assertThat(test.visits()).containsExactly(Place.FACILITATORS.name());
    }

    private PhasesFacts facts() {
        return model.facts().get().orElseThrow();
    }

    private ChecklistItem item(GoldenRule rule) {
        return facts().standing().of(rule.phase()).items().stream()
                .filter(item -> item.rule().equals(Optional.of(rule)))
                .findFirst()
                .orElseThrow();
    }

    private Evidence shows(GoldenRule rule) {
        return facts().shows(item(rule)).orElseThrow();
    }

    private static PhaseDates dates(LocalDate from, LocalDate to, LocalDate begun) {
        return new PhaseDates(Optional.of(from), Optional.of(to), Optional.of(begun), Optional.empty());
    }

    private static OfficeDetails supervisor(String name, @Nullable LocalDate declared) {
        return new OfficeDetails(Office.SUPERVISOR, name, "", "", null, null, declared, "", "");
    }
}
