package nl.lotwijzer.project;

import org.jdbi.v3.core.Handle;

/**
 * Work on the project's database that gives nothing back.
 *
 * @param <X> how it can fail in a way that a person can mend
 */
@FunctionalInterface
public interface Deed<X extends Exception> {
    void with(Handle handle) throws X;
}
