package nl.lotwijzer.desktop.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Attendee;
import nl.lotwijzer.sessions.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckInModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private Session session;
    private CheckInModel model;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(folder);
        session = Crowd.of(60, test, folder);
        model = new CheckInModel(test.workspace(), session.id());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void aScannedCodeChecksInAtOnce() {
        Attendee person = list().attendees().get(7);

        model.typed().set(person.participant().number());
        model.enter();

        assertThat(now(person).attendance()).isEqualTo(Attendance.PRESENT);
        assertThat(model.greeting().get().key()).isEqualTo("in");
        assertThat(model.typed().get()).isEmpty();
    }

    @Test
    void theNumberAloneWillDo() {
        Attendee person = list().attendees().get(7);

        model.typed().set(person.participant().number().replaceFirst("^R0*", ""));
        model.enter();

        assertThat(now(person).there()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "R9999",
                "R99999999",
                "abc123",
                "https://example.org/1",
                "8712345678906",
                "12-34",
                "zzz",
                "zzz1",
                "!",
                "q9"
            })
    void aWrongCodeSaysSoAndChecksInNobody(String code) {
        model.typed().set(code);
        model.enter();

        assertThat(list().there()).isZero();
        assertThat(model.greeting().get().tone()).isNotEqualTo(Greeting.NONE.tone());
        assertThat(model.greeting().get().person()).isEmpty();
    }

    @Test
    void severalMustBeChosen() {
        String letters = ambiguous();
        model.typed().set(letters);
        List<Attendee> found = List.copyOf(model.found());

        model.enter();
        assertThat(list().there()).isZero();
        assertThat(model.greeting().get().key()).isEqualTo("several");

        model.typed().set(letters + "2");
        assertThat(model.meant()).contains(found.get(1));
        model.enter();
        assertThat(now(found.get(1)).there()).isTrue();
        assertThat(list().there()).isEqualTo(1);
    }

    @Test
    void theArrowsChooseToo() {
        model.typed().set(ambiguous());
        List<Attendee> found = List.copyOf(model.found());

        model.point(1);
        model.point(-1);
        model.point(-1);
        model.enter();

        assertThat(now(found.getLast()).there()).isTrue();
        assertThat(list().there()).isEqualTo(1);
    }

    @Test
    void aCheckInElsewherePutsNobodyElseUnderTheFinger() throws Exception {
        model.typed().set(ambiguous());
        List<Attendee> found = List.copyOf(model.found());
        model.typed().set(ambiguous() + "2");

        new Attendances(test.project()).checkIn(session.id(), found.getFirst().id());

        assertThat(model.found().getFirst().there()).isTrue();
        assertThat(model.meant().map(Attendee::id)).contains(found.get(1).id());
        model.enter();
        assertThat(now(found.get(1)).there()).isTrue();
        assertThat(list().there()).isEqualTo(2);
    }

    @Test
    void thoseWhoAreInComeLast() throws Exception {
        String letters = ambiguous();
        model.typed().set(letters);
        Attendee first = model.found().getFirst();

        new Attendances(test.project()).checkIn(session.id(), first.id());
        model.typed().set("");
        model.typed().set(letters);

        assertThat(model.found().getLast().id()).isEqualTo(first.id());
    }

    @Test
    void whoIsInAlreadyStaysIn() {
        Attendee person = list().attendees().get(3);
        scan(person);
        long entries = test.project().journal().entries().size();

        scan(person);

        assertThat(model.greeting().get().key()).isEqualTo("already");
        assertThat(test.project().journal().entries()).hasSize((int) entries);
    }

    @Test
    void escapeEmptiesAndThenTakesBack() {
        Attendee one = list().attendees().get(1);
        Attendee two = list().attendees().get(2);
        scan(one);
        scan(two);

        model.typed().set("ab");
        model.escape();
        assertThat(model.typed().get()).isEmpty();
        assertThat(list().there()).isEqualTo(2);
        model.escape();
        assertThat(now(two).there()).isFalse();
        model.escape();
        assertThat(now(one).there()).isFalse();
        model.escape();
        assertThat(model.greeting().get().key()).isEqualTo("nothingBack");
    }

    @Test
    void takesBackItsOwnAndNotWhatAnotherWindowDid() {
        CheckInModel other = new CheckInModel(test.workspace(), session.id());
        Attendee here = list().attendees().get(1);
        Attendee there = list().attendees().get(2);
        scan(here);
        other.typed().set(there.participant().number());
        other.enter();

        model.takeBack();

        assertThat(now(here).there()).isFalse();
        assertThat(now(there).there()).isTrue();
        assertThat(other.door().get().orElseThrow().attendance().there()).isEqualTo(1);
        other.dispose();
    }

    @Test
    void somebodyLeavesAtTheDoor() {
        Attendee person = list().attendees().get(4);
        scan(person);
        scan(person);

        model.leaves();

        assertThat(now(person).left()).contains(test.project().clock().instant());
        assertThat(model.greeting().get().key()).isEqualTo("left");
        assertThat(model.missing()).hasSize(59);
    }

    private void scan(Attendee person) {
        model.typed().set(person.participant().number());
        model.enter();
    }

    /** Returns two letters that find several people. */
    private String ambiguous() {
        return "abcdefghijklmnopqrstuvwxyz"
                .chars()
                .mapToObj(Character::toString)
                .filter(letter -> {
                    model.typed().set(letter);
                    return model.found().size() > 2 && model.found().size() < 9;
                })
                .findFirst()
                .orElseThrow();
    }

    private AttendanceList list() {
        return new Attendances(test.project()).of(session.id());
    }

    private Attendee now(Attendee person) {
        return Optional.of(list()).orElseThrow().attendees().stream()
                .filter(one -> one.id() == person.id())
                .findFirst()
                .orElseThrow();
    }
}
