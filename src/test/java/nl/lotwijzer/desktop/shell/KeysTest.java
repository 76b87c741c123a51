package nl.lotwijzer.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import nl.lotwijzer.desktop.Screens;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.palette.Offer;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.BackgroundTasks;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.theme.Theme;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window without a mouse: every key that is listed does what the list says, and the palette leads everywhere. */
@ExtendWith(ApplicationExtension.class)
class KeysTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    static Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<Failure> failures = new ArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks(failures::add);
    private Stage stage;
    private MainWindow window;
    private ProjectOpener opener;
    private FxRobot robot;

    @Start
    void start(Stage shown) {
        stage = shown;
        NoticePane notices = new NoticePane();
        Desk desk = new Desk(Preferences.FIRST, tasks, dialogs, notices, CLOCK);
        opener = new ProjectOpener(desk);
        window = new MainWindow(desk, opener, Screens.all(), notices);
        Theme theme = new Theme();
        Scene scene = new Scene(window.root(), 1280, 800);
        theme.dress(scene);
        theme.show(Brightness.LIGHT);
        window.bindKeys(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            window.dispose();
            tasks.close();
            opener.close();
        });
        assertThat(failures).isEmpty();
    }

    @Test
    void everyKeyOnTheSheetWorksAndThePaletteLeadsEverywhere(FxRobot hands) throws Exception {
        robot = hands;
        openProject();
        for (Place place : List.of(Place.QUOTAS, Place.REGISTRANTS)) {
            WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.go(place, ""));
        }
        for (Shortcut shortcut : window.shortcuts()) {
            for (KeyCombination keys : shortcut.keys()) {
                assertThat(stage.getScene().getAccelerators())
                        .as(shortcut.key())
                        .containsEntry(keys, shortcut.action());
            }
            BooleanSupplier effect = effects().get(shortcut.key());
            if (effect != null) {
                press(shortcut.keys().getFirst());
                until(shortcut.key(), effect);
                picture(shortcut.key());
                robot.type(KeyCode.ESCAPE);
            }
        }
        thePaletteFindsSomebody();
        aDeedOfTheScreenIsDone();
        thePageOfTheScreenIsShown();
        aNumberLeadsToItsRowsAndBack();
    }

    /** Returns what is seen after each key; those of the places follow below. */
    private Map<String, BooleanSupplier> effects() {
        Map<String, BooleanSupplier> effects = new java.util.HashMap<>(Map.of(
                "desktop.keys.palette", () -> sees("#palette-list"),
                "desktop.keys.help", () -> sees("#help-pane"),
                "desktop.keys.sheet", () -> sees("#keys-sheet"),
                "desktop.keys.back", () -> at(Place.QUOTAS),
                "desktop.keys.forward", () -> at(Place.REGISTRANTS),
                "desktop.keys.find", () -> stage.getScene().getFocusOwner() instanceof TextInputControl,
                "desktop.keys.settings", () -> at(Place.SETTINGS),
                "desktop.keys.new", () -> dialogs.asked().contains("Nieuw project"),
                "desktop.keys.open", () -> dialogs.asked().contains("Project openen"),
                "desktop.keys.print", () -> sees("#print-pane")));
        for (Place place : Place.values()) {
            effects.put(place.key(), () -> at(place));
        }
        return effects;
    }

    private void thePaletteFindsSomebody() {
        search("proef17 voor17");
        until(
                "the person is found",
                () -> found().stream().anyMatch(offer -> offer.name().equals("Voor17 Proef17")));
        picture("palette-person");
        robot.type(KeyCode.ENTER);
        until("the list with this person", () -> at(Place.REGISTRANTS) || at(Place.PARTICIPANTS));
        until("this person beside the list", () -> labels(".inspector").contains("Voor17 Proef17"));
    }

    private void aDeedOfTheScreenIsDone() {
        search("begeleiders rollen");
        until("the tab is found", () -> !found().isEmpty());
        robot.type(KeyCode.ENTER);
        until("the facilitators", () -> at(Place.FACILITATORS));
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> window.go(Place.FACILITATORS, "pool"));
        search("begeleider toevoegen");
        until(
                "the deed is found",
                () -> !found().isEmpty() && found().getFirst().where().startsWith("hier"));
        robot.type(KeyCode.ESCAPE);
    }

    private void thePageOfTheScreenIsShown() {
        press(new KeyCodeCombination(KeyCode.DIGIT8, KeyCombination.SHORTCUT_DOWN));
        // It was opened by its key before, and turns its pages with the screen.
        until("the page of this place", () -> helpTitle().equals("Doelverdeling"));
        picture("help");
        robot.clickOn("#help-search").write("bevolking");
        until(
                "pages are found",
                () -> robot.lookup("#help-pane .link-row").queryAll().size() > 1);
        robot.clickOn("#help-pane .link-row");
        until(
                "the page that was found",
                () -> !robot.lookup("#help-pane .help-heading-1").queryAll().isEmpty());
        robot.type(KeyCode.F1);
        until("the second time the keys", () -> sees("#keys-sheet"));
        robot.type(KeyCode.ESCAPE);
        until("the keys are away", () -> !sees("#keys-sheet"));
    }

    private void aNumberLeadsToItsRowsAndBack() {
        press(new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN));
        until("the figures", () -> !robot.lookup(".journey-step").queryAll().isEmpty());
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Node step = robot.lookup(".journey-step").queryAllAs(javafx.scene.control.Button.class).stream()
                    .filter(button -> button.getAccessibleText().contains("aanmeld"))
                    .findFirst()
                    .orElseThrow();
            ((javafx.scene.control.Button) step).fire();
        });
        until("the rows", () -> at(Place.REGISTRANTS));
        assertThat(robot.lookup("#trail").queryAs(Label.class).getText())
                .startsWith("Overzicht › Aanmeldingen › ")
                .containsPattern("[0-9]");
        picture("trail");
        theListIsPrinted();
        press(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN));
        until("the overview again", () -> at(Place.OVERVIEW));
    }

    private void theListIsPrinted() {
        press(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN));
        until("the pages", () -> sees("#print-pane"));
        picture("print-list");
        Path file = folder.resolve("lijst.pdf");
        dialogs.file(file);
        robot.clickOn("#print-save");
        until("the file", () -> Files.exists(file));
        assertThat(words(file))
                .contains("Aanmeldingen", "90 rijen", "Voor1 Proef1", "Voor90 Proef90", "In de loting")
                .contains("Burgerberaad Proef");
    }

    private static String words(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void openProject() throws Exception {
        Path file = folder.resolve("proef.beraad");
        try (Project project = Project.create(
                file,
                new ProjectDetails("proef", "Burgerberaad Proef", "Gemeenteraad", "Wat nu?", 12),
                new Actor("projectleider", "Sanne Rook"),
                CLOCK)) {
            DrawnPanel.draw(project, folder, 90);
        }
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> opener.open(file));
        until("the project", () -> opener.current().get().isPresent());
    }

    private void search(String words) {
        press(new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN));
        until("the palette", () -> sees("#palette-list"));
        robot.clickOn("#palette-field").write(words);
    }

    private List<Offer> found() {
        return robot.lookup("#palette-list").<ListView<Offer>>query().getItems();
    }

    private List<String> labels(String within) {
        return robot.lookup(within + " .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void press(KeyCombination keys) {
        KeyCodeCombination combination = (KeyCodeCombination) KeyCombination.valueOf(keys.getName());
        List<KeyCode> held = new ArrayList<>();
        if (combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.CONTROL);
        }
        if (combination.getAlt() == KeyCombination.ModifierValue.DOWN) {
            held.add(KeyCode.ALT);
        }
        held.forEach(robot::press);
        robot.type(combination.getCode());
        held.reversed().forEach(robot::release);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String helpTitle() {
        StringBuilder title = new StringBuilder();
        robot.lookup("#help-pane .help-heading-1 .help-word")
                .queryAllAs(Text.class)
                .forEach(word -> title.append(word.getText()));
        return title.toString();
    }

    private boolean at(Place place) {
        return robot.lookup("#place-" + place.name().toLowerCase(Locale.ROOT)).<ToggleButton>tryQuery().stream()
                .anyMatch(ToggleButton::isSelected);
    }

    private boolean sees(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Layers::onScreen);
    }

    /** Leaves a picture of the window, to be looked at. */
    private void picture(String name) {
        WritableImage image =
                WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.getScene().snapshot(null));
        BufferedImage copy =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < copy.getHeight(); y++) {
            for (int x = 0; x < copy.getWidth(); x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Path pictures = Files.createDirectories(Path.of("target", "shell"));
            ImageIO.write(copy, "png", pictures.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within 20 seconds: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
