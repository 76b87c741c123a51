package nl.lotwijzer.invitations.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.Lots;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.language.UserException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * How long a register takes: reading, judging, dividing and drawing, as CSV and as XLSX. Run it with {@code -Xmx1g} to see
 * that it stays below a gigabyte; the first argument is the number of rows, a million by default.
 */
public final class RegisterBenchmark {
    private static final List<String> HEADER = List.of(
            "A-nummer",
            "Voornamen",
            "Voorvoegsel",
            "Geslachtsnaam",
            "Geboortedatum",
            "Straat",
            "Huisnummer",
            "Toevoeging",
            "Postcode",
            "Woonplaats",
            "Wijk",
            "Geheimhouding",
            "Datum overlijden");

    private RegisterBenchmark() {}

    public static void main(String[] arguments) throws IOException, UserException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("register");
        Path csv = folder.resolve("register.csv");
        Path xlsx = folder.resolve("register.xlsx");
        try {
            writeCsv(csv, rows);
            writeXlsx(xlsx, rows);
            System.out.println("| file | MB | reading s | judging s | drawing s | in all s | letters | heap MB |");
            measure(csv);
            measure(xlsx);
        } finally {
            Files.deleteIfExists(csv);
            Files.deleteIfExists(xlsx);
            Files.deleteIfExists(folder);
        }
    }

    private static void measure(Path file) throws IOException, UserException {
        long start = System.nanoTime();
        Register register = Registers.read(file);
        long read = System.nanoTime();
        Judgement judgement = Registers.judge(
                register, new RegisterRules(LocalDate.of(2026, 9, 1), 16, 0, Secrecy.LEAVE_OUT, Set.of(), false));
        long judged = System.nanoTime();
        int letters = Frame.of(judgement, Unit.ADDRESS)
                .draw(SamplePlan.of(Unit.ADDRESS, Division.PROPORTIONAL, 20_000), new Lots("314159", 1))
                .size();
        long drawn = System.nanoTime();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %.1f | %.1f | %d | %d |%n",
                file.getFileName(),
                Files.size(file) >> 20,
                (read - start) / 1e9,
                (judged - read) / 1e9,
                (drawn - judged) / 1e9,
                (drawn - start) / 1e9,
                letters,
                runtime.totalMemory() - runtime.freeMemory() >> 20);
        if (register.size()
                != judgement.eligible()
                        + judgement.leftOut().values().stream().mapToInt(n -> n).sum()) {
            throw new IllegalStateException("The counts do not add up");
        }
    }

    private static void writeCsv(Path file, int rows) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(String.join(";", HEADER) + "\r\n");
            for (int row = 0; row < rows; row++) {
                out.write(String.join(";", person(row, random)) + "\r\n");
            }
        }
    }

    /** With shared strings and numbers as numbers, as Excel writes them. */
    private static void writeXlsx(Path file, int rows) throws IOException {
        Random random = new Random(7);
        try (OutputStream out = Files.newOutputStream(file);
                SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true)) {
            SXSSFSheet sheet = workbook.createSheet("Register");
            fill(sheet.createRow(0), HEADER);
            for (int row = 0; row < rows; row++) {
                fill(sheet.createRow(row + 1), person(row, random));
            }
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            if (text.matches("[1-9][0-9]*")) {
                row.createCell(column).setCellValue(Long.parseLong(text));
            } else if (!text.isEmpty()) {
                row.createCell(column).setCellValue(text);
            }
        }
    }

    /** Some two people to an address; one in fifty deceased, one in two hundred secret, one in five hundred twice. */
    private static List<String> person(int row, Random random) {
        int number = row % 500 == 499 ? row - 1 : row;
        int house = number / 2;
        return List.of(
                Integer.toString(1_000_000_000 + number),
                "Voornaam" + number % 997,
                number % 4 == 0 ? "van der" : "",
                "Achternaam" + number % 7919,
                "%02d-%02d-%d".formatted(1 + number % 28, 1 + number % 12, 1930 + number % 96),
                "Straat " + house / 200,
                Integer.toString(1 + house % 200),
                house % 9 == 0 ? "A" : "",
                "%d%c%c".formatted(1000 + house / 200 % 9000, 'A' + house / 200 % 26, 'A' + house / 5200 % 26),
                "Waterveen",
                "Wijk " + house / 200 % 24,
                random.nextInt(200) == 0 ? "7" : "0",
                random.nextInt(50) == 0 ? "20250131" : "");
    }
}
