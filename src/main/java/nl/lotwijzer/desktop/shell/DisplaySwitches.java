package nl.lotwijzer.desktop.shell;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The switches for language and light, which are wherever one is. */
public final class DisplaySwitches extends HBox {
    private final Button light;
    private final ChangeListener<Preferences> onPreferences;

    public DisplaySwitches(Desk desk) {
        getStyleClass().add("display-switches");
        setAlignment(Pos.CENTER);
        Texts texts = desk.texts();
        ToggleGroup group = new ToggleGroup();
        HBox languages = new HBox();
        languages.getStyleClass().add("segmented");
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(language.code().toUpperCase(language.locale()));
            button.getStyleClass().setAll("segment");
            button.setId("language-" + language.code());
            button.setToggleGroup(group);
            button.setSelected(language == texts.language());
            button.setAccessibleText(language.locale().getDisplayLanguage(language.locale()));
            button.setOnAction(event -> {
                button.setSelected(true);
                desk.prefer(now -> now.withLanguage(language));
            });
            languages.getChildren().add(button);
        }
        light = Buttons.icon(
                "",
                Feather.MOON,
                () -> desk.prefer(now -> now.withBrightness(now.brightness().other())));
        light.setId("brightness");
        getChildren().addAll(languages, light);
        onPreferences = (of, before, now) -> show(texts, now.brightness());
        desk.preferences().addListener(new WeakChangeListener<>(onPreferences));
        show(texts, desk.preferences().get().brightness());
    }

    private void show(Texts texts, Brightness brightness) {
        boolean dark = brightness == Brightness.DARK;
        String deed = texts.get(dark ? "desktop.shell.light" : "desktop.shell.dark");
        light.setGraphic(new FontIcon(dark ? Feather.SUN : Feather.MOON));
        light.setAccessibleText(deed);
        light.getTooltip().setText(deed);
    }
}
