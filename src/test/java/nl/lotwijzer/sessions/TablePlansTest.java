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
import java.util.concurrent.CancellationException;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.FacilitatorException;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attendance, table plans and facilitators of sessions on a panel of thirty. */
class TablePlansTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 16);

    @TempDir
    Path folder;

    private Project project;
    private Participants participants;
    private Sessions sessions;
    private Attendances attendances;
    private TablePlans plans;
    private Teams teams;
    private Session first;
    private Session second;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(30, folder, CLOCK);
        participants = new Participants(project);
        sessions = new Sessions(project);
        attendances = new Attendances(project);
        plans = new TablePlans(project);
        teams = new Teams(project);
        first = sessions.add(on(DAY));
        second = sessions.add(on(DAY.plusWeeks(2)));
        DrawnPanel.draw(project, folder, 120);
        participants.change(ids(), Status.CONFIRMED, DAY.minusWeeks(2), "");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void expectsWhoIsConfirmedAndRemembersWhoCame() throws Exception {
        List<Long> ids = ids();
        attendances.mark(first.id(), ids.subList(0, 20), Attendance.PRESENT);
        attendances.mark(first.id(), ids.subList(18, 22), Attendance.LATE);
        attendances.mark(first.id(), ids.subList(22, 25), Attendance.EXCUSED);
        attendances.mark(first.id(), ids.subList(24, 25), Attendance.INVITED);
        participants.change(ids.subList(0, 1), Status.STOPPED, DAY.plusDays(1), "");

        AttendanceList then = attendances.of(first.id());
        AttendanceList next = attendances.of(second.id());

        assertThat(then.attendees()).hasSize(30);
        assertThat(then.count(Attendance.PRESENT)).isEqualTo(18);
        assertThat(then.came()).isEqualTo(22);
        assertThat(then.count(Attendance.EXCUSED, Attendance.INVITED)).isEqualTo(8);
        assertThat(then.taken()).isTrue();
        assertThat(next.attendees()).hasSize(29);
        assertThat(next.taken()).isFalse();
    }

    @Test
    void seatsEverybodyOnceAtTablesThatMirrorTheGroup() throws Exception {
        arrange(first);

        TablePlan plan = plans.of(first.id()).orElseThrow();
        assertThat(plan.tables())
                .hasSize(4)
                .allSatisfy(table -> assertThat(table.people()).hasSizeBetween(7, 8));
        assertThat(plan.seats()).isEqualTo(30);
        assertThat(plan.waiting()).isEmpty();
        assertThat(plan.away()).isEmpty();
        assertThat(plan.score().criteria()).hasSize(3);
        assertThat(plan.score().mirrored()).isEqualTo(3);
        assertThat(plan.score().repeats()).isZero();
        assertThat(plan.score().encounters()).isEqualTo(2 * 28 + 2 * 21);
    }

    @Test
    void countsWhoMetBeforeAndSeatsThemApartWherePossible() throws Exception {
        arrange(first);
        arrange(second);

        TablePlan plan = plans.of(second.id()).orElseThrow();
        int met = plan.tables().stream()
                .flatMap(table -> table.people().stream())
                .mapToInt(person -> plan.metBefore(person.id()).size())
                .sum();
        assertThat(plan.score().repeats()).isEqualTo(met / 2);
        // Seven or eight people from four tables: at least three or four pairs met before at each.
        assertThat(plan.score().repeats()).isEqualTo(14);
    }

    @Test
    void whoStayedAwayMetNobody() throws Exception {
        arrange(first);
        attendances.mark(first.id(), ids(), Attendance.ABSENT);

        arrange(second);

        assertThat(plans.of(second.id()).orElseThrow().score().repeats()).isZero();
    }

    @Test
    void givesTheSamePlanAgain() throws Exception {
        arrange(first);
        TablePlan plan = plans.of(first.id()).orElseThrow();
        plans.clear(first.id());
        assertThat(plans.of(first.id())).isEmpty();

        arrange(first);

        assertThat(plans.of(first.id()).orElseThrow().tables()).isEqualTo(plan.tables());
    }

    @Test
    void changesNothingWhenStopped() throws Exception {
        arrange(first);
        long entries = project.journal().entries().size();

        assertThatThrownBy(() -> new TableArranger(project).arrange(ArrangeOrder.of(second.id()), status -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(plans.of(second.id())).isEmpty();
        assertThat(project.journal().entries()).hasSize((int) entries);
    }

    @Test
    void movesAndSwapsByHandAndCountsAgain() throws Exception {
        arrange(first);
        TablePlan plan = plans.of(first.id()).orElseThrow();
        Participant one = plan.tables().get(0).people().getFirst();
        Participant other = plan.tables().get(1).people().getFirst();

        plans.swap(first.id(), 1, one.id(), other.id());
        assertThat(tableOf(one)).isEqualTo(2);
        assertThat(tableOf(other)).isEqualTo(1);

        plans.move(first.id(), 1, one.id(), 4);
        assertThat(tableOf(one)).isEqualTo(4);
        assertThat(plans.of(first.id()).orElseThrow().seats()).isEqualTo(30);
        assertThatThrownBy(() -> plans.move(first.id(), 1, one.id(), 5)).isInstanceOf(SessionException.class);
        assertThatThrownBy(() -> plans.move(second.id(), 1, one.id(), 1)).isInstanceOf(SessionException.class);

        project.undo().undo();
        project.undo().undo();
        assertThat(plans.of(first.id()).orElseThrow().tables()).isEqualTo(plan.tables());
    }

    @Test
    void bringsAPlanUpToDateWithoutMovingAnybodyElse() throws Exception {
        List<Long> ids = ids();
        participants.change(ids.subList(0, 2), Status.DECLINED, DAY, "");
        arrange(first);
        participants.change(ids.subList(0, 2), Status.CONFIRMED, DAY, "");
        attendances.mark(first.id(), ids.subList(2, 5), Attendance.EXCUSED);
        TablePlan before = plans.of(first.id()).orElseThrow();
        assertThat(before.waiting()).extracting(Participant::id).isEqualTo(ids.subList(0, 2));
        assertThat(before.away()).containsExactlyInAnyOrderElementsOf(ids.subList(2, 5));

        Reseats reseats = new Reseats(project);
        Reseat found = reseats.preview(first.id(), 1);
        assertThat(found.moves()).isEmpty();
        assertThat(found.newcomers()).hasSize(2);
        assertThat(found.absentees()).hasSize(3);
        assertThat(found.fewestProven()).isTrue();
        reseats.apply(found);

        TablePlan after = plans.of(first.id()).orElseThrow();
        assertThat(after.seats()).isEqualTo(27);
        assertThat(after.waiting()).isEmpty();
        assertThat(after.away()).isEmpty();
        for (long id : ids.subList(5, 30)) {
            assertThat(after.tableOf(id).orElseThrow().number())
                    .isEqualTo(before.tableOf(id).orElseThrow().number());
        }
        assertThat(after.tables())
                .allSatisfy(table -> assertThat(table.people()).hasSizeBetween(6, 8));
    }

    @Test
    void hasNobodyToSeatUntilSomebodyConfirms() throws Exception {
        participants.change(ids(), Status.DECLINED, DAY, "");

        assertThatThrownBy(() -> arrange(first)).isInstanceOf(SessionException.class);
        assertThat(plans.of(first.id())).isEmpty();
    }

    @Test
    void givesEachTableOneFacilitator() throws Exception {
        Facilitators pool = new Facilitators(project);
        List<Facilitator> people = new ArrayList<>();
        for (String name : List.of("Aad", "Bep", "Cor", "Dirk", "Eef", "Fred")) {
            people.add(pool.add(facilitator(name, name.equals("Fred") ? List.of(DAY.plusYears(1)) : List.of())));
        }
        arrange(first);
        teams.assign(first.id(), people.get(0).id(), SessionRole.CHAIR, null);
        teams.assign(first.id(), people.get(1).id(), SessionRole.TABLE, 3);

        assertThat(teams.staff(first.id())).isZero();

        assertThat(roles(first))
                .containsExactly("Cor TABLE 1", "Dirk TABLE 2", "Bep TABLE 3", "Eef TABLE 4", "Aad CHAIR null");

        teams.assign(first.id(), people.get(2).id(), SessionRole.TABLE, 3);
        assertThat(roles(first)).startsWith("Bep TABLE 1", "Dirk TABLE 2", "Cor TABLE 3");

        plans.clear(first.id());
        assertThat(roles(first)).contains("Bep TABLE null", "Cor TABLE null");
    }

    @Test
    void spreadsTheWorkAndSaysWhatIsLeft() throws Exception {
        Facilitators pool = new Facilitators(project);
        for (String name : List.of("Aad", "Bep", "Cor", "Dirk", "Eef", "Fred")) {
            pool.add(facilitator(name, name.equals("Fred") ? List.of(DAY.plusWeeks(2)) : List.of()));
        }
        arrange(first);
        arrange(second);

        assertThat(teams.staff(first.id())).isZero();
        assertThat(teams.staff(second.id())).isZero();

        assertThat(roles(first))
                .containsExactly("Aad TABLE 1", "Bep TABLE 2", "Cor TABLE 3", "Dirk TABLE 4", "Eef RESERVE null");
        assertThat(roles(second)).hasSize(5).anySatisfy(role -> assertThat(role).startsWith("Fred "));
    }

    @Test
    void tellsHowManyTablesNobodyCanLead() throws Exception {
        new Facilitators(project).add(facilitator("Aad", List.of()));
        arrange(first);

        assertThat(teams.staff(first.id())).isEqualTo(3);
        assertThatThrownBy(() -> teams.staff(second.id())).isInstanceOf(SessionException.class);
    }

    @Test
    void aFacilitatorWithARoleStaysInThePool() throws Exception {
        Facilitators pool = new Facilitators(project);
        Facilitator aad = pool.add(facilitator("Aad", List.of()));
        teams.assign(first.id(), aad.id(), SessionRole.RESERVE, null);

        assertThatThrownBy(() -> pool.remove(List.of(aad.id()))).isInstanceOf(FacilitatorException.class);

        teams.release(first.id(), List.of(aad.id()));
        pool.remove(List.of(aad.id()));
        assertThat(pool.all()).isEmpty();
    }

    @Test
    void removesASessionWithAllThatHangsOnItAndTakesItBack() throws Exception {
        Facilitator aad = new Facilitators(project).add(facilitator("Aad", List.of()));
        arrange(first);
        attendances.mark(first.id(), ids().subList(0, 3), Attendance.PRESENT);
        teams.assign(first.id(), aad.id(), SessionRole.TABLE, 1);
        TablePlan plan = plans.of(first.id()).orElseThrow();

        sessions.remove(List.of(first.id()));
        assertThat(sessions.all()).hasSize(1);

        project.undo().undo();
        assertThat(plans.of(first.id()).orElseThrow().tables()).isEqualTo(plan.tables());
        assertThat(attendances.of(first.id()).came()).isEqualTo(3);
        assertThat(roles(first)).containsExactly("Aad TABLE 1");
    }

    @Test
    void theJournalKeepsNoNames() throws Exception {
        arrange(first);

        assertThat(project.journal().entries())
                .filteredOn(entry -> entry.action().equals("sessions.journal.seating"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).isEqualTo("sessions=1 rounds=1 people=30"));
    }

    private void arrange(Session session) throws SessionException {
        new TableArranger(project).arrange(ArrangeOrder.of(session.id()).steps(2_000_000), ArrangeProgress.NONE);
    }

    private int tableOf(Participant participant) {
        return plans.of(first.id())
                .orElseThrow()
                .tableOf(participant.id())
                .orElseThrow()
                .number();
    }

    private List<String> roles(Session session) {
        return teams.of(session.id()).stream()
                .map(member -> member.facilitator().name() + " " + member.role() + " " + member.table())
                .toList();
    }

    private List<Long> ids() {
        return participants.all().stream().map(Participant::id).toList();
    }

    private static FacilitatorDetails facilitator(String name, List<LocalDate> available) {
        return new FacilitatorDetails(name, "", "", "", List.of(), "", available, "", "");
    }

    private static SessionDetails on(LocalDate day) {
        return new SessionDetails("Proef", day, LocalTime.of(9, 30), LocalTime.of(16, 30), "", 8);
    }
}
