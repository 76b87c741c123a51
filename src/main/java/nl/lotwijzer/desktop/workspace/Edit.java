package nl.lotwijzer.desktop.workspace;

/** A small change of the project, away from the screen's thread. */
@FunctionalInterface
public interface Edit {
    /** Does it. */
    void run() throws Exception;
}
