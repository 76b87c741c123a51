package nl.lotwijzer.desktop.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Workspace;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.supervision.Findings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A dossier is opened, checked, opened further, remarked on, signed, and its findings are read back. */
@ExtendWith(ApplicationExtension.class)
class SupervisionScreenTest {
    @TempDir
    static Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private DrawnDossier dossier;
    private SupervisionScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        dossier = DrawnDossier.in(folder);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));
        Desk desk = new Desk(Preferences.FIRST, tasks, dialogs, notice -> {}, clock);
        screen = new SupervisionScreen(new Workspace(desk, dossier.project(), (place, detail) -> {}));
        Scene scene = new Scene((Parent) screen.node(), 1060, 740);
        Theme theme = new Theme();
        theme.show(Brightness.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        screen.dispose();
        dossier.close();
        assertThat(tasks.failures()).isEmpty();
    }

    @Test
    void aDossierIsCheckedRemarkedOnSignedAndReadBack(FxRobot robot) throws Exception {
        sees(robot, "Sleep een dossier hierheen");
        sees(robot, "Er zijn nog geen bevindingen ingelezen");
        type(robot, "#supervision-commitment", "zomaar");
        sees(robot, "Dit zijn geen 64 tekens");
        type(robot, "#supervision-commitment", dossier.commitment());
        dialogs.file(dossier.zip());
        press(robot, "#supervision-choose");
        sees(robot, "Alles wat is gecontroleerd, klopt.");
        sees(robot, "Dit is de loting die vooraf is gemeld (controlecode C).");

        robot.interact(
                () -> robot.lookup("#supervision-check-2 .link-row").query().requestFocus());
        robot.type(KeyCode.ENTER);
        sees(robot, "C zoals bekendgemaakt: " + dossier.commitment());
        type(robot, "#supervision-remark-2", "Vergeleken met de krant van zaterdag");

        press(robot, "#supervision-to-findings");
        type(robot, "#supervision-value-INFLUENCE", "De raad heeft beloofd te antwoorden");
        assertThat(robot.lookup("#supervision-sign").queryButton().isDisabled()).isTrue();
        type(robot, "#supervision-name", "T. Toezicht");
        press(robot, "#supervision-verdict-AGREED");
        Path first = Files.createTempDirectory(folder, "een");
        Path second = Files.createTempDirectory(folder, "twee");
        dialogs.file(first).file(second);
        press(robot, "#supervision-sign");
        press(robot, "#supervision-sign");
        sees(robot, "Ondertekend: bevindingen-dorp-ronde-1.tsv");
        for (String name : List.of(
                "bevindingen-dorp-ronde-1.tsv",
                "verificatieverslag-dorp-ronde-1.docx",
                "verificatieverslag-dorp-ronde-1.pdf")) {
            assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
        }
        Path file = first.resolve("bevindingen-dorp-ronde-1.tsv");
        assertThat(Findings.read(Files.readAllBytes(file)).checks().get(1).remark())
                .isEqualTo("Vergeleken met de krant van zaterdag");

        press(robot, "#supervision-close");
        dialogs.file(file);
        press(robot, "#supervision-read");
        sees(robot, "T. Toezicht");
        sees(robot, "Ronde 1: 17 controles goed, 0 fout, 0 niet te controleren");
    }

    @Test
    void whatWasChangedIsRedAndSaysWhatDoesNotAgree(FxRobot robot) throws Exception {
        dialogs.file(dossier.with(DossierPaths.CHANCES, text -> text.replaceFirst("T001", "T009")));
        press(robot, "#supervision-choose");
        sees(robot, "fout. Klap de rode regels open");
        sees(robot, "openbaar/kansen.tsv is veranderd");
    }

    private static void type(FxRobot robot, String id, String text) {
        TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
        robot.interact(() -> field.setText(text));
    }

    private static void press(FxRobot robot, String id) {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        assertThat(button.isDisabled()).as(id).isFalse();
        robot.interact(button::fire);
    }

    private static void sees(FxRobot robot, String words) {
        assertThat(robot.lookup((Node node) -> node instanceof Labeled labeled
                                && labeled.getText() != null
                                && labeled.getText().contains(words))
                        .queryAll())
                .as(words)
                .isNotEmpty();
    }
}
