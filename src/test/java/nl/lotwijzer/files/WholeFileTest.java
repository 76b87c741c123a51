package nl.lotwijzer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void theNewOneTakesThePlaceOfTheOldOne() throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), "oud");
        WholeFile.write(file, "nieuw: één");
        assertThat(file).hasContent("nieuw: één");
        assertThat(names()).containsExactly("lijst.csv");
    }

    @Test
    void aFileThatCannotBeMadeWholeLeavesTheOldOne() throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), "oud");
        FilesException failure = failure(() -> WholeFile.write(file, out -> {
            out.write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        }));
        assertThat(failure.trouble()).isEqualTo(Trouble.FULL);
        assertThatIllegalStateException()
                .isThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(1);
                    throw new IllegalStateException("stopped");
                }));
        assertThat(file).hasContent("oud");
        assertThat(names()).containsExactly("lijst.csv");
    }

    @Test
    void severalAppearTogetherOrNotAtAll() throws Exception {
        Path one = folder.resolve("een.txt");
        Path other = folder.resolve("twee.txt");
        try (WholeFile first = new WholeFile(one, new byte[] {1});
                WholeFile second = new WholeFile(other, new byte[] {2})) {
            assertThat(one).doesNotExist();
            first.appear();
            assertThat(second).isNotNull();
        }
        assertThat(names()).as("the second never appeared").containsExactly("een.txt");
    }

    @Test
    void whatAKilledProgramLeftIsRemovedByTheNextWriting() throws Exception {
        Path left = Files.writeString(folder.resolve(".lotwijzer-1a2b.tmp-journal"), "half");
        Path busy = Files.writeString(folder.resolve(".lotwijzer-3c4d.tmp"), "nog bezig");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        WholeFile.write(folder.resolve("lijst.csv"), "heel");
        assertThat(left).doesNotExist();
        assertThat(busy).exists();
    }

    @Test
    void aFolderThatIsGoneAndANameThatCannotBeAreToldApart() throws Exception {
        assertThat(failure(() -> WholeFile.write(folder.resolve("weg").resolve("lijst.csv"), "x"))
                        .trouble())
                .isEqualTo(Trouble.NO_FOLDER);
        Path taken = Files.createDirectory(folder.resolve("map"));
        assertThat(failure(() -> WholeFile.write(taken, "x")).trouble()).isEqualTo(Trouble.NAME);
        assertThat(failure(() -> WholeFile.write(folder.resolve("x".repeat(400)), "x"))
                        .trouble())
                .isEqualTo(Trouble.NAME);
        assertThat(names()).containsExactly("map");
    }

    @Test
    void whatTheSystemSaysIsUnderstood() throws Exception {
        Path file = Files.writeString(folder.resolve("lijst.csv"), "oud");
        Path fresh = folder.resolve("nieuw.csv");
        assertThat(Trouble.whileWriting(fresh, new IOException("No space left on device")))
                .isEqualTo(Trouble.FULL);
        assertThat(Trouble.whileWriting(fresh, new IOException("Disk quota exceeded")))
                .isEqualTo(Trouble.FULL);
        assertThat(Trouble.whileWriting(fresh, new IOException("There is not enough space on the disk")))
                .isEqualTo(Trouble.FULL);
        assertThat(Trouble.whileWriting(fresh, new IOException("File too large")))
                .isEqualTo(Trouble.TOO_LARGE);
        assertThat(Trouble.whileWriting(fresh, new AccessDeniedException("x"))).isEqualTo(Trouble.READ_ONLY);
        assertThat(Trouble.whileWriting(fresh, new FileSystemException("x", null, "Read-only file system")))
                .isEqualTo(Trouble.READ_ONLY);
        assertThat(Trouble.whileWriting(fresh, new NoSuchFileException("x"))).isEqualTo(Trouble.NO_FOLDER);
        assertThat(Trouble.whileWriting(fresh, new IOException("Input/output error")))
                .isEqualTo(Trouble.UNREACHABLE);
        assertThat(Trouble.whileAppearing(file, new AccessDeniedException("x"))).isEqualTo(Trouble.IN_USE);
        assertThat(Trouble.whileAppearing(
                        file, new FileSystemException("x", null, "The process cannot access the file")))
                .isEqualTo(Trouble.IN_USE);
        assertThat(Trouble.whileAppearing(file, new FileSystemException("x", null, "Operation not permitted")))
                .isEqualTo(Trouble.READ_ONLY);
        assertThat(Trouble.whileAppearing(fresh, new FileSystemException("x", null, "The syntax is incorrect")))
                .isEqualTo(Trouble.NAME);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidNamesTheFileAndWhatToDo(Trouble trouble) {
        FilesException failure = new FilesException(trouble, folder.resolve("lijst.csv"), new IOException());
        for (Language language : Language.values()) {
            assertThat(Texts.in(language).get(failure.told()))
                    .startsWith("lijst.csv ")
                    .containsAnyOf("Kies", "kies", "Choose", "choose")
                    .doesNotContain(folder.toString());
        }
        assertThat(Arrays.stream(Trouble.values()).map(Trouble::key)).doesNotHaveDuplicates();
    }

    /** Whoever opens a file for writing elsewhere can leave half of one. */
    @Test
    void nobodyElseWritesFiles() throws IOException {
        Pattern writing = Pattern.compile(
                "\\bFiles\\.(newOutputStream|newBufferedWriter|newByteChannel|write|writeString"
                        + "|createFile|copy\\(in|move)\\b|\\b(FileOutputStream|FileWriter|RandomAccessFile)\\(|FileChannel\\.open");
        List<String> known = List.of(
                "WholeFile.java", // this
                "WriterLock.java", // a lock, which holds nothing
                "StartTimes.java", // what a developer measures
                "Archive.java"); // unpacks for reading, into a folder that it removes
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            assertThat(code.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !known.contains(file.getFileName().toString()))
                            .filter(file -> writing.matcher(text(file)).find()))
                    .isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static FilesException failure(ThrowingCallable writing) {
        FilesException failure = catchThrowableOfType(FilesException.class, writing);
        assertThat(failure).isNotNull();
        return failure;
    }
}
