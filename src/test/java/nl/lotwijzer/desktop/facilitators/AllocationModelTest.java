package nl.lotwijzer.desktop.facilitators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.FacilitatorSkills;
import nl.lotwijzer.facilitators.FacilitatorTerms;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.facilitators.FeeUnit;
import nl.lotwijzer.facilitators.Level;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.sessions.ArrangeOrder;
import nl.lotwijzer.sessions.ArrangeProgress;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.TableArranger;
import nl.lotwijzer.sessions.TablePlans;
import nl.lotwijzer.sessions.TeamHours;
import nl.lotwijzer.sessions.Teams;
import nl.lotwijzer.staffing.Staffing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllocationModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private AllocationModel model;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(folder);
        DrawnPanel.draw(test.project(), folder, 120);
        Participants participants = new Participants(test.project());
        participants.change(
                participants.all().stream().map(Participant::id).toList(),
                Status.CONFIRMED,
                LocalDate.of(2026, 11, 21),
                "");
        session = new Sessions(test.project())
                .add(new SessionDetails(
                        "Proef", LocalDate.of(2027, 1, 16), LocalTime.of(9, 0), LocalTime.of(12, 0), "", 8));
        new TableArranger(test.project()).arrange(ArrangeOrder.of(session.id()).steps(100_000), ArrangeProgress.NONE);
        int tables = new TablePlans(test.project())
                .of(session.id())
                .orElseThrow()
                .tables()
                .size();
        for (int number = 0; number < tables + 2; number++) {
            new Facilitators(test.project())
                    .add(
                            new FacilitatorDetails(
                                    "Begeleider " + (char) ('A' + number),
                                    "",
                                    "",
                                    "",
                                    List.of(),
                                    "",
                                    List.of(),
                                    "",
                                    ""),
                            new FacilitatorSkills(3, Level.EXPERIENCED, Map.of(), List.of()),
                            new FacilitatorTerms(
                                    null, 10, new Euro(23), Euro.of(47, 50), FeeUnit.HOUR, LocalDate.of(2026, 11, 1)));
        }
        model = new AllocationModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void showsAProposalBeforeAnythingIsWritten() {
        model.propose(Optional.empty());

        AllocationModel.Shown shown = model.shown().get().orElseThrow();
        assertThat(shown.draft()).isTrue();
        assertThat(shown.changes()).isPositive();
        assertThat(shown.plan().score().openTables()).isZero();
        assertThat(shown.plan().bound()).isPresent();
        assertThat(new Teams(test.project()).all()).isEmpty();

        model.discard();

        assertThat(model.shown().get().orElseThrow().draft()).isFalse();
    }

    @Test
    void takesADraftOverAndBack() {
        model.propose(Optional.empty());
        int changes = model.shown().get().orElseThrow().changes();

        model.accept();

        assertThat(new Teams(test.project()).of(session.id())).hasSize(changes);
        assertThat(model.shown().get().orElseThrow().draft()).isFalse();
        assertThat(model.shown().get().orElseThrow().plan().score().openTables())
                .isZero();
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(new Teams(test.project()).all()).isEmpty();
    }

    @Test
    void changesByHandAndStepsBack() {
        model.propose(Optional.empty());
        var proposed = model.shown().get().orElseThrow().plan();
        int leader = proposed.leader(0, 0);

        model.place(leader, 0, Staffing.OFF);

        AllocationModel.Shown shown = model.shown().get().orElseThrow();
        assertThat(shown.plan().openTables(0)).isEqualTo(1);
        assertThat(shown.dearer()).isPositive();
        assertThat(shown.last())
                .extracting(message -> test.workspace().texts().get(message))
                .contains("1 tafel meer zonder begeleider");

        model.stepBack();

        assertThat(model.shown().get().orElseThrow().plan().changesFrom(proposed))
                .isZero();
    }

    @Test
    void keepsALockedChoiceInTheNextProposal() {
        model.place(2, 0, 1);

        model.propose(Optional.of(0));

        assertThat(model.shown().get().orElseThrow().plan().place(2, 0)).isEqualTo(1);
        assertThat(model.shown().get().orElseThrow().plan().locked(2, 0)).isTrue();
    }

    @Test
    void countsHoursAndCosts() throws Exception {
        model.propose(Optional.empty());
        model.accept();
        CostsModel costs = new CostsModel(test.workspace());
        TeamHours line = costs.hours().get().stream()
                .filter(one -> one.plannedMinutes() > 0)
                .findFirst()
                .orElseThrow();
        assertThat(line.plannedMinutes()).isEqualTo(180);
        assertThat(line.fee()).isEqualTo(Euro.of(142, 50));
        assertThat(line.travel()).isEqualTo(Euro.of(4, 60));

        costs.note(line, null, CostsModel.minutes("3,25").orElseThrow());

        TeamHours made = costs.hours().get().stream()
                .filter(one -> one.facilitator().id() == line.facilitator().id())
                .findFirst()
                .orElseThrow();
        assertThat(made.made()).isEqualTo(195);
        assertThat(made.total()).isEqualTo(Euro.of(154, 38).plus(Euro.of(4, 60)));
        Path file = folder.resolve("uren.xlsx");
        test.dialogs().file(file);
        costs.export();
        assertThat(file).isNotEmptyFile();
        costs.dispose();
    }

    @Test
    void readsHoursAsPeopleWriteThem() {
        assertThat(CostsModel.minutes("7,5")).contains(450);
        assertThat(CostsModel.minutes("7.25")).contains(435);
        assertThat(CostsModel.minutes(" 7:30 ")).contains(450);
        assertThat(CostsModel.minutes("0")).contains(0);
        assertThat(CostsModel.minutes("7:60")).isEmpty();
        assertThat(CostsModel.minutes("zeven")).isEmpty();
        assertThat(CostsModel.minutes("-1")).isEmpty();
    }
}
