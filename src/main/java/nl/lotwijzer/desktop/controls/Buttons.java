package nl.lotwijzer.desktop.controls;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The kinds of buttons. A screen has one primary button. */
public final class Buttons {
    private Buttons() {}

    /** The one thing to do here. */
    public static Button primary(String text, Ikon icon, Runnable action) {
        Button button = secondary(text, icon, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** Something else that can be done. */
    public static Button secondary(String text, Ikon icon, Runnable action) {
        Button button = secondary(text, action);
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /** Something else that can be done, without an icon. */
    public static Button secondary(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Something that throws away. */
    public static Button danger(String text, Ikon icon, Runnable action) {
        Button button = secondary(text, icon, action);
        button.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        return button;
    }

    /** A quiet button that is only an icon; the text is its tooltip and its name for a screen reader. */
    public static Button icon(String text, Ikon icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Words in the text that lead somewhere. */
    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** The ⋯ menu with the actions that are needed less often. */
    public static MenuButton more(String text, MenuItem... items) {
        MenuButton button = new MenuButton(null, new FontIcon(Feather.MORE_HORIZONTAL), items);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, "no-arrow");
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        return button;
    }

    /** An entry for a menu. */
    public static MenuItem item(String text, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
