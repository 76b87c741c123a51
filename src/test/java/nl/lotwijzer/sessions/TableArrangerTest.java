package nl.lotwijzer.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.sessions.TablePlan.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules, rounds, several sessions at once, stopping, and mending on the day, on a panel of thirty at four tables. */
class TableArrangerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 16);
    private static final long STEPS = 400_000;

    @TempDir
    Path folder;

    private Project project;
    private TableArranger arranger;
    private TablePlans plans;
    private TableRules rules;
    private Attendances attendances;
    private Reseats reseats;
    private Session first;
    private Session second;
    private List<Long> ids;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(30, folder, CLOCK);
        arranger = new TableArranger(project);
        plans = new TablePlans(project);
        rules = new TableRules(project);
        attendances = new Attendances(project);
        reseats = new Reseats(project);
        Sessions sessions = new Sessions(project);
        first = sessions.add(on(DAY));
        second = sessions.add(on(DAY.plusWeeks(2)));
        DrawnPanel.draw(project, folder, 120);
        Participants participants = new Participants(project);
        ids = participants.all().stream().map(Participant::id).toList();
        participants.change(ids, Status.CONFIRMED, DAY.minusWeeks(2), "");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void keepsEveryKindOfRuleInEveryRound() throws Exception {
        rules.add(TableRuleDetails.of(TableRuleKind.APART, List.of(ids.get(0), ids.get(1), ids.get(2))));
        rules.add(TableRuleDetails.of(TableRuleKind.TOGETHER, List.of(ids.get(3), ids.get(4))));
        rules.add(TableRuleDetails.fixed(ids.get(5), first.id(), Optional.empty(), 3));
        rules.add(TableRuleDetails.fixed(ids.get(6), first.id(), Optional.of(2), 4));
        needs(7, card -> card.with(new PersonCard.Access(true, "")));
        needs(8, card -> card.with(new PersonCard.Speech("Turks", true)));
        rules.add(TableRuleDetails.of(TableRuleKind.WHEELCHAIR, List.of()));
        rules.add(TableRuleDetails.of(TableRuleKind.LANGUAGE, List.of()).in("turks"));
        rules.offer(first.id(), TableTrait.wheelchair(2), true);
        rules.offer(first.id(), TableTrait.interpreter(1, "Turks"), true);

        arranger.arrange(ArrangeOrder.of(first.id()).rounds(3).steps(STEPS), ArrangeProgress.NONE);

        for (int round = 1; round <= 3; round++) {
            int now = round;
            assertThat(Set.of(table(round, 0), table(round, 1), table(round, 2)))
                    .hasSize(3);
            assertThat(table(round, 3)).isEqualTo(table(round, 4));
            assertThat(table(round, 5)).isEqualTo(3);
            assertThat(table(round, 7)).isEqualTo(2);
            assertThat(table(round, 8)).isEqualTo(1);
            assertThat(plan(round)).satisfies(plan -> {
                assertThat(plan.rounds()).isEqualTo(3);
                assertThat(plan.seats()).isEqualTo(30);
                assertThat(plan.broken()).isEmpty();
                assertThat(plan.locked()).contains(ids.get(5));
                assertThat(plan.locked().contains(ids.get(6))).isEqualTo(now == 2);
            });
        }
        assertThat(table(2, 6)).isEqualTo(4);
        assertThat(plan(1).tables().get(1).traits()).containsExactly(TableTrait.wheelchair(2));
    }

    @Test
    void seatsWhoSpeaksAnotherLanguageWithAFacilitatorWhoSpeaksIt() throws Exception {
        new Facilitators(project).importFile(Path.of("sample-data", "begeleiders.csv"));
        var speaker = new Facilitators(project)
                .all().stream()
                        .filter(one -> one.details().languages().size() > 1)
                        .findFirst()
                        .orElseThrow();
        String language = speaker.details().languages().getLast();
        arrange(first);
        new Teams(project).assign(first.id(), speaker.id(), SessionRole.TABLE, 4);
        rules.add(TableRuleDetails.of(TableRuleKind.LANGUAGE, ids.subList(0, 2)).in(language));

        arrange(first);

        assertThat(table(1, 0)).isEqualTo(4);
        assertThat(table(1, 1)).isEqualTo(4);
    }

    @Test
    void namesRulesThatContradictEachOtherWithTheRemedy() throws Exception {
        rules.add(TableRuleDetails.of(TableRuleKind.APART, ids.subList(0, 2)));
        rules.add(TableRuleDetails.of(TableRuleKind.TOGETHER, ids.subList(0, 2)));

        assertThat(told(() -> arrange(first)))
                .contains(
                        "Bijeenkomst 1, ronde 1",
                        "niet bij elkaar: ",
                        "; bij elkaar: ",
                        "Haal een van deze regels weg");
        assertThat(plans.of(first.id())).isEmpty();
    }

    @Test
    void saysWhichTableIsMissing() throws Exception {
        rules.add(TableRuleDetails.of(TableRuleKind.WHEELCHAIR, ids.subList(0, 1)));
        assertThat(told(() -> arrange(first))).contains("rolstoel: ", "blijft er geen tafel over");

        rules.remove(rules.all().stream().map(TableRule::id).toList());
        rules.add(TableRuleDetails.fixed(ids.getFirst(), first.id(), Optional.empty(), 9));
        assertThat(told(() -> arrange(first))).contains("aan tafel 9: ");
    }

    @Test
    void refusesARuleThatSaysTooLittle() {
        assertThat(told(() -> rules.add(TableRuleDetails.of(TableRuleKind.APART, ids.subList(0, 1)))))
                .contains("minstens twee");
        assertThat(told(() -> rules.add(TableRuleDetails.of(TableRuleKind.FIXED, ids.subList(0, 1)))))
                .contains("Kies de tafel");
        assertThat(told(() -> rules.add(TableRuleDetails.of(TableRuleKind.FIXED, List.of()))))
                .contains("voor wie");
        assertThat(told(() -> rules.add(TableRuleDetails.of(TableRuleKind.LANGUAGE, ids))))
                .contains("welke taal");
        assertThat(rules.all()).isEmpty();
    }

    @Test
    void changesRemovesAndTakesBackRules() throws Exception {
        long id = rules.add(
                TableRuleDetails.of(TableRuleKind.APART, ids.subList(0, 2)).because(" Buren "));
        assertThat(rules.all()).singleElement().satisfies(rule -> {
            assertThat(rule.details().reason()).isEqualTo("Buren");
            assertThat(rule.made()).isEqualTo(project.now());
            assertThat(rule.role()).isEqualTo("projectleider");
        });

        rules.change(id, TableRuleDetails.of(TableRuleKind.TOGETHER, ids.subList(1, 4)));
        assertThat(rules.all().getFirst().people()).isEqualTo(ids.subList(1, 4));
        rules.remove(List.of(id));
        assertThat(rules.all()).isEmpty();
        project.undo().undo();
        assertThat(rules.all().getFirst().kind()).isEqualTo(TableRuleKind.TOGETHER);
        project.undo().undo();
        assertThat(rules.all().getFirst().people()).isEqualTo(ids.subList(0, 2));
        assertThat(project.journal().entries().toString()).doesNotContain("Buren");
    }

    @Test
    void seatsAllComingSessionsAtOnceAndTakesThatBackAtOnce() throws Exception {
        assertThat(arranger.coming()).containsExactly(first.id(), second.id());

        arranger.arrange(ArrangeOrder.of(arranger.coming()).steps(STEPS), ArrangeProgress.NONE);

        assertThat(plans.of(first.id()).orElseThrow().score().repeats()).isZero();
        // Seven or eight people who shared a table sit at four tables: 3 or 4 of them meet again, at each of four
        // tables.
        assertThat(plans.of(second.id()).orElseThrow().score().repeats()).isEqualTo(14);
        project.undo().undo();
        assertThat(plans.of(first.id())).isEmpty();
        assertThat(plans.of(second.id())).isEmpty();

        attendances.mark(first.id(), ids.subList(0, 1), Attendance.PRESENT);
        assertThat(arranger.coming()).containsExactly(second.id());
    }

    @Test
    void stoppingKeepsTheBestAndCancellingTheOldPlan() throws Exception {
        arrange(first);
        arrange(second);
        List<Table> before = plans.of(second.id()).orElseThrow().tables();
        long steps = 50_000_000_000L;

        assertThatThrownBy(() ->
                        arranger.arrange(ArrangeOrder.of(second.id()).rounds(3).steps(steps), status -> {
                            throw new CancellationException();
                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(plans.of(second.id()).orElseThrow().tables()).isEqualTo(before);
        assertThat(plans.rounds(second.id())).isEqualTo(1);

        List<ArrangeProgress.Status> told = new ArrayList<>();
        arranger.arrange(ArrangeOrder.of(second.id()).rounds(3).steps(steps), status -> {
            told.add(status);
            return told.size() < 3;
        });
        TablePlanScore kept = plans.of(second.id()).orElseThrow().score();
        assertThat(kept.repeats()).isEqualTo(told.getLast().best().repeats());
        assertThat(kept.broken()).isZero();
        assertThat(kept.repeats()).isGreaterThanOrEqualTo(kept.bounds().repeats());
        assertThat(plans.rounds(second.id())).isEqualTo(3);
    }

    @Test
    void changesTheNumberOfRoundsAndTakesItBack() throws Exception {
        arrange(first);
        plans.rounds(first.id(), 3);
        assertThat(plan(3).waiting()).hasSize(30);
        plans.move(first.id(), 3, ids.getFirst(), 2);
        assertThat(plan(3).waiting()).hasSize(29);

        plans.rounds(first.id(), 2);
        assertThat(plans.of(first.id(), 3)).isEmpty();
        project.undo().undo();
        assertThat(plan(3).waiting()).hasSize(29);
        assertThatThrownBy(() -> plans.rounds(first.id(), 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsWhatAMoveWouldChangeBeforeItIsMade() throws Exception {
        rules.add(TableRuleDetails.of(TableRuleKind.APART, ids.subList(0, 2)));
        arrange(first);
        TablePlan plan = plan(1);
        int table = table(1, 1);

        var change = plan.trial().moved(ids.getFirst(), table).orElseThrow();
        assertThat(change.broken()).isEqualTo(1);
        assertThat(plan.trial().moved(ids.getFirst(), table(1, 0))).isEmpty();
        assertThat(plan.trial().moved(-1, 1)).isEmpty();
        plans.move(first.id(), 1, ids.getFirst(), table);

        TablePlan after = plan(1);
        assertThat(after.score().broken()).isEqualTo(plan.score().broken() + change.broken());
        assertThat(after.score().repeats()).isEqualTo(plan.score().repeats() + change.repeats());
        assertThat(after.score().off()).isEqualTo(plan.score().off() + change.offShare());
        assertThat(after.broken())
                .singleElement()
                .satisfies(
                        broken -> assertThat(broken.people()).containsExactlyInAnyOrderElementsOf(ids.subList(0, 2)));
        assertThat(after.brokenBy(ids.getFirst())).hasSize(1);
        assertThat(after.brokenBy(ids.get(9))).isEmpty();
    }

    @Test
    void mendsOnTheDayWithTheFewestMovesFromTheRoundThatIsOn() throws Exception {
        arranger.arrange(ArrangeOrder.of(first.id()).rounds(2).steps(STEPS), ArrangeProgress.NONE);
        TablePlan before = plan(2);
        List<Long> gone = before.tables().getFirst().people().stream()
                .map(Participant::id)
                .limit(4)
                .toList();
        attendances.mark(first.id(), gone, Attendance.ABSENT);

        Reseat found = reseats.preview(first.id(), 2);
        assertThat(found.fewestProven()).isTrue();
        assertThat(found.absentees()).hasSize(4).allMatch(change -> change.round() == 2);
        // Three or four are left at the first table: it takes two or three to come to six.
        int left = before.tables().getFirst().people().size() - 4;
        assertThat(found.moves())
                .hasSize(6 - left)
                .allMatch(change -> change.to().equals(Optional.of(1)));
        assertThat(plan(2).tables()).isEqualTo(before.tables());

        reseats.apply(found);
        assertThat(plan(2).away()).isEmpty();
        assertThat(plan(2).tables())
                .allSatisfy(table -> assertThat(table.people()).hasSizeBetween(6, 8));
        assertThat(plan(1).away()).hasSize(4);
        project.undo().undo();
        assertThat(plan(2).tables()).isEqualTo(before.tables());
    }

    @Test
    void doesNotMendAPlanThatChangedMeanwhile() throws Exception {
        arrange(first);
        attendances.mark(first.id(), ids.subList(0, 1), Attendance.EXCUSED);
        Reseat found = reseats.preview(first.id(), 1);
        plans.move(first.id(), 1, ids.getFirst(), table(1, 0) % 4 + 1);

        assertThat(told(() -> reseats.apply(found))).contains("intussen veranderd");
        assertThatThrownBy(() -> reseats.preview(second.id(), 1)).isInstanceOf(SessionException.class);
    }

    @Test
    void weighsGoalsAndLeavesCriteriaOut() throws Exception {
        List<String> all = rules.goals().criteria();
        assertThat(rules.goals().mirror()).isEqualTo(GoalWeight.NORMAL);
        rules.mirror(all.getFirst(), false);
        rules.weighMeet(GoalWeight.HIGH);
        rules.weighMirror(GoalWeight.NONE);

        assertThat(rules.goals()).isEqualTo(new SeatingGoals(all.subList(1, 3), GoalWeight.NONE, GoalWeight.HIGH));
        arrange(first);
        assertThat(plan(1).score().criteria())
                .extracting(TablePlanScore.OnCriterion::criterion)
                .isEqualTo(all.subList(1, 3));
        rules.mirror(all.getFirst(), true);
        project.undo().undo();
        assertThat(rules.goals().criteria()).hasSize(2);
    }

    @Test
    void aSessionTakesItsRulesAndTraitsWithIt() throws Exception {
        rules.add(TableRuleDetails.fixed(ids.getFirst(), first.id(), Optional.empty(), 1));
        rules.offer(first.id(), TableTrait.wheelchair(1), true);
        rules.offer(first.id(), TableTrait.wheelchair(1), true);
        rules.offer(first.id(), TableTrait.interpreter(1, "Turks"), true);
        rules.offer(first.id(), TableTrait.interpreter(1, "TURKS"), false);
        assertThat(rules.traits(first.id())).containsExactly(TableTrait.wheelchair(1));

        new Sessions(project).remove(List.of(first.id()));
        assertThat(rules.all()).isEmpty();
        project.undo().undo();
        assertThat(rules.all()).hasSize(1);
        assertThat(rules.traits(first.id())).hasSize(1);
    }

    private void arrange(Session session) throws SessionException {
        arranger.arrange(ArrangeOrder.of(session.id()).steps(STEPS), ArrangeProgress.NONE);
    }

    private void needs(int place, UnaryOperator<PersonCard> change) throws Exception {
        new PersonCards(project).change(ids.get(place), change);
    }

    private TablePlan plan(int round) {
        return plans.of(first.id(), round).orElseThrow();
    }

    private int table(int round, int place) {
        return plan(round).tableOf(ids.get(place)).orElseThrow().number();
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static String told(Deed deed) {
        try {
            deed.run();
        } catch (UserException e) {
            return Texts.in(Language.DUTCH).get(e.told());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("Nothing was told");
    }

    private static SessionDetails on(LocalDate day) {
        return new SessionDetails("Proef", day, LocalTime.of(9, 30), LocalTime.of(16, 30), "", 8);
    }
}
