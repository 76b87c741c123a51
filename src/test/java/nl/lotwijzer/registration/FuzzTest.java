package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.FuzzedFile.Kind;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.RowVisitor;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a file holds, reading it ends soon: in a table, or in a refusal that names the file; and a refusal leaves the
 * project as it was. Files of the office corpus are damaged in every way, beside texts by a grammar and workbooks that
 * mean harm.
 *
 * <p>It makes 1,500 files; {@code -Dlotwijzer.fuzz=100000} makes more, {@code -Dlotwijzer.fuzz.seed=7} others. What fails
 * is kept in {@code target/fuzz}. Run long ones with {@code -Xmx512m}, so that a file that wants more memory is found.
 */
class FuzzTest {
    private static final int COUNT = Integer.getInteger("lotwijzer.fuzz", 1_500);
    private static final long SEED = Long.getLong("lotwijzer.fuzz.seed", 5);
    private static final int LONGEST_SECONDS = 30;
    private static final int INPUTS_PER_PROJECT = 1_000;
    private static final int MOST_FAILURES = 25;
    private static final String SECRET = "KANARIE-81c4f0";

    @TempDir
    private Path folder;

    private final Map<Kind, Map<String, Integer>> endings = new EnumMap<>(Kind.class);
    private final List<String> failures = new ArrayList<>();
    private long slowest;
    private String slowestFile = "";

    @Test
    void anyFileIsReadOrRefusedInTimeAndARefusalLeavesTheProjectAsItWas() throws Exception {
        Path canary = Files.writeString(folder.resolve("geheim.txt"), SECRET);
        List<byte[]> corpus = corpus();
        FuzzedTexts texts = new FuzzedTexts(corpus);
        FuzzedWorkbooks workbooks = new FuzzedWorkbooks(
                corpus.stream().filter(FuzzedWorkbooks::hasParts).toList(),
                canary.toUri().toString());
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            for (int first = 0; first < COUNT && failures.size() < MOST_FAILURES; first += INPUTS_PER_PROJECT) {
                try (Project project = TestProject.create(Files.createDirectory(folder.resolve("p" + first)))) {
                    seed(project);
                    for (int i = first; i < Math.min(COUNT, first + INPUTS_PER_PROJECT); i++) {
                        look(project, made(i, texts, workbooks), thread);
                    }
                }
            }
        } finally {
            thread.shutdownNow();
        }
        tell();
        assertThat(failures).isEmpty();
    }

    private static List<byte[]> corpus() throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (String name : OfficeCorpusTest.files().toList()) {
            files.add(Files.readAllBytes(OfficeCorpusTest.corpus().resolve(name)));
        }
        return files;
    }

    /** A few people who are there before, so that rows meet them. */
    private void seed(Project project) throws InputException {
        Registrations registrations = new Registrations(project);
        Sheet sheet = SpreadsheetReader.read(OfficeFiles.text(
                folder.resolve("eerder.csv"),
                "Id;Naam;Geboortedatum\n101;René d’Hont;04-03-1985\n7;Eva Vis;5-6-1977\n"));
        registrations.importRows(sheet, registrations.propose(sheet));
    }

    private static FuzzedFile made(int number, FuzzedTexts texts, FuzzedWorkbooks workbooks) {
        SplittableRandom random = new SplittableRandom(SEED * 1_000_000_007L + number);
        Kind kind = Kind.values()[number % Kind.values().length];
        byte[] content = switch (kind) {
            case BYTES_CHANGED -> texts.bytesChanged(random);
            case CUT_OFF -> texts.cutOff(random);
            case SPLICED -> texts.spliced(random);
            case RE_ENCODED -> texts.reEncoded(random);
            case GRAMMAR_TEXT -> texts.grammarText(random);
            case XML_CHANGED -> workbooks.xmlChanged(random);
            case ATTRIBUTES_CHANGED -> workbooks.attributesChanged(random);
            case PARTS_CHANGED -> workbooks.partsChanged(random);
            case ZIP_CHANGED -> workbooks.zipChanged(random);
            case DOCTYPE -> workbooks.doctype(random);
            case FORMULA -> workbooks.formula(random);
            case WIDE_OR_FAR -> workbooks.wideOrFar(random);
            case BOMB ->
                number / Kind.values().length % 20 == 0 ? workbooks.bomb(random) : workbooks.zipChanged(random);
        };
        return new FuzzedFile(kind, number, random.nextBoolean() ? "a.xlsx" : "a.csv", content);
    }

    private void look(Project project, FuzzedFile file, ExecutorService thread)
            throws IOException, InterruptedException {
        Path path = OfficeFiles.bytes(folder.resolve(file.name()), file.content());
        long start = System.nanoTime();
        try {
            String ending = thread.submit(() -> ending(project, path, file.number() % 4 == 0))
                    .get(LONGEST_SECONDS, TimeUnit.SECONDS);
            endings.computeIfAbsent(file.kind(), kind -> new TreeMap<>()).merge(ending, 1, Integer::sum);
        } catch (ExecutionException | TimeoutException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Path kept = Path.of("target", "fuzz", file.kind() + "-" + SEED + "-" + file.number() + "-" + file.name());
            Files.createDirectories(kept.getParent());
            Files.write(kept, file.content());
            failures.add(kept + ": " + cause + " at "
                    + Stream.of(cause.getStackTrace()).limit(12).toList());
        }
        long took = System.nanoTime() - start;
        if (took > slowest) {
            slowest = took;
            slowestFile = file.kind() + " " + file.number() + ", " + file.content().length + " bytes";
        }
    }

    /** Reads the file, row by row as well if that is asked, and returns in two words how that ended. */
    private static String ending(Project project, Path path, boolean bothWays) throws Exception {
        Registrations registrations = new Registrations(project);
        String head = project.journal().head().hash();
        int before = registrations.count();
        long passed = bothWays ? passed(path) : -1;
        Sheet sheet;
        try {
            sheet = SpreadsheetReader.read(path);
        } catch (InputException e) {
            assertThat(e.place().file()).isEqualTo(path.getFileName().toString());
            return "file refused";
        }
        if (bothWays) {
            assertThat(passed).as("rows passed on").isEqualTo(sheet.rows().size());
        }
        for (Row row : sheet.rows()) {
            assertThat(row.cells()).noneMatch(cell -> cell.contains(SECRET));
        }
        try {
            ColumnMapping mapping = registrations.propose(sheet);
            ImportPreview preview = registrations.preview(sheet, mapping);
            assertThat(preview.outcomes()).hasSameSizeAs(sheet.rows());
            ImportReport report = registrations.importRows(sheet, mapping);
            assertThat(registrations.count()).isEqualTo(before + report.added());
            if (report.batch() > 0) {
                project.undo().undo();
                assertThat(registrations.count()).isEqualTo(before);
                return "imported";
            }
        } catch (InputException e) {
            assertThat(e.place().file()).isEqualTo(path.getFileName().toString());
            assertUntouched(project, registrations, head, before);
            return "table refused";
        }
        assertUntouched(project, registrations, head, before);
        return "nothing new";
    }

    private static void assertUntouched(Project project, Registrations registrations, String head, int before) {
        assertThat(project.journal().head().hash()).isEqualTo(head);
        assertThat(registrations.count()).isEqualTo(before);
    }

    /** Returns how many rows under the header are passed on; -1 if the file is refused. */
    private static long passed(Path path) {
        long[] rows = new long[1];
        try {
            SpreadsheetReader.rows(
                    path,
                    Optional.empty(),
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
            return rows[0];
        } catch (InputException e) {
            return -1;
        }
    }

    private void tell() {
        System.out.printf("%-20s %8s   %s%n", "kind", "files", "endings");
        endings.forEach((kind, counts) -> System.out.printf(
                "%-20s %,8d   %s%n",
                kind, counts.values().stream().mapToInt(Integer::intValue).sum(), counts));
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "seed %d, slowest %.2f s (%s), peaks of the heap %d MB, failures %d%n",
                SEED,
                slowest / 1e9,
                slowestFile,
                heap >> 20,
                failures.size());
    }
}
