package nl.lotwijzer.desktop.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.lotwijzer.desktop.tasks.Progress;
import nl.lotwijzer.desktop.workspace.Desk;
import nl.lotwijzer.desktop.workspace.ProjectOpener;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.sample.SampleProject;
import nl.lotwijzer.sortition.Phase;

/**
 * Makes the example project and opens it, to look around in: a fresh one each time. One that somebody did something in
 * stays as it is, and the next gets a folder of its own.
 */
final class SampleMaker {
    private final Desk desk;
    private final ProjectOpener opener;
    private final Consumer<Boolean> tour;

    /** @param tour told whether the project that opens next is to be shown around */
    SampleMaker(Desk desk, ProjectOpener opener, Consumer<Boolean> tour) {
        this.desk = desk;
        this.opener = opener;
        this.tour = tour;
    }

    /** Makes it in the background. */
    void make() {
        String name = desk.texts().get("desktop.welcome.sampleFolder");
        opener.start(Message.of("desktop.welcome.makingSample"), progress -> {
            desk.tasks().onScreen(() -> tour.accept(false));
            Project made = sample(name, progress);
            desk.tasks().onScreen(() -> tour.accept(true));
            return made;
        });
    }

    private Project sample(String name, Progress progress) throws UserException, IOException {
        Path parent = NewProject.usualFolder(desk);
        SampleProject sample = in(parent.resolve(name), progress);
        for (int i = 2; !sample.clear(); i++) {
            sample = in(parent.resolve(name + " " + i), progress);
        }
        Files.createDirectories(sample.folder());
        return sample.make();
    }

    private SampleProject in(Path folder, Progress progress) {
        return new SampleProject(folder, desk.actor(), desk.clock(), progress::phase, new Passed(progress));
    }

    /** Passes on what the selection tells. */
    private record Passed(Progress progress) implements nl.lotwijzer.sortition.Progress {
        @Override
        public void report(Phase phase, long done, long total) {
            progress.done(done, total);
        }

        @Override
        public void checkCancelled() {
            progress.stopIfCancelled();
        }
    }
}
