package nl.lotwijzer.desktop;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.lotwijzer.desktop.HandbookScript.Deed;
import nl.lotwijzer.desktop.HandbookScript.Kind;
import nl.lotwijzer.desktop.HandbookScript.Step;
import nl.lotwijzer.desktop.HandbookScript.Where;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** Does what a checklist of the handbook says, and nothing else. */
final class ScriptPlayer {
    private static final Map<String, KeyCode> KEYS =
            Map.of("Enter", KeyCode.ENTER, "End", KeyCode.END, "Esc", KeyCode.ESCAPE);
    private static final String PASTE = "Ctrl+V";
    private static final int SETTLED_MILLIS = 120;
    private static final int MOST_KEYS = 40;

    private final Hands hands;
    private final Deque<Path> files;
    private final List<Path> folders;
    private @Nullable ButtonBase pressed;

    /**
     * @param files   the files that the dialogs will answer with; the player adds those that the checklist names
     * @param folders where those files are, the last being where new ones are written
     */
    ScriptPlayer(Hands hands, Deque<Path> files, List<Path> folders) {
        this.hands = hands;
        this.files = files;
        this.folders = List.copyOf(folders);
    }

    /** Does all of it. */
    void play(HandbookScript script) {
        for (Step step : script.steps()) {
            try {
                play(step);
            } catch (AssertionError e) {
                throw new AssertionError(step.heading() + ": " + step.line() + "\n" + e.getMessage(), e);
            }
        }
    }

    private void play(Step step) {
        List<Deed> deeds = step.deeds();
        for (int at = 0; at < deeds.size(); at++) {
            if (deeds.get(at).kind() == Kind.GIVEN && !inField(deeds, at)) {
                file(deeds.get(at).text()).ifPresent(files::add);
            }
        }
        for (int at = 0; at < deeds.size(); at++) {
            Deed deed = deeds.get(at);
            switch (deed.kind()) {
                case PRESS -> press(deed.text(), deed.where());
                case FIELD -> {
                    // A field without anything to fill in is only spoken of.
                    if (at + 1 < deeds.size()
                            && inField(deeds, at + 1)
                            && deeds.get(at + 1).kind() == Kind.GIVEN) {
                        at++;
                        fill(deed.text(), deeds.get(at).text());
                    }
                }
                case SEE -> hands.until(() -> sees(deed.text()));
                case GIVEN -> {
                    if (KEYS.containsKey(deed.text())) {
                        Optional<String> until =
                                at + 1 < deeds.size() && deeds.get(at + 1).kind() == Kind.SEE
                                        ? Optional.of(deeds.get(at + 1).text())
                                        : Optional.empty();
                        type(KEYS.get(deed.text()), until);
                    } else if (file(deed.text()).isEmpty()) {
                        hands.robot()
                                .targetWindow(Window.getWindows().getLast())
                                .write(deed.text());
                    }
                }
            }
        }
    }

    private static boolean inField(List<Deed> deeds, int at) {
        return at > 0 && deeds.get(at - 1).kind() == Kind.FIELD;
    }

    /** Returns the file that is meant, if it is one: where it is, or else where it is to be written. */
    private Optional<Path> file(String text) {
        if (!text.matches(".*\\.(csv|xlsx|zip|tsv)|.*/")) {
            return Optional.empty();
        }
        Path file = folders.stream()
                .map(folder -> folder.resolve(text))
                .filter(Files::exists)
                .findFirst()
                .orElse(folders.getLast().resolve(text));
        if (text.endsWith("/")) {
            try {
                Files.createDirectories(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.of(file);
    }

    private void type(KeyCode key, Optional<String> until) {
        if (until.isEmpty()) {
            hands.robot().type(key);
            return;
        }
        for (int typed = 0; typed < MOST_KEYS && !sees(until.get()); typed++) {
            hands.robot().type(key);
            for (int waited = 0; waited < 8 && !sees(until.get()); waited++) {
                WaitForAsyncUtils.sleep(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Presses the button of this name in the newest window, or clicks on what else bears it. */
    private void press(String name, Where where) {
        if (where == Where.QUESTION) {
            hands.until(() ->
                    Window.getWindows().stream().filter(Stage.class::isInstance).count() > 1);
        }
        hands.until(() -> button(name, where).isPresent() || label(name).isPresent());
        WaitForAsyncUtils.sleep(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
        hands.until(() -> button(name, where).isPresent() || label(name).isPresent());
        Optional<ButtonBase> button = button(name, where);
        if (button.isPresent()) {
            pressed = button.get();
            Platform.runLater(button.get()::fire);
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.sleep(2 * SETTLED_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            hands.robot().clickOn(label(name).orElseThrow());
        }
    }

    private void fill(String label, String value) {
        hands.until(() -> field(label).isPresent());
        hands.robot().interact(() -> {
            TextInputControl field = field(label).orElseThrow();
            if (value.equals(PASTE)) {
                field.paste();
            } else {
                field.setText(value);
            }
        });
    }

    private static boolean sees(String words) {
        return visible().anyMatch(node -> textOf(node).contains(words));
    }

    /**
     * Where a path at the left and the page beside it have buttons of one name, the page's primary one is meant; and
     * where the question that a button asks has a button of that name too, the question's.
     */
    private Optional<ButtonBase> button(String name, Where where) {
        List<ButtonBase> found = visible()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button != pressed
                        && !button.isDisabled()
                        && (name.equals(button.getText()) || name.equals(button.getAccessibleText())))
                .toList();
        return found.stream()
                .filter(button -> button.getScene() == found.getFirst().getScene())
                .filter(button -> where != Where.LEFT && button.getStyleClass().contains(Styles.ACCENT))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private static Optional<Node> label(String name) {
        return visible().filter(node -> textOf(node).equals(name)).findFirst();
    }

    private static Optional<TextInputControl> field(String label) {
        return visible()
                .filter(node -> node instanceof Label named && label.equals(named.getText()))
                .map(node -> ((Label) node).getLabelFor())
                .filter(Objects::nonNull)
                .flatMap(ScriptPlayer::inputs)
                .filter(input -> input.isEditable() && !input.isDisabled())
                .findFirst();
    }

    private static Stream<TextInputControl> inputs(Node node) {
        if (node instanceof TextInputControl input) {
            return Stream.of(input);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ScriptPlayer::inputs)
                : Stream.empty();
    }

    private static String textOf(Node node) {
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text words -> words.getText();
            case TextInputControl input -> input.getText();
            default -> "";
        };
        return text == null ? "" : text;
    }

    /** Returns what can be seen and reached: the newest window and what hangs from it, the newest first. */
    private static Stream<Node> visible() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            List<Window> windows =
                    Window.getWindows().stream().filter(Window::isShowing).toList();
            int newest = windows.stream()
                    .filter(Stage.class::isInstance)
                    .mapToInt(windows::indexOf)
                    .max()
                    .orElse(0);
            return windows.subList(newest, windows.size()).reversed().stream()
                    .flatMap(window -> all(window.getScene().getRoot()))
                    .toList()
                    .stream();
        });
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ScriptPlayer::all))
                : Stream.of(node);
    }
}
