package nl.lotwijzer.report.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.report.ReportException;

/** The files of one report, written aside until they all appear together. */
final class Outgoing implements AutoCloseable {
    /** A file to write. */
    static final class Written {
        private final Path path;
        private final byte[] bytes;

        /** @param bytes nobody changes them any more */
        Written(Path path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }

        Path path() {
            return path;
        }

        String name() {
            return String.valueOf(path.getFileName());
        }
    }

    private final List<WholeFile> aside = new ArrayList<>();
    private final List<Path> paths;
    private final List<IssuedFile> issued;

    /**
     * Writes the files aside, each in its folder.
     *
     * @throws ReportException if one cannot be written
     */
    Outgoing(List<Written> files) throws ReportException {
        paths = files.stream().map(Written::path).toList();
        issued = files.stream()
                .map(file -> new IssuedFile(file.name(), Sha256.hex(file.bytes)))
                .toList();
        for (Written file : files) {
            try {
                aside.add(new WholeFile(file.path(), file.bytes));
            } catch (FilesException e) {
                throw failed(e);
            }
        }
    }

    List<IssuedFile> issued() {
        return issued;
    }

    /**
     * Makes all files appear. When one cannot, those that were not there before go away again.
     *
     * @throws ReportException if a file cannot be replaced, as when another program has it open
     */
    void appear() throws ReportException {
        List<Path> added = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            boolean there = Files.exists(paths.get(i));
            try {
                aside.get(i).appear();
            } catch (FilesException e) {
                takeBack(added, e);
                throw failed(e);
            }
            if (!there) {
                added.add(paths.get(i));
            }
        }
    }

    private static void takeBack(List<Path> added, FilesException cause) {
        for (Path path : added) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private ReportException failed(FilesException cause) {
        try {
            close();
        } catch (ReportException e) {
            cause.addSuppressed(e);
        }
        return new ReportException(cause.told(), cause);
    }

    /** Removes what lies aside, if it did not appear. */
    @Override
    public void close() throws ReportException {
        for (WholeFile file : aside) {
            try {
                file.close();
            } catch (FilesException e) {
                throw new ReportException(e.told(), e);
            }
        }
    }
}
