package nl.lotwijzer.desktop.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Who was at the draw is asked, and stands in its record. */
@ExtendWith(ApplicationExtension.class)
class DrawRecordFormTest {
    @TempDir
    static Path folder;

    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void thoseWhoWereThereSignTheRecord(FxRobot robot) throws Exception {
        ImmediateTasks tasks = new ImmediateTasks();
        AnsweringDialogs dialogs = new AnsweringDialogs();
        List<Notice> notices = new ArrayList<>();
        try (DrawnDossier dossier = DrawnDossier.in(folder)) {
            Desk desk = new Desk(Preferences.FIRST, tasks, dialogs, notices::add, Clock.systemUTC());
            dialogs.yes(form -> {
                        field(form, "#record-name-1").setText("Anna Voorbeeld");
                        field(form, "#record-role-1").setText("notaris");
                        field(form, "#record-role-3").setText("griffier");
                    })
                    .file(folder);
            robot.interact(() -> DrawRecordForm.ask(new Workspace(desk, dossier.project(), (place, detail) -> {})));
        }
        assertThat(tasks.failures()).isEmpty();
        assertThat(notices).hasSize(1);
        assertThat(folder.resolve("proces-verbaal-dorp-ronde-1.docx")).isNotEmptyFile();
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("proces-verbaal-dorp-ronde-1.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Anna Voorbeeld", "notaris", "griffier");
        }
    }

    private static TextField field(Node form, String id) {
        return (TextField) form.lookup(id);
    }
}
