package nl.lotwijzer.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the export as a workbook: a merged title, real dates, numbers as numbers, a hidden column and blank rows with
 * a format at the end. The moment of writing is left out of the file, so that it is the same every time.
 */
final class ExcelFile {
    private static final Instant MADE = Instant.parse("2026-10-31T08:12:00Z");
    private static final LocalDateTime ZIPPED = LocalDateTime.of(2026, 10, 31, 9, 12);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle day = style("dd-mm-yyyy");
    private final CellStyle moment = style("dd-mm-yyyy hh:mm");
    private final CellStyle bold = bold();

    private ExcelFile() {}

    static void write(Path file, List<List<Cell>> rows) throws IOException {
        ExcelFile excel = new ExcelFile();
        excel.fill(rows);
        excel.save(file);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle bold() {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        return style;
    }

    private void fill(List<List<Cell>> rows) {
        XSSFSheet sheet = workbook.createSheet("Aanmeldingen");
        for (int index = 0; index < rows.size(); index++) {
            XSSFRow row = sheet.createRow(index);
            List<Cell> cells = rows.get(index);
            for (int column = 0; column < cells.size(); column++) {
                fill(row.createCell(column), cells.get(column));
                if (index <= FormExport.TITLE_ROWS) {
                    row.getCell(column).setCellStyle(bold);
                }
            }
            if (cells.isEmpty()) {
                row.createCell(0).setCellStyle(day);
            }
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
        sheet.setColumnHidden(0, true);
        for (int column = 1; column < FormExport.HEADER.size(); column++) {
            sheet.setColumnWidth(column, 18 * 256);
        }
    }

    private void fill(XSSFCell cell, Cell content) {
        switch (content) {
            case Cell.Text(String text) -> cell.setCellValue(text);
            case Cell.Number(long number) -> cell.setCellValue(number);
            case Cell.Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Cell.Moment(var time) -> {
                cell.setCellValue(time);
                cell.setCellStyle(moment);
            }
            case Cell.Blank() -> cell.setBlank();
        }
    }

    private void save(Path file) throws IOException {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("Gemeente Waterveen");
        properties.setCreated(Optional.of(Date.from(MADE)));
        properties.setModified(Optional.of(Date.from(MADE)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ZIPPED);
                zip.putNextEntry(copy);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
    }
}
