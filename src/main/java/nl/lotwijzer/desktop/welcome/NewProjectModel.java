package nl.lotwijzer.desktop.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.project.ProjectDetails;

/** What the person fills in for a new project. The file is named after the project until another one is chosen. */
final class NewProjectModel {
    private final Path folder;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty commissioner = new SimpleStringProperty("");
    private final StringProperty question = new SimpleStringProperty("");
    private final StringProperty panelSize = new SimpleStringProperty("100");
    private final StringProperty person = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    private final BooleanBinding valid;
    private boolean chosen;

    /**
     * @param folder      where a project's file is put unless the person chooses otherwise
     * @param knownPerson the name of the person as far as it is known
     * @param knownRole   the role of the person as far as it is known
     */
    NewProjectModel(Path folder, String knownPerson, String knownRole) {
        this.folder = folder;
        person.set(knownPerson);
        role.set(knownRole);
        name.subscribe(typed -> {
            if (!chosen) {
                file.set(proposal(typed));
            }
        });
        valid = Bindings.createBooleanBinding(() -> !name.get().isBlank() && seats().isPresent(), name, panelSize);
    }

    StringProperty name() {
        return name;
    }

    StringProperty commissioner() {
        return commissioner;
    }

    StringProperty question() {
        return question;
    }

    StringProperty panelSize() {
        return panelSize;
    }

    /** Who makes it, as the journal will write it. */
    StringProperty person() {
        return person;
    }

    StringProperty role() {
        return role;
    }

    /** The file that will be made. */
    ObjectProperty<Path> file() {
        return file;
    }

    /** Whether a project can be made of it. */
    BooleanBinding valid() {
        return valid;
    }

    /** Takes this file, whatever the project is called. */
    void choose(Path path) {
        chosen = true;
        file.set(path);
    }

    /** Returns the number of seats, if it is one. */
    Optional<Integer> seats() {
        String typed = panelSize.get().strip();
        if (!typed.matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(typed))
                .filter(seats -> seats >= 1 && seats <= ProjectDetails.LARGEST_PANEL);
    }

    /** Returns what was filled in; to be asked when {@link #valid()}. */
    ProjectDetails details() {
        return new ProjectDetails(
                ProjectDetails.codeFrom(name.get()),
                name.get().strip(),
                commissioner.get().strip(),
                question.get().strip(),
                seats().orElseThrow());
    }

    /** A name that every system takes, and that is free. */
    private Path proposal(String typed) {
        String safe = typed.strip()
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[ .]+$", "");
        String stem = safe.isEmpty() ? "project" : safe;
        Path free = folder.resolve(stem + "." + ProjectOpener.ENDING);
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve(stem + " " + i + "." + ProjectOpener.ENDING);
        }
        return free;
    }
}
