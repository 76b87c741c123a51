package nl.lotwijzer.report.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryQuota;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.WorkedProject;
import nl.lotwijzer.report.mirror.CategoryMirror;
import nl.lotwijzer.report.mirror.CriterionMirror;
import nl.lotwijzer.report.pack.Packs;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says is what the rooms say, also once it is a file. */
class SteeringReportsTest {
    @TempDir
    static Path folder;

    private static Project project;
    private static SteeringReport report;

    @BeforeAll
    static void work() throws Exception {
        project = WorkedProject.make(folder);
        report = new SteeringFacts(project, Period.until(LocalDate.of(2026, 11, 22))).report();
    }

    @AfterAll
    static void close() {
        project.close();
    }

    @Test
    void followsPeopleFromRegistrationToPanel() {
        Lottery lottery = new Lotteries(project).current().orElseThrow();
        assertThat(report.course().registrants())
                .isEqualTo(new Registrations(project).all().size());
        assertThat(report.course().inLottery()).isEqualTo(lottery.entrants().size());
        assertThat(report.course().seats()).isEqualTo(100);
        assertThat(report.course().drawn()).isEqualTo(100);
        assertThat(report.course().seated()).isEqualTo(97);
        assertThat(report.course().confirmed()).isEqualTo(92);
        assertThat(report.statuses())
                .extracting(SteeringReport.StatusCount::count)
                .containsExactly(2, 3, 0, 92, 3, 0, 0);
        assertThat(report.cover().head())
                .isEqualTo(
                        report.cover().entries() == 0
                                ? ""
                                : project.journal()
                                        .entries()
                                        .get((int) report.cover().entries() - 1)
                                        .hash());
    }

    @Test
    void countsEveryCategoryAsTheRoomsDo() {
        Lottery lottery = new Lotteries(project).current().orElseThrow();
        List<Participant> seated = new Participants(project)
                .all().stream()
                        .filter(participant -> participant.status().holdsSeat())
                        .toList();
        for (CriterionMirror criterion : report.mirror()) {
            Map<String, Integer> panel = new TreeMap<>();
            seated.forEach(person -> panel.merge(person.category(criterion.criterion()), 1, Integer::sum));
            int pool = 0;
            for (CategoryMirror category : criterion.categories()) {
                assertThat(category.panel())
                        .as(category.category())
                        .isEqualTo(panel.getOrDefault(category.category(), 0));
                pool += category.registrants();
            }
            assertThat(pool).isEqualTo(lottery.entrants().size());
        }
        assertThat(report.mirror().stream()
                        .flatMap(criterion -> criterion.categories().stream()
                                .map(category -> new LotteryQuota(
                                        criterion.criterion(), category.category(), category.min(), category.max()))))
                .containsExactlyElementsOf(lottery.quotas());
        assertThat(report.mirror())
                .allSatisfy(criterion -> assertThat(criterion.categories())
                        .allSatisfy(
                                category -> assertThat(category.population()).isPositive()));
    }

    @Test
    void tellsOfSessionsAndTheirFacilitators() {
        assertThat(report.sessions()).hasSize(5);
        assertThat(report.sessions().get(0).present()).isEqualTo(80);
        assertThat(report.sessions().get(1).present()).isEqualTo(83);
        assertThat(report.sessions().get(2).present()).isNull();
        assertThat(report.sessions().get(0).invited()).isEqualTo(92);
        assertThat(report.sessions().get(0).tables()).isEqualTo(12);
        assertThat(report.facilitators()).hasSize(20);
        long atFirst = report.facilitators().stream()
                .filter(facilitator -> facilitator.roles().getFirst() != null)
                .count();
        assertThat(report.sessions().getFirst().team()).isEqualTo((int) atFirst);
    }

    @Test
    void writesEveryNumberIntoTheWorkbook() throws Exception {
        Path file = folder.resolve("rapport.xlsx");
        String hash = export(file, Language.DUTCH);
        assertThat(Sha256.hex(Files.readAllBytes(file))).isEqualTo(hash);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            assertThat(Stream.iterate(0, i -> i + 1)
                            .limit(workbook.getNumberOfSheets())
                            .map(workbook::getSheetName))
                    .containsExactly(
                            "Voorblad",
                            "Samenvatting",
                            "Respons",
                            "Afspiegeling",
                            "Planning",
                            "Bijeenkomsten",
                            "Uitval en reserve",
                            "Budget",
                            "Risico’s",
                            "Besluiten en acties",
                            "Begeleiders");
            Sheet mirror = workbook.getSheet("Afspiegeling");
            int row = 4;
            for (CriterionMirror criterion : report.mirror()) {
                for (CategoryMirror category : criterion.categories()) {
                    Row cells = mirror.getRow(row++);
                    assertThat(text(cells, 0)).isEqualTo(criterion.criterion());
                    assertThat(text(cells, 1)).isEqualTo(category.category());
                    assertThat(number(cells, 2)).isEqualTo(category.population());
                    assertThat(number(cells, 3)).isEqualTo(category.population() / (double) category.allPeople());
                    assertThat(number(cells, 4)).isEqualTo(category.registrants());
                    assertThat(number(cells, 7)).isEqualTo(category.min());
                    assertThat(number(cells, 8)).isEqualTo(category.max());
                    assertThat(number(cells, 9)).isEqualTo(category.panel().doubleValue());
                    assertThat(number(cells, 10)).isEqualTo(category.panel() / 97.0);
                }
            }
            assertThat(number(workbook.getSheet("Bijeenkomsten").getRow(4), 4)).isEqualTo(80);
            String confirmed = Texts.in(Language.DUTCH).get("panel.status." + Status.CONFIRMED);
            assertThat(StreamSupport.stream(
                                    workbook.getSheet("Uitval en reserve").spliterator(), false)
                            .filter(cells ->
                                    cells.getCell(0) != null && text(cells, 0).equals(confirmed))
                            .map(cells -> number(cells, 1)))
                    .containsExactly(92.0);
        }
        project.journal().check();
    }

    @Test
    void namesNoParticipant() throws Exception {
        Path file = folder.resolve("namen.xlsx");
        export(file, Language.ENGLISH);
        StringBuilder all = new StringBuilder();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            workbook.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
        }
        for (Registrant registrant : new Registrations(project).all()) {
            assertThat(all).doesNotContain(registrant.number().value());
            if (!registrant.email().isEmpty()) {
                assertThat(all).doesNotContain(registrant.email());
            }
        }
    }

    @Test
    void entersEachExportInTheJournal() throws Exception {
        Packs reports = new Packs(project);
        int before = reports.register().all().size();
        String hash = export(folder.resolve("een.xlsx"), Language.ENGLISH);
        assertThat(reports.register().all()).hasSize(before + 1);
        assertThat(reports.register().all().getFirst().files().getFirst().sha256())
                .isEqualTo(hash);
        assertThat(reports.register().all().getFirst().request().language()).isEqualTo(Language.ENGLISH);
        assertThat(reports.register().all().getFirst().at()).isEqualTo(WorkedProject.CLOCK.instant());
    }

    @Test
    void leavesNothingBehindWhenItCannotWrite() throws Exception {
        Packs reports = new Packs(project);
        long entries = project.journal().head().number();
        Path taken = Files.createDirectories(folder.resolve("map.xlsx").resolve("inhoud"))
                .getParent();
        assertThatThrownBy(() -> export(taken, Language.DUTCH))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("map.xlsx");
        assertThat(project.journal().head().number()).isEqualTo(entries);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith(".lotwijzer")))
                    .isEmpty();
        }
    }

    @Test
    void proposesANameForTheFile() throws Exception {
        Packs packs = new Packs(project);
        assertThat(Packs.fileName(packs.make(packs.whole(Pack.STEERING, Language.DUTCH)), FileKind.XLSX))
                .isEqualTo("Stuurgroeprapportage waterveen-2026 2026-11-22.xlsx");
    }

    private static String export(Path file, Language language) throws ReportException {
        Packs packs = new Packs(project);
        return packs.export(file, packs.whole(Pack.STEERING, language), FileKind.XLSX)
                .files()
                .getFirst()
                .sha256();
    }

    private static String text(Row row, int column) {
        return row.getCell(column).getStringCellValue();
    }

    private static double number(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell.getNumericCellValue();
    }
}
