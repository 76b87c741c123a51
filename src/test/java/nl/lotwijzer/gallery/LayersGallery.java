package nl.lotwijzer.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.vault.KeyCost;

/** Pictures of a new project, of what comes over the window, and of a project that is protected and locked. */
final class LayersGallery {
    private static final KeyCost QUICK = new KeyCost(64, 1, 1);

    /** What is pressed, by the name of the picture. */
    private record Layer(String name, String keys) {}

    private static final List<Layer> LAYERS = List.of(
            new Layer("window-palette", "Shortcut+K"),
            new Layer("window-help", "F1"),
            new Layer("window-keys", "Shortcut+F1"),
            new Layer("window-print", "Shortcut+P"));

    private LayersGallery() {}

    /** Opens a new project and takes the pictures that the album wants. */
    static void take(Photographer photographer, Album album) throws UserException {
        photographer.open(LayersGallery::build);
        for (Brightness brightness : Brightness.values()) {
            for (Language language : Language.values()) {
                picture(photographer, album, "window-guide", brightness, language, "", Place.OVERVIEW, "");
                picture(photographer, album, "settings-copies", brightness, language, "", Place.SETTINGS, "copies");
                picture(photographer, album, "settings-screen", brightness, language, "", Place.SETTINGS, "person");
                for (Layer layer : LAYERS) {
                    Place place = layer.name().equals("window-print") ? Place.SETTINGS : Place.QUOTAS;
                    picture(photographer, album, layer.name(), brightness, language, layer.keys(), place, "journal");
                }
            }
        }
        photographer.change(project -> project.protection().protect("een lange zin om te bewaren", QUICK));
        for (Brightness brightness : Brightness.values()) {
            for (Language language : Language.values()) {
                picture(
                        photographer,
                        album,
                        "settings-protected",
                        brightness,
                        language,
                        "",
                        Place.SETTINGS,
                        "protection");
            }
        }
        photographer.press("Shortcut+L");
        for (Brightness brightness : Brightness.values()) {
            for (Language language : Language.values()) {
                Album.Shot shot = new Album.Shot("window-locked", brightness, language, 1280, 800);
                if (album.wants(shot)) {
                    photographer.arrange(language, brightness, shot.width(), shot.height());
                    photographer.take(shot, album);
                }
            }
        }
    }

    private static void picture(
            Photographer photographer,
            Album album,
            String name,
            Brightness brightness,
            Language language,
            String keys,
            Place place,
            String detail) {
        Album.Shot shot = new Album.Shot(name, brightness, language, 1280, 800);
        if (album.wants(shot)) {
            photographer.arrange(language, brightness, shot.width(), shot.height());
            photographer.visit(place, detail);
            if (!keys.isEmpty()) {
                photographer.press(keys);
            }
            photographer.take(shot, album);
            if (!keys.isEmpty()) {
                photographer.leave();
            }
        }
    }

    private static Project build(Path folder) throws UserException, IOException {
        return Project.create(
                folder.resolve("nieuw.beraad"),
                new ProjectDetails("nieuw", "Burgerberaad Waterveen", "Gemeente Waterveen", "Hoe verder?", 40),
                new Actor("projectleider", "Sanne Voorbeeld"),
                SampleForGallery.CLOCK);
    }
}
