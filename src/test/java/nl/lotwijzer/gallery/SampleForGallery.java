package nl.lotwijzer.gallery;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.project.ProjectFileException;

/** The project that the pictures show. */
final class SampleForGallery {
    static final Message NAME = Message.of("desktop.tasks.working");

    private SampleForGallery() {}

    static Project build(Path folder) throws ProjectFileException {
        return Project.create(
                folder.resolve("Burgerberaad Waterveen.beraad"),
                new ProjectDetails(
                        "waterveen-2026",
                        "Burgerberaad Waterveen",
                        "Gemeenteraad van Waterveen",
                        "Hoe gaan we tot 2040 om met water, wonen en groen?",
                        100),
                new Actor("projectleider", "Sanne Voorbeeld"),
                Clock.system(ZoneId.of("Europe/Amsterdam")));
    }
}
