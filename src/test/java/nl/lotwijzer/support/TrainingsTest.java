package nl.lotwijzer.support;

import static nl.lotwijzer.support.SupportedProject.TODAY;
import static nl.lotwijzer.support.SupportedProject.details;
import static nl.lotwijzer.support.SupportedProject.guest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.FacilitatorException;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.support.SignUp.Presence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingsTest {
    @TempDir
    Path folder;

    private SupportedProject home;
    private Trainings trainings;

    @BeforeEach
    void open() throws UserException {
        home = new SupportedProject(folder);
        trainings = home.trainings;
    }

    @AfterEach
    void close() {
        home.close();
    }

    private long full() throws UserException {
        long id = trainings.plan(details(2)).id();
        for (String name : List.of("Ans", "Bea", "Cor", "Dik")) {
            trainings.signUp(id, guest(name));
        }
        return id;
    }

    private List<String> placed(long id) {
        return home.training(id).placed().stream().map(SignUp::name).toList();
    }

    private List<String> waiting(long id) {
        return home.training(id).waiting().stream().map(SignUp::name).toList();
    }

    private long signUp(long id, String name) {
        return home.training(id).signUps().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Map<String, String> cards() {
        return new Facilitators(home.project)
                .all().stream()
                        .collect(Collectors.toMap(
                                Facilitator::name, one -> one.details().training()));
    }

    @Test
    void keepsATrainingAsItWasPlanned() throws UserException {
        long id = trainings.plan(details(20)).id();

        home.reopen();

        assertThat(home.training(id).details()).isEqualTo(details(20));
        assertThat(home.training(id).details().ends()).isEqualTo(LocalTime.of(13, 30));
        assertThat(home.training(id).free()).isEqualTo(20);
    }

    @Test
    void givesPlacesInTheOrderOfSigningUpAndThenWaits() throws UserException {
        long id = full();

        assertThat(placed(id)).containsExactly("Ans", "Bea");
        assertThat(waiting(id)).containsExactly("Cor", "Dik");
    }

    @Test
    void movesTheFirstOfTheWaitingListUpWhenAPlaceComesFree() throws UserException {
        long id = full();

        Outcome outcome = trainings.cancel(id, signUp(id, "Ans"));

        assertThat(outcome.movedUp()).extracting(SignUp::name).containsExactly("Cor");
        assertThat(outcome.signUp().state()).isEqualTo(SignUp.State.CANCELLED);
        assertThat(placed(id)).containsExactly("Bea", "Cor");
        assertThat(waiting(id)).containsExactly("Dik");

        home.project.undo().undo();

        assertThat(placed(id)).containsExactly("Ans", "Bea");
        assertThat(waiting(id)).containsExactly("Cor", "Dik");
    }

    @Test
    void movesNobodyUpForSomebodyWhoWaited() throws UserException {
        long id = full();

        assertThat(trainings.cancel(id, signUp(id, "Cor")).movedUp()).isEmpty();
        assertThat(waiting(id)).containsExactly("Dik");
    }

    @Test
    void putsWhoeverComesBackAtTheEnd() throws UserException {
        long id = full();
        trainings.cancel(id, signUp(id, "Ans"));

        SignUp back = trainings.signUp(id, guest("Ans"));

        assertThat(back.state()).isEqualTo(SignUp.State.WAITING);
        assertThat(waiting(id)).containsExactly("Dik", "Ans");
        assertThat(home.training(id).signUps()).hasSize(4);
    }

    @Test
    void fillsMorePlacesFromTheWaitingListAndTakesNoneBack() throws UserException {
        long id = full();

        assertThat(trainings.change(id, details(3))).extracting(SignUp::name).containsExactly("Cor");
        assertThatThrownBy(() -> trainings.change(id, details(2)))
                .isInstanceOf(SupportException.class)
                .hasMessageContaining("3 people");
        assertThat(placed(id)).containsExactly("Ans", "Bea", "Cor");
    }

    @Test
    void movesNobodyUpAfterTheTraining() throws UserException {
        long id = trainings.plan(details(TODAY.minusDays(1), 1)).id();
        trainings.signUp(id, guest("Ans"));
        trainings.signUp(id, guest("Bea"));

        assertThat(trainings.cancel(id, signUp(id, "Ans")).movedUp()).isEmpty();
        assertThat(waiting(id)).containsExactly("Bea");
    }

    @Test
    void movesUpOnTheDayItself() throws UserException {
        long id = trainings.plan(details(TODAY, 1)).id();
        trainings.signUp(id, guest("Ans"));
        trainings.signUp(id, guest("Bea"));

        assertThat(trainings.removeSignUp(id, signUp(id, "Ans"))).hasSize(1);
        assertThat(placed(id)).containsExactly("Bea");
    }

    @Test
    void signsNobodyUpTwice() throws UserException {
        long id = full();

        assertThatThrownBy(() -> trainings.signUp(id, Attendee.Guest.of("A. Ansen", "", "ANS@voorbeeld.nl")))
                .isInstanceOf(SupportException.class);
        assertThatThrownBy(() -> trainings.signUp(id, Attendee.Guest.of(" ", "", "")))
                .hasMessageContaining("name");
    }

    @Test
    void writesTheTrainingOnTheCardsOfThoseWhoCameAsOneChange() throws UserException {
        long id = trainings.plan(details(10)).id();
        trainings.signUp(id, home.pooled("Eva", ""));
        trainings.signUp(id, home.pooled("Fred", "mediation (2020)"));
        trainings.signUp(id, home.pooled("Gerda", ""));
        trainings.signUp(id, guest("Hans"));
        trainings.mark(id, List.of(signUp(id, "Eva"), signUp(id, "Fred"), signUp(id, "Hans")), Presence.PRESENT);
        trainings.mark(id, List.of(signUp(id, "Gerda")), Presence.ABSENT);

        assertThat(trainings.certify(id, "Een tafel leiden (2027)")).isEqualTo(2);

        assertThat(cards())
                .containsEntry("Eva", "Een tafel leiden (2027)")
                .containsEntry("Fred", "mediation (2020); Een tafel leiden (2027)")
                .containsEntry("Gerda", "");
        assertThat(home.training(id).certifiedOn()).contains(TODAY);
        assertThat(trainings.certify(id, "Een tafel leiden (2027)")).isZero();
        home.project.undo().undo();
        home.project.undo().undo();
        assertThat(cards()).containsEntry("Eva", "").containsEntry("Fred", "mediation (2020)");
        assertThat(home.training(id).certifiedOn()).isEmpty();
    }

    @Test
    void notesAttendanceOnlyOfThoseWithAPlaceAndCertifiesNobodyWithoutIt() throws UserException {
        long id = full();

        assertThatThrownBy(() -> trainings.certify(id, "x")).isInstanceOf(SupportException.class);
        assertThatThrownBy(() -> trainings.mark(id, List.of(signUp(id, "Cor")), Presence.PRESENT))
                .hasMessageContaining("Cor");
    }

    @Test
    void keepsAFacilitatorInThePoolWhoSignedUp() throws UserException {
        long id = trainings.plan(details(10)).id();
        Attendee.Pooled eva = home.pooled("Eva", "");
        trainings.signUp(id, eva);

        assertThatThrownBy(() -> new Facilitators(home.project).remove(List.of(eva.id())))
                .isInstanceOf(FacilitatorException.class);
        trainings.remove(id);
        new Facilitators(home.project).remove(List.of(eva.id()));
        assertThat(trainings.all()).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> trainings.plan(details(0))).isInstanceOf(SupportException.class);
        assertThatThrownBy(() -> trainings.plan(details(TrainingDetails.MOST + 1)))
                .isInstanceOf(SupportException.class);
        assertThatThrownBy(() -> trainings.cancel(99, 1)).isInstanceOf(SupportException.class);
    }
}
