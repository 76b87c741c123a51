package nl.lotwijzer.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.RowOutcome.Verdict;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Origin;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The files in {@code src/test/resources/office}, most of them saved by other programs, are read as a person would
 * expect. Beside each file stands what is expected of it, written from what was put into the file: the table that is
 * found, what its columns are read as, every row with its verdict and what is then known of somebody, every warning and
 * refusal by column and key. The README there says which program made which file.
 */
class OfficeCorpusTest {
    private static final String EXPECTED = ".expected";

    @TempDir
    private Path folder;

    private Project project;
    private Registrations registrations;

    static Stream<String> files() throws IOException, URISyntaxException {
        try (Stream<Path> all = Files.list(corpus())) {
            return all
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(EXPECTED) && !name.equals("README.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Path corpus() throws URISyntaxException {
        URL place = Objects.requireNonNull(OfficeCorpusTest.class.getResource("/office/README.md"));
        return Objects.requireNonNull(Path.of(place.toURI()).getParent());
    }

    @BeforeEach
    void createProject() throws Exception {
        project = TestProject.create(folder);
        registrations = new Registrations(project);
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadAsAPersonWouldExpect(String name) throws Exception {
        List<String> expected = Files.readAllLines(corpus().resolve(name + EXPECTED)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        Optional<String> ask = expected.stream()
                .filter(line -> line.startsWith("ask: "))
                .map(line -> line.substring("ask: ".length()))
                .findFirst();

        List<String> found = found(corpus().resolve(name), ask);

        assertThat(found)
                .containsExactlyElementsOf(expected.stream()
                        .filter(line -> !line.startsWith("ask: "))
                        .toList());
    }

    @Test
    void thereAreEnoughOfThem() throws Exception {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(100);
    }

    private List<String> found(Path file, Optional<String> ask) {
        try {
            Sheet sheet = ask.isPresent() ? SpreadsheetReader.read(file, ask.get()) : SpreadsheetReader.read(file);
            ColumnMapping mapping = registrations.propose(sheet);
            ImportReport report = registrations.importRows(sheet, mapping);
            List<String> lines = new ArrayList<>();
            lines.add(origin(sheet.origin()));
            lines.add("header: " + sheet.headerRow());
            sheet.columns().forEach(column -> lines.add(column(column, mapping)));
            lines.addAll(rows(report.rows()));
            ImportReport again = registrations.importRows(sheet, mapping);
            assertThat(again.added() + again.changed()).as("read again").isZero();
            return lines;
        } catch (InputException e) {
            Place place = e.place();
            return List.of("refused: " + e.problem().key()
                    + (place.row() == null ? "" : " row " + place.row())
                    + (place.column() == null ? "" : " column " + place.column()));
        }
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case Origin.Csv csv ->
                "file: csv " + csv.encoding() + " " + (csv.delimiter() == '\t' ? "tab" : csv.delimiter());
            case Origin.Workbook book -> "file: workbook " + book.sheet() + " of " + String.join(", ", book.sheets());
        };
    }

    private static String column(Column column, ColumnMapping mapping) {
        String use = switch (mapping.uses().get(column.index())) {
            case ColumnUse.About about -> about.field().name();
            case ColumnUse.Answer answer -> "criterion " + answer.criterion();
            case ColumnUse.Ignored ignored -> "ignored";
        };
        return column.letter() + " " + (column.name().isEmpty() ? "(no name)" : column.name()) + " -> " + use
                + (column.hidden() ? " (hidden)" : "");
    }

    /** The rows with their verdicts; the registrants were given their numbers in the order of the rows that were added. */
    private List<String> rows(ImportPreview rows) {
        List<String> lines = new ArrayList<>();
        List<Registrant> added = registrations.all();
        int next = 0;
        for (RowOutcome outcome : rows.outcomes()) {
            String person = outcome.verdict() == Verdict.ADDED
                    ? " " + known(added.get(next++).form())
                    : "";
            lines.add("row " + outcome.row().number() + ": "
                    + outcome.verdict().name().toLowerCase(java.util.Locale.ROOT) + person);
            outcome.remarks().forEach(remark -> lines.add("  " + remark(remark)));
        }
        return lines;
    }

    private static String remark(RowRemark remark) {
        Message reason = remark.reason();
        String key = reason.key().substring(reason.key().lastIndexOf('.') + 1);
        String column = remark.place().column() == null ? "-" : remark.place().column();
        return remark.weight().name().toLowerCase(java.util.Locale.ROOT) + " " + column + " " + key;
    }

    private static String known(Form form) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", form.formId());
        facts.put("code", form.letterCode());
        facts.put("first", form.firstName());
        facts.put("last", form.lastName());
        facts.put("email", form.email());
        facts.put("phone", form.phone());
        facts.put("street", form.address().street());
        facts.put("number", form.address().houseNumber());
        facts.put("addition", form.address().addition());
        facts.put("postcode", form.address().postcode());
        facts.put("city", form.address().city());
        facts.put("born", form.birthDate());
        facts.put("year", form.birthDate() == null ? form.birthYear() : null);
        facts.put("at", form.registeredAt());
        facts.put("remark", form.remark().replace("\r\n", "⏎").replace('\n', '⏎'));
        facts.putAll(form.answers());
        return facts.entrySet().stream()
                .filter(fact ->
                        fact.getValue() != null && !fact.getValue().toString().isEmpty())
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(java.util.stream.Collectors.joining(" | "));
    }
}
