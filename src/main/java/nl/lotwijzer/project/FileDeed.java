package nl.lotwijzer.project;

/** What is done to the file of a project as a whole. */
@FunctionalInterface
interface FileDeed<T, X extends Exception> {
    T run() throws X;
}
