package nl.lotwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Entrant;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.PublicDraws;
import nl.lotwijzer.lottery.Round;
import nl.lotwijzer.lottery.SmallTown;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.document.Part.Signatory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of a draw says what the project says, and names people nowhere else. */
class DrawDocumentsTest {
    private static final List<Signatory> PRESENT =
            List.of(new Signatory("Anna Voorbeeld", "notaris"), new Signatory("Bram Proef", "griffier"));

    @TempDir
    Path folder;

    @Test
    void nothingIsRecordedBeforeTheDraw() throws Exception {
        try (Project project = SmallTown.in(folder)) {
            assertThatThrownBy(() -> new DrawDocuments(project).record(PRESENT, Language.DUTCH))
                    .isInstanceOf(ReportException.class);
        }
    }

    @Test
    void theRecordHoldsHashesContributionsAndOutcome() throws Exception {
        try (Project project = SmallTown.in(folder)) {
            Lottery drawn = PublicDraws.draw(project, "63454660390103169462");
            JournalEntry before = project.journal().head();
            DrawDocuments documents = new DrawDocuments(project);
            assertThat(documents.record(PRESENT, Language.ENGLISH).pdf())
                    .isEqualTo(documents.record(PRESENT, Language.ENGLISH).pdf());
            documents.write(folder, PRESENT, Language.DUTCH);

            Path pdf = folder.resolve("proces-verbaal-dorp-ronde-1.pdf");
            assertThat(folder.resolve("proces-verbaal-dorp-ronde-1.docx")).isNotEmptyFile();
            String text = text(pdf);
            String joined = text.replaceAll("\\s", "");
            Round round = new Draws(project).current().orElseThrow();
            assertThat(joined)
                    .contains(round.rulesHash())
                    .contains(round.commitment().orElseThrow())
                    .contains(drawn.drawing().orElseThrow().seed().hex())
                    .contains(before.hash());
            assertThat(text)
                    .contains(
                            "Anna Voorbeeld",
                            "griffier",
                            "63454660390103169462",
                            "Raadsbesluit 2026-12 van 17 februari 2026")
                    .contains(
                            drawn.panel().stream().map(Entrant::number).sorted().toList());
            assertThat(project.journal().head().action()).isEqualTo("report.journal.record");
            assertNameIsNotKept(project.file());
        }
    }

    @Test
    void anAnnulledRoundStaysOnRecord() throws Exception {
        try (Project project = SmallTown.in(folder)) {
            PublicDraws.fixRules(project);
            PublicDraws.of(project).annul(PublicDraws.GROUND, "Een regel was verkeerd overgenomen");
            PublicDraws.draw(project, "63454660390103169462");
            new DrawDocuments(project).write(folder, List.of(), Language.DUTCH);
            assertThat(text(folder.resolve("proces-verbaal-dorp-ronde-2.pdf")).replaceAll("\\s+", " "))
                    .contains("Geannuleerde rondes", "Een regel was verkeerd overgenomen");
        }
    }

    private static void assertNameIsNotKept(Path file) throws IOException {
        try (var files = Files.list(file.toAbsolutePath().getParent())) {
            for (Path kept : files.filter(path -> path.getFileName()
                            .toString()
                            .startsWith(file.getFileName().toString()))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(kept), StandardCharsets.ISO_8859_1))
                        .as(kept.toString())
                        .doesNotContain("Anna Voorbeeld");
            }
        }
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(read);
        }
    }
}
