package nl.lotwijzer.desktop.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import nl.lotwijzer.desktop.controls.Tone;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.registration.RegistrationNumber;
import nl.lotwijzer.registration.Registrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ErasureQuestionTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private ErasureQuestion question;

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        DrawnPanel.draw(test.project(), folder, 60);
        question = new ErasureQuestion(test.workspace());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void erasesWhenTheDeedIsNamed() {
        test.dialogs().yes(form -> word(form).setText(" Wissen "));
        question.ask("R0007");

        assertThat(erased()).isTrue();
        assertThat(test.dialogs().asked()).hasSize(1);
        assertThat(test.notices()).extracting(Notice::tone).containsExactly(Tone.SUCCESS);
    }

    @Test
    void doesNothingWhenAnythingElseIsTyped() {
        test.dialogs().yes(form -> word(form).setText("ja"));
        question.ask("R0007");

        assertThat(erased()).isFalse();
        assertThat(test.notices()).isEmpty();
    }

    @Test
    void saysWhyItCannotBe() {
        test.dialogs().yes(form -> word(form).setText("wissen"));
        question.ask("R0007");
        question.ask("R0007");

        assertThat(test.dialogs().asked()).hasSize(1);
        assertThat(test.notices()).extracting(Notice::tone).containsExactly(Tone.SUCCESS, Tone.DANGER);
    }

    private boolean erased() {
        return new Registrations(test.project())
                .byNumber(new RegistrationNumber("R0007"))
                .orElseThrow()
                .erased();
    }

    private static TextField word(Node form) {
        return (TextField) form.lookup("#erase-word");
    }
}
