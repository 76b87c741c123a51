package nl.lotwijzer.desktop.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.Picture;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.AttendanceList;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Somebody at the door checks in a roomful of people by keyboard alone, and does only what the window shows. With
 * {@code -Dlotwijzer.crowd=150} as many as a whole council hall holds.
 */
@ExtendWith(ApplicationExtension.class)
class CheckInByKeyboardTest {
    private static final int PEOPLE = Integer.getInteger("lotwijzer.crowd", 60);
    private static final Set<String> BEFORE = Set.of("van", "de", "der", "den", "ter", "ten", "te", "het", "t", "da");

    @TempDir
    static Path folder;

    private TestWorkspace test;
    private Session session;
    private CheckInScreen screen;
    private CheckInModel other;
    private int keys;

    @Start
    void show(Stage stage) throws Exception {
        test = new TestWorkspace(folder);
        session = Crowd.of(PEOPLE, test, folder);
        screen = new CheckInScreen(test.workspace(), session.id());
        other = new CheckInModel(test.workspace(), session.id());
        stage.setScene(new Scene(screen.root(), 1100, 720));
        new Theme().dress(stage.getScene());
        stage.show();
        screen.focus();
    }

    @AfterEach
    void close() {
        screen.dispose();
        other.dispose();
        test.close();
    }

    @Test
    void everybodyIsInWithinFiveKeys(FxRobot robot) {
        List<Participant> queue = new ArrayList<>(new Participants(test.project()).confirmed());
        Collections.shuffle(queue, new Random(7));
        assertThat(queue).hasSize(PEOPLE);
        int all = 0;
        int came = 0;
        for (Participant person : queue) {
            keys = 0;
            comesIn(robot, person);
            came++;
            all += keys;

            if (came == PEOPLE / 2) {
                Picture.keep("check-in");
            }
            assertThat(keys).as(person.name()).isLessThanOrEqualTo(5);
            assertThat(robot.lookup("#greeting-name").queryLabeled().getText()).isEqualTo(person.name());
            AttendanceList now = other.door().get().orElseThrow().attendance();
            assertThat(now.there())
                    .as("the other window after %s", person.name())
                    .isEqualTo(came);
            assertThat(other.attendee(person.id()).orElseThrow().there()).isTrue();
        }
        assertThat(all / (double) PEOPLE).as("keys for each on average").isLessThan(5);
        AttendanceList kept = new Attendances(test.project()).of(session.id());
        assertThat(kept.count(Attendance.PRESENT)).isEqualTo(PEOPLE);
        assertThat(kept.attendees())
                .allSatisfy(one -> assertThat(one.arrived())
                        .contains(test.project().clock().instant()));
    }

    /** Three letters of the last name; then Enter, or the digit that stands before the name and Enter. */
    private void comesIn(FxRobot robot, Participant person) {
        for (char letter : letters(person).toCharArray()) {
            type(robot, KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT)));
        }
        List<List<String>> shown = shown(robot);
        if (shown.size() > 5) {
            Picture.keep("check-in-several");
        }
        boolean alone = shown.stream().filter(line -> !line.contains("inside")).count() == 1;
        if (!alone) {
            String digit = shown.stream()
                    .filter(line -> line.contains(person.name()) && line.contains(person.number()))
                    .map(List::getFirst)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(person.name() + " is not in " + shown));
            type(robot, KeyCode.getKeyCode(digit));
        }
        type(robot, KeyCode.ENTER);
    }

    /** Returns what stands in each line of the list: the digit, the name, the number, and whether this person is in. */
    private static List<List<String>> shown(FxRobot robot) {
        List<List<String>> lines = new ArrayList<>();
        for (Node line : robot.lookup(".check-in-line").queryAll()) {
            List<String> texts = new ArrayList<>();
            robot.from(line).lookup(".label").queryAllAs(Label.class).forEach(label -> texts.add(label.getText()));
            if (line.getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("inside"))) {
                texts.add("inside");
            }
            lines.add(texts);
        }
        return lines;
    }

    private void type(FxRobot robot, KeyCode key) {
        robot.type(key);
        keys++;
    }

    private static String letters(Participant person) {
        String[] words = Normalizer.normalize(person.registrant().lastName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+");
        String main = "";
        for (String word : words) {
            if (main.isEmpty() && !BEFORE.contains(word)) {
                main = word;
            }
        }
        return main.substring(0, Math.min(3, main.length()));
    }
}
