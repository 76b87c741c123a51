package nl.lotwijzer.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is by its content, since its name may say something else. */
enum FileKind {
    TEXT,
    XLSX,
    EMPTY,
    ENCRYPTED,
    OLD_EXCEL,
    BINARY_EXCEL,
    OPEN_DOCUMENT,
    WORD,
    DAMAGED_ZIP,
    OTHER_ZIP,
    PICTURE,
    PDF,
    WEB_PAGE;

    private static final int LOOKED_AT = 512;

    static FileKind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (start.length == 0) {
            return EMPTY;
        }
        String magic = new String(start, StandardCharsets.ISO_8859_1);
        if (magic.startsWith("PK\u0003\u0004") || magic.startsWith("PK\u0005\u0006")) {
            return ofZip(file);
        }
        if (magic.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return ofCompound(file);
        }
        if (magic.startsWith("\u0089PNG")
                || magic.startsWith("\u00FF\u00D8\u00FF")
                || magic.startsWith("GIF8")
                || magic.startsWith("RIFF")
                || magic.startsWith("BM\u0000")) {
            return PICTURE;
        }
        if (magic.startsWith("%PDF")) {
            return PDF;
        }
        String text = magic.replaceAll("^[\u00EF\u00BB\u00BF\\s]+", "").toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype")
                        || text.startsWith("<html")
                        || text.startsWith("<?xml")
                        || text.startsWith("<table")
                ? WEB_PAGE
                : TEXT;
    }

    private static FileKind ofZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                return BINARY_EXCEL;
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return XLSX;
            }
            if (zip.getEntry("word/document.xml") != null) {
                return WORD;
            }
            if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
                return OPEN_DOCUMENT;
            }
            return zip.getEntry("[Content_Types].xml") != null ? XLSX : OTHER_ZIP;
        } catch (ZipException e) {
            return DAMAGED_ZIP;
        }
    }

    /** The container of Excel before 2007, in which Excel also puts a workbook with a password. */
    private static FileKind ofCompound(Path file) throws IOException {
        try (var container = new org.apache.poi.poifs.filesystem.POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? ENCRYPTED : OLD_EXCEL;
        } catch (IOException | RuntimeException e) {
            return OLD_EXCEL; // Damaged; POI meets that with whatever exception comes of it.
        }
    }
}
