package nl.lotwijzer.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.lotwijzer.facilitators.Office;
import nl.lotwijzer.facilitators.OfficeDetails;
import nl.lotwijzer.facilitators.OfficeHolder;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SteeringGroupTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Project project;
    private Meetings meetings;
    private Decisions decisions;
    private Actions actions;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 10),
                new Actor("projectleider", ""),
                CLOCK);
        begin();
    }

    private void begin() {
        meetings = new Meetings(project);
        decisions = new Decisions(project);
        actions = new Actions(project);
    }

    private void reopen() throws Exception {
        project.close();
        project = Project.open(folder.resolve("proef.beraad"), new Actor("projectleider", ""), CLOCK);
        begin();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private long plan(LocalDate date) {
        return meetings.plan(
                new MeetingDetails(date, LocalTime.of(9, 30), "Raadhuis"), StandingAgenda.in(Texts.in(Language.DUTCH)));
    }

    private Meeting meeting(long id) {
        return meetings.all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private List<String> titles(long meeting) {
        return meeting(meeting).agenda().stream()
                .map(item -> item.details().title())
                .toList();
    }

    @Test
    void aNextMeetingTakesOverStandingItemsAndGuestsButNotWhatWasSaid() throws Exception {
        long first = plan(DAY);
        AgendaItem opening = meeting(first).agenda().getFirst();
        meetings.changeItem(opening.id(), opening.details().withNote("Iedereen is welkom"));
        meetings.addItem(first, AgendaDetails.of("Zaal kiezen", "Ada", 10, AgendaKind.DECIDE));
        meetings.addGuest(first, " Bo  Smit ", "Bureau X");
        meetings.presence(first, meeting(first).attendees(), Presence.PRESENT);
        meetings.status(first, MeetingStatus.HELD);

        long second = plan(DAY.plusWeeks(2));
        reopen();

        assertThat(titles(first)).hasSize(7).endsWith("Zaal kiezen", "Rondvraag en sluiting");
        assertThat(titles(second)).hasSize(6).doesNotContain("Zaal kiezen").startsWith("Opening en mededelingen");
        assertThat(meeting(second).agenda())
                .allSatisfy(item -> assertThat(item.details().note()).isEmpty());
        assertThat(meeting(second).number()).isEqualTo(2);
        assertThat(meeting(second).minutes()).isEqualTo(65);
        assertThat(meeting(second).attendees()).singleElement().satisfies(guest -> {
            assertThat(guest.name()).isEqualTo("Bo Smit");
            assertThat(guest.presence()).isEqualTo(Presence.UNKNOWN);
        });
        assertThat(meetings.next()).contains(meeting(second));
        assertThat(meetings.last()).contains(meeting(first));
        assertThat(meetings.before(meeting(second))).contains(meeting(first));
        assertThat(meetings.before(meeting(first))).isEmpty();
    }

    @Test
    void itemsMoveUpAndDownWithoutLeavingTheAgenda() throws Exception {
        long meeting = plan(DAY);
        long last = meeting(meeting).agenda().getLast().id();
        List<String> before = titles(meeting);

        meetings.moveItem(last, -1);
        assertThat(titles(meeting).get(4)).isEqualTo("Rondvraag en sluiting");
        meetings.moveItem(last, 5);
        assertThat(titles(meeting)).isEqualTo(before);
        meetings.moveItem(last, -99);
        assertThat(titles(meeting)).startsWith("Rondvraag en sluiting");
        assertThat(meeting(meeting).agenda()).extracting(AgendaItem::position).containsExactly(1, 2, 3, 4, 5, 6);
        project.undo().undo();
        assertThat(titles(meeting)).isEqualTo(before);
    }

    @Test
    void membersAreThoseWhoHoldTheOfficeOnThatDay() throws Exception {
        Offices offices = new Offices(project);
        OfficeHolder member = offices.add(
                new OfficeDetails(Office.STEERING, "Ada Bos", "Gemeente", "", null, DAY.plusDays(1), null, "", ""));
        offices.add(new OfficeDetails(Office.CHAIR, "Cor Dam", "", "", null, null, null, "", ""));
        long first = plan(DAY);
        long second = plan(DAY.plusWeeks(2));

        assertThat(meeting(first).attendees()).extracting(Attendee::name).containsExactly("Ada Bos");
        assertThat(meeting(second).attendees()).isEmpty();

        meetings.presence(first, meeting(first).attendees(), Presence.EXCUSED);
        assertThat(meeting(first).present()).isZero();
        assertThat(meeting(first).attendees().getFirst().presence()).isEqualTo(Presence.EXCUSED);
        offices.remove(member.id());
        assertThat(meeting(first).attendees()).isEmpty();
        project.undo().undo();
        assertThat(meeting(first).attendees().getFirst().presence()).isEqualTo(Presence.EXCUSED);
    }

    @Test
    void aMeetingFromWhichSomethingCameStays() throws Exception {
        long meeting = plan(DAY);
        long item = meeting(meeting).agenda().getFirst().id();
        long decision = decisions.note(new DecisionDetails("Door", DAY, meeting, item, ""));
        assertThatThrownBy(() -> meetings.remove(meeting)).hasMessageContaining("cannot be removed");

        meetings.removeItem(item);
        assertThat(decisions.all().getFirst().details().item()).isNull();
        decisions.remove(decision);
        meetings.remove(meeting);
        assertThat(meetings.all()).isEmpty();
        assertThatThrownBy(() -> meetings.notes(meeting, "x")).hasMessageContaining("no longer there");
        project.undo().undo();
        assertThat(titles(meeting)).hasSize(5);
    }

    @Test
    void decisionsAreNumberedByYearAndReplacedByLaterOnes() throws Exception {
        long first = decisions.note(new DecisionDetails(" Zaal A ", DAY, null, null, "team"));
        long second = decisions.note(new DecisionDetails("Zaal B", DAY.plusDays(1), null, null, ""));
        decisions.note(new DecisionDetails("Nieuw jaar", DAY.plusMonths(5), null, null, ""));

        assertThat(decisions.all()).extracting(Decision::code).containsExactly("B-2026-01", "B-2026-02", "B-2027-01");
        assertThat(decisions.since(DAY.plusDays(1))).hasSize(2);
        assertThatThrownBy(() -> decisions.replace(second, first)).hasMessageContaining("B-2026-02");
        assertThatThrownBy(() -> decisions.replace(second, second)).isInstanceOf(SteeringException.class);
        decisions.replace(first, second);
        reopen();
        assertThat(decisions.all().getFirst().replacedBy()).isEqualTo(second);
        assertThat(decisions.all().getFirst().holds()).isFalse();
        decisions.remove(second);
        assertThat(decisions.all().getFirst().holds()).isTrue();
        assertThatThrownBy(() -> decisions.note(new DecisionDetails(" ", DAY, null, null, "")))
                .hasMessageContaining("no decision");
    }

    @Test
    void lateActionsComeFirst() throws Exception {
        LocalDate today = LocalDate.of(2026, 11, 22);
        long someday = actions.note(ActionDetails.open("Ooit", "", null, null));
        long late = actions.note(ActionDetails.open("Laat", "Ada", today.minusDays(1), null));
        long now = actions.note(ActionDetails.open("Vandaag", "Ada", today, null));
        long done = actions.note(ActionDetails.open("Klaar", "Ada", today.minusDays(9), null));
        actions.close(actions.all().get(3), ActionStatus.DONE, today);
        reopen();

        assertThat(actions.open()).extracting(ActionPoint::id).containsExactly(late, now, someday);
        assertThat(actions.late(today)).extracting(ActionPoint::code).containsExactly("A-2");
        assertThat(actions.all().get(3).details().closedOn()).isEqualTo(today);
        assertThat(actions.all().get(3).id()).isEqualTo(done);
        actions.close(actions.all().get(3), ActionStatus.OPEN, today);
        assertThat(actions.all().get(3).details().closedOn()).isNull();
        project.undo().undo();
        assertThat(actions.open()).hasSize(3);
        assertThatThrownBy(() -> actions.note(ActionDetails.open("", "", null, null)))
                .hasMessageContaining("no action");
    }

    @ParameterizedTest
    @CsvSource({"1,1,LOW", "2,2,LOW", "1,4,LOW", "1,5,MEDIUM", "2,5,MEDIUM", "3,3,MEDIUM", "3,4,HIGH", "5,5,HIGH"})
    void theLevelOfARiskIsProbabilityTimesImpact(int probability, int impact, RiskLevel level) {
        assertThat(RiskLevel.of(probability, impact)).isEqualTo(level);
        assertThat(RiskLevel.of(impact, probability)).isEqualTo(level);
    }

    @Test
    void theHeaviestRiskComesFirstAndAClosedOneLast() throws Exception {
        Risks risks = new Risks(project);
        risks.note(risk("Klein", 1, 2, RiskStatus.OPEN));
        long closed = risks.note(risk("Gesloten", 5, 5, RiskStatus.CLOSED));
        risks.note(risk("Groot", 4, 4, RiskStatus.OCCURRED));
        reopen();
        risks = new Risks(project);

        assertThat(risks.all()).extracting(Risk::code).containsExactly("R-3", "R-1", "R-2");
        risks.change(closed, risk("Weer open", 5, 5, RiskStatus.OPEN));
        assertThat(risks.all().getFirst().score()).isEqualTo(25);
        risks.remove(closed);
        project.undo().undo();
        assertThat(risks.all()).hasSize(3);
        assertThatThrownBy(() -> new Risks(project).note(risk(" ", 1, 1, RiskStatus.OPEN)))
                .isInstanceOf(SteeringException.class);
        assertThatThrownBy(() -> risk("Te veel", 6, 1, RiskStatus.OPEN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RiskDetails risk(String title, int probability, int impact, RiskStatus status) {
        return new RiskDetails(title, "", "", probability, impact, "", "", status, null);
    }
}
