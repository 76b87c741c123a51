package nl.lotwijzer.spreadsheet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import nl.lotwijzer.language.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV and Excel files. What a file is, how its characters are written and what parts its cells is found from its
 * content. Formulas are not calculated, macros not run, nothing is written to disk.
 */
public final class SpreadsheetReader {
    private static final long MOST_BYTES_KEPT = 100L << 20;
    private static final long MOST_BYTES_PASSING = 1L << 30;

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
        return keep(file, null, rows -> {});
    }

    /** Reads all rows of the sheet with this name, without looking for a header. See {@link #read(Path)}. */
    public static Grid grid(Path file, String sheet) throws InputException {
        return keep(file, sheet, rows -> {});
    }

    /**
     * Reads all rows of the sheet with this name, or, without a name, of the first visible one that is not blank.
     *
     * @param rowsRead told now and then how many rows were read; what it throws stops the reading
     */
    public static Grid grid(Path file, Optional<String> sheet, IntConsumer rowsRead) throws InputException {
        return keep(file, sheet.orElse(null), rowsRead);
    }

    /**
     * Reads the table in the sheet with this name, or, without a name, in the first visible one that is not blank, row by
     * row, without keeping it. Header, columns and rows are found as {@link #grid} and {@link Grid#toSheet} do; a table
     * may be of any length.
     *
     * @param visitor  takes the table and its rows on this thread
     * @param rowsRead told now and then how many rows were read; what it throws stops the reading
     * @throws InputException if the file cannot be read, with what to do about it; rows may have been visited before, so
     *     keep what comes of them only when this returns
     */
    public static void rows(Path file, Optional<String> sheet, RowVisitor visitor, IntConsumer rowsRead)
            throws InputException {
        rows(file, sheet, OptionalInt.empty(), visitor, rowsRead);
    }

    /**
     * The same, under a header that somebody points at.
     *
     * @param headerRow the row of the header as Excel numbers it; empty to find it
     * @throws InputException also if that row is blank or not there
     */
    public static void rows(
            Path file, Optional<String> sheet, OptionalInt headerRow, RowVisitor visitor, IntConsumer rowsRead)
            throws InputException {
        PassingRows passing = new PassingRows(Place.in(nameOf(file)), headerRow, visitor);
        read(file, sheet.orElse(null), MOST_BYTES_PASSING, passing, rowsRead);
        passing.end();
    }

    /** Reads the header and the first rows, at most 40, of what {@link #rows} would read, however long the file is. */
    public static Sheet top(Path file, Optional<String> sheet, OptionalInt headerRow) throws InputException {
        TopOnly top = new TopOnly();
        try {
            rows(file, sheet, headerRow, top, rows -> {});
        } catch (TopOnly.Enough e) {
            return e.top();
        }
        throw new IllegalStateException("A table that nobody was shown");
    }

    private static Grid keep(Path file, @Nullable String sheet, IntConsumer rowsRead) throws InputException {
        KeptRows kept = new KeptRows(Place.in(nameOf(file)));
        read(file, sheet, MOST_BYTES_KEPT, kept, rowsRead);
        return kept.grid();
    }

    private static void read(Path file, @Nullable String sheet, long mostBytes, RowTaker taker, IntConsumer rowsRead)
            throws InputException {
        Place place = Place.in(nameOf(file));
        if (Files.isDirectory(file)) {
            throw refused(place, "folder");
        }
        if (!Files.exists(file)) {
            throw refused(place, "notFound");
        }
        try {
            if (Files.size(file) > mostBytes) {
                throw new InputException(
                        place, Message.of("spreadsheet.problem.tooLarge", Files.size(file) >> 20, mostBytes >> 20));
            }
            switch (FileKind.of(file)) {
                case TEXT -> CsvReader.read(file, place, taker, rowsRead);
                case XLSX -> XlsxReader.read(file, place, sheet, taker, rowsRead);
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
            }
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
