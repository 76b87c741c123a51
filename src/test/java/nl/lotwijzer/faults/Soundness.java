package nl.lotwijzer.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.StorageFailure;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What holds of a project after anything that can happen. */
final class Soundness {
    private Soundness() {}

    /** Returns the key of what is said when this is tried, which has words in both languages. */
    static String said(ThrowingCallable deed) {
        Throwable thrown = catchThrowable(deed);
        assertThat(thrown).as("it does not succeed").isNotNull();
        Message told = switch (thrown) {
            case UserException mendable -> mendable.told();
            case StorageFailure storage -> storage.told();
            default -> throw new AssertionError("A fault of the program", thrown);
        };
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).get(told)).as(told.key()).doesNotContain("{", "SQL", "Exception");
        }
        return told.key();
    }

    /** Holds of an open project. */
    static void assertSound(Project project) {
        assertThat(project.readOnly()).isFalse();
        assertThat(project.journal().check().sound()).isTrue();
    }

    /** Holds of a file that nobody has open. */
    static void assertWhole(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(answer.getString(1)).as(file.getFileName().toString()).isEqualTo("ok");
        }
    }

    /** Returns how many files lie aside in a folder, written or half so. */
    static long aside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(".lotwijzer-"))
                    .count();
        }
    }
}
