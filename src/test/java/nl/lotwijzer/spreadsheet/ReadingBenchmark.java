package nl.lotwijzer.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Tells how fast large files are read, and in how much memory: {@code ReadingBenchmark [rows to pass] [rows to keep]},
 * 1,000,000 and 100,000 by default. Run it with {@code -Xmx300m} to see that passing needs no more than that; {@code 0}
 * rows to keep leaves the other half out. The files are made first, in a folder of their own that is removed.
 */
public final class ReadingBenchmark {
    private static final String[] STREETS = {"Kade", "Dorpsstraat", "Lange Nieuwstraat", "’t Zand", "Hofje"};
    private static final String[] NAMES = {"An", "Bo", "Carla", "Daan", "Eva", "Femke", "Gijs", "Hélène", "İpek", "Jan"
    };
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static double processorBefore;

    private ReadingBenchmark() {}

    /** What the cells of a made register are; the first four are all different, so that Excel shares nothing of them. */
    private static String cell(int row, int column, SplittableRandom random) {
        return switch (column) {
            case 0 -> String.valueOf(100_000_000L + row);
            case 1 -> NAMES[random.nextInt(NAMES.length)] + " Achternaam" + row;
            case 2 -> "persoon" + row + "@example.nl";
            case 3 -> STREETS[random.nextInt(STREETS.length)] + " " + row % 4000;
            case 4 -> "%04d %c%c".formatted(1000 + random.nextInt(9000), letter(random), letter(random));
            case 5 -> "Waterveen";
            case 6 ->
                "%02d-%02d-%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1930 + random.nextInt(80));
            case 7 -> random.nextBoolean() ? "Vrouw" : "Man";
            case 8 -> "Wijk " + random.nextInt(20);
            default -> random.nextInt(3) == 0 ? "" : "antwoord " + random.nextInt(6);
        };
    }

    private static char letter(SplittableRandom random) {
        return (char) ('A' + random.nextInt(26));
    }

    /** Writes a semicolon file in UTF-8. */
    static void writeCsv(Path file, int rows, int columns) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column < columns; column++) {
                    out.append(column == 0 ? "" : ";").append(row == 0 ? "kop" + column : cell(row, column, random));
                }
                out.append("\r\n");
            }
        }
    }

    /** Writes a workbook as Excel does, with every text among the shared ones. */
    static void writeXlsx(Path file, int rows, int columns) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(3);
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + override("workbook", "sheet.main") + override("worksheets/sheet1", "worksheet")
                            + override("sharedStrings", "sharedStrings") + override("styles", "styles") + "</Types>");
            part(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "sharedStrings",
                            "sharedStrings.xml",
                            "styles",
                            "styles.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                            + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + MAIN
                            + "\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            cells(writer(zip), rows, columns);
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            texts(writer(zip), rows, columns);
        }
    }

    private static void cells(BufferedWriter out, int rows, int columns) throws IOException {
        out.append(XML).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>");
        int shared = 0;
        for (int row = 1; row <= rows + 1; row++) {
            out.append("<row r=\"")
                    .append(String.valueOf(row))
                    .append("\" spans=\"1:")
                    .append(columns + "\">");
            for (int column = 0; column < columns; column++) {
                out.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(String.valueOf(row))
                        .append("\" t=\"s\"><v>")
                        .append(String.valueOf(shared++))
                        .append("</v></c>");
            }
            out.append("</row>");
        }
        out.append("</sheetData></worksheet>").flush();
    }

    private static void texts(BufferedWriter out, int rows, int columns) throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        out.append(XML).append("<sst xmlns=\"").append(MAIN).append("\">");
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column < columns; column++) {
                out.append("<si><t>")
                        .append(row == 0 ? "kop" + column : cell(row, column, random))
                        .append("</t></si>");
            }
        }
        out.append("</sst>").flush();
    }

    private static BufferedWriter writer(OutputStream zip) {
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"")
                    .append(RELATIONS)
                    .append('/')
                    .append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    public static void main(String[] arguments) throws Exception {
        int passed = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int kept = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Path folder = Files.createTempDirectory("reading");
        Path csv = folder.resolve("a.csv");
        Path xlsx = folder.resolve("a.xlsx");
        try {
            System.out.println(
                    "way     file   columns       rows     MB   seconds  of processor   heap MB at its peak");
            writeCsv(csv, passed, 10);
            pass(csv);
            writeXlsx(xlsx, passed, 10);
            pass(xlsx);
            if (kept > 0) {
                writeCsv(csv, kept, 15);
                keep(csv);
                keep(csv);
                writeXlsx(xlsx, kept, 15);
                keep(xlsx);
                keep(xlsx);
            }
        } finally {
            Files.deleteIfExists(csv);
            Files.deleteIfExists(xlsx);
            Files.deleteIfExists(folder);
        }
    }

    private static void pass(Path file) throws Exception {
        long start = begin();
        long[] rows = new long[1];
        SpreadsheetReader.rows(
                file,
                Optional.empty(),
                OptionalInt.empty(),
                new RowVisitor() {
                    @Override
                    public void table(Sheet top) {
                        rows[0] = 0;
                    }

                    @Override
                    public void row(Row row) {
                        rows[0]++;
                    }
                },
                done -> {});
        tell("passed", file, 10, rows[0], start);
    }

    private static void keep(Path file) throws Exception {
        long start = begin();
        Sheet sheet = SpreadsheetReader.read(file);
        tell("kept", file, sheet.columns().size(), sheet.rows().size(), start);
    }

    private static long begin() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        processorBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
        return System.nanoTime();
    }

    private static void tell(String way, Path file, int columns, long rows, long start) throws IOException {
        double seconds = (System.nanoTime() - start) / 1e9;
        double ofProcessor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9 - processorBefore;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%-7s %-6s %7d %,10d %6d %9.2f %13.2f %9d%n",
                way,
                file.getFileName().toString().substring(2),
                columns,
                rows,
                Files.size(file) >> 20,
                seconds,
                ofProcessor,
                heap >> 20);
    }
}
