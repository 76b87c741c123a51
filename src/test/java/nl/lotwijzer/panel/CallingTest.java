package nl.lotwijzer.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.CallReturns.Judged;
import nl.lotwijzer.panel.CallReturns.Verdict;
import nl.lotwijzer.panel.CallTask.Turn;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calling people: what is noted, whom it sets on top, who calls whom, and what comes back from home. */
class CallingTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 14, 0);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T13:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    private Project project;
    private Contacts contacts;
    private List<Long> people;

    @BeforeEach
    void draw() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 12),
                new Actor("projectleider", "Pim Proef"),
                CLOCK);
        DrawnPanel.draw(project, folder, 60);
        contacts = new Contacts(project);
        people = new Participants(project).all().stream().map(Participant::id).toList();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void anOutcomeSetsTheStatusInTheSameChangeAndUndoTakesBothBack() throws Exception {
        contacts.add(people.getFirst(), call(NOW, Outcome.NO_ANSWER));
        assertThat(status(0)).isEqualTo(Status.NO_ANSWER);
        contacts.add(people.getFirst(), call(NOW.plusHours(5), Outcome.COMES));
        assertThat(status(0)).isEqualTo(Status.CONFIRMED);
        assertThat(new Participants(project).history(people.getFirst()))
                .extracting(StatusStep::status)
                .containsExactly(Status.CONFIRMED, Status.NO_ANSWER, Status.DRAWN);

        project.undo().undo();

        assertThat(status(0)).isEqualTo(Status.NO_ANSWER);
        assertThat(contacts.of(people.getFirst())).hasSize(1);
        assertThat(new Participants(project)
                        .history(people.getFirst())
                        .getFirst()
                        .by())
                .contains(new Actor("projectleider", "Pim Proef"));
        project.undo().redo();
        assertThat(status(0)).isEqualTo(Status.CONFIRMED);
        assertThat(contacts.of(people.getFirst())).hasSize(2);
    }

    @Test
    void anAttemptInVainLeavesAloneWhoHasAnswered() throws Exception {
        contacts.add(people.getFirst(), call(NOW, Outcome.COMES));
        for (Outcome vain :
                List.of(Outcome.NO_ANSWER, Outcome.VOICEMAIL, Outcome.WRONG_NUMBER, Outcome.CALL_BACK, Outcome.NOTED)) {
            contacts.add(people.getFirst(), call(NOW.plusDays(1), vain));
            assertThat(status(0)).as("after %s", vain).isEqualTo(Status.CONFIRMED);
        }
        contacts.add(people.getFirst(), call(NOW.plusDays(2), Outcome.THINKS));
        assertThat(status(0)).as("doubts").isEqualTo(Status.CALLED);
    }

    @Test
    void everyOutcomeOfEveryStatusGivesAStatusThatMayFollow() {
        for (Status before : Status.values()) {
            for (Outcome outcome : Outcome.values()) {
                outcome.statusAfter(before).ifPresent(after -> assertThat(after).isNotEqualTo(before));
            }
            if (before.unanswered()) {
                assertThat(Outcome.COMES.statusAfter(before)).contains(Status.CONFIRMED);
                assertThat(Outcome.DECLINES.statusAfter(before)).contains(Status.DECLINED);
            }
        }
    }

    @Test
    void severalAreNotedTogetherOrNotAtAll() {
        List<NewContact> withSomebodyElse = List.of(
                new NewContact(people.getFirst(), call(NOW, Outcome.COMES)),
                new NewContact(-7, call(NOW, Outcome.COMES)));

        assertThatThrownBy(() -> contacts.addAll(withSomebodyElse)).isInstanceOf(PanelException.class);

        assertThat(contacts.all()).isEmpty();
        assertThat(status(0)).isEqualTo(Status.DRAWN);
    }

    @Test
    void thoseWhoseTimeHasComeStandOnTopAndLaterOnesBelow() throws Exception {
        contacts.add(people.get(0), next(NOW.minusDays(1), Outcome.CALL_BACK, NOW.plusDays(1)));
        contacts.add(people.get(1), next(NOW.minusDays(1), Outcome.CALL_BACK, NOW.minusMinutes(5)));
        contacts.add(people.get(2), next(NOW.minusDays(1), Outcome.CALL_BACK, NOW.minusHours(3)));
        contacts.add(people.get(3), next(NOW.minusDays(1), Outcome.CALL_BACK, NOW.plusMinutes(60)));
        contacts.add(people.get(4), call(NOW.minusDays(1), Outcome.NO_ANSWER));
        contacts.add(people.get(5), call(NOW.minusDays(1), Outcome.COMES));
        contacts.add(people.get(6), call(NOW.minusDays(1), Outcome.DECLINES));

        CallList list = read();

        assertThat(list.tasks()).hasSize(10);
        assertThat(list.tasks().subList(0, 3))
                .extracting(CallTask::id)
                .as("the longest overdue, then the other, then the one within the hour")
                .containsExactly(people.get(2), people.get(1), people.get(3));
        assertThat(list.tasks()).extracting(CallTask::turn).isSorted();
        assertThat(list.tasks().get(8).turn()).isEqualTo(Turn.AGAIN);
        assertThat(list.tasks().getLast().id()).isEqualTo(people.get(0));
        assertThat(list.tasks().getLast().turn().now()).isFalse();
        assertThat(list.tasks()).allSatisfy(task -> assertThat(task.why()).isNotEmpty());
        assertThat(list.tasks().getFirst().why().getFirst()).isEqualTo(Message.of("panel.call.due", NOW.minusHours(3)));
    }

    @Test
    void whoIsNeededForACategoryGoesFirstAndTheLastDaysAreSaid() throws Exception {
        for (long person : people.subList(0, 4)) {
            contacts.add(person, call(NOW.minusDays(1), Outcome.DECLINES));
        }

        CallTask first = new CallLists(project)
                .read(NOW, Optional.of(NOW.toLocalDate().plusDays(2)))
                .tasks()
                .getFirst();

        assertThat(first.turn()).isEqualTo(Turn.NEW);
        assertThat(first.why()).extracting(Message::key).contains("panel.call.needed", "panel.call.days");
    }

    @Test
    void theDayThatWasSetCountsBeforeTheFirstSession() {
        LocalDate set = NOW.toLocalDate().minusDays(1);
        new CallPlans(project).changeConfirmBy(Optional.of(set));

        CallList list =
                new CallLists(project).read(NOW, Optional.of(NOW.toLocalDate().plusDays(3)));

        assertThat(list.deadline()).contains(set);
        assertThat(list.tasks().getFirst().why()).contains(Message.of("panel.call.late", set));
    }

    @Test
    void spreadsEvenlyAndLeavesAloneWhoHasACaller() throws Exception {
        Callers callers = new Callers(project);
        assertThatThrownBy(() -> callers.spread(people)).isInstanceOf(PanelException.class);
        callers.add("Bram");
        callers.add("Fatma");
        callers.add("Ineke");
        assertThatThrownBy(() -> callers.add(" bram ")).isInstanceOf(PanelException.class);
        assertThatThrownBy(() -> callers.add("  ")).isInstanceOf(PanelException.class);
        Caller fatma = callers.all().get(1);
        callers.assign(people.subList(0, 3), Optional.of(fatma));

        callers.spread(people);

        Map<Long, Caller> assigned = callers.assigned();
        assertThat(people.subList(0, 3)).allSatisfy(one -> assertThat(assigned).containsEntry(one, fatma));
        for (Caller caller : callers.all()) {
            assertThat(assigned.values()).filteredOn(caller::equals).hasSize(4);
        }
        callers.remove(fatma);
        assertThat(callers.assigned()).hasSize(8);
        project.undo().undo();
        assertThat(callers.assigned()).as("undone").hasSize(12);
        assertThat(read().progress()).extracting(CallProgress::people).containsExactly(4, 4, 4);
    }

    @Test
    void readingBackTheSameTwiceAddsNothingAndAContradictionIsShown() throws Exception {
        contacts.add(people.get(1), call(NOW.minusHours(1), Outcome.COMES));
        List<NewContact> file = List.of(
                new NewContact(people.get(0), call(NOW.minusHours(2), Outcome.COMES)),
                new NewContact(people.get(1), call(NOW.minusHours(2), Outcome.DECLINES)),
                new NewContact(people.get(2), call(NOW.minusHours(2), Outcome.NO_ANSWER)),
                new NewContact(people.get(2), call(NOW.minusHours(2), Outcome.NO_ANSWER)),
                new NewContact(-7, call(NOW, Outcome.COMES)));
        CallReturns returns = new CallReturns(project);

        List<Judged> judged = returns.judge(file);

        assertThat(judged)
                .extracting(Judged::verdict)
                .containsExactly(Verdict.NEW, Verdict.CONFLICT, Verdict.NEW, Verdict.KNOWN, Verdict.IMPOSSIBLE);
        contacts.addAll(judged.stream()
                .filter(one -> one.verdict() == Verdict.NEW)
                .map(Judged::contact)
                .toList());
        assertThat(status(0)).isEqualTo(Status.CONFIRMED);
        assertThat(returns.judge(file).subList(0, 4))
                .extracting(Judged::verdict)
                .containsExactly(Verdict.KNOWN, Verdict.CONFLICT, Verdict.KNOWN, Verdict.KNOWN);
    }

    @Test
    void hundredsOfCallsAreReadInAMoment() throws Exception {
        contacts.addAll(IntStream.range(0, 600)
                .mapToObj(
                        call -> new NewContact(people.get(call % 12), call(NOW.minusMinutes(call), Outcome.NO_ANSWER)))
                .toList());

        CallList list = read();

        assertThat(list.tasks())
                .hasSize(12)
                .allSatisfy(task -> assertThat(task.attempts()).isEqualTo(50));
    }

    private CallList read() {
        return new CallLists(project).read(NOW, Optional.empty());
    }

    private Status status(int place) {
        return new Participants(project).all().get(place).status();
    }

    private static ContactDetails call(LocalDateTime at, Outcome outcome) {
        return new ContactDetails(at, Channel.PHONE, "Bram", outcome, "", Optional.empty());
    }

    private static ContactDetails next(LocalDateTime at, Outcome outcome, LocalDateTime next) {
        return new ContactDetails(at, Channel.PHONE, "Bram", outcome, "", Optional.of(next));
    }
}
