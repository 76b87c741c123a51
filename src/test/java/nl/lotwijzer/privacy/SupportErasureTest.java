package nl.lotwijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.facilitators.Facilitator;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.support.Attendee;
import nl.lotwijzer.support.Checklist;
import nl.lotwijzer.support.Conversation;
import nl.lotwijzer.support.Conversations;
import nl.lotwijzer.support.SignUp;
import nl.lotwijzer.support.TrainingDetails;
import nl.lotwijzer.support.TrainingKind;
import nl.lotwijzer.support.TrainingLength;
import nl.lotwijzer.support.Trainings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever comes to a training, or is spoken with, can see what is kept and be erased. */
class SupportErasureTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(10, folder, CLOCK);
        Trainings trainings = new Trainings(project);
        long training = trainings
                .plan(new TrainingDetails(
                        TrainingKind.OWN,
                        "Schrijven",
                        TrainingLength.DAY,
                        DAY,
                        LocalTime.of(9, 0),
                        "",
                        "",
                        "Trainer-Qt",
                        20,
                        ""))
                .id();
        Facilitator facilitator = new Facilitators(project)
                .add(new FacilitatorDetails("Gids-Qf", "", "", "", List.of(), "", List.of(), "", ""));
        trainings.signUp(training, new Attendee.Pooled(facilitator.id(), facilitator.name(), ""));
        trainings.signUp(training, Attendee.Guest.of("Gast-Qg", "Dorp-Qd", "gast-qg@example.org"));
        new Conversations(project)
                .add(new Conversation(
                        0,
                        Checklist.INTAKE,
                        DAY,
                        "Dorp-Qo",
                        "Spreker-Qs",
                        "",
                        "Kern-Qk",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new Conversation.Answer("Waarom nu?", "Antwoord-Qa"))));
        project.backUp();
    }

    @AfterEach
    void close() {
        project.close();
    }

    private PersonRef person(String name) {
        return new People(project).find(name).getFirst();
    }

    private void gone(String... words) throws Exception {
        for (String word : words) {
            assertThat(FoundText.in(folder, word)).as(word).isEmpty();
        }
    }

    @Test
    void showsAGuestTheTraining() {
        PersonFile file = new People(project).file(person("Gast-Qg"), Language.DUTCH);

        assertThat(file.parts().toString()).contains("gast-qg@example.org", "heeft een plaats");
        assertThat(file.purposes()).extracting(purpose -> purpose.group().id()).containsExactly("guests");
    }

    @Test
    void erasesAGuestWithTheSignUp() throws Exception {
        new Erasure(project).erase(person("Gast-Qg"));

        gone("Gast-Qg", "Dorp-Qd", "gast-qg@example.org");
        assertThat(new Trainings(project).all().getFirst().signUps())
                .extracting(SignUp::name)
                .containsExactly("Gids-Qf");
    }

    @Test
    void erasesAFacilitatorWithTheSignUp() throws Exception {
        new Erasure(project).erase(person("Gids-Qf"));

        gone("Gids-Qf");
        assertThat(new Trainings(project).all().getFirst().signUps())
                .extracting(SignUp::name)
                .containsExactly("Gast-Qg");
    }

    @Test
    void erasesWithWhomAConversationWasAndWhatWasSaid() throws Exception {
        new Erasure(project).erase(person("Spreker-Qs"));

        gone("Spreker-Qs", "Dorp-Qo", "Kern-Qk", "Antwoord-Qa");
        assertThat(new Conversations(project).all()).hasSize(1);
        assertThat(project.journal().check().sound()).isTrue();
    }
}
