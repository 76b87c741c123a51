package nl.lotwijzer.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.phases.MilestoneDetails;
import nl.lotwijzer.phases.MilestoneKind;
import nl.lotwijzer.phases.Milestones;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseDates;
import nl.lotwijzer.phases.Phases;
import nl.lotwijzer.protocol.CouncilDecision;
import nl.lotwijzer.quotas.PopulationFile;
import nl.lotwijzer.quotas.QuotaMethod;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.Actions;
import nl.lotwijzer.steering.BudgetDetails;
import nl.lotwijzer.steering.Budgets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview through the whole work: each step changes the figures and what is to be done. */
class OverviewModelTest {
    private static final Path SAMPLES = Path.of("sample-data");

    @TempDir
    Path folder;

    @Test
    void theOverviewFollowsTheWork() throws Exception {
        try (TestWorkspace test = new TestWorkspace(folder)) {
            OverviewModel model = new OverviewModel(test.workspace());
            assertThat(todo(model))
                    .containsExactly(
                            "desktop.overview.todo.registrants",
                            "desktop.overview.todo.criteria",
                            "desktop.overview.todo.sessions",
                            "desktop.overview.todo.facilitators");

            new Letters(test.project()).importLetters(SpreadsheetReader.read(SAMPLES.resolve("uitnodigingen.csv")));
            Registrations registrations = new Registrations(test.project());
            Sheet sheet = SpreadsheetReader.read(SAMPLES.resolve("aanmeldingen.xlsx"));
            registrations.importRows(sheet, registrations.propose(sheet));
            assertThat(facts(model).letters()).isEqualTo(10_000);
            assertThat(facts(model).registrants())
                    .isEqualTo(registrations.active().size());
            assertThat(todo(model)).doesNotContain("desktop.overview.todo.registrants");

            Quotas quotas = new Quotas(test.project());
            quotas.apply(PopulationFile.read(SAMPLES.resolve("bevolking.csv")));
            quotas.calculate(new QuotaMethod.Rounded(), quotas.criteria());
            assertThat(facts(model).inLottery()).isEqualTo(438);
            assertThat(todo(model))
                    .startsWith("desktop.overview.todo.leftOut", "desktop.overview.todo.decision")
                    .doesNotContain("desktop.overview.todo.quotas", "desktop.overview.todo.draw");
            new Draws(test.project()).decide(new CouncilDecision.Taken("2026-12", LocalDate.of(2026, 2, 17)));
            assertThat(todo(model)).startsWith("desktop.overview.todo.leftOut", "desktop.overview.todo.draw");

            PublicDraws.draw(test.project(), "31415926535897932384");
            assertThat(facts(model).drawn()).hasValue(20);
            assertThat(facts(model).representation())
                    .allSatisfy(criterion -> assertThat(criterion.shares().stream()
                                    .mapToInt(OverviewFacts.Share::panel)
                                    .sum())
                            .isEqualTo(20));
            new Sessions(test.project()).importFile(SAMPLES.resolve("bijeenkomsten.csv"));
            new Facilitators(test.project()).importFile(SAMPLES.resolve("begeleiders.csv"));
            assertThat(todo(model)).containsExactly("desktop.overview.todo.confirm", "desktop.overview.todo.prepare");

            Participants participants = new Participants(test.project());
            List<Long> everybody =
                    participants.all().stream().map(Participant::id).toList();
            participants.change(everybody, Status.CONFIRMED, model.today(), "");
            assertThat(facts(model).confirmed()).hasValue(20);
            assertThat(todo(model)).containsExactly("desktop.overview.todo.prepare");
            long first = new Sessions(test.project()).all().getFirst().id();
            new Attendances(test.project()).mark(first, everybody.subList(0, 15), Attendance.PRESENT);
            new Attendances(test.project()).mark(first, everybody.subList(15, 20), Attendance.ABSENT);
            assertThat(facts(model).attendance()).hasValue(75);

            model.go(Place.PARTICIPANTS, "");
            assertThat(test.visits()).containsExactly("PARTICIPANTS");
            assertThat(test.tasks().failures()).isEmpty();
            model.dispose();
        }
    }

    @Test
    void whatIsLateOrTooDearComesFirst() throws Exception {
        try (TestWorkspace test = new TestWorkspace(folder)) {
            OverviewModel model = new OverviewModel(test.workspace());
            LocalDate today = model.today();
            Phases phases = new Phases(test.project());
            phases.plan(
                    Phase.EXPLORATION,
                    new PhaseDates(
                            Optional.of(today.minusDays(9)), Optional.empty(), Optional.of(today), Optional.empty()));
            new Milestones(test.project())
                    .add(new MilestoneDetails(
                            MilestoneKind.PLAN,
                            Phase.PREPARATION,
                            "",
                            Optional.of(today.minusDays(1)),
                            Optional.empty(),
                            ""));
            new Actions(test.project()).note(ActionDetails.open("Zaal huren", "secretaris", today.minusDays(1), null));
            Budgets budgets = new Budgets(test.project());
            budgets.add(new BudgetDetails("Zaal", "Huur", Euro.of(100, 0), Euro.ZERO, Euro.of(150, 0)));

            assertThat(facts(model).signals().standing().current()).contains(Phase.EXPLORATION);
            assertThat(facts(model).signals().over()).isEqualTo(Euro.of(50, 0));
            assertThat(todo(model))
                    .startsWith(
                            "desktop.overview.todo.milestone",
                            "desktop.overview.todo.actions",
                            "desktop.overview.todo.expectedOver");
            model.dispose();
        }
    }

    private static OverviewFacts facts(OverviewModel model) {
        return Objects.requireNonNull(model.facts().get());
    }

    private static List<String> todo(OverviewModel model) {
        return model.todos(facts(model)).stream().map(todo -> todo.what().key()).toList();
    }
}
