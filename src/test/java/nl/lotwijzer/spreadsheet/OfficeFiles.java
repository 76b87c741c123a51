package nl.lotwijzer.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the files that offices send, good and bad. */
public final class OfficeFiles {
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The first bytes of a picture in PNG. */
    public static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    private OfficeFiles() {}

    public static Path text(Path file, String content) {
        return text(file, content, StandardCharsets.UTF_8);
    }

    public static Path text(Path file, String content, Charset charset) {
        return bytes(file, content.getBytes(charset));
    }

    public static Path bytes(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a workbook with one sheet, {@code Blad1}, that the caller fills. */
    public static Path workbook(Path file, Consumer<Sheet> filling) {
        return workbooks(file, workbook -> filling.accept(workbook.createSheet("Blad1")));
    }

    public static Path workbooks(Path file, Consumer<Workbook> filling) {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes this row, counted from 1 as Excel does: texts, numbers, booleans; null leaves a cell out. */
    public static void row(Sheet sheet, int number, Object... values) {
        var row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> {}
                case Number value -> row.createCell(i).setCellValue(value.doubleValue());
                case Boolean value -> row.createCell(i).setCellValue(value);
                default -> row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    /** Gives a cell, row from 1 and column from 0, a number format. */
    public static Cell format(Sheet sheet, int row, int column, String format) {
        Cell cell = sheet.getRow(row - 1).getCell(column);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    public static Path zip(Path file, String... entriesAndContents) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entriesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(entriesAndContents[i]));
                out.write(entriesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a workbook that Excel opens only with a password. */
    public static Path encrypted(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem();
                Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Blad1").createRow(0).createCell(0).setCellValue("geheim");
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                workbook.write(stream);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
            return file;
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a workbook of Excel before 2007. */
    public static Path oldWorkbook(Path file) {
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Blad1").createRow(0).createCell(0).setCellValue("naam");
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
