package nl.lotwijzer.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A small disk of its own, where the system lets a test make one; else the test is skipped. */
final class Disk implements AutoCloseable {
    private final Path folder;

    /** @param folder is made, and is the disk */
    Disk(Path folder) throws IOException {
        this.folder = Files.createDirectory(folder);
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/bin/mount"))
                        && run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", folder.toString()) == 0,
                "a disk of its own is not permitted here");
    }

    Path folder() {
        return folder;
    }

    /** Leaves no room for a single byte. */
    void fill() throws IOException {
        byte[] block = new byte[512];
        try (OutputStream out = Files.newOutputStream(folder.resolve("vol"))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    void makeRoom() throws IOException {
        Files.delete(folder.resolve("vol"));
    }

    void forbidWriting() throws IOException {
        assertThat(run("mount", "-o", "remount,ro", folder.toString())).isZero();
    }

    static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().orTimeout(20, TimeUnit.SECONDS).join().exitValue();
    }

    @Override
    public void close() throws IOException {
        run("umount", folder.toString());
    }
}
