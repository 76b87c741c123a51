package nl.lotwijzer.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParticipantsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate DAY_OF_DRAW = LocalDate.of(2026, 11, 23);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    @TempDir
    Path folder;

    private Project project;
    private Participants participants;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(12, folder, CLOCK);
        participants = new Participants(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void hasNobodyBeforeTheDraw() {
        assertThat(participants.panel()).isEmpty();
        assertThat(participants.all()).isEmpty();
        refused(
                "Er is nog niet geloot. Deelnemers zijn er pas na de trekking.",
                () -> participants.change(List.of(1L), Status.CALLED, LATER, ""));
    }

    @Test
    void hasWhoeverWasDrawnWithoutAnybodyAddingThem() {
        DrawnPanel.draw(project, folder, 60);

        Panel panel = participants.panel().orElseThrow();
        assertThat(panel.participants()).hasSize(12).allSatisfy(participant -> {
            assertThat(participant.status()).isEqualTo(Status.DRAWN);
            assertThat(participant.since()).isEqualTo(DAY_OF_DRAW);
            assertThat(participant.categories().keySet()).containsExactly("Geslacht", "Leeftijd", "Wijk");
            assertThat(participant.categories())
                    .isEqualTo(participant.registrant().answers());
        });
        assertThat(panel.participants()).extracting(Participant::number).isSorted();
        assertThat(panel.counts().values()).containsExactly(12, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void changesSeveralAtOnceAndTakesItBack() throws Exception {
        DrawnPanel.draw(project, folder, 60);
        List<Long> three = ids(3);

        participants.change(three, Status.CONFIRMED, LATER, "");
        participants.change(three.subList(0, 1), Status.DECLINED, LATER.plusDays(1), "Verhuist");

        assertThat(participants.panel().orElseThrow().counts().values()).containsExactly(9, 0, 0, 2, 1, 0, 0);
        assertThat(participants.confirmed()).extracting(Participant::id).isEqualTo(three.subList(1, 3));
        Participant declined =
                participants.panel().orElseThrow().with(Status.DECLINED).getFirst();
        assertThat(declined.since()).isEqualTo(LATER.plusDays(1));
        assertThat(declined.note()).isEqualTo("Verhuist");
        project.undo().undo();
        assertThat(participants.panel().orElseThrow().counts().values()).containsExactly(9, 0, 0, 3, 0, 0, 0);
    }

    @Test
    void changesNobodyWhenOneCannot() throws Exception {
        DrawnPanel.draw(project, folder, 60);
        List<Long> two = ids(2);
        participants.change(two.subList(0, 1), Status.CONFIRMED, LATER, "");
        String second = participants.all().get(1).number();

        refused(
                second
                        + " is Getrokken en kan niet Gestopt worden. Er is niets veranderd. Kies een andere status, of kies"
                        + " alleen de anderen.",
                () -> participants.change(two, Status.STOPPED, LATER, ""));
        assertThat(participants.panel().orElseThrow().counts().values()).containsExactly(11, 0, 0, 1, 0, 0, 0);
    }

    @Test
    void keepsTheDayOfWhoHasTheStatusAlready() throws Exception {
        DrawnPanel.draw(project, folder, 60);
        List<Long> two = ids(2);
        participants.change(two.subList(0, 1), Status.CALLED, LATER, "");

        participants.change(two, Status.CALLED, LATER.plusDays(5), "");

        assertThat(participants.panel().orElseThrow().with(Status.CALLED))
                .extracting(Participant::since)
                .containsExactly(LATER, LATER.plusDays(5));
    }

    @Test
    void changesTheNoteOnly() throws Exception {
        DrawnPanel.draw(project, folder, 60);
        long id = ids(1).getFirst();

        participants.note(id, " Belt zelf terug ");

        assertThat(participants.all().getFirst().note()).isEqualTo("Belt zelf terug");
        assertThat(participants.all().getFirst().status()).isEqualTo(Status.DRAWN);
        assertThat(participants.all().getFirst().since()).isEqualTo(DAY_OF_DRAW);
        refused("Deze persoon is geen deelnemer meer.", () -> participants.note(-1, "x"));
    }

    @Test
    void countsTheRepresentationByCategory() throws Exception {
        DrawnPanel.draw(project, folder, 60);
        participants.change(ids(12), Status.CONFIRMED, LATER, "");
        Participant first = participants.all().getFirst();
        participants.change(List.of(first.id()), Status.DECLINED, LATER, "");

        List<Representation> representation = participants.panel().orElseThrow().representation();

        assertThat(representation).hasSize(8);
        assertThat(representation.stream()
                        .filter(one -> one.criterion().equals("Geslacht"))
                        .mapToInt(Representation::confirmed)
                        .sum())
                .isEqualTo(11);
        assertThat(representation.stream()
                        .filter(one -> one.criterion().equals("Wijk"))
                        .mapToInt(Representation::drawn)
                        .sum())
                .isEqualTo(12);
    }

    @Test
    void saysWhereACategoryStands() {
        assertThat(standing(5, 5)).isEqualTo(Representation.Standing.WITHIN);
        assertThat(standing(4, 1)).isEqualTo(Representation.Standing.MAY_STILL);
        assertThat(standing(3, 1)).isEqualTo(Representation.Standing.SHORT);
        assertThat(standing(7, 0)).isEqualTo(Representation.Standing.OVER);
    }

    @Test
    void goesWithTheLotteryThatIsAnnulled() throws Exception {
        DrawnPanel.draw(project, folder, 60);
        participants.change(ids(3), Status.CONFIRMED, LATER, "");

        PublicDraws.of(project).annul(PublicDraws.GROUND, "Proef");

        assertThat(participants.panel()).isEmpty();
    }

    @Test
    void everyStatusHasAWayOnAndBack() {
        for (Status status : Status.values()) {
            assertThat(status.next()).isNotEmpty().doesNotContain(status);
        }
        assertThat(Status.DRAWN.mayBecome(Status.STOPPED)).isFalse();
        assertThat(Status.REPLACED.next()).containsExactly(Status.DECLINED);
    }

    @Test
    void whoLeftHasThatStatusAndWhoTookTheSeatIsOne() throws Exception {
        DrawnPanel.draw(project, folder, 60);
        participants.change(ids(1), Status.CONFIRMED, LATER, "");
        Replacements replacements = new Replacements(project);
        String first = participants.all().get(0).number();
        String second = participants.all().get(1).number();

        replacements.vacate(first, "afgemeld");
        replacements.vacate(second, "afgemeld");
        assertThat(participant(first).status()).as("came before").isEqualTo(Status.STOPPED);
        assertThat(participant(second).status()).isEqualTo(Status.DECLINED);
        refused(
                second + " heeft de plaats verlaten; de status kan niet meer veranderen. Er is niets veranderd.",
                () -> participants.change(List.of(participant(second).id()), Status.CALLED, LATER, ""));

        String called =
                replacements.state().orElseThrow().proposal().orElseThrow().number();
        replacements.call(called, "neemt aan");
        replacements.replace(called);
        String drawnOnly =
                replacements.state().orElseThrow().proposal().orElseThrow().number();
        replacements.replace(drawnOnly);

        assertThat(participants.all()).hasSize(14);
        assertThat(participants.all()).extracting(Participant::number).isSorted();
        assertThat(participant(first).status()).isEqualTo(Status.REPLACED);
        assertThat(participant(first).nextStatuses()).isEmpty();
        assertThat(participant(called).status()).isEqualTo(Status.CONFIRMED);
        assertThat(participant(called).seat().inPlaceOf()).contains(first);
        assertThat(participant(drawnOnly).status()).isEqualTo(Status.DRAWN);
        participants.change(List.of(participant(drawnOnly).id()), Status.CALLED, LATER, "");
        assertThat(participant(drawnOnly).status()).isEqualTo(Status.CALLED);
        assertThat(participants.panel().orElseThrow().representation().stream()
                        .filter(one -> one.criterion().equals("Wijk"))
                        .mapToInt(Representation::drawn)
                        .sum())
                .isEqualTo(12);
    }

    private Participant participant(String number) {
        return participants.all().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Representation.Standing standing(int confirmed, int open) {
        return new Representation("Wijk", "Noord", 5, 6, 6, confirmed, open).standing();
    }

    private List<Long> ids(int number) {
        return participants.all().stream().map(Participant::id).limit(number).toList();
    }

    private static void refused(String message, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOf(PanelException.class)
                .satisfies(thrown -> assertThat(Texts.in(Language.DUTCH).get(((UserException) thrown).told()))
                        .isEqualTo(message));
    }
}
