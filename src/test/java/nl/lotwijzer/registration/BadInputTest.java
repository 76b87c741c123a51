package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.lotwijzer.invitations.Letters;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.OfficeFiles;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as offices send them. Each tells exactly what is the matter, and where; a file or a row that is refused leaves
 * the project as it was, to the byte of its content and the head of its journal.
 */
class BadInputTest {
    @TempDir
    private Path folder;

    private Project project;
    private Registrations registrations;

    static Stream<BadFile> files() {
        return Stream.of(UnreadableFiles.all(), UnusableTables.all(), DoubtfulTexts.all(), DoubtfulWorkbooks.all())
                .flatMap(List::stream);
    }

    @BeforeEach
    void createProject() throws Exception {
        project = TestProject.create(folder);
        registrations = new Registrations(project);
        new Letters(project)
                .importLetters(SpreadsheetReader.read(
                        OfficeFiles.text(folder.resolve("brieven.csv"), "briefcode\nAB-1\nAB-2\nAB-3\nAB-4\n")));
        importRows(SpreadsheetReader.read(OfficeFiles.text(
                folder.resolve("eerder.csv"), "briefcode;naam;geboortedatum\nAB-4;Eva Vis;5-6-1977\n")));
    }

    @AfterEach
    void closeProject() {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
        project.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void tellsExactlyWhatIsTheMatterAndLeavesTheProjectAsItWas(BadFile bad) throws Exception {
        Path file = bad.writing()
                .apply(Files.createDirectories(folder.resolve("in")).resolve(bad.name()));
        String before = TestProject.dump(project);
        String head = project.journal().head().hash();
        List<String> beside = filesBeside();
        TempFile.setThreadLocalTempFileCreationStrategy(new NoTemporaryFiles());

        if (bad.counts().isEmpty()) {
            assertThatExceptionOfType(InputException.class)
                    .isThrownBy(() -> importRows(SpreadsheetReader.read(file)))
                    .satisfies(refusal -> assertTold(List.of(refusal.told()), bad));
        } else {
            ImportReport report = importRows(SpreadsheetReader.read(file));
            assertTold(told(report.rows()), bad);
            assertThat(counts(report)).isEqualTo(bad.counts());
            if (report.batch() > 0) {
                ImportReport again = importRows(SpreadsheetReader.read(file));
                assertThat(again.added() + again.changed()).isZero();
                project.undo().undo();
            }
        }

        String after = TestProject.dump(project);
        assertThat(withoutJournal(after)).isEqualTo(withoutJournal(before));
        if (!bad.counts().contains("added") && !bad.counts().contains("refused")) {
            assertThat(after).isEqualTo(before);
            assertThat(project.journal().head().hash()).isEqualTo(head);
        }
        assertThat(filesBeside()).isEqualTo(beside);
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(files().map(BadFile::name)).doesNotHaveDuplicates();
    }

    private ImportReport importRows(Sheet sheet) throws InputException {
        return registrations.importRows(sheet, registrations.propose(sheet));
    }

    private static List<Message> told(ImportPreview rows) {
        return rows.outcomes().stream()
                .flatMap(outcome -> outcome.remarks().stream())
                .map(RowRemark::told)
                .toList();
    }

    private static void assertTold(List<Message> told, BadFile bad) {
        assertThat(told.stream().map(Texts.in(Language.DUTCH)::get)).containsExactlyElementsOf(bad.dutch());
        if (!bad.english().isEmpty()) {
            assertThat(told.stream().map(Texts.in(Language.ENGLISH)::get)).containsExactlyElementsOf(bad.english());
        }
    }

    private static String counts(ImportReport report) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count = report.rows().count(verdict);
            if (count > 0) {
                counts.add(count + " " + verdict.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", counts);
    }

    private static String withoutJournal(String dump) {
        return dump.replaceAll("(?s)\njournal\n.*?\n\n", "\n");
    }

    private List<String> filesBeside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    /** Personal data is never written anywhere but in the project: Excel's reader gets no temporary files. */
    private static final class NoTemporaryFiles implements TempFileCreationStrategy {
        @Override
        public File createTempFile(String prefix, String suffix) {
            throw new AssertionError("A temporary file " + prefix + suffix);
        }

        @Override
        public File createTempDirectory(String prefix) {
            throw new AssertionError("A temporary folder " + prefix);
        }
    }
}
