package nl.lotwijzer.desktop.welcome;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;

/** The projects that were open last, each with where it is and when it was last worked on. */
final class RecentProjects {
    private final Texts texts;
    private final DateTimeFormatter days;
    private final VBox list;

    RecentProjects(Desk desk, List<Path> files, ProjectOpener opener) {
        texts = desk.texts();
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.language().locale())
                .withZone(desk.clock().getZone());
        list = new VBox(Labels.caption(texts.get("desktop.welcome.recent")));
        list.getStyleClass().add("welcome-recent");
        files.forEach(file -> list.getChildren().add(row(file, opener)));
    }

    Node node() {
        return list;
    }

    private Button row(Path file, ProjectOpener opener) {
        Label name = new Label(stem(file));
        name.getStyleClass().add("recent-name");
        Label folder = Labels.caption(shortened(file.getParent()));
        VBox words = new VBox(name, folder);
        Optional<String> changed = changed(file);
        changed.ifPresent(day -> words.getChildren().add(Labels.caption(day)));
        Button button = new Button(null, words);
        button.getStyleClass().setAll("recent");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(stem(file) + changed.map(day -> ", " + day).orElse(""));
        button.setOnAction(event -> opener.open(file));
        return button;
    }

    /** Says when it was last worked on; nothing when its file cannot be asked, as on a drive that is away. */
    private Optional<String> changed(Path file) {
        try {
            return Optional.of(texts.get(
                    "desktop.welcome.changed",
                    days.format(Files.getLastModifiedTime(file).toInstant())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = "." + ProjectOpener.ENDING;
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    private static String shortened(@Nullable Path folder) {
        String home = System.getProperty("user.home");
        String path = String.valueOf(folder);
        return path.startsWith(home + File.separator) ? "~" + path.substring(home.length()) : path;
    }
}
