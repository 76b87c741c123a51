package nl.lotwijzer.desktop.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.lotwijzer.desktop.controls.Form;
import nl.lotwijzer.gallery.AccessibleNames;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every question of the program is asked through these windows, so what holds for them holds for all of them. */
class WindowDialogsTest {
    private Stage stage;
    private Button asking;
    private WindowDialogs dialogs;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        onScreen(() -> {
            asking = new Button("Vraag");
            stage = new Stage();
            stage.setScene(new Scene(new VBox(new Button("Eerst"), asking), 600, 400));
            stage.show();
            asking.requestFocus();
            return stage;
        });
        dialogs = new WindowDialogs(() -> stage, () -> Texts.in(Language.DUTCH));
    }

    @AfterEach
    void hide() {
        onScreen(() -> {
            stage.hide();
            return stage;
        });
    }

    @Test
    void aFormBeginsAtItsFirstFieldAndEscapeLeavesIt() throws Exception {
        TextField name = new TextField();
        Form form = new Form().row("Naam", name).row("Rol", new TextField());
        FormQuestion question = new FormQuestion("Wie ben je?", form, "Bewaar", new SimpleBooleanProperty(true));
        boolean sent = ask(() -> dialogs.fill(question), window -> {
            assertThat(window.getTitle()).isEqualTo("Wie ben je?");
            assertThat(window.getScene().getFocusOwner()).isEqualTo(name);
            assertThat(AccessibleNames.of(window.getScene().getRoot()).findings())
                    .isEmpty();
            assertThat(button(window, Button::isDefaultButton)).contains("Bewaar");
            assertThat(button(window, Button::isCancelButton)).contains("Annuleren");
            press(window, KeyCode.ESCAPE);
        });
        assertThat(sent).isFalse();
        assertThat(stage.getScene().getFocusOwner()).as("where one was").isEqualTo(asking);
    }

    @Test
    void enterSendsAForm() throws Exception {
        FormQuestion question = new FormQuestion(
                "Wie ben je?", new Form().row("Naam", new TextField()), "Bewaar", new SimpleBooleanProperty(true));
        assertThat(ask(() -> dialogs.fill(question), window -> press(window, KeyCode.ENTER)))
                .isTrue();
    }

    @Test
    void aTextIsAskedByItsName() throws Exception {
        Optional<String> given =
                ask(() -> dialogs.askText(new TextQuestion("Hoe heet het?", "Naam", "Noord", "Bewaar")), window -> {
                    TextField field = (TextField) window.getScene().getFocusOwner();
                    assertThat(field.getAccessibleText()).isEqualTo("Naam");
                    field.setText("Zuid");
                    press(window, KeyCode.ENTER);
                });
        assertThat(given).contains("Zuid");
    }

    @Test
    void enterDoesNothingThatCannotBeUndone() throws Exception {
        Confirmation confirmation = Confirmation.destructive("Wis alles?", "Dat kan niet terug.", "Wis");
        boolean done = ask(() -> dialogs.confirm(confirmation), window -> {
            assertThat(button(window, Button::isDefaultButton)).isEmpty();
            assertThat(window.getScene().getFocusOwner())
                    .as("the way back has the focus")
                    .isInstanceOfSatisfying(
                            Button.class,
                            button -> assertThat(button.isCancelButton()).isTrue());
            press(window, KeyCode.ESCAPE);
        });
        assertThat(done).isFalse();
    }

    private static Optional<String> button(Stage window, Predicate<Button> which) {
        return window.getScene().getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(which)
                .map(Button::getText)
                .findFirst();
    }

    private static void press(Stage window, KeyCode key) {
        Event.fireEvent(
                window.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    /** Asks, does something with the window that comes, and returns what came of it. */
    private <T> T ask(Supplier<T> question, Consumer<Stage> answering) throws Exception {
        CompletableFuture<T> answered = new CompletableFuture<>();
        Platform.runLater(() -> answered.complete(question.get()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> asked().isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
        onScreen(() -> {
            Stage window = asked().orElseThrow();
            try {
                answering.accept(window);
            } finally {
                window.hide();
            }
            return window;
        });
        return answered.get(10, TimeUnit.SECONDS);
    }

    private Optional<Stage> asked() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage shown && stage.equals(shown.getOwner()) && shown.isShowing())
                .map(Stage.class::cast)
                .findFirst();
    }

    private static <T> T onScreen(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work::get);
    }
}
