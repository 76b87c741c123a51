package nl.lotwijzer.desktop.overview;

import nl.lotwijzer.project.Project;

/** Reads what the overview shows, for the benchmark of opening. */
public final class OverviewReading {
    private OverviewReading() {}

    /** Returns what the overview would show of this project. */
    public static Object of(Project project) {
        return OverviewFacts.read(project);
    }
}
