package nl.lotwijzer.quotas.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import org.jspecify.annotations.Nullable;

/** Zip files of statistical offices. What is unpacked is public figures, and is removed again. */
final class Archive {
    static final String OBSERVATIONS = "observations.csv";

    private static final long MOST_BYTES = 1L << 30;

    private Archive() {}

    /** What is done with a file inside. */
    interface Use<T> {
        T of(Path file) throws InputException;
    }

    /** Returns whether the file is a zip, and no workbook. */
    static boolean isZip(Path file) throws InputException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            if (start.length < 4 || start[0] != 'P' || start[1] != 'K' || start[2] != 3 || start[3] != 4) {
                return false;
            }
        } catch (IOException e) {
            throw refused(file, "unreadable");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") == null && zip.getEntry("mimetype") == null;
        } catch (IOException e) {
            throw refused(file, "damaged");
        }
    }

    static boolean holdsObservations(Path file) throws InputException {
        return names(file).stream().anyMatch(name -> base(name).equals(OBSERVATIONS));
    }

    /** Unpacks the only table in the zip, uses it, and removes it. */
    static <T> T withTable(Path file, Use<T> use) throws InputException {
        List<String> tables = names(file).stream()
                .filter(name -> base(name).matches(".+\\.(csv|txt|xlsx)"))
                .toList();
        if (tables.size() != 1) {
            throw new InputException(
                    Place.in(String.valueOf(file.getFileName())),
                    Message.of("quotas.population.problem.zip", tables.size()));
        }
        return with(file, tables.getFirst(), use);
    }

    /** Unpacks this file of the zip, uses it, and removes it. */
    static <T> T with(Path file, String entry, Use<T> use) throws InputException {
        Path folder = null;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            folder = Files.createTempDirectory("lotwijzer-cijfers");
            Path unpacked = folder.resolve(base(entry));
            ZipEntry found = zip.getEntry(entry);
            try (InputStream in = zip.getInputStream(found);
                    OutputStream out = Files.newOutputStream(unpacked)) {
                copy(in, out, file);
            }
            return use.of(unpacked);
        } catch (IOException e) {
            throw refused(file, "damaged");
        } finally {
            remove(folder);
        }
    }

    static List<String> names(Path file) throws InputException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX"))
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException e) {
            throw refused(file, "damaged");
        }
    }

    /** Returns the name of an entry without its folders, in small letters: where it is unpacked is ours to say. */
    static String base(String entry) {
        return entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
    }

    private static void copy(InputStream in, OutputStream out, Path file) throws IOException, InputException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > MOST_BYTES) {
                throw refused(file, "bomb");
            }
            out.write(buffer, 0, read);
        }
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var inside = Files.list(folder)) {
            for (Path each : inside.toList()) {
                Files.deleteIfExists(each);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    private static InputException refused(Path file, String problem) {
        return new InputException(
                Place.in(String.valueOf(file.getFileName())), Message.of("spreadsheet.problem." + problem));
    }
}
