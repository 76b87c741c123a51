package nl.lotwijzer.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Which of SQLite's refusals are a matter for the person at the keyboard, and the text that tells them. */
final class StorageTrouble {
    private StorageTrouble() {}

    /** Returns the key of the text for a file of so many bytes that could not be written. */
    static String keyFor(Path path, long bytes) {
        Path folder = path.toAbsolutePath().getParent();
        try {
            if (folder == null || Files.getFileStore(folder).getUsableSpace() <= bytes) {
                return "project.storage.full";
            }
        } catch (IOException _) {
            return "project.storage.unreachable";
        }
        return Files.isWritable(folder) ? "project.storage.unreachable" : "project.storage.readOnly";
    }

    /** Returns the key of the text, or null where the refusal is a fault of the program. */
    static @Nullable String keyFor(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_CONSTRAINT_TRIGGER) {
            return "project.storage.fixed";
        }
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> "project.storage.full";
            case SQLITE_READONLY, SQLITE_PERM -> "project.storage.readOnly";
            case SQLITE_IOERR, SQLITE_CANTOPEN -> "project.storage.unreachable";
            case SQLITE_BUSY, SQLITE_LOCKED -> "project.storage.busy";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "project.storage.damaged";
            default -> null;
        };
    }

    /** Returns what to throw for a failure of the database: a person's matter where it is one, else the fault itself. */
    static RuntimeException of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnfitText unfit) {
                return unfit;
            }
            if (cause instanceof SQLiteException sqlite) {
                String key = keyFor(sqlite.getResultCode());
                if (key != null) {
                    return new StorageFailure(Message.of(key), failure);
                }
            }
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
