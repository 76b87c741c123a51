package nl.lotwijzer.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.vault.VaultException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Where the tables of an open project are: in the file itself, or in memory with a sealed file to keep them. */
interface Database extends AutoCloseable {
    /** Returns the connection that writes, or null where nothing may be changed. */
    @Nullable
    Handle writer();

    /** Returns the connection that reads what was kept last; to be asked by one thread at a time. */
    Handle reader();

    /**
     * Keeps what was committed, so that no end of the program can lose it. Where that fails the tables are again as they
     * were kept last, on another connection that writes.
     *
     * @throws StorageFailure if it could not be kept
     */
    void keep();

    /** Returns whether another program changed the file since this was asked before. */
    boolean changedElsewhere();

    /** Takes away what deleted rows left behind, for when it is kept. Returns whether nobody else reads in the file. */
    boolean leaveNoTrace();

    /** Writes a copy of the project, protected as the project is. */
    void copy(Path to) throws SQLException, FilesException;

    /** Returns the project as the bytes of a plain database, as it was kept last. */
    byte[] image() throws SQLException;

    /** Puts an earlier copy in the place of the project. The connections are of no use afterwards. */
    void restore(Path copy) throws SQLException, IOException, VaultException;

    /** Returns whether what is changed now is in the file that people see in the folder. */
    boolean inItsPlace();

    /** Closes the connections. */
    @Override
    void close();
}
