package nl.lotwijzer.report.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.allowances.AllowanceSettings;
import nl.lotwijzer.allowances.Allowances;
import nl.lotwijzer.allowances.Batches;
import nl.lotwijzer.allowances.Country;
import nl.lotwijzer.allowances.FeeKind;
import nl.lotwijzer.allowances.Overview;
import nl.lotwijzer.allowances.PartialRule;
import nl.lotwijzer.allowances.TravelKind;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.FileKind;
import nl.lotwijzer.report.KeyFigure;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.PackRequest;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Period;
import nl.lotwijzer.report.Report;
import nl.lotwijzer.report.ReportException;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.WorkedProject;
import nl.lotwijzer.report.pack.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowancePackTest {
    @TempDir
    Path folder;

    private static Report report(Project project, long batch) throws ReportException {
        return new Packs(project)
                .make(new PackRequest(
                        Pack.ALLOWANCES, Language.DUTCH, Period.until(LocalDate.of(2026, 11, 22)), batch));
    }

    /** Agrees on what is paid, and tells the accounts of ten participants. */
    private static void agree(Project project, Country country) throws Exception {
        new Allowances(project)
                .keep(new AllowanceSettings(
                        country,
                        FeeKind.SESSION,
                        Euro.of(37, 51),
                        TravelKind.NONE,
                        Euro.ZERO,
                        false,
                        PartialRule.WHOLE,
                        "Gemeente Proef",
                        Iban.read("NL91ABNA0417164300"),
                        Optional.empty()));
        for (var person : new Participants(project).confirmed().subList(0, 10)) {
            new PersonCards(project)
                    .change(
                            person.id(),
                            card -> card.with(new PersonCard.Payment(Iban.read("NL39RABO0300065264"), false)));
        }
    }

    /** Adds up a column of money. */
    private static Euro sum(Page page, int column) {
        return Euro.sum(page.table().orElseThrow().rows().stream()
                .map(row -> row.get(column))
                .map(value -> value instanceof Value.Money(Euro amount) ? amount : Euro.ZERO)
                .toList());
    }

    @Test
    void addsUpToWhatIsDue() throws Exception {
        try (Project project = WorkedProject.make(folder)) {
            agree(project, Country.NL);
            new Batches(project).fix(LocalDate.of(2027, 1, 29), Language.DUTCH);
            Overview overview = new Allowances(project).overview();

            Report report = report(project, 0);

            assertThat(report.pages())
                    .extracting(Page::title)
                    .containsExactly("Per deelnemer", "Regels", "Betaalbatch 1", "Controle");
            assertThat(sum(report.pages().get(0), 9)).isEqualTo(overview.due());
            assertThat(sum(report.pages().get(2), 3))
                    .isEqualTo(overview.batches().getFirst().sum());
            assertThat(report.figures())
                    .contains(
                            KeyFigure.cents("allowancesDue", overview.due().cents()),
                            KeyFigure.count("allowancesBatches", 1));
            assertThat(Packs.bytes(report(project, 0), FileKind.XLSX)).isEqualTo(Packs.bytes(report, FileKind.XLSX));
        }
    }

    @Test
    void tellsOfOneBatchAlone() throws Exception {
        try (Project project = WorkedProject.make(folder)) {
            agree(project, Country.NL);
            long batch = new Batches(project).fix(LocalDate.of(2027, 1, 29), Language.DUTCH);

            Report report = report(project, batch);

            assertThat(report.pages())
                    .extracting(Page::title)
                    .containsExactly("Betaalbatch 1", "Regels van batch 1", "Controle");
            assertThat(sum(report.pages().get(1), 6))
                    .isEqualTo(sum(report.pages().get(0), 3));
            assertThat(report.pages().get(0).table().orElseThrow().rows()).hasSize(10);
            assertThatThrownBy(() -> report(project, batch + 1)).isInstanceOf(ReportException.class);
        }
    }

    @Test
    void keepsTheNominativeListInBelgium() throws Exception {
        try (Project project = WorkedProject.make(folder)) {
            agree(project, Country.BE);

            List<Page> pages = report(project, 0).pages();

            assertThat(pages.getLast().title()).isEqualTo("Nominatieve lijst 2027");
            Block.Table list = pages.getLast().table().orElseThrow();
            Euro total = list.rows().getLast().getLast() instanceof Value.Money(Euro amount) ? amount : Euro.ZERO;
            assertThat(sum(pages.getLast(), 5)).isEqualTo(total.times(2));
        }
    }
}
