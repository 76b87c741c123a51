package nl.lotwijzer.project;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Which of SQLite's refusals are a matter for the person at the keyboard, and the text that tells them. */
final class StorageTrouble {
    private StorageTrouble() {}

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
}
