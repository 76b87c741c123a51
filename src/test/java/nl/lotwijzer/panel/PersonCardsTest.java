package nl.lotwijzer.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.lotwijzer.money.Iban;
import nl.lotwijzer.panel.PersonCard.Access;
import nl.lotwijzer.panel.PersonCard.Care;
import nl.lotwijzer.panel.PersonCard.Emergency;
import nl.lotwijzer.panel.PersonCard.Food;
import nl.lotwijzer.panel.PersonCard.Payment;
import nl.lotwijzer.panel.PersonCard.Speech;
import nl.lotwijzer.panel.PersonCard.Travel;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonCardsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Project project;
    private PersonCards cards;
    private long person;

    @BeforeEach
    void draw() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", 12),
                new Actor("projectleider", ""),
                Clock.systemUTC());
        DrawnPanel.draw(project, folder, 40);
        cards = new PersonCards(project);
        person = new Participants(project).all().getFirst().id();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void keepsEverythingThatWasToldAndTakesItBack() throws Exception {
        assertThat(cards.of(person)).isEqualTo(PersonCard.empty(person));
        assertThat(cards.all()).isEmpty();

        cards.change(person, card -> full(person));

        assertThat(cards.of(person)).isEqualTo(full(person));
        assertThat(cards.all()).isEqualTo(Map.of(person, full(person)));
        cards.change(person, card -> card.with(Consent.Subject.PHOTO, Optional.empty()));
        assertThat(cards.of(person).consent(Consent.Subject.PHOTO)).isEmpty();
        project.undo().undo();
        assertThat(cards.of(person)).isEqualTo(full(person));
        project.undo().undo();
        assertThat(cards.of(person)).isEqualTo(PersonCard.empty(person));
    }

    @Test
    void changesOnePartAndLeavesTheOthers() throws Exception {
        cards.change(person, card -> full(person));

        cards.change(person, card -> card.with(new Access(false, "")));

        assertThat(cards.of(person)).isEqualTo(full(person).with(new Access(false, "")));
    }

    @Test
    void refusesNumbersOutOfRangeAndKeepsWhatStood() throws Exception {
        cards.change(person, card -> full(person));
        for (PersonCard wrong : List.of(
                full(person).with(new Care(21, "")),
                full(person).with(new Care(-1, "")),
                full(person).with(new Travel(OptionalInt.of(1000), Optional.empty())))) {
            assertThatThrownBy(() -> cards.change(person, card -> wrong)).isInstanceOf(PanelException.class);
        }
        assertThat(cards.of(person)).isEqualTo(full(person));
    }

    @Test
    void saysNothingOfAPersonInALog() {
        assertThat(full(person).toString()).isEqualTo("PersonCard[" + person + "]");
    }

    @Test
    void erasingTakesTheCardTheContactsAndTheRemarksAway() throws Exception {
        cards.change(person, card -> full(person));
        ContactDetails call = new ContactDetails(
                DAY.atTime(10, 0), Channel.PHONE, "Bram", Outcome.NO_ANSWER, "geheime opmerking", Optional.empty());
        new Contacts(project).add(person, call);
        new Participants(project).change(List.of(person), Status.CALLED, DAY, "geheime notitie");
        Callers callers = new Callers(project);
        callers.add("Bram");
        callers.assign(List.of(person), Optional.of(callers.all().getFirst()));

        project.perform(
                Action.irrevocable("registration.journal.erase", "R0001"), handle -> CardErasure.erase(handle, person));

        assertThat(cards.of(person)).isEqualTo(PersonCard.empty(person));
        assertThat(new Contacts(project).of(person)).isEmpty();
        assertThat(callers.assigned()).isEmpty();
        assertThat(new Participants(project).history(person))
                .extracting(StatusStep::remark)
                .containsOnly("");
        assertThat(new Participants(project).history(person))
                .as("the steps themselves stay")
                .extracting(StatusStep::status)
                .containsExactly(Status.CALLED, Status.NO_ANSWER, Status.DRAWN);
        assertThat(project.journal().check().sound()).isTrue();
    }

    private static PersonCard full(long person) {
        return new PersonCard(
                person,
                new Food(Set.of(Diet.VEGAN, Diet.GLUTEN_FREE), "noten"),
                new Access(true, "ringleiding"),
                new Care(2, "4 en 7 jaar"),
                new Speech("Turks", true),
                new Travel(OptionalInt.of(0), Optional.of(Transport.BICYCLE)),
                new Emergency("Jan Proef", "06-12345678"),
                new Payment(Iban.read("NL91 ABNA 0417 1643 00"), true),
                Map.of(
                        Consent.Subject.PHOTO, new Consent(false, DAY, "formulier"),
                        Consent.Subject.SHARING, new Consent(true, DAY, "")));
    }
}
