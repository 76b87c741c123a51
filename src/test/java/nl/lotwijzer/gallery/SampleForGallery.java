package nl.lotwijzer.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.sample.SampleProject;
import nl.lotwijzer.sortition.Progress;

/** The project that the pictures show: the sample data, worked through to the first session. */
final class SampleForGallery {
    static final Message NAME = Message.of("desktop.tasks.working");

    /** The pictures show this day, so that they are the same every time. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    private SampleForGallery() {}

    static Project build(Path folder) throws UserException, IOException {
        Project project = new SampleProject(
                        folder, new Actor("projectleider", "Sanne Voorbeeld"), CLOCK, step -> {}, Progress.NONE)
                .make();
        vacate(project);
        return project;
    }

    /** Makes the seats of two who declined vacant, one of which is given away, so that there is something to see. */
    private static void vacate(Project project) throws UserException {
        Replacements replacements = new Replacements(project);
        for (Participant declined : new Participants(project)
                .panel()
                .orElseThrow()
                .with(Status.DECLINED)
                .subList(0, 3)) {
            replacements.vacate(declined.number(), ReplacementEvent.WITHDRAWN);
        }
        String first = proposed(replacements);
        replacements.call(first, ReplacementEvent.ACCEPTS);
        replacements.replace(first);
        String second = proposed(replacements);
        replacements.call(second, ReplacementEvent.REFUSES);
        replacements.decline(second, ReplacementEvent.REFUSES);
        replacements.call(proposed(replacements), ReplacementEvent.NO_ANSWER);
        replacements.call(proposed(replacements), ReplacementEvent.CALL_BACK);
    }

    private static String proposed(Replacements replacements) {
        return replacements.state().orElseThrow().proposal().orElseThrow().number();
    }
}
