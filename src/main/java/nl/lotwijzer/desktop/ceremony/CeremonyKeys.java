package nl.lotwijzer.desktop.ceremony;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The whole ceremony by keyboard; the page keys are those of a clicker for slides. */
final class CeremonyKeys {

    private final CeremonyModel model;
    private final CeremonyScreen screen;
    private final Runnable leave;

    CeremonyKeys(CeremonyModel model, CeremonyScreen screen, Runnable leave) {
        this.model = model;
        this.screen = screen;
        this.leave = leave;
    }

    /** Gives a scene the keys. */
    void bind(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (pressed(event)) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!screen.typing() && event.getCharacter().matches("[0-9]")) {
                model.digit(event.getCharacter().charAt(0));
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        return switch (code) {
            case ESCAPE -> does(leave);
            case ENTER -> does(screen.typingRoller() ? screen::switchRoller : model::forward);
            case PAGE_DOWN -> does(model::forward);
            case PAGE_UP -> does(model::back);
            case F2 -> does(model::withhold);
            case TAB -> does(screen::switchRoller);
            case LEFT -> (!screen.typing() || nothingTyped()) && does(model::back);
            default -> !screen.typing() && pressedOutsideText(code);
        };
    }

    private boolean nothingTyped() {
        return !screen.typingRoller() && model.textProperty().get().isEmpty();
    }

    private boolean pressedOutsideText(KeyCode code) {
        boolean table = model.step().kind() == Moment.Kind.TABLE;
        return switch (code) {
            case RIGHT -> does(model::forward);
            case BACK_SPACE, DELETE -> does(model::erase);
            case END -> does(model::runThrough);
            case N -> does(model::switchNames);
            case SPACE, DOWN -> table && does(() -> model.scroll(1));
            case UP -> table && does(() -> model.scroll(-1));
            case HOME -> table && does(() -> model.scroll(-model.facts().rows().size()));
            default -> false;
        };
    }

    private static boolean does(Runnable deed) {
        deed.run();
        return true;
    }
}
