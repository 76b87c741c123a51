package nl.lotwijzer.desktop.workspace;

/** Reads what a screen shows, away from the screen's thread. */
@FunctionalInterface
public interface Loader<T> {
    /** Reads it. */
    T load() throws Exception;
}
