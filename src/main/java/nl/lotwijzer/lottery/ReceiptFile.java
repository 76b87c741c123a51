package nl.lotwijzer.lottery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.person.Address;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.spreadsheet.CsvOutput;
import nl.lotwijzer.spreadsheet.ExcelText;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A table for a mail merge, with a row for each receipt. */
final class ReceiptFile {
    private static final List<String> PERSONAL = List.of(
            "number", "firstName", "lastName", "street", "houseNumber", "addition", "postcode", "city", "email");
    private static final List<String> LAST = List.of("type", "household", "nonce", "receipt", "advice");

    private final Texts texts;

    ReceiptFile(Language language) {
        this.texts = Texts.in(language);
    }

    void write(Path file, List<Receipt> receipts, Map<String, Registrant> registrants) throws FilesException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(receipts.getFirst()));
        for (Receipt receipt : receipts) {
            rows.add(row(receipt, registrants.get(receipt.number())));
        }
        boolean workbook =
                Objects.toString(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
        WholeFile.write(file, out -> {
            if (workbook) {
                writeWorkbook(out, rows);
            } else {
                writeCsv(out, rows);
            }
        });
    }

    private List<String> header(Receipt any) {
        return Stream.of(
                        PERSONAL.stream().map(this::name),
                        any.categories().keySet().stream(),
                        LAST.stream().map(this::name))
                .flatMap(names -> names)
                .toList();
    }

    private String name(String column) {
        return texts.get("lottery.receipt." + column);
    }

    private List<String> row(Receipt receipt, @Nullable Registrant registrant) {
        List<String> cells = new ArrayList<>();
        cells.add(receipt.number());
        if (registrant == null) {
            cells.addAll(Collections.nCopies(PERSONAL.size() - 1, ""));
        } else {
            Address address = registrant.address();
            cells.addAll(List.of(
                    registrant.firstName(),
                    registrant.lastName(),
                    address.street(),
                    address.houseNumber(),
                    address.addition(),
                    address.postcode(),
                    address.city(),
                    registrant.email()));
        }
        cells.addAll(receipt.categories().values());
        cells.add(receipt.type());
        cells.add(Objects.requireNonNullElse(receipt.household(), "-"));
        cells.add(receipt.nonce());
        cells.add(receipt.text());
        cells.add(texts.get("lottery.receipt.advice.text"));
        return cells;
    }

    private static void writeCsv(OutputStream out, List<List<String>> rows) throws IOException {
        CsvOutput.write(
                out,
                rows.stream()
                        .map(row -> row.stream().map(ReceiptFile::harmless).toList())
                        .toList());
    }

    private static String harmless(String text) {
        return text.equals("-") ? text : ExcelText.harmless(text);
    }

    private void writeWorkbook(OutputStream out, List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(name("sheet"));
            for (int number = 0; number < rows.size(); number++) {
                XSSFRow row = sheet.createRow(number);
                List<String> cells = rows.get(number);
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(new XSSFRichTextString(ExcelText.written(cells.get(column))));
                }
            }
            sheet.createFreezePane(0, 1);
            workbook.write(out);
        }
    }
}
