package nl.lotwijzer.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The keyboard stays where one works, and comes away from everywhere. */
class FocusKeeperTest {
    private Button menu;
    private Button deed;
    private Button after;
    private HBox line;
    private VBox page;
    private Stage stage;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        onScreen(() -> {
            menu = new Button("Menu");
            deed = new Button("Doe het");
            after = new Button("Erna");
            line = new HBox(new Button("Ervoor"), deed, after);
            page = new VBox(line, new Button("Onder"));
            stage = new Stage();
            stage.setScene(new Scene(new HBox(menu, page), 400, 300));
            FocusKeeper.keep(stage.getScene());
            KeyRules.hold(stage.getScene());
            stage.show();
            deed.requestFocus();
        });
    }

    @AfterEach
    void hide() {
        onScreen(stage::hide);
    }

    @Test
    void aButtonThatGoesAwayLeavesTheFocusToWhatCameInItsPlace() {
        onScreen(() -> line.getChildren().remove(deed));
        assertThat(focus()).isEqualTo(after);
    }

    @Test
    void aButtonThatCannotBeUsedAnyMoreLeavesTheFocusNearby() {
        onScreen(() -> deed.setDisable(true));
        assertThat(focus()).isEqualTo(after);
    }

    @Test
    void aPartThatIsShownAnewHasTheFocusWhereItWas() {
        Button again = make(() -> new Button("Doe het"));
        again.setId("deed");
        onScreen(() -> {
            deed.setId("deed");
            deed.getParent().requestFocus();
            deed.requestFocus();
        });
        onScreen(() -> page.getChildren().set(0, new HBox(new Button("Ervoor"), again)));
        assertThat(focus()).isEqualTo(again);
    }

    @Test
    void whatIsEmptyLeavesTheFocusToWhatStandsAfterIt() {
        onScreen(() -> line.getChildren().clear());
        assertThat(focus()).isEqualTo(page.getChildren().getLast());
    }

    @Test
    void whoChoosesAnotherPlaceStaysThere() {
        onScreen(() -> {
            line.getChildren().remove(deed);
            menu.requestFocus();
        });
        assertThat(focus()).isEqualTo(menu);
    }

    @Test
    void tabLeavesAFieldOfSeveralLines() {
        TextArea area = make(() -> new TextArea("een"));
        onScreen(() -> {
            line.getChildren().set(1, area);
            area.requestFocus();
        });
        press(area, KeyCode.TAB);
        assertThat(area.getText()).isEqualTo("een");
        assertThat(focus()).isEqualTo(after);
    }

    @Test
    void anArrowPressesTheNextChoiceAndGoesToTheNextButton() {
        ToggleGroup choices = new ToggleGroup();
        RadioButton light = make(() -> new RadioButton("Licht"));
        RadioButton dark = make(() -> new RadioButton("Donker"));
        int[] pressed = new int[2];
        dark.setOnAction(_ -> pressed[0]++);
        ToggleGroup buttons = new ToggleGroup();
        ToggleButton first = make(() -> new ToggleButton("Eerste"));
        ToggleButton second = make(() -> new ToggleButton("Tweede"));
        second.setOnAction(_ -> pressed[1]++);
        onScreen(() -> {
            choices.getToggles().addAll(light, dark);
            buttons.getToggles().addAll(first, second);
            light.setSelected(true);
            first.setSelected(true);
            line.getChildren().setAll(light, dark, first, second);
            light.requestFocus();
        });
        press(light, KeyCode.RIGHT);
        assertThat(dark.isSelected()).isTrue();
        press(first, KeyCode.RIGHT);
        assertThat(focus()).isEqualTo(second);
        assertThat(second.isSelected()).isFalse();
        assertThat(pressed).containsExactly(1, 0);
    }

    private void press(Node node, KeyCode key) {
        onScreen(() ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private static <N extends Node> N make(Callable<N> making) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, making);
    }

    private Node focus() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.getScene().getFocusOwner());
    }

    /** Does this, and waits until the window has heard of it: JavaFX moves the focus at the next frame. */
    private static void onScreen(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
        for (int frame = 0; frame < 3; frame++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
        WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
