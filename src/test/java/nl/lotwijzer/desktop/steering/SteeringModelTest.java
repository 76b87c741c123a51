package nl.lotwijzer.desktop.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.steering.ActionDetails;
import nl.lotwijzer.steering.ActionPoint;
import nl.lotwijzer.steering.ActionStatus;
import nl.lotwijzer.steering.AgendaItem;
import nl.lotwijzer.steering.AgendaKind;
import nl.lotwijzer.steering.DecisionDetails;
import nl.lotwijzer.steering.Meeting;
import nl.lotwijzer.steering.MeetingStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteeringModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private TestWorkspace test;
    private SteeringModel model;
    private MeetingsModel meetings;
    private ListsModel lists;
    private BudgetModel budget;

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new SteeringModel(test.workspace());
        meetings = new MeetingsModel(model);
        lists = new ListsModel(model);
        budget = new BudgetModel(model);
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    private void tell(Failure failure) {
        told.add(test.workspace().texts().get(failure.told()));
    }

    private void undo() {
        test.notices().getLast().action().orElseThrow().run().run();
    }

    private Meeting shown() {
        return meetings.open().get().orElseThrow();
    }

    @Test
    void plansTheNextMeetingAsTheOnesBefore() {
        meetings.plan();
        assertThat(shown().date()).isEqualTo(TODAY.plusDays(14));
        meetings.change(shown(), LocalDate.of(2026, 10, 1), "9.15", " Raadhuis ", this::tell);
        meetings.status(shown(), MeetingStatus.HELD);
        meetings.plan();
        assertThat(shown().details().start()).isEqualTo(LocalTime.of(9, 15));
        assertThat(shown().details().place()).isEqualTo("Raadhuis");
        assertThat(shown().date()).as("two weeks on and on, not before today").isEqualTo(LocalDate.of(2026, 11, 26));
        meetings.change(shown(), LocalDate.of(2026, 12, 3), "9.15", "Raadhuis", this::tell);

        meetings.plan();
        assertThat(shown().number()).isEqualTo(3);
        assertThat(shown().date()).as("as long after").isEqualTo(LocalDate.of(2027, 2, 4));
        assertThat(meetings.forgotten()).isEmpty();
        undo();
        assertThat(meetings.all()).hasSize(2);
        assertThat(shown().number()).isEqualTo(2);
        assertThat(told).isEmpty();
    }

    @Test
    void saysWhatCannotBeReadAndKeepsTheMeeting() {
        meetings.plan();
        Meeting before = shown();

        meetings.change(before, before.date(), "25:00", "", this::tell);
        meetings.change(before, null, "9", "", this::tell);
        meetings.addItem(before, " ", this::tell);
        AgendaItem first = before.agenda().getFirst();
        meetings.changeItem(first, new ItemInput("Opening", "", "kort", AgendaKind.INFORM, true, ""), this::tell);

        assertThat(told)
                .containsExactly(
                        "“25:00” is geen tijd. Schrijf het als 9:30, of laat het leeg.",
                        "Er is geen datum. Kies een dag.",
                        "Het agendapunt heeft geen titel. Vul in waar het over gaat.",
                        "“kort” is geen aantal minuten. Vul een heel getal in, of laat het leeg.");
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void namesAMeetingThatNobodyNotedAsHeld() {
        meetings.plan();
        meetings.change(shown(), TODAY.minusDays(1), "", "", this::tell);

        assertThat(meetings.forgotten()).contains(shown());
        meetings.status(shown(), MeetingStatus.HELD);
        assertThat(meetings.forgotten()).isEmpty();
    }

    @Test
    void theItemThatIsShownFollowsItsAgenda() {
        meetings.plan();
        AgendaItem second = shown().agenda().get(1);
        meetings.item().set(Optional.of(second));
        meetings.moveItem(second, 1);
        assertThat(meetings.item().get().orElseThrow().position()).isEqualTo(3);
        meetings.decide(shown(), second, "Doen", () -> {}, this::tell);
        assertThat(lists.decisions().shown().getFirst().details().item()).isEqualTo(second.id());
        meetings.removeItem(second);
        assertThat(meetings.item().get()).isEmpty();
        assertThat(lists.decisions().shown()).hasSize(1);
    }

    @Test
    void lateActionsAreProblemsAndComeFirst() {
        assertThat(SteeringModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);
        lists.keep(Optional.empty(), ActionDetails.open("Later", "Bo", TODAY, null), this::tell, () -> {});
        lists.keep(Optional.empty(), ActionDetails.open("Laat", "Ada", TODAY.minusDays(1), null), this::tell, () -> {});
        assertThat(SteeringModel.state(test.project())).isEqualTo(PlaceState.problems(1));
        assertThat(lists.actions().shown()).extracting(ActionPoint::number).containsExactly(2, 1);

        lists.actions().select(lists.actions().shown().getFirst().id());
        lists.close(lists.actions().shown().getFirst(), ActionStatus.DONE);
        assertThat(lists.actions().shown()).extracting(ActionPoint::number).containsExactly(1);
        assertThat(lists.actions().selected().get().orElseThrow().details().closedOn())
                .isEqualTo(TODAY);
        lists.filter(ActionFilter.CLOSED);
        assertThat(lists.actions().shown()).extracting(ActionPoint::number).containsExactly(2);
        undo();
        lists.filter(ActionFilter.LATE);
        assertThat(lists.actions().shown()).hasSize(1);
        lists.filter(ActionFilter.ALL);
        lists.actions().search().set("BO");
        assertThat(lists.actions().shown()).extracting(ActionPoint::number).containsExactly(1);
    }

    @Test
    void aReplacedDecisionPointsToTheLaterOne() {
        lists.keep(Optional.empty(), new DecisionDetails("Een", TODAY, null, null, ""), this::tell, () -> {});
        lists.keep(Optional.empty(), new DecisionDetails("Twee", TODAY, null, null, ""), this::tell, () -> {});
        lists.keep(Optional.empty(), new DecisionDetails("", TODAY, null, null, ""), this::tell, () -> {});
        assertThat(told).containsExactly("Er staat geen besluit. Schrijf op wat er is besloten.");

        lists.replace(lists.decisions().all().get(1), lists.decisions().all().get(0));
        assertThat(lists.decisions().all().get(1).holds()).isFalse();
        undo();
        assertThat(lists.decisions().all().get(1).holds()).isTrue();
    }

    @Test
    void readsABudgetAndCountsWhatWasSpent() {
        test.dialogs().file(Path.of("sample-data", "begroting.csv"));
        budget.read();
        assertThat(test.notices().getLast().text())
                .isEqualTo("Begroting ingelezen: 10 nieuw, 0 veranderd, 0 gelijk; 1 rij met een totaal overgeslagen.");
        budget.read(Path.of("sample-data", "begroting.csv"));
        assertThat(test.notices().getLast().text())
                .isEqualTo("In begroting.csv staat niets nieuws: alle 10 posten zijn al zo.");

        budget.lines().select(budget.lines().all().getFirst().id());
        budget.spend(budget.lines().selected().get().orElseThrow(), TODAY, "Termijn", "1.250,50", this::tell);
        budget.spend(budget.lines().selected().get().orElseThrow(), TODAY, "Termijn", "veel", this::tell);
        assertThat(budget.lines().selected().get().orElseThrow().spent()).isEqualTo(new Euro(1250_50));
        budget.keep(
                budget.lines().selected().get(),
                new LineInput("Begeleiding", "Proces", "1000", "", ""),
                this::tell,
                () -> {});
        assertThat(budget.lines().selected().get().orElseThrow().overspent()).isTrue();
        assertThat(told).containsExactly("“veel” is geen bedrag. Schrijf het als 1250,00.");
    }

    @Test
    void writesTheDocumentsIntoTheFolderThatIsChosen() {
        meetings.plan();
        test.dialogs().file(folder);
        meetings.makeDocuments(shown());

        assertThat(test.tasks().failures()).isEmpty();
        assertThat(test.notices().getLast().text()).startsWith("3 vergaderstukken staan in de map");
        assertThat(folder.resolve("Agenda stuurgroep 1 proef 2026-12-06.docx")).exists();
        test.dialogs().file(folder.resolve("verslag.docx"));
        meetings.makeNotes(shown());
        assertThat(folder.resolve("verslag.docx")).exists();
    }
}
