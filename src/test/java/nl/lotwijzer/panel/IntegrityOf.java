package nl.lotwijzer.panel;

import nl.lotwijzer.project.Project;

/** What the database says of itself, for tests of other rooms. */
public final class IntegrityOf {
    private IntegrityOf() {}

    /** Returns <i>ok</i>, or what is wrong with the file. */
    public static String file(Project project) {
        return project.read(IntegrityStore::check);
    }
}
