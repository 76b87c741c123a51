package nl.lotwijzer.phases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.LotteryException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.protocol.CouncilDecision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhasesTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-01T08:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @TempDir
    Path folder;

    private Project project;
    private Phases phases;
    private Checklists checklists;
    private Milestones milestones;

    @BeforeEach
    void open() throws Exception {
        use(Project.create(
                folder.resolve("proef.beraad"), new ProjectDetails("proef", "Proefberaad", "", "", 20), ACTOR, CLOCK));
    }

    private void use(Project opened) {
        project = opened;
        phases = new Phases(project);
        checklists = new Checklists(project);
        milestones = new Milestones(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private void reopen() throws Exception {
        Path file = project.file();
        project.close();
        use(Project.open(file, ACTOR, CLOCK));
    }

    @Test
    void aNewProjectHasEveryRuleAndNothingSaidOfAny() {
        Standing standing = phases.standing();

        assertThat(standing.phases()).extracting(PhaseStanding::phase).containsExactly(Phase.values());
        assertThat(standing.phases().stream()
                        .flatMap(phase -> phase.items().stream())
                        .map(item -> item.rule().orElseThrow()))
                .containsExactly(GoldenRule.values());
        assertThat(standing.phases()).allSatisfy(phase -> {
            assertThat(phase.open()).isEqualTo(phase.items().size()).isPositive();
            assertThat(phase.dates()).isEqualTo(PhaseDates.NONE);
        });
        assertThat(standing.current()).isEmpty();
        assertThat(standing.next()).isEmpty();
        assertThat(standing.deviations()).isEmpty();
        assertThat(standing.milestones())
                .extracting(Milestone::kind)
                .containsExactly(MilestoneKind.START_NOTE, MilestoneKind.PLAN, MilestoneKind.COUNCIL_DECISION);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleReadsInEachLanguage(Language language) {
        Texts texts = Texts.in(language);

        assertThat(Arrays.stream(GoldenRule.values()).map(GoldenRule::key)).allMatch(texts::has);
        assertThat(Arrays.stream(Phase.values()).map(Phase::key)).allMatch(texts::has);
        assertThat(milestones.all())
                .allSatisfy(milestone -> assertThat(texts.get(milestone.name())).isNotBlank());
    }

    @Test
    void whatIsSaidOfARuleIsKeptAndCanBeTakenBack() throws Exception {
        checklists.tick(checklists.of(GoldenRule.MANDATE), TODAY, " griffier ");
        checklists.setAside(checklists.of(GoldenRule.EVALUATOR), TODAY, "stuurgroep", " Geen geld dit jaar. ");
        reopen();

        assertThat(checklists.of(GoldenRule.MANDATE).state()).isEqualTo(new ItemState.Met(TODAY, "griffier"));
        assertThat(phases.standing().of(Phase.EXPLORATION).met()).isOne();
        assertThat(new Deviations(project).all()).singleElement().satisfies(deviation -> {
            assertThat(deviation.phase()).isEqualTo(Phase.PREPARATION);
            assertThat(deviation.told())
                    .isEqualTo(checklists.of(GoldenRule.EVALUATOR).told());
            assertThat(deviation.on()).contains(TODAY);
            assertThat(deviation.by()).isEqualTo("stuurgroep");
            assertThat(deviation.reason()).isEqualTo("Geen geld dit jaar.");
        });

        checklists.tick(checklists.of(GoldenRule.EVALUATOR), TODAY, "");
        assertThat(new Deviations(project).all()).isEmpty();
        project.undo().undo();
        assertThat(new Deviations(project).all()).hasSize(1);

        checklists.reopen(checklists.of(GoldenRule.EVALUATOR));
        assertThat(checklists.of(GoldenRule.EVALUATOR).open()).isTrue();
    }

    @Test
    void settingAsideTakesAReason() {
        assertThatThrownBy(() -> checklists.setAside(checklists.of(GoldenRule.TIME), TODAY, "", " "))
                .isInstanceOf(PhaseException.class);
        assertThat(checklists.of(GoldenRule.TIME).open()).isTrue();
    }

    @Test
    void aProjectAddsItemsOfItsOwnButKeepsTheGoldenRules() throws Exception {
        checklists.add(Phase.EXECUTION, " Elke wijk ziet ons één keer. ");
        ChecklistItem own = checklists.of(Phase.EXECUTION).getLast();
        assertThat(Texts.in(Language.DUTCH).get(own.told())).isEqualTo("Elke wijk ziet ons één keer.");

        checklists.tick(own, TODAY, "");
        assertThat(checklists.of(Phase.EXECUTION).getLast().state()).isEqualTo(new ItemState.Met(TODAY, ""));
        checklists.remove(own);
        assertThat(checklists.of(Phase.EXECUTION)).allMatch(item -> item.rule().isPresent());
        assertThatThrownBy(() -> checklists.tick(own, TODAY, "")).isInstanceOf(PhaseException.class);
        assertThatThrownBy(() -> checklists.remove(own)).isInstanceOf(PhaseException.class);
        assertThatThrownBy(() -> checklists.remove(checklists.of(GoldenRule.TIME)))
                .isInstanceOf(PhaseException.class);
        assertThatThrownBy(() -> checklists.add(Phase.EXECUTION, " ")).isInstanceOf(PhaseException.class);
    }

    @Test
    void theCurrentPhaseIsTheLastThatBeganAndIsNotOver() throws Exception {
        phases.plan(Phase.EXPLORATION, dates("2026-01-05", "2026-03-01", "2026-01-07", "2026-03-10"));
        phases.plan(Phase.OVERSIGHT, dates("2026-01-05", "2027-06-01", "2026-01-07", ""));
        assertThat(phases.standing().current()).isEmpty();

        phases.plan(Phase.PREPARATION, dates("2026-03-01", "2026-09-01", "2026-03-11", ""));
        phases.plan(Phase.EXECUTION, dates("2026-09-01", "2027-02-01", "2026-09-12", ""));
        reopen();

        Standing standing = phases.standing();
        assertThat(standing.current()).contains(Phase.EXECUTION);
        assertThat(standing.of(Phase.PREPARATION).dates().late(TODAY)).isTrue();
        assertThat(standing.of(Phase.EXECUTION).dates().late(TODAY)).isFalse();
        assertThat(standing.of(Phase.EXPLORATION).dates().late(TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2026-03-02 | 2026-03-01 |            |           ",
                "           |            |            | 2026-03-01",
                "           |            | 2026-03-02 | 2026-03-01",
            },
            delimiter = '|')
    void aPhaseDoesNotEndBeforeItBegins(String from, String to, String begun, String finished) {
        assertThatThrownBy(() -> phases.plan(Phase.EXECUTION, dates(from, to, begun, finished)))
                .isInstanceOf(PhaseException.class);
        assertThat(phases.standing().of(Phase.EXECUTION).dates()).isEqualTo(PhaseDates.NONE);
    }

    @Test
    void milestonesStandInOrderOfTheirDays() throws Exception {
        milestones.add(details(MilestoneKind.PLAN, "", "2026-05-01", "2026-05-12"));
        milestones.add(details(MilestoneKind.START_NOTE, "", "2026-10-31", ""));
        milestones.add(details(MilestoneKind.OWN, "Slotavond", "2027-02-01", ""));
        milestones.add(details(MilestoneKind.START_NOTE, "", "2026-10-30", ""));
        reopen();

        Standing standing = phases.standing();
        assertThat(standing.milestones())
                .extracting(Milestone::kind)
                .containsExactly(
                        MilestoneKind.PLAN,
                        MilestoneKind.START_NOTE,
                        MilestoneKind.OWN,
                        MilestoneKind.COUNCIL_DECISION);
        assertThat(standing.next().map(Milestone::kind)).contains(MilestoneKind.START_NOTE);
        assertThat(standing.late(TODAY)).extracting(Milestone::kind).containsExactly(MilestoneKind.START_NOTE);
        assertThat(standing.late(LocalDate.of(2026, 10, 30))).isEmpty();

        Milestone evening = standing.milestones().get(2);
        milestones.change(evening, details(MilestoneKind.OWN, "Slotdag", "2027-02-01", "2027-02-02"));
        assertThat(milestones.all().get(2).reached()).contains(LocalDate.of(2027, 2, 2));
        milestones.remove(evening);
        assertThat(milestones.all()).hasSize(3);
        assertThatThrownBy(() -> milestones.remove(evening)).isInstanceOf(PhaseException.class);
        assertThatThrownBy(() -> milestones.add(details(MilestoneKind.OWN, " ", "2027-02-01", "")))
                .isInstanceOf(PhaseException.class);
    }

    @Test
    void theDecisionOfTheCouncilIsThatOnWhichTheDrawRests() throws Exception {
        assertThatThrownBy(() -> milestones.add(details(MilestoneKind.COUNCIL_DECISION, "", "", "2026-02-17")))
                .isInstanceOf(PhaseException.class);
        milestones.add(details(MilestoneKind.COUNCIL_DECISION, "", "2026-02-10", ""));
        assertThat(council().reached()).isEmpty();

        new Draws(project).decide(new CouncilDecision.Taken("2026-12", LocalDate.of(2026, 2, 17)));

        assertThat(council().reached()).contains(LocalDate.of(2026, 2, 17));
        assertThat(council().number()).isEqualTo("2026-12");
        assertThat(new CouncilDecisions(project).current())
                .contains(new CouncilDecision.Taken("2026-12", LocalDate.of(2026, 2, 17)));
        project.undo().undo();
        assertThat(council().reached()).isEmpty();
    }

    @Test
    void aDrawWithoutADecisionIsADeviation() throws LotteryException, PhaseException {
        new Draws(project).decide(new CouncilDecision.Without("De raad besluit achteraf."));

        assertThat(council().reached()).isEmpty();
        assertThat(new Deviations(project).all())
                .singleElement()
                .satisfies(deviation -> assertThat(deviation.reason()).isEqualTo("De raad besluit achteraf."));

        checklists.setAside(checklists.of(GoldenRule.COUNCIL_DECISION), TODAY, "", "Zie het besluit van het college.");
        assertThat(new Deviations(project).all())
                .extracting(Deviation::reason)
                .containsExactly("Zie het besluit van het college.");
    }

    @Test
    void whatWasAgreedIsKept() throws Exception {
        phases.keep(new Mandate(" Over water en groen. ", "De raad antwoordt binnen drie maanden."));
        reopen();

        assertThat(phases.standing().mandate())
                .isEqualTo(new Mandate("Over water en groen.", "De raad antwoordt binnen drie maanden."));
    }

    private Milestone council() {
        return milestones.all().stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.COUNCIL_DECISION)
                .findFirst()
                .orElseThrow();
    }

    private static MilestoneDetails details(MilestoneKind kind, String title, String planned, String reached) {
        return new MilestoneDetails(kind, kind.phase(), title, day(planned), day(reached), "");
    }

    private static PhaseDates dates(String from, String to, String begun, String finished) {
        return new PhaseDates(day(from), day(to), day(begun), day(finished));
    }

    private static Optional<LocalDate> day(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    }
}
