package nl.lotwijzer.desktop.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.ceremony.Moment.Kind;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A whole public draw with nothing but the keyboard. */
@ExtendWith(ApplicationExtension.class)
class CeremonyByKeyboardTest {
    @TempDir
    static Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private Project project;
    private CeremonyModel model;
    private boolean left;

    @Start
    void show(Stage stage) throws Exception {
        project = CeremonyProjects.frozen(Files.createTempDirectory(folder, "project"), Publication.FULL);
        model = CeremonyProjects.model(project, tasks);
        CeremonyScreen screen = new CeremonyScreen(model, Texts.in(Language.DUTCH));
        Scene scene = new Scene(screen.root(), 1280, 720);
        new CeremonyKeys(model, screen, () -> left = true).bind(scene);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        project.close();
        assertThat(tasks.failures()).isEmpty();
    }

    @Test
    void theWholeDraw(FxRobot robot) {
        sees(robot, "De controlecode C");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.SPACE, 5);
        assertThat(model.topProperty().get()).isEqualTo(5);
        robot.type(KeyCode.RIGHT);

        sees(robot, "Toezegging: wethouder");
        robot.write("rode fiets 41");
        robot.type(KeyCode.ENTER);
        sees(robot, "Deze tekst hoort niet bij de toezegging");
        robot.type(KeyCode.BACK_SPACE);
        robot.write("2");
        robot.type(KeyCode.ENTER);
        sees(robot, "Klopt met de toezegging");
        assertThat(model.kept()).isFalse();
        robot.type(KeyCode.ENTER);
        sees(robot, "Klopte met de toezegging");
        robot.type(KeyCode.ENTER);

        sees(robot, "Toezegging: oppositie");
        robot.type(KeyCode.F2);
        sees(robot, "oppositie onthult niet");
        robot.type(KeyCode.ENTER, 2);

        sees(robot, "Dobbelstenen");
        robot.type(KeyCode.TAB);
        robot.write("Els");
        robot.type(KeyCode.ENTER);
        robot.write("63455");
        robot.type(KeyCode.BACK_SPACE);
        robot.write("4660390103169462");
        sees(robot, "Gegooid door Els");
        robot.type(KeyCode.ENTER);
        sees(robot, "Lees de cijfers samen nog eens voor");
        robot.type(KeyCode.ENTER, 2);

        sees(robot, "Dobbelstenen voor de rij");
        robot.write("37");
        robot.type(KeyCode.ENTER, 3);

        sees(robot, "Alles is binnen");
        robot.type(KeyCode.LEFT, 2);
        assertThat(model.step().kind()).isEqualTo(Kind.DICE);
        robot.type(KeyCode.PAGE_DOWN, 2);
        assertThat(new Draws(project).current().orElseThrow().state()).isEqualTo(RoundState.FROZEN);
        robot.type(KeyCode.ENTER);
        sees(robot, "S is de SHA-256 van deze regel");
        robot.type(KeyCode.ENTER);
        sees(robot, "Rij 37 is getrokken");
        robot.type(KeyCode.ENTER);
        sees(robot, "In elke groep krijgen de laagste lotnummers de plaatsen");
        robot.type(KeyCode.END);
        robot.type(KeyCode.ENTER);
        sees(robot, "elke balk moet binnen zijn haken eindigen");
        robot.type(KeyCode.ENTER);
        sees(robot, "Geslacht, vrouw: 3 plaatsen");
        robot.type(KeyCode.END);
        sees(robot, "het panel voldoet aan alle regels");
        robot.type(KeyCode.N);
        sees(robot, "Dit zijn de mensen die zijn geloot");
        robot.type(KeyCode.N);
        robot.type(KeyCode.ENTER);
        sees(robot, "6 mensen zijn geloot");
        robot.type(KeyCode.ENTER);
        assertThat(model.endedProperty().get()).isTrue();
        assertThat(left).isFalse();

        Lottery drawn = new Lotteries(project).current().orElseThrow();
        assertThat(drawn.panel()).hasSize(6);
        assertThat(drawn.drawing().orElseThrow().row()).isEqualTo(37);
    }

    @Test
    void escapeLeavesWithWhatWasKept(FxRobot robot) throws Exception {
        robot.type(KeyCode.ENTER, 2);
        robot.write("rode fiets 42");
        robot.type(KeyCode.ENTER, 2);
        robot.type(KeyCode.ESCAPE);
        assertThat(left).isTrue();
        assertThat(new Draws(project).current().orElseThrow().contributions()).hasSize(1);
        assertThat(CeremonyProjects.model(project, tasks).step().name()).isEqualTo("oppositie");
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
