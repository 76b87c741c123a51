package nl.lotwijzer.spreadsheet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV and Excel files. What a file is, how its characters are written and what parts its cells is found from its
 * content. Formulas are not calculated, macros not run, nothing is written to disk.
 */
public final class SpreadsheetReader {
    private static final long MOST_BYTES = 100L << 20;

    private SpreadsheetReader() {}

    /**
     * Reads the table in this file: of a workbook, the first visible sheet that is not blank.
     *
     * @throws InputException if the file cannot be read or holds no table, with what to do about it
     */
    public static Sheet read(Path file) throws InputException {
        return grid(file).toSheet();
    }

    /** Reads the table in the sheet with this name. See {@link #read(Path)}. */
    public static Sheet read(Path file, String sheet) throws InputException {
        return grid(file, sheet).toSheet();
    }

    /** Reads all rows, without looking for a header. See {@link #read(Path)}. */
    public static Grid grid(Path file) throws InputException {
        return rows(file, null, rows -> {});
    }

    /** Reads all rows of the sheet with this name, without looking for a header. See {@link #read(Path)}. */
    public static Grid grid(Path file, String sheet) throws InputException {
        return rows(file, sheet, rows -> {});
    }

    /**
     * Reads all rows of the sheet with this name, or, without a name, of the first visible one that is not blank.
     *
     * @param rowsRead told now and then how many rows were read; what it throws stops the reading
     */
    public static Grid grid(Path file, Optional<String> sheet, IntConsumer rowsRead) throws InputException {
        return rows(file, sheet.orElse(null), rowsRead);
    }

    private static Grid rows(Path file, @Nullable String sheet, IntConsumer rowsRead) throws InputException {
        Place place = Place.in(nameOf(file));
        if (Files.isDirectory(file)) {
            throw refused(place, "folder");
        }
        if (!Files.exists(file)) {
            throw refused(place, "notFound");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new InputException(
                        place, Message.of("spreadsheet.problem.tooLarge", Files.size(file) >> 20, MOST_BYTES >> 20));
            }
            return switch (FileKind.of(file)) {
                case TEXT -> CsvReader.read(place.file(), Files.readAllBytes(file), rowsRead);
                case XLSX -> XlsxReader.read(file, place, sheet, rowsRead);
                case EMPTY -> throw refused(place, "empty");
                case ENCRYPTED -> throw refused(place, "password");
                case OLD_EXCEL -> throw refused(place, "oldExcel");
                case BINARY_EXCEL -> throw refused(place, "binaryExcel");
                case OPEN_DOCUMENT -> throw refused(place, "openDocument");
                case WORD -> throw refused(place, "word");
                case DAMAGED_ZIP -> throw refused(place, "damaged");
                case OTHER_ZIP -> throw refused(place, "zip");
                case PICTURE -> throw refused(place, "picture");
                case PDF -> throw refused(place, "pdf");
                case WEB_PAGE -> throw refused(place, "webPage");
            };
        } catch (AccessDeniedException e) {
            throw refused(place, "denied");
        } catch (IOException e) {
            throw refused(place, "unreadable");
        }
    }

    private static InputException refused(Place place, String problem) {
        return new InputException(place, Message.of("spreadsheet.problem." + problem));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
