package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.StorageFailure;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Contribution;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.Progress;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawsTest {
    private static final String DICE = "63454660390103169462";
    private static final Instant BEACON_AT = SmallTown.NOON.plus(Duration.ofHours(2));
    private static final String BEACON_VALUE = "2e48e264d6525961c05c729f3db1ea7b";

    @TempDir
    Path folder;

    private final TickingClock clock = new TickingClock(SmallTown.NOON);
    private Project project;
    private Draws draws;
    private Lotteries lotteries;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder, clock);
        draws = PublicDraws.of(project);
        lotteries = new Lotteries(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void nothingIsFixedBeforeADecisionOrAReasonToGoOnWithoutOne() throws Exception {
        RuleChoices choices = PublicDraws.choices(new Announced.Dice(20));
        assertRefused(() -> draws.fixRules(choices), "noDecision");
        draws.decide(new CouncilDecision.Without("het college vroeg om een proef"));
        assertThat(draws.rulesText(choices)).contains("raadsbesluit\t-\thet college vroeg om een proef\n");
        project.undo().undo();
        assertThat(draws.decision()).isEmpty();
        project.undo().redo();

        draws.fixRules(choices);
        assertRefused(() -> draws.decide(new CouncilDecision.Without("nog een")), "rulesFixed");
        assertRefused(() -> draws.fixRules(choices), "rulesFixed");
        assertThat(project.undo().next()).isEmpty();
    }

    @Test
    void theRulesAreThoseOfTheProjectAndTheChoices() throws Exception {
        PublicDraws.fixRules(
                project,
                PublicDraws.choices(
                        Publication.FULL,
                        true,
                        new Announced.Pledge("wethouder"),
                        new Announced.Dice(24),
                        new Announced.Beacon("drand-quicknet:27946612", BEACON_AT)));
        Round round = draws.current().orElseThrow();

        assertThat(round.state()).isEqualTo(RoundState.RULES_FIXED);
        assertThat(round.rulesHash()).isEqualTo(round.rules().hash());
        assertThat(round.rules().write()).isEqualTo("""
                regel	waarde
                protocol	LW1
                project	dorp
                ronde	1
                vastgesteld	2026-11-20T12:00:00Z
                raadsbesluit	2026-12	2026-02-17
                plaatsen	6
                doel	LEXIMIN	1/1
                huishoudregel	ja
                rijen	100
                rijtrekking	dobbelstenen
                publicatie	volledig
                versoepeling	geen
                bijdrage	1	inleg	wethouder
                bijdrage	2	dobbel	24
                bijdrage	3	baken	drand-quicknet:27946612	2026-11-20T14:00:00Z
                grond	uitsluiting	dubbel aangemeld
                grond	uitsluiting	verhuisd
                grond	annulering	fout in de uitvoering
                kenmerk	Geslacht	hand
                categorie	Geslacht	vrouw	-	3	3	3	3
                categorie	Geslacht	man	-	3	3	3	3
                kenmerk	Leeftijd	hand
                categorie	Leeftijd	jong	-	3	3	3	3
                categorie	Leeftijd	oud	-	3	3	3	3
                """);
        assertThat(lastEntry("lottery.journal.rules").details()).isEqualTo("ronde=1 A=" + round.rulesHash());
    }

    @Test
    void whatTheRulesSayCannotBeChangedFromTheScreensEither() throws Exception {
        PublicDraws.fixRules(project);
        Quotas quotas = new Quotas(project);
        long category = quotas.criteria().getFirst().categories().getFirst().id();
        for (ThrowingCallable change : List.<ThrowingCallable>of(
                () -> quotas.setQuota(category, 2, 4),
                () -> quotas.setHouseholdRule(false),
                () -> quotas.addCriterion("Wijk"),
                () -> quotas.removeCategory(category),
                () -> quotas.setPopulation(category, 12),
                () -> project.changeDetails(project.details().withPanelSize(8)))) {
            assertThatThrownBy(change)
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            refused -> assertThat(refused.told().key()).isEqualTo("project.storage.fixed"));
        }
        draws.annul(PublicDraws.GROUND, "verkeerde quota");
        quotas.setQuota(category, 2, 4);
        quotas.removeCategory(category);
    }

    @Test
    void choicesThatCannotStandAreRefused() throws Exception {
        draws.decide(new CouncilDecision.Without("proef"));
        assertRefused(() -> draws.fixRules(PublicDraws.choices(new Announced.Pledge("wethouder"))), "noRandomness");
        assertRefused(
                () -> draws.fixRules(PublicDraws.choices(
                        new Announced.Pledge("wethouder"), new Announced.Pledge("wethouder"), new Announced.Dice(20))),
                "contributorTwice");
        RuleChoices good = PublicDraws.choices(new Announced.Dice(20));
        assertRefused(
                () -> draws.fixRules(new RuleChoices(
                        good.goal(),
                        good.rows(),
                        false,
                        Publication.LIMITED,
                        false,
                        good.contributions(),
                        List.of(),
                        List.of())),
                "noAnnulmentGround");
        new Quotas(project).addCriterion("Wijk");
        assertRefused(() -> draws.fixRules(good), "noCategories");
    }

    @Test
    void eachContributionComesInItsTurnAndIsKeptAtOnce() throws Exception {
        frozen(
                true,
                new Announced.Pledge("wethouder"),
                new Announced.Pledge("notaris"),
                new Announced.Dice(20),
                new Announced.Beacon("drand-quicknet:27946612", BEACON_AT));
        Ceremony ceremony = draws.ceremony();
        assertThat(ceremony.next())
                .isEqualTo(new CeremonyStep.Reveal("wethouder", Contribution.commitment("wethouder", "rode fiets 42")));

        assertRefused(() -> draws.dice(DICE), "otherStep");
        assertRefused(() -> draws.reveal("notaris", "x"), "otherStep");
        assertRefused(() -> draws.reveal("wethouder", "rode fiets 43"), "notAsPledged");
        assertRefused(draws::draw, "notAllIn");
        clock.pass(Duration.ofMinutes(-5));
        assertRefused(() -> draws.reveal("wethouder", "rode fiets 42"), "clock");
        clock.pass(Duration.ofMinutes(65));
        ceremony.enter(" rode fiets 42 ");
        draws.withhold("notaris");
        assertRefused(ceremony::withhold, "noPledgeNext");
        assertRefused(() -> draws.dice("1234567890123456789"), "fewDice");
        assertRefused(() -> draws.dice("1234567890123456789x"), "fewDice");
        draws.dice("63454 66039 01031 69462");
        assertThat(draws.current().orElseThrow().next())
                .contains(new Announced.Beacon("drand-quicknet:27946612", BEACON_AT));
        assertRefused(() -> draws.beacon(BEACON_VALUE), "beaconEarly");
        clock.pass(Duration.ofHours(2));
        assertRefused(() -> draws.beacon("nee"), "beaconValue");
        draws.beacon(BEACON_VALUE);
        assertThat(draws.current().orElseThrow().rowDiceDue()).isTrue();
        assertRefused(() -> draws.rowDice("123"), "rowDice");
        draws.rowDice("0 7");
        assertThat(ceremony.next()).isEqualTo(new CeremonyStep.Draw());
        assertRefused(() -> ceremony.enter("1"), "allIn");

        assertThat(ceremony.given())
                .extracting(GivenContribution::kind, GivenContribution::written)
                .containsExactly(
                        tuple("inleg", "rode fiets 42"),
                        tuple("inleg", "-"),
                        tuple("dobbel", DICE),
                        tuple("baken", "drand-quicknet:27946612:" + BEACON_VALUE),
                        tuple("rij", "07"));
        Lottery drawn = ceremony.draw();
        assertThat(ceremony.next()).isEqualTo(new CeremonyStep.Done());
        assertThat(drawn.drawing().orElseThrow().row()).isEqualTo(7);
        assertThat(drawn.drawing().orElseThrow().seedText())
                .isEqualTo("LW1|" + ceremony.commitment() + "|ronde=1|wethouder=rode fiets 42|dobbel=" + DICE
                        + "|baken=drand-quicknet:27946612:" + BEACON_VALUE);
        assertThat(project.journal().entries().stream()
                        .filter(entry -> entry.action().equals("lottery.journal.contribute"))
                        .map(JournalEntry::details))
                .containsExactly(
                        "ronde=1 bijdrage=1 hash=" + Sha256.hex("rode fiets 42"),
                        "ronde=1 bijdrage=2 hash=" + Sha256.hex("-"),
                        "ronde=1 bijdrage=3 hash=" + Sha256.hex(DICE),
                        "ronde=1 bijdrage=4 hash=" + Sha256.hex("drand-quicknet:27946612:" + BEACON_VALUE),
                        "ronde=1 bijdrage=rij hash=" + Sha256.hex("07"));
        assertThat(project.journal().check().sound()).isTrue();
    }

    private void frozen(boolean rowByDice, Announced... contributions) throws Exception {
        PublicDraws.fixRules(project, PublicDraws.choices(Publication.LIMITED, rowByDice, contributions));
        for (Announced one : contributions) {
            if (one instanceof Announced.Pledge(String name)) {
                draws.pledge(name, Contribution.commitment(name, "rode fiets 42"));
            }
        }
        lotteries.compute(100, Progress.NONE);
        draws.freeze();
    }

    @Test
    void aFreezeNeedsWhatTheRulesAskFor() throws Exception {
        assertRefused(draws::freeze, "noRules");
        Registrations registrations = new Registrations(project);
        registrations.exclude(registrations.active().subList(0, 2), "te laat");
        assertThat(draws.groundsInUse()).containsExactly("te laat");
        PublicDraws.fixRules(
                project,
                PublicDraws.choices(
                        new Announced.Pledge("wethouder"),
                        new Announced.Dice(20),
                        new Announced.Beacon("drand-quicknet:27946612", BEACON_AT)));
        assertRefused(draws::freeze, "nothingComputed");
        lotteries.compute(Goal.of(Objective.MAXIMIN), 100, Progress.NONE);
        assertRefused(draws::freeze, "otherGoal");
        lotteries.compute(1_000, Progress.NONE);
        assertRefused(draws::freeze, "otherRows");
        lotteries.compute(100, Progress.NONE);
        assertRefused(draws::freeze, "pledgesDue");
        assertRefused(() -> draws.pledge("notaris", "ab".repeat(32)), "notAnnounced");
        assertRefused(() -> draws.pledge("wethouder", "abc"), "noCommitment");
        draws.pledge("wethouder", "ab".repeat(32));
        draws.pledge("wethouder", "CD".repeat(32));
        assertThat(draws.current().orElseThrow().pledges())
                .singleElement()
                .satisfies(line -> assertThat(line.commitment()).isEqualTo("cd".repeat(32)));
        assertRefused(draws::freeze, "otherGrounds");
        registrations.exclude(
                registrations.all().stream().filter(one -> !one.active()).toList(), "verhuisd");
        clock.pass(Duration.ofHours(3));
        assertRefused(draws::freeze, "beaconPast");
        clock.pass(Duration.ofHours(-3));
        draws.freeze();
        assertRefused(draws::freeze, "frozenAlready");
        assertRefused(() -> lotteries.compute(100, Progress.NONE), "frozenAlready");
        assertRefused(() -> draws.pledge("wethouder", "ab".repeat(32)), "frozenAlready");
        registrations.exclude(registrations.active().subList(0, 1), "verhuisd");
        assertThat(new Dossiers(project).current().files().keySet())
                .contains(DossierPaths.FULL_EXCLUSIONS, DossierPaths.NONCES)
                .doesNotContain(DossierPaths.MANIFEST_AFTER);
    }

    @Test
    void theNextRoundCarriesTheHashesOfTheAnnulledOnes() throws Exception {
        PublicDraws.fixRules(project);
        draws.annul(PublicDraws.GROUND, "typefout");
        PublicDraws.draw(project, DICE);
        int given = new Dossiers(project).write(folder.resolve("ronde2.zip"), true);
        Round second = draws.current().orElseThrow();
        assertRefused(() -> draws.annul("geen zin", "x"), "noSuchGround");
        draws.annul(PublicDraws.GROUND, "een dobbelsteen viel van tafel");
        assertThat(lotteries.current()).isEmpty();
        assertRefused(() -> draws.annul(PublicDraws.GROUND, "x"), "nothingToAnnul");
        Lottery third = PublicDraws.draw(project, "0".repeat(20));

        assertThat(third.panel()).hasSize(6);
        assertThat(draws.all())
                .extracting(Round::number, Round::state)
                .containsExactly(
                        tuple(1, RoundState.ANNULLED), tuple(2, RoundState.ANNULLED), tuple(3, RoundState.DRAWN));
        var files = new Dossiers(project).current().files();
        String na = new Dossiers(project).made().getFirst().hash();
        assertThat(given).isEqualTo(1);
        assertThat(new String(files.get(DossierPaths.ROUND), StandardCharsets.UTF_8))
                .contains(second.rulesHash(), second.commitment().orElseThrow(), na, "een dobbelsteen viel van tafel");
        assertThat(Sha256.hex(files.get(DossierPaths.earlier(2, DossierPaths.MANIFEST))))
                .isEqualTo(second.commitment().orElseThrow());
        assertThat(Sha256.hex(files.get(DossierPaths.earlier(2, DossierPaths.MANIFEST_AFTER))))
                .isEqualTo(na);
        assertThat(files.keySet())
                .contains(DossierPaths.earlier(1, "regels.tsv"))
                .doesNotContain(DossierPaths.earlier(1, "ronde.tsv"));
        assertThat(project.journal().check().sound()).isTrue();
    }

    private JournalEntry lastEntry(String action) {
        return project.journal().entries().stream()
                .filter(entry -> entry.action().equals(action))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static void assertRefused(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LotteryException.class,
                        refused -> assertThat(refused.told().key()).isEqualTo("lottery.failure." + key));
    }
}
