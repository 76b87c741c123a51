package nl.lotwijzer.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sample.SampleProject;
import nl.lotwijzer.sortition.Progress;

/** The project that the pictures show: the sample data, worked through to the first session. */
final class SampleForGallery {
    static final Message NAME = Message.of("desktop.tasks.working");

    /** The pictures show this day, so that they are the same every time. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    private SampleForGallery() {}

    static Project build(Path folder) throws UserException, IOException {
        return new SampleProject(
                        folder, new Actor("projectleider", "Sanne Voorbeeld"), CLOCK, step -> {}, Progress.NONE)
                .make();
    }
}
