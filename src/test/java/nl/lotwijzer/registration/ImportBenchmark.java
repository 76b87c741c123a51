package nl.lotwijzer.registration;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * How long reading registrants takes, from file to project, and once more for the same file; with 100,000 rows as a CSV
 * file and as a workbook. Run it with {@code -Xmx1g} to see that the memory suffices; the first argument is another number
 * of rows, the second how many rounds.
 */
public final class ImportBenchmark {
    private static final String[] FIRST = {"An", "Bo", "Cor", "Dirk", "Els", "Fenna", "Gijs", "Hanneke", "Imre", "José"
    };
    private static final String[] LAST = {
        "Bos", "van Dam", "de Vries", "Jansen", "El Amrani", "Yılmaz", "Pietersen", "ter Horst", "Visser", "Smit"
    };
    private static final String[] SYLLABLES = {"", "berg", "dijk", "stra", "man", "veld", "horst", "kamp", "ink", "sen"
    };
    private static final String[] STREETS = {
        "Kade", "Dorpsstraat", "Lange Wal", "Molenweg", "Schoolplein", "Stationsweg"
    };
    private static final String[] GENDERS = {"Vrouw", "Man", "Vrouw", "Man", "Anders", ""};
    private static final String[] EDUCATION = {"Praktisch", "Middelbaar", "Theoretisch"};
    private static final String[] AREAS = {"Noord", "Zuid", "West", "Oost", "Centrum", "Buitengebied"};
    private static final List<String> HEADER = List.of(
            "Formulier-id",
            "Aangemeld op",
            "Briefcode",
            "Voornaam",
            "Tussenvoegsel",
            "Achternaam",
            "E-mailadres",
            "Telefoon",
            "Straat",
            "Huisnummer",
            "Toevoeging",
            "Postcode",
            "Woonplaats",
            "Geboortedatum",
            "Geslacht",
            "Opleiding",
            "Wijk",
            "Stelling",
            "Opmerking");

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        Path folder = Files.createTempDirectory("inlezen");
        try {
            Path csv = folder.resolve("aanmeldingen.csv");
            writeCsv(csv, rows);
            Path workbook = folder.resolve("aanmeldingen.xlsx");
            writeWorkbook(workbook, rows);
            System.out.printf("%d rows, %d columns; heap of at most %d MB%n", rows, HEADER.size(), heap());
            System.out.printf(
                    "%-6s %8s %8s %8s %8s %8s %8s %9s%n",
                    "file", "read s", "check s", "write s", "all s", "again s", "undo s", "added");
            for (int round = 0; round < rounds; round++) {
                measure("csv", csv, folder.resolve("csv" + round));
                measure("xlsx", workbook, folder.resolve("xlsx" + round));
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long heap() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    private static void measure(String name, Path file, Path folder) throws Exception {
        try (Project project = TestProject.create(Files.createDirectory(folder))) {
            Registrations registrations = new Registrations(project);
            long start = System.nanoTime();
            Sheet sheet = SpreadsheetReader.read(file);
            long read = System.nanoTime();
            ColumnMapping mapping = registrations.propose(sheet);
            registrations.preview(sheet, mapping);
            long checked = System.nanoTime();
            int added = registrations.importRows(sheet, mapping).added();
            long written = System.nanoTime();
            Sheet same = SpreadsheetReader.read(file);
            ImportReport again = new Registrations(project).importRows(same, registrations.propose(same));
            long twice = System.nanoTime();
            if (again.added() + again.changed() > 0) {
                throw new IllegalStateException("The same file adds something");
            }
            long undoing = System.nanoTime();
            project.undo().undo();
            long undone = System.nanoTime();
            System.out.printf(
                    "%-6s %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f %9d%n",
                    name,
                    seconds(start, read),
                    seconds(read, checked),
                    seconds(checked, written),
                    seconds(start, written),
                    seconds(written, twice),
                    seconds(undoing, undone),
                    added);
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static void writeCsv(Path file, int rows) throws IOException {
        Random random = new Random(5);
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("UTF-8"))) {
            out.write(String.join(";", HEADER) + "\r\n");
            for (int i = 0; i < rows; i++) {
                out.write(String.join(";", person(i, random)) + "\r\n");
            }
        }
    }

    private static void writeWorkbook(Path file, int rows) throws IOException {
        Random random = new Random(5);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = workbook.createSheet("Aanmeldingen");
            fill(sheet.createRow(0), HEADER.toArray(String[]::new));
            for (int i = 0; i < rows; i++) {
                fill(sheet.createRow(i + 1), person(i, random));
            }
            workbook.write(out);
        }
    }

    private static void fill(SXSSFRow row, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    /** Somebody about whom a few things may be remarkable, as in a real file. */
    private static String[] person(int i, Random random) {
        String first = one(FIRST, random);
        String last = one(LAST, random) + one(SYLLABLES, random) + one(SYLLABLES, random) + one(SYLLABLES, random);
        return new String[] {
            Integer.toString(100_000 + i),
            "%d-%d-2026 %02d:%02d".formatted(1 + random.nextInt(28), 9 + random.nextInt(2), random.nextInt(24), i % 60),
            "%04X-%04X".formatted(i >> 16 & 0xFFFF, i & 0xFFFF),
            first,
            "",
            last,
            "p" + i + "@example.nl",
            "06 %08d".formatted(random.nextInt(100_000_000)),
            one(STREETS, random),
            Integer.toString(1 + random.nextInt(300)),
            random.nextInt(10) == 0 ? "A" : "",
            "%d %c%c".formatted(1000 + random.nextInt(8999), 'A' + random.nextInt(26), 'A' + random.nextInt(26)),
            "Waterveen",
            "%d-%d-%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1935 + random.nextInt(74)),
            one(GENDERS, random),
            one(EDUCATION, random),
            one(AREAS, random),
            random.nextBoolean() ? "eens" : "oneens",
            random.nextInt(20) == 0 ? "Ik kan niet op zaterdag" : ""
        };
    }

    private static String one(String[] texts, Random random) {
        return texts[random.nextInt(texts.length)];
    }
}
