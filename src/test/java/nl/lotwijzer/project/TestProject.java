package nl.lotwijzer.project;

import java.nio.file.Path;
import java.time.Clock;
import nl.lotwijzer.language.UserException;

/** A new project for a test. */
public final class TestProject {
    private TestProject() {}

    /** Makes a project with so many seats in the file {@code proef.beraad} of the folder. */
    public static Project of(int seats, Path folder, Clock clock) throws UserException {
        return Project.create(
                folder.resolve("proef.beraad"),
                new ProjectDetails("proef", "Proef", "", "", seats),
                new Actor("projectleider", ""),
                clock);
    }
}
