package nl.lotwijzer.desktop.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Receipts;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.CommitmentLine;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.sortition.Goal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class LotteryModelTest {
    private static final String DICE = "6345 4660 3901 0316 9462";

    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> visits = new ArrayList<>();
    private Project project;
    private LotteryModel model;

    /** The forms that ask for a ground or a text are made of controls, which need the toolkit. */
    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder);
        Desk desk = new Desk(Preferences.FIRST, tasks, dialogs, notice -> {}, Clock.systemUTC());
        model = new LotteryModel(new Workspace(desk, project, (place, detail) -> visits.add(place.name())));
        model.choice().rowsProperty().set(100);
    }

    @AfterEach
    void close() {
        model.dispose();
        project.close();
        assertThat(tasks.failures()).isEmpty();
    }

    @Test
    void beginsWithWhoAndWhatThereIs() {
        assertThat(view().entrants()).isEqualTo(24);
        assertThat(view().seats()).isEqualTo(6);
        assertThat(view().obstacle()).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.DECISION);
        assertThat(LotteryModel.state(project)).isEqualTo(PlaceState.NOT_BEGUN);
    }

    @Test
    void showsTheChancesOnceTheyAreComputed() {
        model.compute();

        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.CHANCES);
        assertThat(model.busyProperty().get()).isFalse();
        assertThat(view().histogram().stream().mapToInt(ChanceBar::entrants).sum())
                .isEqualTo(24);
        assertThat(LotteryModel.state(project)).isEqualTo(PlaceState.UNDER_WAY);
    }

    @Test
    void sinksBackWhenTheComputationIsUndone() {
        model.compute();
        project.undo().undo();

        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.DECISION);
        assertThat(view().lock(LotteryStep.CHANCES)).isPresent();
    }

    @Test
    void saysThatChancesNoLongerHoldWhenTheSeatsChange() {
        model.compute();
        ProjectDetails details = project.details();
        project.changeDetails(details.withPanelSize(5));

        assertThat(view().outdated()).isTrue();
        assertThat(LotteryModel.state(project)).isEqualTo(PlaceState.problems(1));
    }

    @Test
    void goesFromTheDecisionToTheDossier() throws Exception {
        assertThat(view().next()).isEqualTo(LotteryStep.DECISION);
        assertThat(view().lock(LotteryStep.RULES).orElseThrow().to()).isEqualTo(LotteryStep.DECISION);
        model.decide(new CouncilDecision.Taken("2026-12", LocalDate.of(2026, 2, 17)));
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.RULES);
        assertThat(model.rules().fileProperty().get()).startsWith("regel\twaarde\nprotocol\tLW1\n");

        RulesForm form = model.rules().form();
        form.pledgersProperty().set("wethouder\n\noppositie\n");
        model.rules().fix();
        assertThat(view().fixed()).as("not confirmed").isFalse();
        dialogs.yes();
        model.rules().fix();
        assertThat(view().fixed()).isTrue();
        assertThat(model.stepProperty().get()).as("A is to be published").isEqualTo(LotteryStep.RULES);
        assertThat(view().next()).isEqualTo(LotteryStep.PREPARE);

        model.compute();
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.CHANCES);
        assertThat(view().next()).isEqualTo(LotteryStep.PLEDGES);
        model.round().pledge("wethouder", Contribution.commitment("wethouder", "rode fiets 42"));
        dialogs.yes(node -> ((TextField) node.lookup("#pledge-text")).setText("  niemand raadt dit "));
        model.round().makePledge("oppositie");
        assertThat(view().round().orElseThrow().pledges())
                .extracting(CommitmentLine::commitment)
                .last()
                .isEqualTo(Contribution.commitment("oppositie", "niemand raadt dit"));
        assertThat(view().next()).isEqualTo(LotteryStep.FREEZE);

        dialogs.yes();
        model.round().freeze(view());
        assertThat(view().frozen()).isTrue();
        assertThat(view().next()).isEqualTo(LotteryStep.DRAW);
        assertThat(LotteryModel.state(project)).isEqualTo(PlaceState.UNDER_WAY);

        Draws draws = new Draws(project);
        draws.reveal("wethouder", "rode fiets 42");
        draws.withhold("oppositie");
        draws.dice(DICE);
        draws.draw();
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.RESULT);
        assertThat(view().lottery().orElseThrow().panel()).hasSize(6);
        assertThat(SeatsByCategory.of(view().lottery().orElseThrow())).allMatch(SeatsByCategory::lawful);
        assertThat(LotteryModel.state(project)).isEqualTo(PlaceState.DONE);
        assertThat(view().next()).isEqualTo(LotteryStep.DOSSIER);

        Path zip = folder.resolve("dossier.zip");
        dialogs.file(zip);
        model.dossier().write(true);
        assertThat(zip).exists();
        assertThat(view().dossiers()).hasSize(1);
        assertThat(view().next()).isEqualTo(LotteryStep.RESULT);
    }

    @Test
    void provesWithAReceiptThatSomebodyWasInThePool() throws Exception {
        PublicDraws.draw(project, DICE.replace(" ", ""));
        String receipt = new Receipts(project).all().getFirst().text();
        model.dossier().prove(receipt.replace("\n", "\r\n").strip());
        Membership found = membership();
        assertThat(found.member()).isTrue();
        assertThat(found.number()).isEqualTo("R0001");
        assertThat(found.lot())
                .contains(view().lottery()
                        .orElseThrow()
                        .drawing()
                        .orElseThrow()
                        .seed()
                        .lot("R0001"));
        assertThat(found.selected())
                .isEqualTo(view().lottery().orElseThrow().panel().stream()
                        .anyMatch(entrant -> entrant.number().equals("R0001")));

        model.dossier().prove(receipt.replace("vrouw", "man"));
        assertThat(membership().member()).isFalse();
        model.dossier().prove("zomaar een tekst");
        assertThat(membership().readable()).isFalse();
        model.dossier().find(" r0002 ", text -> model.dossier().prove(text));
        assertThat(membership().number()).isEqualTo("R0002");
    }

    private Membership membership() {
        return Objects.requireNonNull(model.dossier().membershipProperty().get());
    }

    @Test
    void annulsOnAGroundOfTheRulesWithAReason() throws Exception {
        PublicDraws.draw(project, DICE.replace(" ", ""));
        dialogs.yes(node -> ((TextArea) node.lookup("#annul-reason")).setText("een dobbelsteen viel van tafel"));
        model.annul();

        assertThat(view().lottery()).isEmpty();
        assertThat(new Lotteries(project).current()).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.RULES);
        Round.Annulment annulment = view().earlier().getFirst().annulment().orElseThrow();
        assertThat(annulment.ground()).isEqualTo(PublicDraws.GROUND);
        assertThat(annulment.reason()).isEqualTo("een dobbelsteen viel van tafel");
    }

    @Test
    void saysWhatIsWrongWithTheRules() {
        model.decide(new CouncilDecision.Without("de raad vergadert niet"));
        RulesForm form = model.rules().form();
        assertThat(form.problem()).isEmpty();
        form.pledgersProperty().set("dobbel");
        assertThat(problem()).isEqualTo("desktop.lottery.rules.wrongName");
        form.pledgersProperty().set("");
        form.diceProperty().set(false);
        assertThat(problem()).isEqualTo("desktop.lottery.rules.noChance");
        form.beaconProperty().set(true);
        assertThat(problem()).isEqualTo("desktop.lottery.rules.wrongBeacon");
        form.beaconRoundProperty().set("drand-quicknet:27946612");
        form.beaconDayProperty().set(LocalDate.of(2026, 12, 1));
        form.beaconTimeProperty().set("20:00");
        assertThat(form.problem()).isEmpty();
        form.annulmentsProperty().set(" ");
        assertThat(problem()).isEqualTo("desktop.lottery.rules.noAnnulment");
        assertThat(model.rules().fileProperty().get()).isEmpty();
    }

    private String problem() {
        return Objects.requireNonNull(model.rules().problemProperty().get()).key();
    }

    @Test
    void computesWhatWasChosenAndKeepsTheChoiceWithTheLottery() {
        model.choice().objectiveProperty().set(Objective.GOLDILOCKS);
        model.choice().gammaProperty().set("0");
        assertThat(model.choice().valid().get()).isFalse();
        model.compute();
        assertThat(view().lottery()).isEmpty();

        model.choice().gammaProperty().set("0,5");
        model.compute();

        Goal goal = new Goal(Objective.GOLDILOCKS, Fraction.of(1, 2));
        assertThat(view().lottery().orElseThrow().evidence().goal()).isEqualTo(goal);
        assertThat(model.choice().goal()).contains(goal);
        assertThat(model.computationProperty().get()).isNull();
    }

    @Test
    void comparesUntilSomethingChanges() {
        model.compare();
        assertThat(model.comparison().compared())
                .extracting(comparison -> comparison.goal().objective())
                .containsExactly(Objective.values());
        assertThat(model.comparison().runningProperty().get()).isNull();
        model.use(model.comparison().compared().get(3).goal());
        assertThat(model.choice().goal()).contains(Goal.of(Objective.MINIMAX));
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.PREPARE);
        model.compute();
        assertThat(model.comparison().compared()).hasSize(5);

        project.changeDetails(project.details().withPanelSize(5));
        assertThat(model.comparison().compared()).isEmpty();
    }

    @Test
    void checksTheProofAndFindsWhoHasNoChoice() {
        model.compute();
        ProofStory story = Objects.requireNonNull(model.proof().storyProperty().get());
        Lottery lottery = view().lottery().orElseThrow();
        assertThat(lottery.types())
                .allSatisfy(type -> assertThat(
                                story.shareOf(type).orElseThrow().level().chance())
                        .isEqualTo(type.ideal()));
        assertThat(model.proof().verdictProperty().get()).isNull();

        model.proof().check();
        assertThat(Objects.requireNonNull(model.proof().verdictProperty().get()).refusal())
                .isEmpty();
        model.proof().findWithoutChoice();
        assertThat(Objects.requireNonNull(model.proof().withoutChoiceProperty().get())
                        .excluded())
                .isEmpty();
        assertThat(model.proof().busyProperty().get()).isFalse();

        project.undo().undo();
        assertThat(model.proof().storyProperty().get()).isNull();
        assertThat(model.proof().verdictProperty().get()).isNull();
    }

    @Test
    void comesToTheStepThatIsAskedForAndComparesAtOnce() {
        model.askFor("COMPARE now");
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.COMPARE);
        assertThat(model.comparison().compared()).hasSize(5);
        model.askFor("PROOF");
        assertThat(model.stepProperty().get()).as("there is no proof yet").isEqualTo(LotteryStep.COMPARE);
        model.compute();
        model.askFor("PROOF");
        assertThat(model.stepProperty().get()).isEqualTo(LotteryStep.PROOF);
    }

    private LotteryView view() {
        return Objects.requireNonNull(model.viewProperty().get());
    }
}
