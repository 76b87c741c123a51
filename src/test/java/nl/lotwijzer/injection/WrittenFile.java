package nl.lotwijzer.injection;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.lotwijzer.spreadsheet.ExcelText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A file as another program reads it. */
record WrittenFile(Path path) {
    String name() {
        return String.valueOf(path.getFileName());
    }

    String ending() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    /** Returns the texts in it: cells, paragraphs, lines; checks on the way that none of them is a formula. */
    List<String> texts() throws IOException {
        return switch (ending()) {
            case "xlsx" -> cells();
            case "docx" -> paragraphs();
            case "csv" -> records();
            case "pdf" -> List.of(pdf());
            case "ics" -> List.of(unfolded());
            case "json" -> List.of(json());
            default -> List.of(Files.readString(path));
        };
    }

    private List<String> cells() throws IOException {
        List<String> cells = new ArrayList<>();
        noFormulaInXml();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(path))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType())
                                .as("%s %s", name(), cell.getAddress())
                                .isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.STRING) {
                            cells.add(cell.getStringCellValue());
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** No sheet has a cell that is calculated, and nothing leads out of the workbook. */
    private void noFormulaInXml() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                assertThat(entry.getName()).doesNotContain("externalLink", "vbaProject", "connections");
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                            .as("%s %s", name(), entry.getName())
                            .doesNotContain("<f>", "<f ", "<hyperlink ");
                }
            }
        }
    }

    private List<String> paragraphs() throws IOException {
        List<String> texts = new ArrayList<>();
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(path))) {
            word.getParagraphs().stream().map(XWPFParagraph::getText).forEach(texts::add);
            for (XWPFTable table : word.getTables()) {
                for (XWPFTableRow row : table.getRows()) {
                    row.getTableCells().stream().map(XWPFTableCell::getText).forEach(texts::add);
                }
            }
            word.getHeaderList().forEach(header -> texts.add(header.getText()));
            word.getFooterList().forEach(footer -> texts.add(footer.getText()));
        }
        return texts;
    }

    /** Cells as Excel shows them: the apostrophe that keeps it from calculating is a part of them. */
    private List<String> records() throws IOException {
        List<String> cells = new ArrayList<>();
        String text = Files.readString(path);
        assertThat(text).as(name()).startsWith("\uFEFF");
        try (var reader = new CSVReaderBuilder(new StringReader(text.substring(1)))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build())
                .build()) {
            for (String[] line : reader) {
                for (String cell : line) {
                    assertThat(ExcelText.readsAsFormula(cell))
                            .as("%s: %.40s", name(), cell)
                            .isFalse();
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private String pdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(path.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** Its strings as they are meant. */
    private String json() throws IOException {
        return Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)")
                .matcher(Files.readString(path))
                .replaceAll(match -> {
                    String sign = match.group(1);
                    return Matcher.quoteReplacement(
                            match.group(2) != null
                                    ? Character.toString(Integer.parseInt(match.group(2), 16))
                                    : switch (sign) {
                                        case "n" -> "\n";
                                        case "r" -> "\r";
                                        case "t" -> "\t";
                                        default -> sign;
                                    });
                });
    }

    private String unfolded() throws IOException {
        return Files.readString(path)
                .replace("\r\n ", "")
                .replace("\\n", "\n")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }
}
