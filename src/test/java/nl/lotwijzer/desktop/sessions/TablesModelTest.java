package nl.lotwijzer.desktop.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.report.seating.SeatingList;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.GoalWeight;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TablePlan;
import nl.lotwijzer.sessions.TableRule;
import nl.lotwijzer.sessions.TableRuleDetails;
import nl.lotwijzer.sessions.TableRuleKind;
import nl.lotwijzer.sessions.TableTrait;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tab with the tables without a screen: rounds, rules, trying and mending. */
class TablesModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private SessionsModel sessions;
    private TablesModel tables;
    private ArrangeModel arranging;
    private RulesModel rules;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(folder);
        new Sessions(test.project()).importFile(Path.of("sample-data", "bijeenkomsten.csv"));
        DrawnPanel.draw(test.project(), folder, 80);
        Participants participants = new Participants(test.project());
        List<Long> ids = participants.all().stream().map(Participant::id).toList();
        participants.change(ids, Status.CONFIRMED, LocalDate.of(2026, 12, 1), "");
        sessions = new SessionsModel(test.workspace());
        tables = new TablesModel(test.workspace(), sessions);
        arranging = new ArrangeModel(test.workspace(), sessions::undo);
        rules = new RulesModel(test.workspace(), tables, sessions::undo);
    }

    @AfterEach
    void close() {
        sessions.dispose();
        test.close();
    }

    @Test
    void arrangesRoundsAndShowsOneOfThem() {
        arranging.arrange(session().id(), 2);
        assertThat(plan().rounds()).isEqualTo(2);
        assertThat(test.notices().getLast().text()).isEqualTo("De tafels zijn ingedeeld.");

        tables.round(2);
        assertThat(plan().round()).isEqualTo(2);
        tables.rounds(3);
        assertThat(plan().round()).isEqualTo(3);
        assertThat(plan().waiting()).hasSize(20);
        tables.rounds(1);
        assertThat(plan().rounds()).isEqualTo(1);
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(plan().rounds()).isEqualTo(3);
    }

    @Test
    void arrangesAllComingSessionsAtOnce() {
        arranging.arrange(tables.content().get().orElseThrow().coming());

        assertThat(test.notices().getLast().text()).isEqualTo("De tafels van 5 bijeenkomsten zijn ingedeeld.");
        sessions.open(sessions.sessions().getLast().id());
        assertThat(plan().seats()).isEqualTo(20);
    }

    @Test
    void saysWhatContradictsAndKeepsThePlanThatWas() {
        arranging.arrange(session().id());
        List<TablePlan.Table> before = plan().tables();
        Participant one = before.getFirst().people().getFirst();
        Participant other = before.getLast().people().getFirst();
        write(TableRuleKind.APART, one, other);
        write(TableRuleKind.TOGETHER, one, other);

        arranging.arrange(session().id());

        assertThat(test.workspace()
                        .texts()
                        .get(arranging.failure().get().orElseThrow().told()))
                .contains("spreken elkaar tegen")
                .contains(one.name());
        assertThat(arranging.arranging().get()).isFalse();
        assertThat(plan().tables()).isEqualTo(before);
        arranging.dismiss();
        assertThat(arranging.failure().get()).isEmpty();
    }

    @Test
    void writesARuleAboutThoseWhoAreChosenOnThePlan() {
        arranging.arrange(session().id());
        List<Participant> table = plan().tables().getFirst().people();
        tables.toggle(table.get(0).id());
        tables.toggle(table.get(1).id());
        rules.begin(TableRuleKind.APART);
        rules.save(TableRuleDetails.of(TableRuleKind.APART, List.of(table.get(0).id())));
        assertThat(rules.problem().get()).isPresent();
        rules.save(TableRuleDetails.of(TableRuleKind.APART, List.copyOf(tables.chosen()))
                .because("Buren"));

        assertThat(rules.draft().get()).isEmpty();
        assertThat(tables.chosen()).isEmpty();
        TableRule rule = rules.rules().getFirst();
        assertThat(rules.isBroken(rule)).isTrue();
        assertThat(rules.names(rule.details()))
                .contains(table.get(0).name(), table.get(1).name());
        assertThat(plan().brokenBy(table.get(0).id())).containsExactly(rule);

        rules.begin(rule);
        assertThat(tables.chosen())
                .containsExactlyInAnyOrder(table.get(0).id(), table.get(1).id());
        rules.drop();
        rules.remove(rule);
        assertThat(rules.rules()).isEmpty();
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(rules.rules()).hasSize(1);
    }

    @Test
    void aLockedSeatStaysUntilItIsReleased() {
        arranging.arrange(session().id());
        long person = plan().tables().getFirst().people().getFirst().id();
        long other = plan().tables().getLast().people().getFirst().id();
        rules.lock(person);
        assertThat(plan().locked()).containsExactly(person);

        tables.move(person, 2);
        tables.swap(other, person);
        assertThat(plan().tableOf(person).orElseThrow().number()).isEqualTo(1);
        arranging.arrange(session().id());
        assertThat(plan().tableOf(person).orElseThrow().number()).isEqualTo(1);

        rules.unlock(person);
        tables.move(person, 2);
        assertThat(plan().tableOf(person).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void showsWhatAMoveWouldChangeAndThenNothing() {
        arranging.arrange(session().id());
        long person = plan().tables().getFirst().people().getFirst().id();
        long other = plan().tables().getLast().people().getFirst().id();

        tables.tryMove(person, 2);
        assertThat(tables.trial().get()).isPresent();
        tables.tryNothing();
        assertThat(tables.trial().get()).isEmpty();
        tables.trySwap(person, other);
        int off = plan().score().off() + tables.trial().get().orElseThrow().offShare();
        tables.swap(person, other);
        assertThat(plan().score().off()).isEqualTo(off);
        assertThat(tables.trial().get()).isEmpty();
    }

    @Test
    void mendsThePlanOnceItWasLookedAt() throws Exception {
        arranging.arrange(session().id());
        List<Long> gone = plan().tables().getFirst().people().stream()
                .map(Participant::id)
                .limit(4)
                .toList();
        test.workspace()
                .edit(() -> new Attendances(test.project()).mark(session().id(), gone, Attendance.ABSENT));

        tables.findReseat();
        assertThat(tables.reseat().get().orElseThrow().moves()).isNotEmpty();
        assertThat(tables.chosen()).isNotEmpty();
        tables.dropReseat();
        assertThat(tables.chosen()).isEmpty();
        assertThat(plan().away()).hasSize(4);
        tables.findReseat();
        tables.applyReseat();

        assertThat(plan().away()).isEmpty();
        assertThat(tables.reseat().get()).isEmpty();
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(plan().away()).hasSize(4);
    }

    @Test
    void weighsGoalsAndMarksTables() {
        arranging.arrange(session().id());
        rules.weighMeet(GoalWeight.NONE);
        rules.weighMirror(GoalWeight.HIGH);
        rules.mirror(tables.criteria().getFirst(), false);
        rules.offer(TableTrait.wheelchair(2), true);

        assertThat(rules.goals().orElseThrow().meet()).isEqualTo(GoalWeight.NONE);
        assertThat(rules.goals().orElseThrow().mirror()).isEqualTo(GoalWeight.HIGH);
        assertThat(rules.goals().orElseThrow().criteria())
                .hasSize(tables.criteria().size() - 1);
        assertThat(plan().tables().get(1).traits()).containsExactly(TableTrait.wheelchair(2));
    }

    @Test
    void writesTheListsWithoutSayingWhy() throws Exception {
        arranging.arrange(session().id(), 2);
        write(TableRuleKind.APART, rules.people().get(0), rules.people().get(1));
        for (SeatingList list : SeatingList.values()) {
            Path file = folder.resolve(list + ".docx");
            test.dialogs().file(file);
            tables.export(list);
            assertThat(file).isNotEmptyFile();
        }
        assertThat(test.notices().getLast().text()).isEqualTo("SIGNS.docx is geschreven, met 20 deelnemers.");
        assertThat(Files.list(folder).filter(file -> file.toString().endsWith(".docx")))
                .hasSize(3);
    }

    private void write(TableRuleKind kind, Participant one, Participant other) {
        rules.begin(kind);
        rules.save(TableRuleDetails.of(kind, List.of(one.id(), other.id())));
    }

    private Session session() {
        return sessions.content().get().orElseThrow().session();
    }

    private TablePlan plan() {
        return tables.plan().orElseThrow();
    }
}
