package nl.lotwijzer.project;

import org.jdbi.v3.core.Handle;

/**
 * Work on the project's database.
 *
 * @param <T> what it gives
 * @param <X> how it can fail in a way that a person can mend
 */
@FunctionalInterface
public interface Work<T, X extends Exception> {
    T with(Handle handle) throws X;
}
