package nl.lotwijzer.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.project.HeadCheck;
import nl.lotwijzer.project.JournalCheck;
import nl.lotwijzer.project.JournalEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private SettingsModel model;

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new SettingsModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void whatIsTypedIsSavedOnceAndCanBeTakenBack() {
        model.saveDetails("Burgerberaad Proef", "Raad van Proef", "Hoe verder?", "20");
        assertThat(model.journal()).as("nothing changed, nothing saved").hasSize(1);
        model.saveDetails("Burgerberaad Proef", "Raad van Proef", "Hoe verder?", " 30 ");
        assertThat(test.project().details().panelSize()).isEqualTo(30);
        assertThat(model.journal()).extracting(JournalEntry::number).containsExactly(2L, 1L);
        test.project().undo().undo();
        assertThat(model.details().get()).isEqualTo(test.project().details());
        assertThat(test.project().details().panelSize()).isEqualTo(20);
    }

    @Test
    void whatCannotBeIsToldAndNotSaved() {
        model.saveDetails("Burgerberaad Proef", "", "", "veel");
        model.saveDetails("  ", "", "", "20");
        assertThat(test.project().details().panelSize()).isEqualTo(20);
        assertThat(test.notices()).extracting(Notice::tone).containsExactly(Tone.DANGER, Tone.DANGER);
    }

    @Test
    void theJournalIsCheckedUntilItGrows() {
        model.checkJournal();
        assertThat(model.check().get()).map(JournalCheck::sound).contains(true);
        model.saveDetails("Andere naam", "", "", "20");
        assertThat(model.check().get()).isEmpty();
    }

    @Test
    void aPublishedHeadIsLookedUpUntilAnotherIsTyped() {
        String head = test.project().journal().head().hash();
        model.publishedHead().set(head.substring(0, 20).toUpperCase(Locale.ROOT));
        model.checkJournal();
        assertThat(model.check().get()).map(JournalCheck::sound).contains(true);
        assertThat(model.headCheck().get()).map(HeadCheck::unchangedUpToHead).contains(true);
        model.publishedHead().set("0".repeat(64));
        assertThat(model.headCheck().get()).isEmpty();
        model.checkJournal();
        assertThat(model.headCheck().get()).map(HeadCheck::unchangedUpToHead).contains(false);
        model.publishedHead().set("zomaar");
        model.checkJournal();
        assertThat(model.headCheck().get()).isEmpty();
        assertThat(test.notices()).extracting(Notice::tone).containsExactly(Tone.DANGER);
    }

    @Test
    void aBackupStandsBesideTheFile() {
        model.backUp();
        assertThat(model.backups()).hasSize(1).allMatch(copy -> folder.equals(copy.getParent()));
        assertThat(test.notices()).extracting(Notice::tone).containsExactly(Tone.SUCCESS);
    }
}
