package nl.lotwijzer.desktop.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.SessionRole;
import nl.lotwijzer.sessions.TablePlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private SessionsModel model;

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new SessionsModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void proposesASessionLikeTheLastAndOpensIt() {
        assertThat(model.content().get()).isEmpty();
        assertThat(SessionsModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);

        model.add();
        model.add();

        assertThat(model.sessions()).hasSize(2);
        assertThat(model.sessions().getLast().date()).isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(content().session()).isEqualTo(model.sessions().getLast());
        assertThat(SessionsModel.state(test.project())).isEqualTo(PlaceState.UNDER_WAY);
    }

    @Test
    void opensAtTheNextSession() {
        importSample();

        assertThat(content().session().number()).isEqualTo(1);
        assertThat(test.notices().getLast().text()).isEqualTo("Ingelezen: 5 nieuw, 0 veranderd, 0 al bekend.");
        model.open(model.sessions().get(3).id());
        assertThat(content().session().number()).isEqualTo(4);
    }

    @Test
    void savesOrTellsTheFormWhatIsWrong() {
        model.add();
        SessionDetails details = content().session().details();
        StringBuilder told = new StringBuilder();

        model.save(
                content().session().id(),
                new SessionDetails("", details.date(), details.start(), details.end(), "", 8),
                () -> told.append("saved"),
                failure -> told.append(test.workspace().texts().get(failure.told())));
        model.save(
                content().session().id(),
                new SessionDetails("Wonen", details.date(), details.start(), details.end(), "", 7),
                () -> told.append(" saved"),
                failure -> told.append("?"));

        assertThat(told).hasToString("Er is geen titel. Vul in waar de bijeenkomst over gaat. saved");
        assertThat(content().session().title()).isEqualTo("Wonen");
    }

    @Test
    void takesBackARemoval() {
        model.add();

        model.remove(content().session());
        assertThat(model.content().get()).isEmpty();

        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.content().get()).isPresent();
    }

    @Test
    void notesWhoCame() {
        confirmedPanel();
        AttendanceModel attendance = new AttendanceModel(test.workspace(), model);
        assertThat(attendance.shown()).hasSize(20);
        attendance.choose(List.copyOf(attendance.shown().subList(0, 2)));

        attendance.mark(attendance.chosen(), Attendance.EXCUSED);
        attendance.markRest(Attendance.PRESENT);

        assertThat(attendance.chosen()).hasSize(2).allMatch(one -> one.attendance() == Attendance.EXCUSED);
        assertThat(content().attendance().came()).isEqualTo(18);
        attendance.shownOnly().set(Optional.of(Attendance.EXCUSED));
        assertThat(attendance.shown()).hasSize(2);
        attendance.search().set("bestaat niet");
        assertThat(attendance.shown()).isEmpty();
    }

    @Test
    void arrangesTablesAndMovesPeople() {
        confirmedPanel();
        TablesModel tables = new TablesModel(test.workspace(), model);
        assertThat(tables.criterion().get()).isEqualTo("Geslacht");
        assertThat(tables.categories()).containsExactly("vrouw", "man");

        ArrangeModel arranging = new ArrangeModel(test.workspace(), model::undo);
        arranging.arrange(content().session().id());

        assertThat(arranging.arranging().get()).isFalse();
        TablePlan plan = content().plan().orElseThrow();
        assertThat(plan.tables()).hasSize(3);
        Participant one = plan.tables().get(0).people().getFirst();
        Participant other = plan.tables().get(2).people().getFirst();
        tables.move(one.id(), 2);
        assertThat(tableOf(one)).isEqualTo(2);
        tables.swap(one.id(), other.id());
        assertThat(tableOf(one)).isEqualTo(3);
        assertThat(tableOf(other)).isEqualTo(2);
        tables.clear();
        assertThat(content().plan()).isEmpty();
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(tableOf(one)).isEqualTo(3);
    }

    @Test
    void dividesTheFacilitators() throws Exception {
        confirmedPanel();
        new Facilitators(test.project()).importFile(Path.of("sample-data", "begeleiders.csv"));
        new ArrangeModel(test.workspace(), model::undo)
                .arrange(content().session().id());
        TeamModel team = new TeamModel(test.workspace(), model);
        assertThat(team.lines()).hasSize(20);
        assertThat(team.lines().getLast().canCome()).isFalse();

        team.assign(team.lines().getLast().facilitator(), Optional.of(SessionRole.CHAIR), null);
        team.staff();

        assertThat(test.notices().getLast().text()).isEqualTo("Elke tafel heeft een begeleider.");
        assertThat(content().tablesWithoutLeader()).isZero();
        assertThat(team.lines()).filteredOn(TeamModel.Line::clash).hasSize(1);
        assertThat(team.lines().stream().map(line -> line.member().isPresent()).toList())
                .startsWith(true, true, true, true, true)
                .endsWith(false);
        team.assign(team.lines().getFirst().facilitator(), Optional.empty(), null);
        assertThat(content().tablesWithoutLeader()).isEqualTo(1);
    }

    private void importSample() {
        test.dialogs().file(Path.of("sample-data", "bijeenkomsten.csv"));
        model.importFile();
    }

    private void confirmedPanel() {
        importSample();
        DrawnPanel.draw(test.project(), folder, 80);
        Participants participants = new Participants(test.project());
        List<Long> ids = participants.all().stream().map(Participant::id).toList();
        test.workspace().edit(() -> participants.change(ids, Status.CONFIRMED, LocalDate.of(2026, 12, 1), ""));
    }

    private SessionContent content() {
        return model.content().get().orElseThrow();
    }

    private int tableOf(Participant participant) {
        return content()
                .plan()
                .orElseThrow()
                .tableOf(participant.id())
                .orElseThrow()
                .number();
    }
}
