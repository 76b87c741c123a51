package nl.lotwijzer.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import nl.lotwijzer.desktop.HandbookScript.Deed;
import nl.lotwijzer.desktop.HandbookScript.Kind;
import nl.lotwijzer.desktop.HandbookScript.Step;
import nl.lotwijzer.desktop.HandbookScript.Where;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** Does what a checklist of the handbook says, and nothing else. */
final class ScriptPlayer {
    private static final Map<String, KeyCode[]> KEYS = Map.of(
            "Enter", new KeyCode[] {KeyCode.ENTER},
            "End", new KeyCode[] {KeyCode.END},
            "Esc", new KeyCode[] {KeyCode.ESCAPE},
            "Ctrl+A", new KeyCode[] {KeyCode.SHORTCUT, KeyCode.A});
    private static final String PASTE = "Ctrl+V";
    private static final int SETTLED_MILLIS = 50;
    private static final int MOST_KEYS = 40;
    private static final int MILLIS_BETWEEN_KEYS = 5;

    /** The programs that somebody starts and leaves. */
    interface Programs {
        /** Starts one, in front of those that run. */
        void start();

        /** Leaves the one in front. */
        void leave();

        /** Returns how many run. */
        int running();
    }

    private final Hands hands;
    private final Mouse mouse;
    private final Programs programs;
    private final Deque<Path> files;
    private final List<Path> folders;
    private @Nullable ButtonBase pressed;

    /**
     * @param files   the files that the dialogs will answer with; the player adds those that the checklist names
     * @param folders where those files are, the last being where new ones are written
     */
    ScriptPlayer(Hands hands, Programs programs, Deque<Path> files, List<Path> folders) {
        this.hands = hands;
        this.mouse = new Mouse(hands.robot());
        this.programs = programs;
        this.files = files;
        this.folders = List.copyOf(folders);
    }

    /**
     * Does all of it.
     *
     * @param before told each step before it is done
     */
    void play(HandbookScript script, Consumer<Step> before) {
        for (Step step : script.steps()) {
            try {
                before.accept(step);
                play(step);
            } catch (AssertionError e) {
                Screenshot.of("first-hour");
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
                case START -> programs.start();
                case LEAVE -> programs.leave();
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
                case SEE -> see(deed.text());
                case GIVEN -> {
                    if (KEYS.containsKey(deed.text())) {
                        Optional<String> until =
                                at + 1 < deeds.size() && deeds.get(at + 1).kind() == Kind.SEE
                                        ? Optional.of(deeds.get(at + 1).text())
                                        : Optional.empty();
                        type(deed.text(), until);
                    } else if (file(deed.text()).isEmpty()) {
                        hands.robot()
                                .targetWindow(Window.getWindows().getLast())
                                .write(deed.text(), MILLIS_BETWEEN_KEYS);
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

    private void type(String key, Optional<String> until) {
        KeyCode[] combination = KEYS.get(key);
        hands.robot().push(combination);
        for (int typed = 1; until.isPresent() && typed < MOST_KEYS && !comes(until.get()); typed++) {
            hands.robot().push(combination);
        }
    }

    private static boolean comes(String words) {
        for (int waited = 0; waited < 8 && !Eyes.sees(words); waited++) {
            WaitForAsyncUtils.sleep(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
        }
        return Eyes.sees(words);
    }

    /** Clicks on the button of this name in the newest window, or on what else bears it. */
    private void press(String name, Where where) {
        if (where == Where.QUESTION) {
            long before = programs.running();
            hands.until(() -> Eyes.windows() > before);
        }
        hands.until(() -> Eyes.button(name, where, pressed).isPresent()
                || Eyes.label(name).isPresent());
        hands.until(() -> {
            Optional<ButtonBase> button = mouse.click(() -> Eyes.button(name, where, pressed));
            button.ifPresent(now -> pressed = now);
            return button.isPresent()
                    || (Eyes.button(name, where, pressed).isEmpty()
                            && mouse.click(() -> Eyes.label(name)).isPresent());
        });
        WaitForAsyncUtils.sleep(SETTLED_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void fill(String label, String value) {
        hands.until(() -> mouse.click(() -> Eyes.field(label)).isPresent());
        hands.robot().push(KeyCode.SHORTCUT, KeyCode.A);
        if (value.equals(PASTE)) {
            hands.robot().push(KeyCode.SHORTCUT, KeyCode.V);
        } else {
            hands.robot().write(value, MILLIS_BETWEEN_KEYS);
            hands.until(() -> Eyes.field(label)
                    .filter(field -> field.getText().equals(value))
                    .isPresent());
        }
    }

    /** Reads these words, where they may have to be scrolled to. */
    private void see(String words) {
        hands.until(() -> Eyes.reading(words)
                .filter(node -> {
                    hands.robot().interact(() -> Eyes.scrollTo(node));
                    return Eyes.seen(node).isPresent();
                })
                .isPresent());
    }
}
