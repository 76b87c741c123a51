package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the words of the protocol can be, and what they cannot. */
class TermsTest {
    private static final Instant AT = Instant.parse("2026-03-02T09:15:00Z");
    private static final String NONCE = "0123456789abcdef".repeat(2);
    private static final RuleCategory CATEGORY = new RuleCategory("man", 5L, 1, 2, 0, 3);

    private static void refused(ThrowingCallable... calls) {
        for (int i = 0; i < calls.length; i++) {
            assertThatIllegalArgumentException().as("%d", i).isThrownBy(calls[i]);
        }
    }

    private static void fine(ThrowingCallable... calls) {
        for (int i = 0; i < calls.length; i++) {
            assertThatCode(calls[i]).as("%d", i).doesNotThrowAnyException();
        }
    }

    @Test
    void aTextHasNoControlCharactersAndNoLooseHalves() {
        assertThat(Stream.of("a", "–", "één", "a b", "a|b=c,d", "\uD83D\uDE00", "~", "\u00A0"))
                .allMatch(Canonical::isText);
        assertThat(Stream.of(
                        "",
                        "-",
                        "a\tb",
                        "a\nb",
                        "a\rb",
                        "a\u001Fb",
                        "a\u007Fb",
                        "a\u009Fb",
                        "e\u0301",
                        "\uD83D",
                        "a\uDE00"))
                .noneMatch(Canonical::isText);
        assertThat(Stream.of("a|b", "a=b", "a,b", "|a", "=a", ",a", "")).noneMatch(Canonical::isCode);
        assertThat(Canonical.isCode("a-b")).isTrue();
    }

    @Test
    void whatPeopleTypeIsCleanedUntilItIsAText() {
        assertThat(Canonical.cleaned("  a\tb\nc\u0007d\u0085e\u007F ")).isEqualTo("a b c d e");
        assertThat(Canonical.cleaned("e\u0301\uD83D\uDE00")).isEqualTo("é\uD83D\uDE00");
        assertThat(Canonical.cleaned("a\uD83Db\uDE00c")).isEqualTo("a\uFFFDb\uFFFDc");
        assertThat(Canonical.cleaned("a\u001Eb c\u00A0d\uE000")).isEqualTo("a b c\u00A0d\uE000");
    }

    @Test
    void contributionsHaveNamesThatCannotBeMistaken() {
        fine(
                () -> new Announced.Pledge("wethouder"),
                () -> new Announced.Dice(20),
                () -> new Announced.Beacon("a:1", AT));
        refused(
                () -> new Announced.Pledge(Announced.DICE),
                () -> new Announced.Pledge(Announced.BEACON),
                () -> new Announced.Pledge(Announced.ROW),
                () -> new Announced.Pledge("a=b"),
                () -> new Announced.Dice(19),
                () -> new Announced.Beacon("a", AT),
                () -> new Announced.Beacon(":1", AT),
                () -> new Announced.Beacon("a:", AT),
                () -> new Announced.Beacon("a:1,2", AT),
                () -> new GivenContribution("dobbel", "dobbel", "a|b", AT),
                () -> new GivenContribution("dobbel", "dobbel", "", AT),
                () -> new Contribution("", "x"),
                () -> new Contribution("x", "a\tb"),
                () -> Contribution.commitment("a|b", "x"),
                () -> Contribution.commitment("a", "x,y"));
        assertThat(new GivenContribution("inleg", "wethouder", null, AT).written())
                .isEqualTo("-");
        assertThat(new Announced.Beacon("a:1", AT).seedName()).isEqualTo("baken");
    }

    @Test
    void numbersOfRulesHaveTheirLimits() {
        fine(
                () -> new RuleCategory("man", 0L, 0, 0, 0, 0),
                () -> new RuleCategory("man", null, 1, 1, 1, 1),
                () -> new Rounding.Seats(0),
                () -> new Rounding.Percent(0),
                () -> new Rounding.Percent(100),
                () -> new RowChoice(10_000));
        refused(
                () -> new RuleCategory("", 1L, 0, 0, 0, 0),
                () -> new RuleCategory("man", -1L, 0, 0, 0, 0),
                () -> new RuleCategory("man", 1L, 1, 1, -1, 1),
                () -> new RuleCategory("man", 1L, 1, 1, 2, 2),
                () -> new RuleCategory("man", 1L, 2, 1, 1, 2),
                () -> new RuleCategory("man", 1L, 1, 2, 1, 1),
                () -> new Rounding.Seats(-1),
                () -> new Rounding.Percent(-1),
                () -> new Rounding.Percent(101),
                () -> new RowChoice(99),
                () -> new RuleCriterion("Geslacht", new Rounding.DownUp(), List.of()),
                () -> new RuleCriterion("", new Rounding.DownUp(), List.of(CATEGORY)),
                () -> new RuleCriterion("Geslacht", new Rounding.DownUp(), List.of(CATEGORY, CATEGORY)),
                () -> new RuleCriterion(
                        "Geslacht", new Rounding.DownUp(), List.of(new RuleCategory("x", null, 0, 1, 0, 1))),
                () -> new RuleChange("a", "b", 0, 1, 0, 2, AT, ""),
                () -> new CouncilDecision.Taken("", LocalDate.EPOCH),
                () -> new CouncilDecision.Without("a\nb"));
        assertThat(Stream.of(RowChoice.PROPOSED, new RowChoice(100))).allMatch(choice -> choice.allows(100));
        assertThat(RowChoice.PROPOSED.allows(101)).isFalse();
        assertThat(new RowChoice(100).allows(1000)).isFalse();
    }

    @Test
    void sharesFollowOnlyFromAPopulationThatIsKnown() {
        RuleCategory none = new RuleCategory("vrouw", 0L, 0, 1, 0, 1);
        RuleCategory unknown = new RuleCategory("vrouw", null, 0, 1, 0, 1);
        assertThat(new RuleCriterion("Geslacht", new Rounding.DownUp(), List.of(CATEGORY, none)).shares(4))
                .contains(List.of(Fraction.of(4), Fraction.ZERO));
        assertThat(new RuleCriterion("Geslacht", new Rounding.DownUp(), List.of(none)).shares(4))
                .isEmpty();
        assertThat(new RuleCriterion("Geslacht", new Rounding.DownUp(), List.of(none)).quotas(4))
                .isEmpty();
        assertThat(new RuleCriterion("Geslacht", new Rounding.ByHand(), List.of(CATEGORY, unknown)).shares(4))
                .isEmpty();
    }

    @Test
    void hashesAndNoncesHaveTheirLength() {
        refused(
                () -> new CommitmentLine("wethouder", NONCE),
                () -> new CommitmentLine("wethouder", "A".repeat(64)),
                () -> new NonceLine("R1", NONCE + "0"),
                () -> new NonceLine("R1", "g".repeat(32)),
                () -> new Salted("", "x"),
                () -> new Salted("G".repeat(32), "x"),
                () -> new Receipt("p", "R1", "T1", null, new LinkedHashMap<>(), "0"),
                () -> new Seed("0".repeat(63)),
                () -> Seed.seedString("0".repeat(63), 1, List.of()),
                () -> Seed.seedString("0".repeat(64), 0, List.of()),
                () -> Seed.ofText("x").uniform("rij", 0));
        fine(() -> new CommitmentLine("wethouder", "a".repeat(64)), () -> new NonceLine("R1", NONCE));
        assertThat(Fields.isHash("a".repeat(65))).isFalse();
        assertThat(Fields.isHash("z".repeat(64))).isFalse();
    }

    @Test
    void seatsAreNotNegative() {
        refused(() -> new TableRow(0, new TreeMap<>(Map.of("T1", -1))));
        assertThat(new TableRow(0, new TreeMap<>(Map.of("T1", 2, "T2", 3, "T3", 0))).total())
                .isEqualTo(5);
    }

    @Test
    void rulesSayNothingThatContradictsItself() {
        Announced dice = new Announced.Dice(20);
        Announced beacon = new Announced.Beacon("drand:1", AT);
        Announced pledge = new Announced.Pledge("wethouder");
        fine(
                () -> rules(1, 10, Objective.LEXIMIN, Fraction.ONE, dice),
                () -> rules(1, 1, Objective.GOLDILOCKS, Fraction.of(2), beacon));
        refused(
                () -> rules(0, 10, Objective.LEXIMIN, Fraction.ONE, dice),
                () -> rules(1, 0, Objective.LEXIMIN, Fraction.ONE, dice),
                () -> rules(1, 10, Objective.LEXIMIN, Fraction.of(2), dice),
                () -> rules(1, 10, Objective.GOLDILOCKS, Fraction.ZERO, dice),
                () -> rules(1, 10, Objective.LEXIMIN, Fraction.ONE),
                () -> rules(1, 10, Objective.LEXIMIN, Fraction.ONE, pledge),
                () -> rules(1, 10, Objective.LEXIMIN, Fraction.ONE, dice, pledge),
                () -> rules(1, 10, Objective.LEXIMIN, Fraction.ONE, pledge, pledge, dice),
                () -> rules(1, 10, Objective.LEXIMIN, Fraction.ONE, dice, dice),
                () -> rules("a|b", AT, List.of(), List.of(), List.of(), dice),
                () -> rules("a", AT.plusMillis(1), List.of(), List.of(), List.of(), dice),
                () -> rules("a", AT, List.of("x", "x"), List.of(), List.of(), dice),
                () -> rules("a", AT, List.of(), List.of("x", "x"), List.of(), dice),
                () -> rules("a", AT, List.of(""), List.of(), List.of(), dice),
                () -> rules("a", AT, List.of(), List.of("a\tb"), List.of(), dice),
                () -> rules("a", AT, List.of(), List.of(), twice(), dice));
        Rules right = rules("a", AT, List.of("z", "b"), List.of("y", "a"), List.of(), pledge, dice, beacon);
        assertThat(right.exclusionGrounds()).containsExactly("b", "z");
        assertThat(right.annulmentGrounds()).containsExactly("a", "y");
        assertThat(right.pledges()).containsExactly(new Announced.Pledge("wethouder"));
        assertThat(right.dice()).contains(new Announced.Dice(20));
        assertThat(right.beacon()).contains(new Announced.Beacon("drand:1", AT));
        assertThat(right.contributions()).extracting(Announced::kind).containsExactly("inleg", "dobbel", "baken");
        assertThat(rules(1, 10, Objective.LEXIMIN, Fraction.ONE, beacon).dice()).isEmpty();
        assertThat(rules(1, 10, Objective.LEXIMIN, Fraction.ONE, dice).beacon()).isEmpty();
    }

    private static List<RuleCriterion> twice() {
        RuleCriterion criterion = new RuleCriterion("Geslacht", new Rounding.ByHand(), List.of(CATEGORY));
        return List.of(criterion, criterion);
    }

    private static Rules rules(int round, int seats, Objective objective, Fraction gamma, Announced... contributions) {
        return rules("a", round, AT, seats, objective, gamma, List.of(), List.of(), List.of(), contributions);
    }

    private static Rules rules(
            String project,
            Instant at,
            List<String> exclusion,
            List<String> annulment,
            List<RuleCriterion> criteria,
            Announced... contributions) {
        return rules(
                project, 1, at, 10, Objective.LEXIMIN, Fraction.ONE, exclusion, annulment, criteria, contributions);
    }

    private static Rules rules(
            String project,
            int round,
            Instant at,
            int seats,
            Objective objective,
            Fraction gamma,
            List<String> exclusion,
            List<String> annulment,
            List<RuleCriterion> criteria,
            Announced... contributions) {
        return new Rules(
                project,
                round,
                at,
                new CouncilDecision.Without("proef"),
                seats,
                objective,
                gamma,
                true,
                RowChoice.PROPOSED,
                false,
                Publication.FULL,
                false,
                Arrays.asList(contributions),
                exclusion,
                annulment,
                criteria);
    }
}
