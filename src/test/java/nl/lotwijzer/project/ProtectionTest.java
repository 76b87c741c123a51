package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.vault.KeyCost;
import nl.lotwijzer.vault.RecoveryKey;
import nl.lotwijzer.vault.Secret;
import nl.lotwijzer.vault.VaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final String KNOWN = "Wilhelmina-van-der-Proef";
    private static final String PASSWORD = "paard batterij nietje";
    private static final KeyCost CHEAP = new KeyCost(8, 1, 1);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("proef.beraad");
    }

    private Project plain() throws ProjectFileException {
        return Project.create(file(), new ProjectDetails("proef", "Proef", "", KNOWN, 100), ACTOR, CLOCK);
    }

    private Project open() throws Exception {
        return Project.open(file(), ACTOR, CLOCK, Secret.password(PASSWORD));
    }

    @Test
    void leavesNothingToReadInTheFolderNorAmongTemporaryFiles() throws Exception {
        try (Project project = plain()) {
            project.backUp();
            assertThat(filesWith(KNOWN)).isNotEmpty();
            project.protection().protect(PASSWORD, CHEAP);
            assertThat(filesWith(KNOWN)).isEmpty();

            project.changeDetails(project.details().withPanelSize(7));
            project.backUp();
            assertThat(filesWith(KNOWN)).isEmpty();
            project.leaveNoTrace();
            assertThat(filesWith(KNOWN)).isEmpty();
            assertThat(project.details().question()).isEqualTo(KNOWN);
        }
        assertThat(filesWith(KNOWN)).isEmpty();
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(temporary.filter(Files::isRegularFile).filter(Files::isReadable))
                    .noneMatch(file -> contents(file).contains(KNOWN));
        }
    }

    @Test
    void keepsEveryChangeUndoAndTheJournal() throws Exception {
        try (Project project = plain()) {
            project.protection().protect(PASSWORD, CHEAP);
            project.changeDetails(project.details().withPanelSize(7));
            project.changeDetails(project.details().withPanelSize(8));
            project.undo().undo();
            assertThat(project.details().panelSize()).isEqualTo(7);
        }
        try (Project project = open()) {
            assertThat(project.details().panelSize()).isEqualTo(7);
            assertThat(project.protection().on()).isTrue();
            assertThat(project.journal().check().sound()).isTrue();
            assertThat(project.journal().entries())
                    .extracting(JournalEntry::action)
                    .contains("project.journal.protect", "project.journal.undo");
            project.changeDetails(project.details().withPanelSize(9));
        }
        try (Project project = open()) {
            assertThat(project.details().panelSize()).isEqualTo(9);
        }
    }

    @Test
    void asksForThePasswordAndTakesTheRecoveryKeyForANewOne() throws Exception {
        RecoveryKey key;
        try (Project project = plain()) {
            key = project.protection().protect(PASSWORD, CHEAP);
        }
        assertThat(Protection.isOn(file())).isTrue();
        assertThatThrownBy(() -> Project.open(file(), ACTOR, CLOCK))
                .isInstanceOfSatisfying(
                        ProjectFileException.class,
                        told -> assertThat(told.told().key()).isEqualTo("project.file.protected"));
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(() -> Project.open(file(), ACTOR, CLOCK, Secret.password("een ander wachtwoord")))
                .isInstanceOfSatisfying(
                        VaultException.class,
                        told -> assertThat(told.trouble()).isEqualTo(VaultException.Trouble.WRONG_PASSWORD));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);

        try (Project project = Project.open(file(), ACTOR, CLOCK, Secret.recovery(key))) {
            for (String wrong : List.of("", "een ander wachtwoord", "ABCDEF-ABCDEF")) {
                assertThatThrownBy(() -> project.protection().changePassword(wrong, "een heel nieuw wachtwoord"))
                        .isInstanceOfSatisfying(
                                ProjectFileException.class,
                                told -> assertThat(told.told().key()).isEqualTo("project.protect.notCurrent"));
            }
            project.protection().changePassword(PASSWORD, "een tussentijds wachtwoord");
            project.protection().changePassword(String.join(" ", key.groups()), "een heel nieuw wachtwoord");
            assertThat(project.protection().opensWith(Secret.password(PASSWORD)))
                    .isFalse();
        }
        assertThatThrownBy(this::open).isInstanceOf(VaultException.class);
        try (Project project = Project.open(file(), ACTOR, CLOCK, Secret.password("een heel nieuw wachtwoord"))) {
            project.protection().takeOff();
            project.changeDetails(project.details().withPanelSize(11));
        }
        try (Project project = Project.open(file(), ACTOR, CLOCK)) {
            assertThat(project.details().panelSize()).isEqualTo(11);
            assertThat(project.journal().check().sound()).isTrue();
        }
    }

    @Test
    void refusesAWeakPassword() throws Exception {
        try (Project project = plain()) {
            for (String weak : List.of("", "geheim", "aaaaaaaaaaaaaaaaaaaa", "12341234123412341234")) {
                assertThatThrownBy(() -> project.protection().protect(weak, CHEAP))
                        .isInstanceOf(ProjectFileException.class);
            }
            assertThat(project.protection().on()).isFalse();
        }
    }

    @Test
    void writesNotOverWhatASyncedFolderBrought() throws Exception {
        byte[] other;
        Path ours;
        try (Project project = plain()) {
            project.protection().protect(PASSWORD, CHEAP);
            other = Files.readAllBytes(file());
            project.changeDetails(project.details().withPanelSize(7));
            Files.write(file(), other);

            assertThatThrownBy(() -> project.changeDetails(project.details().withPanelSize(8)))
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            told -> assertThat(told.told().key()).isEqualTo("project.storage.moved"));
            assertThat(project.details().panelSize()).isEqualTo(7);
            assertThat(Files.readAllBytes(file())).isEqualTo(other);
            ours = project.backups().getFirst();
        }
        try (Project rescued = Project.open(ours, ACTOR, CLOCK, Secret.password(PASSWORD))) {
            assertThat(rescued.details().panelSize()).isEqualTo(7);
            assertThat(rescued.journal().check().sound()).isTrue();
        }
    }

    @Test
    void keepsNothingOfAChangeThatCouldNotBeWritten() throws Exception {
        try (Project project = plain()) {
            project.protection().protect(PASSWORD, CHEAP);
            project.changeDetails(project.details().withPanelSize(7));
            Path takenOut = folder.resolveSibling(folder.getFileName() + "-eruit");
            Files.move(folder, takenOut);
            long entries = project.journal().head().number();

            assertThatThrownBy(() -> project.changeDetails(project.details().withPanelSize(8)))
                    .isInstanceOf(StorageFailure.class);
            assertThat(project.details().panelSize()).isEqualTo(7);
            assertThat(project.journal().head().number()).isEqualTo(entries);

            Files.move(takenOut, folder);
            assertThat(project.undo().next()).isEmpty();
            project.changeDetails(project.details().withPanelSize(9));
            project.changeDetails(project.details().withPanelSize(10));
            project.undo().undo();
            assertThat(project.details().panelSize()).isEqualTo(9);
            assertThat(project.journal().check().sound()).isTrue();
        }
        try (Project project = open()) {
            assertThat(project.details().panelSize()).isEqualTo(9);
        }
    }

    @Test
    void letsAnotherWindowFollow() throws Exception {
        try (Project project = plain()) {
            project.protection().protect(PASSWORD, CHEAP);
            try (Project second = open()) {
                assertThat(second.readOnly()).isTrue();
                assertThat(second.lookAgain()).isFalse();
                project.changeDetails(project.details().withPanelSize(8));
                assertThat(second.lookAgain()).isTrue();
                assertThat(second.details().panelSize()).isEqualTo(8);
                assertThat(second.lookAgain()).isFalse();
            }
        }
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contents(file).contains(text))
                    .toList();
        }
    }

    private static String contents(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
