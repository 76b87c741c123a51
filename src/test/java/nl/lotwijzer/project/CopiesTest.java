package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.vault.KeyCost;
import nl.lotwijzer.vault.RecoveryKey;
import nl.lotwijzer.vault.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final Actor ACTOR = new Actor("projectleider", "Pim Proef");
    private static final String PASSWORD = "paard batterij nietje";
    private static final KeyCost CHEAP = new KeyCost(8, 1, 1);

    @TempDir
    Path folder;

    private Project project(boolean isProtected) throws ProjectFileException {
        Project project = Project.create(
                folder.resolve("proef.beraad"), new ProjectDetails("proef", "Proef", "", "", 100), ACTOR, CLOCK);
        if (isProtected) {
            project.protection().protect(PASSWORD, CHEAP);
        }
        return project;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void restoreWhatWasAndKeepWhatIs(boolean isProtected) throws Exception {
        try (Project project = project(isProtected)) {
            project.changeDetails(project.details().withPanelSize(7));
            Path made = project.backUp();
            project.changeDetails(project.details().withPanelSize(8));
            project.changeDetails(project.details().withPanelSize(9));
            Backup backup = named(project, made);
            assertThat(backup.state().orElseThrow().lost()).isEqualTo(2);
            assertThat(backup.made()).isEqualTo(Backups.madeAt(made));

            project.copies().restore(backup);

            assertThat(project.details().panelSize()).isEqualTo(7);
            assertThat(project.journal().check().sound()).isTrue();
            assertThat(project.journal().head().action()).isEqualTo("project.journal.restore");
            assertThat(project.undo().next()).isEmpty();
            project.changeDetails(project.details().withPanelSize(10));
            project.undo().undo();
            assertThat(project.details().panelSize()).isEqualTo(7);

            Backup aside = project.copies().all().getFirst();
            assertThat(aside.file()).isNotEqualTo(made);
            project.copies().restore(aside);
            assertThat(project.details().panelSize()).isEqualTo(9);
            assertThat(project.protection().on()).isEqualTo(isProtected);
        }
    }

    @Test
    void areNeverThrownAwayWhileTheyAreRestored() throws Exception {
        try (Project project = project(false)) {
            for (int i = 0; i < 5; i++) {
                project.backUp();
                project.changeDetails(project.details().withPanelSize(20 + i));
            }
            Backup oldest = project.copies().all().getLast();
            project.copies().restore(oldest);
            assertThat(project.details().panelSize()).isEqualTo(100);
            assertThat(oldest.file()).exists();
        }
    }

    @Test
    void ofAnotherProjectOrDamagedAreShownAndNotRestored() throws Exception {
        try (Project project = project(false)) {
            Path made = project.backUp();
            byte[] bytes = Files.readAllBytes(made);
            java.util.Arrays.fill(bytes, 100, bytes.length, (byte) 7);
            Files.write(made, bytes);
            Backup backup = named(project, made);
            assertThat(backup.state()).isEmpty();
            assertThatThrownBy(() -> project.copies().restore(backup)).isInstanceOf(ProjectFileException.class);
            assertThat(project.details().panelSize()).isEqualTo(100);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void forAColleagueSayWhoseTheyAre(boolean isProtected) throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (Project project = project(isProtected)) {
            assertThat(project.copies().handOver(stick.resolve("zo.beraad"), Optional.empty(), CHEAP))
                    .isEmpty();
            RecoveryKey key = project.copies()
                    .handOver(stick.resolve("eigen.beraad"), Optional.of("heel ander wachtwoord"), CHEAP)
                    .orElseThrow();

            Actor colleague = new Actor("projectmedewerker", "Noor Proef");
            try (Project copy = Project.open(
                    stick.resolve("zo.beraad"), colleague, CLOCK, isProtected ? Secret.password(PASSWORD) : null)) {
                assertThat(copy.copies().handedOver().orElseThrow().actor()).isEqualTo(ACTOR);
                copy.changeDetails(copy.details().withPanelSize(3));
                assertThat(copy.copies().handedOver()).isEmpty();
                assertThat(copy.journal().check().sound()).isTrue();
            }
            for (Secret secret : List.of(Secret.password("heel ander wachtwoord"), Secret.recovery(key))) {
                try (Project copy = Project.open(stick.resolve("eigen.beraad"), colleague, CLOCK, secret)) {
                    assertThat(copy.details()).isEqualTo(project.details());
                }
            }
            assertThatThrownBy(() -> project.copies().handOver(project.file(), Optional.empty(), CHEAP))
                    .isInstanceOf(ProjectFileException.class);
        }
    }

    private static Backup named(Project project, Path file) throws ProjectFileException {
        return project.copies().all().stream()
                .filter(one -> one.file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
