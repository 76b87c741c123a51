package nl.lotwijzer.desktop.welcome;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.LogoMark;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.language.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is shown while no project is open. */
public final class WelcomeScreen {
    private final Parent node;

    /** @param check leads to where a dossier is checked without a project */
    public WelcomeScreen(Desk desk, ProjectOpener opener, Runnable check) {
        Texts texts = desk.texts();
        opener.forgetMissing();
        Label title = new Label("Lotwijzer", new LogoMark(40));
        title.getStyleClass().add("welcome-title");
        Label purpose = Labels.muted(texts.get("desktop.welcome.purpose"));
        purpose.getStyleClass().add("welcome-purpose");
        Button create = way(
                Feather.FILE_PLUS,
                texts.get("desktop.welcome.new"),
                texts.get("desktop.welcome.newExplained"),
                new NewProject(desk, opener)::ask);
        create.setId("welcome-new");
        create.getStyleClass().add("way-first");
        Button open = way(
                Feather.FOLDER,
                texts.get("desktop.welcome.open"),
                texts.get("desktop.welcome.openExplained"),
                opener::chooseAndOpen);
        open.setId("welcome-open");
        Button sample = way(
                Feather.COMPASS,
                texts.get("desktop.welcome.sample"),
                texts.get("desktop.welcome.sampleExplained"),
                new SampleMaker(desk, opener)::make);
        sample.setId("welcome-sample");
        Button supervise = way(
                Feather.SHIELD, texts.get("desktop.welcome.check"), texts.get("desktop.welcome.checkExplained"), check);
        supervise.setId("welcome-check");
        VBox ways = new VBox(create, open, sample, supervise);
        ways.getStyleClass().add("welcome-ways");
        VBox left = new VBox(title, purpose, ways);
        left.getStyleClass().add("welcome-left");
        HBox columns = new HBox(left);
        columns.getStyleClass().add("welcome-columns");
        List<Path> recent = desk.preferences().get().recent();
        if (!recent.isEmpty()) {
            columns.getChildren().add(recent(texts, recent, opener));
        }
        columns.setAlignment(Pos.CENTER);
        VBox middle = new VBox(columns);
        middle.setAlignment(Pos.CENTER);
        middle.getStyleClass().add("welcome");
        node = middle;
    }

    /** Returns what is shown. */
    public Parent node() {
        return node;
    }

    private static Button way(Ikon icon, String title, String explanation, Runnable action) {
        FontIcon sign = new FontIcon(icon);
        Label sentence = new Label(explanation);
        sentence.getStyleClass().add("muted");
        VBox words = new VBox(Labels.heading(title), sentence);
        words.getStyleClass().add("way-words");
        HBox line = new HBox(sign, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("way-line");
        Button button = new Button(null, line);
        button.getStyleClass().setAll("way");
        button.setAccessibleText(title);
        button.setAccessibleHelp(explanation);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Node recent(Texts texts, List<Path> files, ProjectOpener opener) {
        VBox list = new VBox(Labels.caption(texts.get("desktop.welcome.recent")));
        list.getStyleClass().add("welcome-recent");
        for (Path file : files) {
            Label name = new Label(stem(file));
            name.getStyleClass().add("recent-name");
            Label folder = Labels.caption(shortened(file.getParent()));
            Button button = new Button(null, new VBox(name, folder));
            button.getStyleClass().setAll("recent");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText(stem(file));
            button.setOnAction(event -> opener.open(file));
            list.getChildren().add(button);
        }
        return list;
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
