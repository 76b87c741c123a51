package nl.lotwijzer.project;

import java.nio.file.Path;
import java.time.Clock;
import nl.lotwijzer.vault.Secret;

/** Changes a protected project, and tells of each change when it is done, until somebody kills it. */
final class ProtectedWorkToBeKilled {
    private ProtectedWorkToBeKilled() {}

    /** @param arguments the project's file and its password */
    public static void main(String[] arguments) throws Exception {
        Project project = Project.open(
                Path.of(arguments[0]),
                new Actor("projectleider", ""),
                Clock.systemUTC(),
                Secret.password(arguments[1]));
        for (int seats = project.details().panelSize() + 1; ; seats++) {
            project.changeDetails(project.details().withPanelSize(seats % ProjectDetails.LARGEST_PANEL + 1));
            System.out.println(project.journal().head().number());
            System.out.flush();
        }
    }
}
