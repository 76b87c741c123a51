package nl.lotwijzer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import nl.lotwijzer.desktop.dialogs.FilesOf;
import nl.lotwijzer.desktop.dialogs.WindowDialogs;
import nl.lotwijzer.desktop.preferences.PreferencesStore;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.project.Protection;
import nl.lotwijzer.vault.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A password on the project, as a person meets it: put on, locked, mistyped, forgotten, taken off; and the copies beside it. */
@ExtendWith(ApplicationExtension.class)
class ProtectionStoryTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Instant MORNING = Instant.parse("2026-11-22T08:02:00Z");
    private static final String PASSWORD = "stoel regen trompet kaas";
    private static final String OTHER = "lantaarn boter fluit maandag";
    private static final Actor SANNE = new Actor("projectleider", "Sanne");

    @TempDir
    static Path folder;

    private final Deque<Path> files = FilesOf.none();
    private final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    private DesktopWindow window;
    private Path file;
    private Hands hands;

    @Start
    void start(Stage shown) throws Exception {
        file = Files.createTempDirectory(folder, "project").resolve("rook.beraad");
        Project.create(
                        file,
                        ProjectDetails.checked("rook", "Burgerberaad Rook", "Gemeente Rook", "Hoe verder?", 60),
                        SANNE,
                        Clock.fixed(MORNING, ZONE))
                .close();
        window = new DesktopWindow(
                shown,
                new PreferencesStore(Files.createTempDirectory(folder, "config")),
                new Later(),
                Screens.all(),
                texts -> new FilesOf(new WindowDialogs(() -> shown, texts), files));
        shown.show();
        window.desk().prefer(preferences -> preferences.withPerson("Sanne", "projectleider"));
        window.opener().open(file);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::close);
    }

    @Test
    void aPasswordIsPutOnLockedMistypedForgottenAndTakenOff(FxRobot robot) throws Exception {
        hands = new Hands(robot, "protection");
        String key = protect();
        assertThat(Protection.isOn(file)).isTrue();

        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        hands.until(() -> hands.shown("#lock-password"));
        assertThat(project()).as("an open project while it is locked").isNull();
        unlock("stoel regen trompet kast");
        hands.until(() -> hands.shown("#lock-mistake .banner"));
        assertThat(project()).isNull();
        unlock(PASSWORD);
        hands.until(() -> project() != null);

        now.set(now.get().plus(Duration.ofHours(2)));
        hands.until(() -> hands.shown("#lock-password"));
        hands.press("Wachtwoord vergeten?");
        hands.write("#lock-recovery", key);
        hands.press("#lock-open");
        hands.until(() -> project() != null
                && hands.shown("Je bent binnen met de herstelsleutel. Kies hier een nieuw wachtwoord."));

        changePassword("niet het goede wachtwoord");
        hands.until(() -> hands.shown("Dit is niet het wachtwoord van dit project, en ook niet de herstelsleutel. Er is"
                + " niets veranderd. Probeer het opnieuw."));
        assertThat(opens(OTHER)).isFalse();
        changePassword(key);
        hands.until(() -> opens(OTHER));
        assertThat(opens(PASSWORD)).as("the password before").isFalse();

        hands.press("Beveiliging weghalen");
        hands.until(() -> hands.shown("De beveiliging van dit project halen?"));
        hands.press(".asking .danger");
        hands.until(() -> hands.shown("#protect"));
        assertThat(Protection.isOn(file)).isFalse();
        assertThat(project().journal().check().sound()).isTrue();
    }

    @Test
    void aCopyIsHandedOverAndAnOlderOnePutBack(FxRobot robot) throws Exception {
        hands = new Hands(robot, "copies");
        hands.until(() -> project() != null);
        toCopies();
        hands.press("Reservekopie maken");
        hands.until(() -> hands.shown("Reservekopie gemaakt."));
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> project().changeDetails(project().details().withPanelSize(75)));
        now.set(now.get().plus(Duration.ofMinutes(1)));

        hands.go("overview");
        toCopies();
        hands.until(() -> hands.shown("1"));
        hands.press("Terugzetten");
        hands.until(() -> hands.shown(".asking .danger"));
        assertThat(Eyes.sees("één regel van het journaal vervalt"))
                .as("what it costs")
                .isTrue();
        hands.press(".asking .danger");
        hands.until(() -> project().details().panelSize() == 60);

        Path copy = file.resolveSibling("voor-pieter.beraad");
        files.add(copy);
        hands.press("#hand-over");
        hands.until(() -> hands.shown("#password-first"));
        hands.write("#password-first", OTHER);
        hands.write("#password-second", OTHER);
        hands.press("Kies een plaats");
        keepKey();
        assertThat(Protection.isOn(copy)).isTrue();
        try (Project handed =
                Project.open(copy, new Actor("projectleider", "Pieter"), new Later(), Secret.password(OTHER))) {
            assertThat(handed.details().panelSize()).isEqualTo(60);
            assertThat(handed.copies().handedOver()).isPresent();
        }
        assertThat(Protection.isOn(file)).as("the project itself").isFalse();
    }

    private void toCopies() {
        hands.go("settings");
        hands.press("Reservekopieën");
    }

    private String protect() {
        hands.until(() -> project() != null);
        hands.go("settings");
        hands.press("Beveiliging");
        hands.press("#protect");
        hands.until(() -> hands.shown("#password-first"));
        hands.write("#password-first", PASSWORD);
        hands.write("#password-second", PASSWORD);
        hands.robot().type(KeyCode.ENTER);
        return keepKey();
    }

    /** Writes the recovery key down, without which the page does not go away. */
    private String keepKey() {
        hands.until(() -> hands.shown("#recovery-key"));
        String key = hands.robot().lookup("#recovery-key").queryAs(Label.class).getText();
        Text shown = hands.robot().lookup("#recovery-key").lookup(".text").queryAs(Text.class);
        assertThat(shown.getText()).as("what can be written down").isEqualTo(key);
        hands.press("#recovery-kept");
        hands.press("Klaar");
        hands.until(() -> !hands.shown("#recovery-key"));
        return key;
    }

    private void unlock(String password) {
        hands.write("#lock-password", password);
        hands.press("#lock-open");
    }

    private void changePassword(String known) {
        hands.press("Wachtwoord wijzigen");
        hands.until(() -> hands.shown("#password-known"));
        hands.write("#password-known", known);
        hands.write("#password-first", OTHER);
        hands.write("#password-second", OTHER);
        hands.robot().type(KeyCode.ENTER);
        hands.until(() -> !hands.shown("#password-known"));
    }

    private boolean opens(String password) {
        try (Secret secret = Secret.password(password)) {
            return project().protection().opensWith(secret);
        }
    }

    private @Nullable Project project() {
        return window.opener().current().get().orElse(null);
    }

    /** A clock that a test moves. */
    private final class Later extends Clock {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now.get(), zone);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
