package nl.lotwijzer.report.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    private Project project;
    private Packs packs;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(20, folder, CLOCK);
        packs = new Packs(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void keepsWhatLeftWithTheStateItTellsOf() throws Exception {
        long entries = project.journal().head().number();
        String head = project.journal().head().hash();
        Issue issue = export("een.xlsx");
        assertThat(issue.number()).isEqualTo(1);
        assertThat(issue.entries()).isEqualTo(entries);
        assertThat(issue.head()).isEqualTo(head);
        assertThat(issue.entry()).isEqualTo(entries + 1);
        assertThat(project.journal().head().details())
                .startsWith("number=1 pack=steering language=nl sha256=")
                .doesNotContain("een.xlsx");
        assertThat(issue.at()).isEqualTo(CLOCK.instant());
        assertThat(issue.content()).hasSize(64);
        assertThat(issue.files())
                .containsExactly(
                        new IssuedFile("een.xlsx", Sha256.hex(Files.readAllBytes(folder.resolve("een.xlsx")))));
        assertThat(issue.figures()).extracting(KeyFigure::name).contains("registrants", "seated");
    }

    @Test
    void isThereAfterReopening() throws Exception {
        Issue issue = export("een.xlsx");
        project.close();
        project = Project.open(folder.resolve("proef.beraad"), new Actor("projectleider", ""), CLOCK);
        assertThat(new Register(project).all()).containsExactly(issue);
    }

    @Test
    void cannotBeTakenBackAndLeavesTheWayBackOpen() throws Exception {
        Quotas quotas = new Quotas(project);
        quotas.addCriterion("Wijk");
        export("een.xlsx");
        project.undo().undo();
        assertThat(quotas.criteria()).isEmpty();
        assertThat(packs.register().all()).hasSize(1);
        export("twee.xlsx");
        project.undo().redo();
        assertThat(quotas.criteria()).hasSize(1);
        assertThat(packs.register().all()).extracting(Issue::number).containsExactly(2L, 1L);
    }

    @Test
    void comparesWithTheLastReportOfThePack() throws Exception {
        assertThat(packs.make(request(Pack.STEERING)).figures()).isNotEmpty();
        export("een.xlsx");
        new Sessions(project)
                .add(new SessionDetails("Eerste", day(11, 1), LocalTime.of(10, 0), LocalTime.of(16, 0), "Stadhuis", 8));
        Report next = packs.make(request(Pack.STEERING));
        assertThat(next.pages().getFirst().table().map(Block.Table::name)).contains("Verandering");
        assertThat(packs.register().standing(Pack.STEERING)).isEqualTo(Standing.CHANGED);
        assertThat(packs.register().standing(Pack.FOLLOW_UP)).isEqualTo(Standing.NEVER);
    }

    @Test
    void isUpToDateAlsoAfterAnotherPackLeft() throws Exception {
        export("een.xlsx");
        packs.export(folder.resolve("twee.xlsx"), request(Pack.FOLLOW_UP), FileKind.XLSX);
        assertThat(packs.register().standing(Pack.STEERING)).isEqualTo(Standing.CURRENT);
        new Quotas(project).addCriterion("Wijk");
        assertThat(packs.register().standing(Pack.STEERING)).isEqualTo(Standing.CHANGED);
    }

    @Test
    void knowsAFileAgainAndSaysWhenItWasChanged() throws Exception {
        Issue issue = export("een.xlsx");
        Path file = folder.resolve("een.xlsx");
        Path renamed = Files.copy(file, folder.resolve("kopie.xlsx"));
        assertThat(packs.register().check(renamed)).isInstanceOf(Checked.Unchanged.class);
        Files.write(file, new byte[] {1, 2, 3});
        assertThat(packs.register().check(file)).isEqualTo(new Checked.Changed(issue));
        Path other = Files.write(folder.resolve("ander.xlsx"), new byte[] {1});
        assertThat(packs.register().check(other)).isEqualTo(new Checked.Unknown());
        assertThatThrownBy(() -> packs.register().check(folder.resolve("weg.xlsx")))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("weg.xlsx");
    }

    @Test
    void writesSeveralFilesInAFolderOrNone() throws Exception {
        Issue issue = packs.export(
                folder,
                request(Pack.STEERING),
                EnumSet.of(FileKind.XLSX),
                List.of(new Attachment("agenda.docx", new byte[] {7})));
        assertThat(issue.files())
                .extracting(IssuedFile::name)
                .containsExactly("Stuurgroeprapportage proef 2026-11-22.xlsx", "agenda.docx");
        assertThat(folder.resolve("agenda.docx")).hasBinaryContent(new byte[] {7});
        Path other = Files.createDirectory(folder.resolve("vol"));
        Files.createDirectories(other.resolve("agenda.docx"));
        assertThatThrownBy(() -> packs.export(
                        other,
                        request(Pack.STEERING),
                        EnumSet.of(FileKind.XLSX),
                        List.of(new Attachment("agenda.docx", new byte[] {7}))))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("agenda.docx");
        try (Stream<Path> left = Files.list(other)) {
            assertThat(left).containsExactly(other.resolve("agenda.docx"));
        }
        assertThat(packs.register().all()).hasSize(1);
    }

    @Test
    void writesNothingWhenItIsStopped() throws Exception {
        Packs stopped = new Packs(project, () -> {
            throw new CancellationException();
        });
        assertThatThrownBy(() -> stopped.export(folder.resolve("nee.xlsx"), request(Pack.STEERING), FileKind.XLSX))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("nee.xlsx")).doesNotExist();
        assertThat(packs.register().all()).isEmpty();
    }

    @Test
    void makesTheReportAgainWhereTheProjectMovedOn() throws Exception {
        int[] steps = {0};
        Packs beside = new Packs(project, () -> {
            if (steps[0]++ == 1) {
                project.perform(new Action("quotas.journal.addCriterion", "1"), handle -> {});
            }
        });
        Issue issue = beside.export(folder.resolve("een.xlsx"), request(Pack.STEERING), FileKind.XLSX);
        assertThat(issue.entries()).isEqualTo(2);
        assertThat(packs.register().check(folder.resolve("een.xlsx"))).isInstanceOf(Checked.Unchanged.class);
        assertThat(packs.register().all()).hasSize(1);
    }

    @Test
    void stillShowsWhatLeftBeforeThereWasARegister() throws Exception {
        String hash = "ab".repeat(32);
        String head = project.journal().head().hash();
        project.perform(new Action(Issue.ACTION, "steering language=en sha256=" + hash), handle -> {});
        assertThat(packs.register().all()).singleElement().satisfies(issue -> {
            assertThat(issue.number()).isZero();
            assertThat(issue.request().language()).isEqualTo(Language.ENGLISH);
            assertThat(issue.head()).isEqualTo(head);
            assertThat(issue.files()).containsExactly(new IssuedFile("", hash));
        });
        assertThat(export("een.xlsx").number()).isEqualTo(1);
        assertThat(packs.register().all()).extracting(Issue::number).containsExactly(1L, 0L);
    }

    @Test
    void writesWithoutARegisterWhereTheProjectCanOnlyBeRead() throws Exception {
        try (Project reading = Project.open(folder.resolve("proef.beraad"), new Actor("griffier", ""), CLOCK)) {
            assertThat(reading.readOnly()).isTrue();
            Issue issue = new Packs(reading).export(folder.resolve("een.xlsx"), request(Pack.STEERING), FileKind.XLSX);
            assertThat(issue.number()).isZero();
            assertThat(folder.resolve("een.xlsx")).exists();
            assertThat(new Register(reading).all()).isEmpty();
        }
    }

    @Test
    void proposesPeriods() throws Exception {
        assertThat(packs.period(PeriodChoice.SINCE_LAST, Pack.STEERING, 0)).isEqualTo(Period.until(day(11, 22)));
        export("een.xlsx");
        assertThat(packs.period(PeriodChoice.SINCE_LAST, Pack.STEERING, 0))
                .isEqualTo(new Period(day(11, 22), day(11, 22)));
        assertThat(packs.period(PeriodChoice.THIS_MONTH, Pack.STEERING, 0))
                .isEqualTo(new Period(day(11, 1), day(11, 30)));
        assertThat(packs.period(PeriodChoice.LAST_MONTH, Pack.STEERING, 0))
                .isEqualTo(new Period(day(10, 1), day(10, 31)));
        assertThat(packs.period(PeriodChoice.THIS_QUARTER, Pack.STEERING, 0))
                .isEqualTo(new Period(day(10, 1), day(12, 31)));
        assertThat(packs.period(PeriodChoice.WHOLE, Pack.STEERING, 0)).isEqualTo(Period.until(day(11, 22)));
    }

    @Test
    void everyPackGivesTheSameBytesTwice() throws Exception {
        for (Pack pack : Packs.all()) {
            for (FileKind kind : Packs.kinds(pack)) {
                if (pack == Pack.SESSION) {
                    continue;
                }
                byte[] first = Packs.bytes(packs.make(request(pack)), kind);
                assertThat(Packs.bytes(packs.make(request(pack)), kind))
                        .as(pack + " " + kind)
                        .isEqualTo(first);
            }
        }
    }

    private Issue export(String name) throws ReportException {
        return packs.export(folder.resolve(name), request(Pack.STEERING), FileKind.XLSX);
    }

    private PackRequest request(Pack pack) {
        return packs.whole(pack, Language.DUTCH);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
