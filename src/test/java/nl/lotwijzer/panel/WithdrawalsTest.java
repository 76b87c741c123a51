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
import java.util.Optional;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.CallTask.Turn;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.protocol.ReplacementEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From somebody who leaves to whoever takes the seat, without anything done by half. */
class WithdrawalsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime NOW = TODAY.atTime(14, 0);

    @TempDir
    Path folder;

    private Project project;
    private Participants participants;

    @BeforeEach
    void draw() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 12),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-23T13:00:00Z"), ZoneId.of("Europe/Amsterdam")));
        DrawnPanel.draw(project, folder, 60);
        participants = new Participants(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void whoLeavesMakesRoomForTheNextWhoStandsOnTopOfTheCallListAndTakesTheSeat() throws Exception {
        Participant leaver = participants.all().getFirst();
        withdraw(leaver, ReplacementEvent.WITHDRAWN, Status.DECLINED, Optional.of(call(Outcome.DECLINES)));

        Participant gone = participants.all().getFirst();
        assertThat(gone.status()).isEqualTo(Status.DECLINED);
        assertThat(gone.left()).isTrue();
        assertThat(gone.note()).isEqualTo("verhuist");
        assertThat(new Contacts(project).of(gone.id())).hasSize(1);
        CallTask top = top();
        assertThat(top.turn()).isEqualTo(Turn.SEAT);
        assertThat(top.seatOf()).contains(leaver.number());
        assertThat(top.number()).isEqualTo(next());

        new ReserveCalls(project).note(top.number(), call(Outcome.COMES));

        Participant taker = participants.all().stream()
                .filter(one -> one.number().equals(top.number()))
                .findFirst()
                .orElseThrow();
        assertThat(taker.status()).isEqualTo(Status.CONFIRMED);
        assertThat(new Contacts(project).of(taker.id()))
                .as("what was said before stays")
                .hasSize(1);
        assertThat(participants.all().getFirst().status()).isEqualTo(Status.REPLACED);
        assertThat(participants.history(leaver.id()))
                .extracting(StatusStep::status)
                .containsExactly(Status.REPLACED, Status.DECLINED, Status.DRAWN);
        assertThat(participants.history(taker.id()))
                .extracting(StatusStep::status)
                .containsExactly(Status.CONFIRMED);
        assertThat(state().vacancies()).isEmpty();
    }

    @Test
    void whoRefusesFallsOutAndTheNextIsAsked() throws Exception {
        withdraw(participants.all().getFirst(), ReplacementEvent.WITHDRAWN, Status.DECLINED, Optional.empty());
        String first = next();
        ReserveCalls calls = new ReserveCalls(project);
        calls.note(first, call(Outcome.VOICEMAIL));
        assertThat(next()).as("not reached, still next").isEqualTo(first);

        calls.note(first, call(Outcome.DECLINES));

        assertThat(next()).isNotEqualTo(first);
        assertThat(state().canStillBeChosen(first)).isFalse();
        assertThatThrownBy(() -> calls.note(first, call(Outcome.COMES)))
                .as("no longer next")
                .isInstanceOf(PanelException.class);
        assertThat(state().vacancies()).hasSize(1);
    }

    @Test
    void whoTookPartHasStopped() throws Exception {
        Participant leaver = participants.all().getFirst();
        participants.change(List.of(leaver.id()), Status.CONFIRMED, TODAY, "");

        withdraw(leaver, ReplacementEvent.WITHDRAWN, Status.STOPPED, Optional.empty());

        assertThat(participants.all().getFirst().status()).isEqualTo(Status.STOPPED);
    }

    @Test
    void aGroundThatTheRulesDoNotHaveChangesNothingAtAll() {
        Participant leaver = participants.all().getFirst();

        assertThatThrownBy(() -> withdraw(leaver, "geen zin", Status.DECLINED, Optional.of(call(Outcome.DECLINES))))
                .isInstanceOf(UserException.class);

        assertThat(participants.all().getFirst().status()).isEqualTo(Status.DRAWN);
        assertThat(new Contacts(project).all()).isEmpty();
        assertThat(state().vacancies()).isEmpty();
    }

    @Test
    void theReserveIsCountedByCategory() throws Exception {
        ReserveSupply supply = participants.supply();
        long candidates = state().reserves().stream()
                .filter(reserve -> reserve.standing() == PanelState.Standing.CANDIDATE)
                .count();
        Panel panel = participants.panel().orElseThrow();

        for (String criterion : panel.criteria()) {
            assertThat(panel.categories(criterion).stream()
                            .mapToLong(
                                    category -> supply.of(criterion, category).size())
                            .sum())
                    .as(criterion)
                    .isEqualTo(candidates);
        }
        assertThat(supply.of("Geslacht", "bestaat niet")).isEmpty();
    }

    private void withdraw(Participant who, String ground, Status status, Optional<ContactDetails> contact)
            throws UserException {
        new Withdrawals(project).withdraw(who.id(), ground, status, TODAY, "verhuist", contact);
    }

    private CallTask top() {
        return new CallLists(project).read(NOW, Optional.empty()).tasks().getFirst();
    }

    private PanelState state() {
        return new Replacements(project).state().orElseThrow();
    }

    private String next() {
        return state().proposal().orElseThrow().number();
    }

    private static ContactDetails call(Outcome outcome) {
        return new ContactDetails(NOW, Channel.PHONE, "Bram", outcome, "", Optional.empty());
    }
}
