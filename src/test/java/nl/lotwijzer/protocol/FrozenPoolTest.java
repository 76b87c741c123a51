package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lotwijzer.protocol.ImpossibleEventException.Reason;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A small town of six, and what can and cannot happen to its panel of three. */
class FrozenPoolTest {
    private static final Instant DRAWN = Instant.parse("2026-03-02T20:00:00Z");
    private static final Instant LATER = DRAWN.plusSeconds(60);
    private static final String GROUND = "verhuisd";
    private static final List<QuotaLine> QUOTAS = List.of(
            new QuotaLine("Geslacht", "man", null, null, 1, 2), new QuotaLine("Geslacht", "vrouw", null, null, 1, 2));
    private static final TypeLine MEN = new TypeLine("T1", 3, null, List.of("man"));
    private static final TypeLine WOMEN = new TypeLine("T2", 2, null, List.of("vrouw"));
    private static final TypeLine AT_HOME = new TypeLine("T3", 1, "K1", List.of("vrouw"));
    private static final List<EntrantLine> ENTRANTS = List.of(
            new EntrantLine("R3", "T1", null),
            new EntrantLine("R1", "T1", null),
            new EntrantLine("R2", "T1", null),
            new EntrantLine("R4", "T2", null),
            new EntrantLine("R5", "T2", null),
            new EntrantLine("R6", "T3", "H1"));

    private static FrozenPool pool() {
        return new FrozenPool(QUOTAS, List.of(WOMEN, AT_HOME, MEN), ENTRANTS);
    }

    private static ReplacementRule rule(String... selected) {
        return new ReplacementRule(pool(), Seed.ofText("proef"), List.of(selected), List.of(GROUND), DRAWN);
    }

    @Test
    void everybodyStandsInOrderWithTheirTypeAndHousehold() {
        FrozenPool pool = pool();
        assertThat(pool.types()).containsExactly(MEN, WOMEN, AT_HOME);
        assertThat(pool.entrants()).extracting(EntrantLine::number).containsExactly("R1", "R2", "R3", "R4", "R5", "R6");
        assertThat(pool.criteria()).containsExactly("Geslacht");
        assertThat(pool.members("T1")).extracting(EntrantLine::number).containsExactly("R1", "R2", "R3");
        assertThat(pool.members("T9")).isEmpty();
        assertThat(pool.household("R6")).isEqualTo("H1");
        assertThat(pool.household("R1")).isNull();
        assertThat(pool.household("R9")).isNull();
        assertThat(pool.entrant("R9")).isEmpty();
        assertThat(pool.type("T2")).contains(WOMEN);
        assertThat(pool.groups().keySet()).containsExactly("K1", "T1", "T2");
        assertThat(pool.quotasOn("R1")).containsExactly(0);
        assertThat(pool.quotasOn("R6")).containsExactly(1);
        assertThatIllegalArgumentException().isThrownBy(() -> pool.quotasOn("R9"));
        assertThat(pool.panel(Seed.ofText("proef"), Map.of("T1", 1, "T3", 1)))
                .hasSize(2)
                .contains("R6");
    }

    @Test
    void aPoolThatDoesNotHangTogetherIsRefused() {
        refused(List.of(MEN, MEN), ENTRANTS.subList(0, 3));
        refused(List.of(MEN, new TypeLine("T2", 2, null, List.of("anders"))), List.of());
        refused(List.of(new TypeLine("T1", 3, null, List.of())), List.of());
        refused(List.of(MEN), List.of(ENTRANTS.get(3)));
        refused(List.of(MEN), List.of(ENTRANTS.get(0), ENTRANTS.get(0)));
        refused(List.of(MEN), List.of(new EntrantLine("R1", "T1", "H1")));
        refused(List.of(AT_HOME), List.of(new EntrantLine("R6", "T3", null)));
    }

    private static void refused(List<TypeLine> types, List<EntrantLine> entrants) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FrozenPool(QUOTAS, types, entrants));
    }

    @Test
    void whoWasNotDrawnStandsOnTheReserveListByGroupInTheOrderOfTheLots() {
        Seed seed = Seed.ofText("proef");
        List<ReserveLine> reserves = ReserveLine.of(pool(), seed, List.of("R2", "R4"));
        assertThat(reserves).extracting(ReserveLine::group).containsExactly("K1", "T1", "T1", "T2");
        assertThat(reserves).extracting(ReserveLine::place).containsExactly(1, 1, 2, 1);
        assertThat(reserves.getFirst().number()).isEqualTo("R6");
        assertThat(reserves.subList(1, 3))
                .extracting(ReserveLine::number)
                .containsExactlyElementsOf(PanelDraw.inLotOrder(seed, List.of("R1", "R3")));
        assertThat(reserves.getLast().number()).isEqualTo("R5");
    }

    @Test
    void membersOfAHouseholdStandTogetherOnTheReserveList() {
        Seed seed = Seed.ofText("proef");
        List<EntrantLine> homes = IntStream.range(0, 12)
                .mapToObj(i -> new EntrantLine("R%02d".formatted(i), "T3", "H" + i % 4))
                .toList();
        TypeLine type = new TypeLine("T3", 12, "K1", List.of("vrouw"));
        List<String> order = ReserveLine.of(new FrozenPool(QUOTAS, List.of(type), homes), seed, List.of()).stream()
                .map(line -> "H" + Integer.parseInt(line.number().substring(1)) % 4)
                .distinct()
                .toList();
        assertThat(order).hasSize(4).isSortedAccordingTo(Comparator.comparing(seed::householdLot));
    }

    @Test
    void aDrawFollowsFromItsRecord() {
        DrawRecord record = new DrawRecord(
                List.of(
                        new GivenContribution("inleg", "wethouder", null, DRAWN),
                        new GivenContribution("dobbel", "dobbel", "12345678901234567890", DRAWN)),
                null);
        String c = "0".repeat(64);
        Seed seed = Outcome.seed(c, 2, record);
        // a pledge that was not revealed has no part in it
        assertThat(seed).isEqualTo(Seed.ofText("LW1|" + c + "|ronde=2|dobbel=12345678901234567890"));
        List<TableRow> table = List.of(
                new TableRow(0, new TreeMap<>(Map.of("T1", 2, "T2", 1))),
                new TableRow(1, new TreeMap<>(Map.of("T1", 1, "T3", 1))));
        Outcome outcome = Outcome.of(c, 2, table, pool(), record);
        assertThat(outcome.seed()).isEqualTo(seed);
        assertThat(outcome.row()).isEqualTo(seed.row(2));
        assertThat(outcome.seats()).isEqualTo(table.get(outcome.row()).seats());
        assertThat(outcome.selected()).isEqualTo(pool().panel(seed, outcome.seats()));
    }

    @Test
    void thePanelIsCountedByQuota() throws ImpossibleEventException {
        ReplacementRule rule = rule("R1", "R2", "R4");
        assertThat(rule.seats()).containsExactly(2, 1);
        assertThat(rule.violation()).isZero();
        assertThat(rule.violationWith("R3")).isEqualTo(1);
        assertThat(rule.violationWith("R5")).isZero();
        rule.follow(event(1, Kind.VACATED, "R4", null, GROUND));
        assertThat(rule.seats()).containsExactly(2, 0);
        assertThat(rule.violation()).isEqualTo(1);
        assertThat(rule.violationWith("R6")).isZero();
        assertThat(rule.sitting()).containsExactly("R1", "R2");
        assertThat(rule.vacancies()).containsExactly("R4");
        assertThatIllegalArgumentException().isThrownBy(() -> rule("R1", "R1"));
    }

    @Test
    void whoIsOutIsNotChosenAndNotTakenOutAgain() throws ImpossibleEventException {
        ReplacementRule rule = rule("R1", "R2", "R4");
        rule.follow(event(1, Kind.VACATED, "R4", null, ReplacementEvent.WITHDRAWN));
        rule.follow(event(2, Kind.CALLED, "R5", null, ReplacementEvent.REFUSES));
        rule.follow(event(3, Kind.OUT, "R5", null, ReplacementEvent.REFUSES));
        assertThat(rule.out()).containsExactly("R5");
        assertThat(rule.candidates()).containsExactly("R3", "R6");
        impossible(rule, event(4, Kind.OUT, "R5", null, ReplacementEvent.ERASED), Reason.ALREADY_OUT, "");
        rule.follow(event(4, Kind.REPLACED, "R6", "R4", "-"));
        assertThat(rule.choice()).isEmpty();
        assertThat(rule.sitting()).containsExactly("R1", "R2", "R6");
        assertThat(rule.events()).hasSize(4);
    }

    @Test
    void whatCannotHappenIsToldAndChangesNothing() throws ImpossibleEventException {
        ReplacementRule rule = rule("R1", "R2", "R4");
        rule.follow(event(1, Kind.VACATED, "R4", null, ReplacementEvent.WITHDRAWN));
        impossible(rule, event(3, Kind.OUT, "R5", null, GROUND), Reason.NUMBER, "2");
        impossible(rule, event(2, Kind.OUT, "R9", null, GROUND), Reason.NOT_IN_POOL, "");
        impossible(rule, event(2, Kind.OUT, "R5", "R4", GROUND), Reason.REMARK, "-");
        impossible(rule, event(2, Kind.VACATED, "R5", null, GROUND), Reason.NOT_SITTING, "");
        impossible(rule, event(2, Kind.VACATED, "R1", null, ReplacementEvent.REFUSES), Reason.REMARK, "");
        impossible(rule, event(2, Kind.VACATED, "R1", null, "zomaar"), Reason.REMARK, "");
        impossible(rule, event(2, Kind.CALLED, "R5", null, "zomaar"), Reason.REMARK, "");
        impossible(rule, event(2, Kind.OUT, "R1", null, GROUND), Reason.SEATED, "");
        impossible(rule, event(2, Kind.OUT, "R5", null, "zomaar"), Reason.REMARK, "");
        impossible(rule, event(2, Kind.OUT, "R5", null, ReplacementEvent.NO_ANSWER), Reason.NO_CALL, "geen gehoor");
        impossible(rule, event(2, Kind.REPLACED, "R5", "R4", "zomaar"), Reason.REMARK, "-");
        impossible(rule, event(2, Kind.REPLACED, "R5", "R1", "-"), Reason.NOT_FIRST_VACANCY, "R4");
        impossible(
                rule,
                event(2, Kind.REPLACED, "R3", "R4", "-"),
                Reason.NOT_THE_CHOICE,
                rule.choice().orElseThrow());
        ReplacementEvent early = new ReplacementEvent(2, DRAWN, Kind.OUT, "R5", null, GROUND);
        impossible(rule, early, Reason.TIME, LATER.toString());
        impossible(rule("R1"), event(1, Kind.REPLACED, "R5", "R1", "-"), Reason.NOT_FIRST_VACANCY, "");
        assertThat(rule.events()).hasSize(1);
        assertThat(rule.sitting()).containsExactly("R1", "R2");
        assertThat(rule.out()).isEmpty();
    }

    private static ReplacementEvent event(int number, Kind kind, String who, @Nullable String forWhom, String remark) {
        return new ReplacementEvent(number, LATER, kind, who, forWhom, remark);
    }

    private static void impossible(ReplacementRule rule, ReplacementEvent event, Reason reason, String expected) {
        assertThatExceptionOfType(ImpossibleEventException.class)
                .isThrownBy(() -> rule.follow(event))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.expected()).isEqualTo(expected);
                    assertThat(e.event()).isEqualTo(event);
                });
    }
}
