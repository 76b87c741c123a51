package nl.lotwijzer.desktop.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.controls.LogoMark;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is shown while no project is open. */
public final class WelcomeScreen {
    private final Parent node;

    /**
     * @param check leads to where a dossier is checked without a project
     * @param tour  told whether the project that opens next is to be shown around
     */
    public WelcomeScreen(Desk desk, ProjectOpener opener, Runnable check, Consumer<Boolean> tour) {
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
                new SampleMaker(desk, opener, tour)::make);
        sample.setId("welcome-sample");
        Button supervise = way(
                Feather.SHIELD, texts.get("desktop.welcome.check"), texts.get("desktop.welcome.checkExplained"), check);
        supervise.setId("welcome-check");
        VBox ways = new VBox(create, open, sample, supervise);
        ways.getStyleClass().add("welcome-ways");
        VBox left = new VBox(title, purpose);
        List<Path> recent = desk.preferences().get().recent();
        if (recent.isEmpty()) {
            left.getChildren().add(languages(desk));
        }
        left.getChildren().addAll(ways, Labels.muted(texts.get("desktop.welcome.drop")));
        left.getStyleClass().add("welcome-left");
        HBox columns = new HBox(left);
        columns.getStyleClass().add("welcome-columns");
        if (!recent.isEmpty()) {
            columns.getChildren().add(new RecentProjects(desk, recent, opener).node());
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

    /** At a first start: the languages by their own names. */
    private static Node languages(Desk desk) {
        HBox row = new HBox();
        row.getStyleClass().add("welcome-languages");
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(desk.texts()
                    .get("desktop.welcome.language." + language.locale().getLanguage()));
            button.setSelected(desk.preferences().get().language() == language);
            button.setOnAction(event -> {
                button.setSelected(true);
                desk.prefer(now -> now.withLanguage(language));
            });
            row.getChildren().add(button);
        }
        return row;
    }
}
