package nl.lotwijzer.desktop.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.lotwijzer.desktop.controls.Labels;
import nl.lotwijzer.desktop.dialogs.FormQuestion;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.FileUse;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.desktop.workspace.ScreenEntry;
import nl.lotwijzer.language.Texts;

/** Decides what becomes of a file that somebody brings to the window: opened, checked, read in, or refused with a reason. */
final class FileArrival {
    /** What the window is showing. */
    interface Window {
        /** Returns whether a project is open. */
        boolean working();

        /** Returns whether the open project can be changed. */
        boolean writable();

        /** Returns where the person is in the open project. */
        Place place();

        /** Shows this place of the open project. */
        void go(Place place, String detail);

        /** Checks a dossier without a project. */
        void supervise(Path dossier);
    }

    private record Way(Place place, FileUse use) {}

    private final Desk desk;
    private final ProjectOpener opener;
    private final List<ScreenEntry> entries;
    private final Window window;

    FileArrival(Desk desk, ProjectOpener opener, List<ScreenEntry> entries, Window window) {
        this.desk = desk;
        this.opener = opener;
        this.entries = entries;
        this.window = window;
    }

    /** Takes the files that were dropped; one at a time. */
    void receive(List<Path> files) {
        if (files.size() == 1) {
            receive(files.getFirst());
        } else if (!files.isEmpty()) {
            tell("desktop.drop.several");
        }
    }

    private void receive(Path file) {
        if (name(file).toLowerCase(Locale.ROOT).endsWith("." + ProjectOpener.ENDING)) {
            opener.open(file);
            return;
        }
        List<Way> ways = waysFor(file);
        if (ways.isEmpty()) {
            tell("desktop.drop.unknown", name(file));
        } else if (!window.working()) {
            withoutProject(file, ways);
        } else if (ways.stream().noneMatch(this::allowed)) {
            tell("desktop.drop.readOnly");
        } else {
            use(file, ways);
        }
    }

    private void withoutProject(Path file, List<Way> ways) {
        if (ways.stream().anyMatch(way -> way.place() == Place.SUPERVISION)) {
            window.supervise(file);
        } else {
            tell("desktop.drop.noProject", name(file));
        }
    }

    private void use(Path file, List<Way> ways) {
        List<Way> allowed = ways.stream().filter(this::allowed).toList();
        allowed.stream()
                .filter(way -> way.place() == window.place())
                .findFirst()
                .ifPresentOrElse(way -> go(way, file), () -> {
                    if (allowed.size() == 1) {
                        go(allowed.getFirst(), file);
                    } else {
                        ask(file, allowed);
                    }
                });
    }

    private void ask(Path file, List<Way> ways) {
        Texts texts = desk.texts();
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox(Labels.text(texts.get("desktop.drop.which", name(file))));
        choices.getStyleClass().add("drop-choices");
        List<RadioButton> buttons = new ArrayList<>();
        for (Way way : ways) {
            RadioButton button = new RadioButton(texts.get(way.use().key()));
            button.setToggleGroup(group);
            buttons.add(button);
        }
        buttons.getFirst().setSelected(true);
        choices.getChildren().addAll(buttons);
        FormQuestion question = new FormQuestion(
                texts.get("desktop.drop.question"),
                choices,
                texts.get("desktop.drop.read"),
                new SimpleBooleanProperty(true));
        if (desk.dialogs().fill(question)) {
            for (int i = 0; i < ways.size(); i++) {
                if (buttons.get(i).isSelected()) {
                    go(ways.get(i), file);
                }
            }
        }
    }

    private void go(Way way, Path file) {
        window.go(way.place(), way.use().detail() + " " + file);
    }

    /** Looking at a dossier changes nothing. */
    private boolean allowed(Way way) {
        return window.writable() || way.place() == Place.SUPERVISION;
    }

    private List<Way> waysFor(Path file) {
        return entries.stream()
                .flatMap(entry ->
                        entry.uses().stream().filter(use -> use.takes(file)).map(use -> new Way(entry.place(), use)))
                .toList();
    }

    private void tell(String key, Object... arguments) {
        desk.notices().show(Notice.warning(desk.texts().get(key, arguments)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
