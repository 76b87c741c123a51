package nl.lotwijzer.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.protocol.Sha256;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A document says the same in Word and in PDF, to whoever sees it and whoever has it read aloud. */
class DocumentTest {
    private static final String HASH = Sha256.hex("voorbeeld-manifest\n");

    private final Document document = new Document(
            Language.DUTCH,
            "Proces-verbaal van de loting",
            "Burgerberaad Waterveen, ronde 1",
            "Verslag van de openbare loting",
            "Raad van Waterveen",
            Instant.parse("2026-11-22T13:02:00Z"),
            "Burgerberaad Water & veen <1> \"",
            "C " + HASH,
            List.of(
                    new Part.Heading(1, "Wat er vooraf vaststond"),
                    new Part.Paragraph("De regels en de lijst stonden vast vóór het loten: 5 < 6 & zo ≤ dat."),
                    new Part.Facts(List.of(
                            new Part.Fact("Plaatsen", "20"), new Part.Fact("Doel", "Gelijke kansen (LEXIMIN)"))),
                    new Part.Hash("Controlecode C", HASH, "Vergelijk deze tekens met wat op 22 november is gemeld."),
                    new Part.Heading(2, "Plaatsen per categorie"),
                    new Part.Table(
                            "Plaatsen per categorie",
                            List.of(
                                    new Part.Column("Kenmerk", false, 2),
                                    new Part.Column("Categorie", false, 3),
                                    new Part.Column("Plaatsen", true, 1)),
                            IntStream.range(0, 60)
                                    .mapToObj(i -> List.of("Leeftijd", "groep " + i, Integer.toString(i)))
                                    .toList()),
                    new Part.Checks(List.of(
                            new Part.Check(
                                    Part.Mark.GOOD, "goed", "De lijst klopt met C.", List.of("64 tekens vergeleken.")),
                            new Part.Check(Part.Mark.WRONG, "fout", "De rij klopt niet.", List.of()),
                            new Part.Check(Part.Mark.UNKNOWN, "niet te controleren", "De loten.", List.of()))),
                    new Part.Bullets(List.of("Een opmerking.", "Nog een opmerking.")),
                    new Part.Heading(1, "Ondertekening"),
                    new Part.Signatures(List.of(new Part.Signatory("A. Voorbeeld", "notaris")))));

    @Test
    void theSameDocumentIsTheSameBytes() {
        assertThat(document.pdf()).isEqualTo(document.pdf());
        assertThat(document.word()).isEqualTo(document.word());
    }

    @Test
    void aPdfIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.pdf())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(document.title());
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", document.title(), "2026-11-22T13:02:00Z");
            List<String> tags = new ArrayList<>();
            List<String> words = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags, words);
            assertThat(tags).contains("H1", "H2", "H3", "Table", "TR", "TH", "TD", "P", "L", "LI", "Figure");
            assertThat(words).contains("QR-code met dezelfde tekens: Controlecode C");
        }
    }

    @Test
    void aPdfCarriesItsFontsAndItsWholeText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.pdf())) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains(
                            "5 < 6 & zo ≤ dat",
                            "groep 59",
                            "Water & veen <1> \"",
                            "Controlecode C",
                            "A. Voorbeeld",
                            "pagina 1 van 3",
                            "✓",
                            "✗");
            assertThat(text.replaceAll("\\s", "")).contains(HASH);
        }
    }

    @Test
    void aWordFileHasHeadingsHeaderRowsAndALanguage() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.word()));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            assertThat(word.getParagraphs())
                    .anyMatch(paragraph -> "Heading1".equals(paragraph.getStyle())
                            && paragraph.getText().equals("Ondertekening"))
                    .anyMatch(paragraph -> "Title".equals(paragraph.getStyle()));
            XWPFTable table = word.getTables().stream()
                    .filter(found -> found.getNumberOfRows() == 61)
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo(document.title());
            assertThat(word.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("nl-NL");
            assertThat(part(document.word(), "word/styles.xml")).contains("w:lang w:val=\"nl-NL\"");
            assertThat(text.getText())
                    .contains("5 < 6 & zo ≤ dat", "groep 59", HASH.substring(0, 4) + " " + HASH.substring(4, 8));
            assertThat(word.getAllPictures()).hasSize(1);
        }
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (!in.getNextEntry().getName().equals(name)) {
                in.closeEntry();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags, List<String> words) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                if (element.getAlternateDescription() != null) {
                    words.add(element.getAlternateDescription());
                }
                collect(element, tags, words);
            }
        }
    }
}
