package nl.lotwijzer.desktop.tasks;

/** What a background task does, away from the screen's thread. */
@FunctionalInterface
public interface Job<T> {
    /** Does the work and returns its result; whatever it throws is shown to the person as a {@link Failure}. */
    T run(Progress progress) throws Exception;
}
