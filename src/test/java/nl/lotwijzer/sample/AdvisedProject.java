package nl.lotwijzer.sample;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;

/** A project with the recommendations of the example and nothing else. */
public final class AdvisedProject {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    private AdvisedProject() {}

    /** Returns a project in this folder, open, with the recommendations of the example. */
    public static Project make(Path folder) throws UserException {
        Project project = Project.create(
                folder.resolve("advies.beraad"),
                new ProjectDetails("advies", "Burgerberaad Advies", "Gemeenteraad", "Hoe verder?", 100),
                new Actor("projectleider", ""),
                CLOCK);
        new SampleRecommendations(project, Path.of("sample-data")).advise();
        return project;
    }
}
