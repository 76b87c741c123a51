package nl.lotwijzer.desktop.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.desktop.dialogs.AnsweringDialogs;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.preferences.Preferences;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.project.ProjectFileException;

/**
 * A workspace on a fresh project in a folder of the test, for testing a model: everything happens at once, dialogs are
 * answered beforehand, and what was told is kept.
 */
public final class TestWorkspace implements AutoCloseable {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    private final ImmediateTasks tasks = new ImmediateTasks();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> visits = new ArrayList<>();
    private final Project project;
    private final Workspace workspace;

    /**
     * @param folder an empty folder for the project's file
     */
    public TestWorkspace(Path folder) {
        try {
            project = Project.create(
                    folder.resolve("proef.beraad"),
                    new ProjectDetails("proef", "Burgerberaad Proef", "Raad van Proef", "Hoe verder?", 20),
                    new Actor("projectleider", "Pim Proef"),
                    CLOCK);
        } catch (ProjectFileException e) {
            throw new IllegalStateException(e);
        }
        Desk desk = new Desk(Preferences.FIRST, tasks, dialogs, notices::add, CLOCK);
        workspace = new Workspace(desk, project, (place, detail) -> visits.add((place + " " + detail).strip()));
    }

    public Workspace workspace() {
        return workspace;
    }

    public Project project() {
        return project;
    }

    /** The dialogs, to be told the answers before they are asked. */
    public AnsweringDialogs dialogs() {
        return dialogs;
    }

    /** The background work, which keeps the failures that nobody handled. */
    public ImmediateTasks tasks() {
        return tasks;
    }

    /** What was told, oldest first. */
    public List<Notice> notices() {
        return notices;
    }

    /** Where the person was brought, oldest first: the place, then the detail if there was one. */
    public List<String> visits() {
        return visits;
    }

    @Override
    public void close() {
        project.close();
    }
}
