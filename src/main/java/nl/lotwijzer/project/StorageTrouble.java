package nl.lotwijzer.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.lotwijzer.files.Room;
import nl.lotwijzer.files.Trouble;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.UserException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Which refusals of SQLite and of the disk are a matter for the person at the keyboard, and the text that tells them. */
final class StorageTrouble {
    private StorageTrouble() {}

    /** Returns the key of the text for a file that could not be written. */
    static String keyFor(Trouble trouble) {
        return switch (trouble) {
            case FULL -> "project.storage.full";
            case TOO_LARGE -> "project.storage.notWritten";
            case READ_ONLY, NAME -> "project.storage.readOnly";
            case IN_USE -> "project.storage.busy";
            case NO_FOLDER -> "project.storage.gone";
            case UNREACHABLE -> "project.storage.unreachable";
        };
    }

    /** Returns the key of the text, or null where the refusal is a fault of the program. */
    static @Nullable String keyFor(SQLiteErrorCode code, @Nullable Path path) {
        return switch (code) {
            case SQLITE_CONSTRAINT_TRIGGER -> "project.storage.fixed";
            case SQLITE_READONLY_DBMOVED -> "project.storage.gone";
            case SQLITE_IOERR_NOMEM -> "project.storage.memory";
            case SQLITE_IOERR_LOCK, SQLITE_IOERR_SHMLOCK, SQLITE_IOERR_BLOCKED -> "project.storage.busy";
            case SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_CORRUPTFS -> "project.storage.damaged";
            default ->
                switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
                    case SQLITE_FULL -> "project.storage.full";
                    case SQLITE_READONLY, SQLITE_PERM -> "project.storage.readOnly";
                    case SQLITE_IOERR, SQLITE_CANTOPEN -> keyFor(path);
                    case SQLITE_BUSY, SQLITE_LOCKED -> "project.storage.busy";
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> "project.storage.damaged";
                    case SQLITE_NOMEM -> "project.storage.memory";
                    default -> null;
                };
        };
    }

    /** SQLite says only that it could not read or write; what the matter is, is seen at the folder. */
    private static String keyFor(@Nullable Path path) {
        if (path == null) {
            return "project.storage.unreachable";
        }
        if (!Files.exists(path)) {
            return "project.storage.gone";
        }
        if (!Files.isWritable(path) || !Files.isWritable(Room.folderOf(path))) {
            return "project.storage.readOnly";
        }
        return Room.none(path) ? "project.storage.full" : "project.storage.notWritten";
    }

    /** Returns what to say when a project cannot be opened, or its file not be copied; empty where nothing more is known. */
    static Optional<Message> told(Throwable failure, Path path) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserException mendable) {
                return Optional.of(mendable.told());
            }
            if (cause instanceof StorageFailure storage) {
                return Optional.of(storage.told());
            }
            if (cause instanceof SQLiteException sqlite) {
                @Nullable String key = keyFor(sqlite.getResultCode(), path);
                return key == null || key.equals("project.storage.damaged")
                        ? Optional.empty()
                        : Optional.of(Message.of(key, ProjectFile.nameOf(path)));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what to throw for a failure of the database: a person's matter where it is one, else the fault itself.
     *
     * @param path of the project's file; null where that does not matter
     */
    static RuntimeException of(Exception failure, @Nullable Path path) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnfitText unfit) {
                return unfit;
            }
            if (cause instanceof SQLiteException sqlite) {
                String key = keyFor(sqlite.getResultCode(), path);
                if (key != null) {
                    return new StorageFailure(Message.of(key, path == null ? "" : ProjectFile.nameOf(path)), failure);
                }
            }
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
