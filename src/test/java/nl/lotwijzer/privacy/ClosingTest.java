package nl.lotwijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.lottery.Dossiers;
import nl.lotwijzer.lottery.Recomputation;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingTest {
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-05-01T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    @TempDir
    Path input;

    private Path file;

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("dorp.beraad");
        try (Project project =
                Project.create(file, new ProjectDetails("dorp", "Dorpsberaad", "", "", 20), ACTOR, CLOCK)) {
            Season.hold(project, input);
            project.backUp();
        }
    }

    @Test
    void refusesAnotherCodeAndClosesOnce() throws Exception {
        try (Project project = Project.open(file, ACTOR, CLOCK)) {
            Closing closing = new Closing(project);
            assertThatThrownBy(() -> closing.close("dorpje", group -> {})).isInstanceOf(PrivacyException.class);
            assertThat(closing.closed()).isEmpty();

            closing.close("dorp", group -> {});
            assertThat(closing.closed()).isPresent();
            assertThatThrownBy(() -> closing.close("dorp", group -> {})).isInstanceOf(PrivacyException.class);
        }
    }

    @Test
    void leavesNothingOfPeopleButWhatTheLawAsks() throws Exception {
        List<String> words = new ArrayList<>(Season.WORDS);
        words.removeAll(List.of("NL91ABNA0417164300", "Terug-Qq", "Correctie-Qq"));
        words.addAll(List.of("@example.org", "Proefstraat", "Gids-Qf", "Voorzitter-Qo", "Karel Beller"));
        try (Project project = Project.open(file, ACTOR, CLOCK)) {
            ClosingPreview preview = new Closing(project).preview();
            assertThat(preview.people()).isEqualTo(63);
            assertThat(preview.stays())
                    .extracting(one -> one.group().id())
                    .containsExactly("payments", "proof", "journal");

            List<Integer> steps = new ArrayList<>();
            new Closing(project).close("dorp", steps::add);

            assertThat(steps).hasSize(preview.goes().size());
            assertThat(new Closing(project).preview().people()).isZero();
        }
        for (String word : words) {
            assertThat(filesWith(word)).as(word).isEmpty();
        }
        assertThat(filesWith("NL91ABNA0417164300"))
                .as("payments stay seven years")
                .isNotEmpty();
    }

    @Test
    void opensAgainWithNumbersForNamesAndIsVerified() throws Exception {
        try (Project project = Project.open(file, ACTOR, CLOCK)) {
            new Closing(project).close("dorp", group -> {});
        }
        try (Project project = Project.open(file, ACTOR, CLOCK)) {
            List<Participant> participants = new Participants(project).all();
            assertThat(participants)
                    .hasSize(20)
                    .allSatisfy(one -> assertThat(one.name()).isEqualTo(one.number()));
            assertThat(project.journal().check().sound()).isTrue();
            assertThat(Verification.of(
                                    new Dossiers(project).current(),
                                    Published.NOTHING,
                                    new Recomputation(),
                                    () -> false)
                            .exitStatus())
                    .isZero();
            assertThat(project.undo().undo()).isEmpty();
        }
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(one -> bytes(one).contains(text)).toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
