package nl.lotwijzer.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/**
 * The look of the whole program: AtlantaFX's Primer underneath, then the colour roles of light or dark, then the
 * program's own rules, which name roles and never colours.
 */
public final class Theme {
    private static final List<String> FONTS =
            List.of("InterLotwijzer-Regular.ttf", "InterLotwijzer-Medium.ttf", "InterLotwijzer-SemiBold.ttf");

    /** The style class of the root of a scene for a beamer. */
    private static final String BEAMER = "ceremony-root";

    private Brightness brightness = Brightness.LIGHT;

    /** Loads the typeface and dresses every window of this program, those that open later too. */
    public Theme() {
        FONTS.forEach(Theme::loadFont);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .map(Window::getScene)
                        .filter(Objects::nonNull)
                        .forEach(this::dress);
            }
        });
    }

    /** Shows every window, open now or later, in this brightness. */
    public void show(Brightness chosen) {
        brightness = chosen;
        Application.setUserAgentStylesheet(
                switch (chosen) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .forEach(this::dress);
    }

    /**
     * Shows texts so large in every window that opens or is dressed from now on. What code has measured stays as it is until
     * the screen is built anew.
     *
     * @param percent of the usual size, {@value TextSize#USUAL} or more
     */
    public void enlarge(int percent) {
        TextSize.set(percent);
        Window.getWindows().stream()
                .map(Window::getScene)
                .filter(Objects::nonNull)
                .forEach(this::dress);
    }

    /** Dresses a scene that is not in a window yet. */
    public void dress(Scene scene) {
        if (hasOwnerToFollow(scene)) {
            return;
        }
        String roles = brightness == Brightness.LIGHT ? "light.css" : "dark.css";
        UnaryOperator<String> sheet = growsWithTheRoom(scene)
                ? name -> StyleSheets.usual(Theme.class, name)
                : name -> StyleSheets.of(Theme.class, name);
        scene.getStylesheets()
                .setAll(Stream.of(roles, "controls.css", "lotwijzer.css", "compat.css")
                        .map(sheet)
                        .toList());
    }

    /** What a room looks at is laid out for a beamer and grows with its picture, not with what one person needs. */
    private static boolean growsWithTheRoom(Scene scene) {
        return scene.getRoot() != null && scene.getRoot().getStyleClass().contains(BEAMER);
    }

    /** A menu or a tooltip takes the style sheets of the scene it hangs on. */
    private static boolean hasOwnerToFollow(Scene scene) {
        Parent root = scene.getRoot();
        return root != null && root.getStyleClass().contains("popup");
    }

    private static void loadFont(String name) {
        try (InputStream file = Theme.class.getResourceAsStream("/nl/lotwijzer/fonts/" + name)) {
            if (Font.loadFont(Objects.requireNonNull(file, name), 14) == null) {
                throw new IllegalStateException("This system refuses the typeface " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
