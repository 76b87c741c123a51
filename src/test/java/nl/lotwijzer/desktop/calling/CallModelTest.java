package nl.lotwijzer.desktop.calling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.CallTask;
import nl.lotwijzer.panel.Caller;
import nl.lotwijzer.panel.Contact;
import nl.lotwijzer.panel.Contacts;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Outcome;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.protocol.ReplacementEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private CallModel model;

    @BeforeEach
    void draw() {
        test = new TestWorkspace(folder);
        DrawnPanel.draw(test.project(), folder, 80);
        model = new CallModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void afterEachOutcomeTheNextPersonIsChosenAndUndoBringsTheFormerBack() {
        assertThat(model.shown()).hasSize(20);
        CallTask first = selected();

        model.remark().set("komt met de trein");
        model.end(Outcome.COMES);

        assertThat(selected().id()).isNotEqualTo(first.id());
        assertThat(model.remark().get()).isEmpty();
        assertThat(model.shown()).hasSize(19);
        assertThat(status(first)).isEqualTo(Status.CONFIRMED);
        assertThat(lastContact(first).details().remark()).isEqualTo("komt met de trein");
        assertThat(lastContact(first).details().caller()).as("nobody's list").isEqualTo("");
        Notice notice = test.notices().getLast();
        notice.action().orElseThrow().run().run();
        assertThat(status(first)).isEqualTo(Status.DRAWN);
        assertThat(selected().id()).isEqualTo(first.id());
    }

    @Test
    void withoutAnAnswerAnotherPartOfTheDayIsProposedByItself() {
        CallTask first = selected();
        Optional<LocalDateTime> proposed = model.proposed(Outcome.NO_ANSWER);

        model.end(Outcome.NO_ANSWER);

        assertThat(proposed).contains(LocalDateTime.of(2026, 11, 23, 10, 0));
        assertThat(lastContact(first).details().next()).isEqualTo(proposed);
        assertThat(model.shown().getLast().id()).as("goes to the bottom").isEqualTo(first.id());
        assertThat(test.notices().getLast().text()).contains("23 nov 10:00");
    }

    @Test
    void anAgreedTimeIsAskedBeforeItIsNoted() {
        CallTask first = selected();

        model.end(Outcome.CALL_BACK);
        assertThat(model.pending().get()).contains(Outcome.CALL_BACK);
        assertThat(new Contacts(test.project()).all()).as("nothing noted yet").isEmpty();
        model.next().time().set("vroeg");
        model.confirmPending();
        assertThat(new Contacts(test.project()).all()).as("that is no time").isEmpty();
        model.next().time().set("9.45");
        model.confirmPending();

        assertThat(lastContact(first).details().next())
                .map(LocalDateTime::getMinute)
                .contains(45);
        assertThat(model.pending().get()).isEmpty();
        assertThat(model.next().isEmpty()).isTrue();
    }

    @Test
    void eachCallerSeesTheirOwnList() {
        test.dialogs().text("Bram").text("Fatma");
        model.addCaller();
        model.addCaller();
        model.spread();
        Caller bram = model.callers().getFirst();

        model.caller().set(Optional.of(bram));

        assertThat(model.shown())
                .hasSize(10)
                .allSatisfy(task -> assertThat(task.caller()).contains(bram));
        CallTask first = selected();
        model.end(Outcome.COMES);
        assertThat(lastContact(first).details().caller()).isEqualTo("Bram");
        model.removeCaller(bram);
        assertThat(model.caller().get())
                .as("the list of who is gone is nobody's")
                .isEmpty();
        assertThat(model.shown()).hasSize(19);
    }

    @Test
    void whoIsAskedForAVacantSeatStandsOnTopAndTakesItOnlyWhenConfirmed() throws Exception {
        Participant leaver = new Participants(test.project()).all().getFirst();
        new Replacements(test.project()).vacate(leaver.number(), ReplacementEvent.WITHDRAWN);
        CallTask top = model.shown().getFirst();
        assertThat(top.seatOf()).contains(leaver.number());
        model.choose(Optional.of(top));

        model.end(Outcome.COMES);
        assertThat(new Contacts(test.project()).all()).as("not confirmed").isEmpty();
        assertThat(selected().id()).isEqualTo(top.id());
        test.dialogs().yes();
        model.end(Outcome.COMES);

        assertThat(new Replacements(test.project()).state().orElseThrow().sits(top.number()))
                .isTrue();
        assertThat(selected().id()).isNotEqualTo(top.id());
    }

    @Test
    void anEmptyListHasNobodyToCall() {
        model.search().set("niemand heet zo");

        assertThat(model.selected().get()).isEmpty();
        model.end(Outcome.COMES);
        assertThat(new Contacts(test.project()).all()).isEmpty();
    }

    @Test
    void readsTimesAsPeopleTypeThem() {
        assertThat(List.of("9", "9:30", "09.30", "930", "19:05"))
                .allSatisfy(typed -> assertThat(NextMoment.time(typed)).isPresent());
        assertThat(List.of("", "25", "9:75", "negen", "12345"))
                .allSatisfy(typed -> assertThat(NextMoment.time(typed)).isEmpty());
    }

    private CallTask selected() {
        return model.selected().get().orElseThrow();
    }

    private Status status(CallTask task) {
        return new Participants(test.project())
                .all().stream()
                        .filter(one -> one.id() == task.id())
                        .findFirst()
                        .orElseThrow()
                        .status();
    }

    private Contact lastContact(CallTask task) {
        return new Contacts(test.project()).of(task.id()).getLast();
    }
}
