package nl.lotwijzer.desktop.shell;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Buttons;
import nl.lotwijzer.desktop.welcome.NewProject;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Action;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the top: the project and what can be done with it as a whole; background work; undo; language; light. */
final class Header extends HBox {
    private final Desk desk;
    private final ProjectOpener opener;
    private final MenuButton project = new MenuButton();
    private final Button undo;
    private final Button redo;
    private final TaskIndicator tasks;

    /** @param search opens the palette */
    Header(Desk desk, ProjectOpener opener, ShellModel model, NewProject newProject, Runnable search) {
        this.desk = desk;
        this.opener = opener;
        Texts texts = desk.texts();
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        project.getStyleClass().addAll("flat", "project-menu");
        project.setId("project-menu");
        project.setOnShowing(event -> fillMenu(newProject));
        fillMenu(newProject);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tasks = new TaskIndicator(texts, desk.tasks());
        undo = Buttons.icon(texts.get("desktop.shell.undo"), Feather.CORNER_UP_LEFT, model::undo);
        redo = Buttons.icon(texts.get("desktop.shell.redo"), Feather.CORNER_UP_RIGHT, model::redo);
        Button find = Buttons.secondary(texts.get("desktop.palette.button"), Feather.SEARCH, search);
        find.setId("palette-open");
        find.getStyleClass().addAll("flat", "palette-button");
        getChildren().addAll(project, space, tasks, find, undo, redo, new DisplaySwitches(desk));
    }

    private void fillMenu(NewProject newProject) {
        Texts texts = desk.texts();
        project.getItems()
                .setAll(
                        Buttons.item(texts.get("desktop.welcome.new"), Feather.FILE_PLUS, newProject::ask),
                        Buttons.item(texts.get("desktop.welcome.open"), Feather.FOLDER, opener::chooseAndOpen));
        Path open = opener.current().get().map(current -> current.file()).orElse(Path.of(""));
        desk.preferences().get().recent().stream()
                .filter(file -> !file.equals(open))
                .map(file -> Buttons.item(file.getFileName().toString(), Feather.FILE, () -> opener.open(file)))
                .forEach(project.getItems()::add);
        MenuItem close = Buttons.item(texts.get("desktop.shell.close"), Feather.LOG_OUT, opener::close);
        project.getItems().addAll(new SeparatorMenuItem(), close);
    }

    /** Shows this state of the project. */
    void show(ShellModel.Glance glance, boolean readOnly) {
        Texts texts = desk.texts();
        project.setText(glance.name());
        undo.setDisable(readOnly || glance.undo().isEmpty());
        redo.setDisable(readOnly || glance.redo().isEmpty());
        undo.getTooltip()
                .setText(named(texts, "desktop.shell.undoNamed", glance.undo().orElse(null)));
        redo.getTooltip()
                .setText(named(texts, "desktop.shell.redoNamed", glance.redo().orElse(null)));
    }

    private static String named(Texts texts, String key, @Nullable Action action) {
        return texts.get(key, action == null ? "–" : texts.get(action.name()));
    }

    void dispose() {
        tasks.dispose();
    }
}
