package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.lotwijzer.privacy.Erasure;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Leaves;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.RowChoice;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.Flexibility;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Selection;
import nl.lotwijzer.verification.Check;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.Status;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the project gives out is what the protocol asks for, to the letter: the verifier accepts every check. */
class VerifiedDossierTest {
    private static final String DICE = "63454660390103169462";

    @TempDir
    Path folder;

    private final TickingClock clock = new TickingClock(SmallTown.NOON);
    private Project project;
    private Draws draws;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder, clock);
        draws = PublicDraws.of(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void aDossierIsAcceptedBeforeAndAfterTheDraw() throws Exception {
        PublicDraws.freeze(project);
        assertAccepted(11, 12, 13, 14, 15);
        draws.dice(DICE);
        assertAccepted(11, 12, 13, 14, 15);
        draws.draw();
        assertAccepted();
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void everyObjectiveIsAccepted(Objective objective) throws Exception {
        Goal goal = new Goal(objective, objective == Objective.GOLDILOCKS ? Fraction.of(3, 2) : Fraction.ONE);
        RuleChoices usual = PublicDraws.choices(new Announced.Dice(20));
        PublicDraws.fixRules(
                project,
                new RuleChoices(
                        goal,
                        RowChoice.PROPOSED,
                        true,
                        Publication.FULL,
                        true,
                        usual.contributions(),
                        PublicDraws.EXCLUSIONS,
                        usual.annulmentGrounds()));
        new Lotteries(project).compute(goal, Selection.PROPOSED_ROWS, Progress.NONE);
        draws.freeze();
        draws.dice(DICE);
        int digits = ((CeremonyStep.RowDice) draws.ceremony().next()).digits();
        draws.rowDice("7".repeat(digits));
        draws.draw();
        assertAccepted();
    }

    @Test
    void everyKindOfContributionAndExclusionAndRoundIsAccepted() throws Exception {
        PublicDraws.fixRules(project);
        draws.annul(PublicDraws.GROUND, "verkeerde contributie");
        PublicDraws.draw(project, DICE);
        new Dossiers(project).write(folder.resolve("ronde2.zip"), true);
        draws.annul(PublicDraws.GROUND, "een dobbelsteen viel van tafel");
        Registrations registrations = new Registrations(project);
        registrations.exclude(registrations.active().subList(20, 22), "verhuisd");
        PublicDraws.fixRules(
                project,
                PublicDraws.choices(
                        Publication.FULL,
                        false,
                        new Announced.Pledge("de wethouder"),
                        new Announced.Pledge("notaris"),
                        new Announced.Dice(20),
                        new Announced.Beacon("drand-quicknet:27946612", SmallTown.NOON.plus(Duration.ofHours(1)))));
        draws.pledge("de wethouder", Contribution.commitment("de wethouder", "rode fiets 42"));
        draws.pledge("notaris", Contribution.commitment("notaris", "één zegel"));
        new Lotteries(project).compute(100, Progress.NONE);
        draws.freeze();
        clock.pass(Duration.ofMinutes(90));
        draws.reveal("de wethouder", "rode fiets 42");
        draws.withhold("notaris");
        draws.dice(DICE);
        draws.beacon("2e48e264d6525961c05c729f3db1ea7b10d07c695800f3a0844f16315b7e01d1");
        draws.draw();
        assertAccepted();
    }

    @Test
    void relaxedQuotasAreAccepted() throws Exception {
        Quotas quotas = new Quotas(project);
        Criterion gender = quotas.criteria().getFirst();
        quotas.setQuota(gender.categories().getFirst().id(), 4, 4);
        quotas.setFlexibility(quotas.criteria().getFirst().categories().getFirst(), new Flexibility(2, 5));
        draws.decide(new CouncilDecision.Without("proef"));
        RuleChoices usual = PublicDraws.choices(new Announced.Dice(20));
        draws.fixRules(new RuleChoices(
                usual.goal(),
                usual.rows(),
                false,
                Publication.LIMITED,
                true,
                usual.contributions(),
                PublicDraws.EXCLUSIONS,
                usual.annulmentGrounds()));
        draws.changeQuota(1, 3, 4, "er is geen panel mogelijk");
        assertThatThrownBy(() -> draws.changeQuota(1, 2, 4, "voor de zekerheid"))
                .isInstanceOfSatisfying(
                        LotteryException.class,
                        refused -> assertThat(refused.told().key()).isEqualTo("lottery.failure.lawfulPanel"));
        new Lotteries(project).compute(100, Progress.NONE);
        draws.freeze();
        draws.dice(DICE);
        draws.draw();
        assertAccepted();
    }

    @Test
    void aDossierThatWasGivenOutIsMadeAgainByteForByte() throws Exception {
        PublicDraws.draw(project, DICE);
        Dossiers dossiers = new Dossiers(project);
        Path whole = folder.resolve("heel.zip");
        Path half = folder.resolve("openbaar.zip");
        assertThat(dossiers.write(whole, true)).isEqualTo(1);
        assertThat(dossiers.write(half, false)).isEqualTo(1);
        Registrations registrations = new Registrations(project);
        registrations.exclude(registrations.active().subList(0, 1), "verhuisd");
        assertThat(dossiers.write(folder.resolve("later.zip"), true)).isEqualTo(2);

        Path again = folder.resolve("weer.zip");
        dossiers.again(1).writeZip(again);
        assertThat(again).hasSameBinaryContentAs(whole);
        assertThat(DossierFiles.read(half).files().keySet()).noneMatch(DossierPaths::isConfidential);
        assertThat(Files.readAllBytes(folder.resolve("later.zip"))).isNotEqualTo(Files.readAllBytes(whole));
        assertThat(dossiers.made()).extracting(MadeDossier::number).containsExactly(1, 2);
        assertAccepted();
    }

    @Test
    void replacementsAndErasuresAreAcceptedAndLeaveTheDossiersBeforeThemAsTheyWere() throws Exception {
        Lottery lottery = PublicDraws.draw(project, DICE);
        Dossiers dossiers = new Dossiers(project);
        Path first = folder.resolve("eerste.zip");
        dossiers.write(first, true);
        Replacements replacements = new Replacements(project);
        replacements.vacate(lottery.panel().getFirst().number(), ReplacementEvent.WITHDRAWN);
        replacements.replace(proposed(replacements));
        Path again = folder.resolve("weer.zip");
        dossiers.again(1).writeZip(again);
        assertThat(again).hasSameBinaryContentAs(first);

        new Erasure(project).erase(lottery.panel().getLast().number());
        replacements.replace(proposed(replacements));
        assertThat(dossiers.write(folder.resolve("tweede.zip"), true)).isEqualTo(2);
        assertAccepted();
        DossierFiles made = DossierFiles.read(first);
        DossierFiles later = dossiers.again(1);
        assertThat(later.files().keySet()).isEqualTo(made.files().keySet());
        assertThat(made.files().keySet())
                .filteredOn(path -> !text(made, path).equals(text(later, path)))
                .containsExactly(DossierPaths.NONCES);
    }

    private static String proposed(Replacements replacements) {
        return replacements
                .state()
                .flatMap(PanelState::proposal)
                .map(PanelState.Proposal::number)
                .orElseThrow();
    }

    @Test
    void everybodyInThePoolHasAReceiptOfALeaf() throws Exception {
        PublicDraws.freeze(project);
        List<Receipt> receipts = new Receipts(project).all();
        List<String> leaves = Leaves.read(text(new Dossiers(project).current(), DossierPaths.LEAVES));

        assertThat(receipts).hasSize(24);
        for (Receipt receipt : receipts) {
            assertThat(leaves).contains(Receipt.read(receipt.text()).leaf());
        }
        assertThat(receipts.getFirst().categories()).containsEntry("Geslacht", "vrouw");
    }

    private static String text(DossierFiles files, String path) {
        return new String(files.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private void assertAccepted(Integer... grey) throws Exception {
        DossierFiles files = new Dossiers(project).current();
        String commitment = draws.current().orElseThrow().commitment().orElseThrow();
        String rules = draws.current().orElseThrow().rulesHash();
        Report report =
                Verification.of(files, new Published(commitment, rules, null), new Recomputation(), () -> false);
        for (Check check : report.checks()) {
            assertThat(check.status())
                    .as(check.number() + " " + check.findings())
                    .isEqualTo(List.of(grey).contains(check.number()) ? Status.GREY : Status.GOOD);
        }
        assertThat(report.exitStatus()).isZero();
        assertThat(Verification.of(files.publicHalf(), new Published(commitment, rules, null))
                        .exitStatus())
                .isZero();
    }
}
