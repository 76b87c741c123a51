package nl.lotwijzer.desktop.registrants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.registrants.ProfilesModel.Choice;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.registration.Profile;
import org.kordamp.ikonli.feather.Feather;

/** The button that shows by which profile the file is read, with all that can be done with profiles behind it. */
final class ProfileMenu {
    private final Texts texts;
    private final ProfilesModel model;
    private final MenuButton button = new MenuButton();

    ProfileMenu(Texts texts, ProfilesModel model) {
        this.texts = texts;
        this.model = model;
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("profile");
        model.choiceProperty().subscribe(this::show);
    }

    MenuButton node() {
        return button;
    }

    private void show(Choice choice) {
        Optional<Profile> now = choice.now();
        button.setText(now.map(profile -> text("now", profile.name())).orElse(text("none")));
        List<MenuItem> items = new ArrayList<>();
        for (Profile profile : choice.all()) {
            CheckMenuItem item = new CheckMenuItem(profile.name());
            item.setSelected(now.equals(Optional.of(profile)));
            item.setOnAction(event -> model.apply(profile));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        if (!model.readOnly()) {
            items.add(Buttons.item(text("save"), Feather.SAVE, model::save));
            if (now.isPresent()) {
                items.add(Buttons.item(text("rename"), Feather.EDIT_2, model::rename));
                items.add(Buttons.item(text("remove"), Feather.TRASH_2, model::remove));
            }
            items.add(Buttons.item(text("read"), Feather.UPLOAD, model::read));
        }
        if (now.isPresent()) {
            items.add(Buttons.item(text("export"), Feather.DOWNLOAD, model::export));
        }
        button.getItems().setAll(items);
    }

    private String text(String thing, Object... arguments) {
        return texts.get("desktop.profiles." + thing, arguments);
    }
}
