package nl.lotwijzer.letterpaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.FoundPlace.Where;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordLettersTest {
    private static final Texts DUTCH = Texts.in(Language.DUTCH);
    private static final String SECTION = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
    private static final LetterText NOOR = SampleLetters.letter("Noor van Dam");
    private static final LetterText SAM = SampleLetters.letter("Sam & Co");

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void theLettersThatComeWithTheProgramHoldAllThatALetterNeeds(LetterKind kind) throws Exception {
        for (Language language : Language.values()) {
            TemplateCheck check = LetterTemplate.read(ShippedTemplate.of(kind, Texts.in(language)), kind)
                    .check();

            assertThat(check.unknown()).isEmpty();
            assertThat(check.missing()).isEmpty();
            assertThat(check.found()).contains(LetterField.DATE, LetterField.SALUTATION);
            if (kind.invites()) {
                assertThat(check.found()).contains(LetterField.QR, LetterField.LINK, LetterField.QUESTION);
            }
        }
    }

    @Test
    void everyLetterIsASectionThatBeginsOnANewPageOne() throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                written(ShippedTemplate.of(LetterKind.INVITATION, DUTCH), List.of(NOOR, SAM, NOOR))))) {
            List<String> texts =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(texts).contains("Beste Noor van Dam,", "Beste Sam & Co,").noneMatch(text -> text.contains("«"));
            assertThat(word.getAllPictures()).hasSize(3);
            XWPFPicture qr =
                    word.getTables().getFirst().getRow(0).getCell(1).getParagraphs().getFirst().getRuns().stream()
                            .flatMap(run -> run.getEmbeddedPictures().stream())
                            .findFirst()
                            .orElseThrow();
            assertThat(qr.getDescription()).isEqualTo("QR-code met de code 4RVK-W766-9 van deze brief");
        }
        String document = document(ShippedTemplate.of(LetterKind.INVITATION, DUTCH), List.of(NOOR, SAM, NOOR));
        assertThat(document.split("<w:type w:val=\"nextPage\"/>", -1)).hasSize(4);
        assertThat(document.split("w:start=\"1\"", -1)).hasSize(4);
        assertThat(document.split("deze brief\" id=\"[123]\" name=\"QR\"/>", -1))
                .hasSize(4);
    }

    @Test
    void aPlaceThatWordCutIntoRunsIsFilledInTheLookOfItsFirstPart() throws Exception {
        String document = document(body("""
                        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Beste «Na</w:t></w:r><w:proofErr w:type="spellStart"/>\
                        <w:r><w:t>a</w:t></w:r><w:r><w:t>m», welkom {{</w:t></w:r><w:r><w:t>wijk }}!</w:t></w:r></w:p>"""), List.of(NOOR));

        assertThat(document)
                .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Beste Noor van Dam</w:t>")
                .contains(", welkom Binnenstad</w:t>");
    }

    @Test
    void mergeFieldsOfWordAreFilledToo() throws Exception {
        byte[] template = body("""
                <w:p><w:fldSimple w:instr=" MERGEFIELD Adresregel1 \\* MERGEFORMAT "><w:r><w:t>«Adresregel1»</w:t></w:r>\
                </w:fldSimple></w:p>\
                <w:p><w:r><w:t xml:space="preserve">Beste </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
                <w:r><w:instrText xml:space="preserve"> MERGEFIELD </w:instrText></w:r>\
                <w:r><w:instrText>"Naam" \\* MERGEFORMAT </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>«Na</w:t></w:r>\
                <w:r><w:t>am»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>\
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""");

        assertThat(LetterTemplate.read(template, LetterKind.INVITATION).check().found())
                .containsExactlyInAnyOrder(LetterField.ADDRESS_1, LetterField.NAME);
        assertThat(document(template, List.of(NOOR)))
                .contains("<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Noor van Dam</w:t></w:r>")
                .contains("<w:instrText> PAGE </w:instrText>")
                .doesNotContain("MERGEFIELD");
    }

    @Test
    void headersFootersAndTextBoxesAreFilledForEachPersonApart() throws Exception {
        byte[] template = WordFiles.body("""
                        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>\
                        <wp:docPr id="7" name="Vak"/><w:txbxContent><w:p><w:r><w:t>Vak: «Code»</w:t></w:r></w:p></w:txbxContent>\
                        </wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Vak: «Code»\
                        </w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>\
                        <w:sectPr><w:headerReference w:type="default" r:id="rId5"/>\
                        <w:footerReference w:type="default" r:id="rId6"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>""")
                .part("header1.xml", "header", "rId5", "<w:hdr W><w:p><w:r><w:t>Aan «Naam»</w:t></w:r></w:p></w:hdr>")
                .part("footer1.xml", "footer", "rId6", "<w:ftr W><w:p><w:r><w:t>«QR» vast</w:t></w:r></w:p></w:ftr>")
                .bytes();

        assertThat(LetterTemplate.read(template, LetterKind.INVITATION).check().places())
                .extracting(FoundPlace::where)
                .containsExactly(Where.TEXT_BOX, Where.HEADER, Where.FOOTER);
        byte[] file = written(template, List.of(NOOR, SAM));
        Map<String, String> parts = WordFiles.open(file);
        assertThat(parts.get("word/lw-1-header1.xml")).contains("Aan Noor van Dam");
        assertThat(parts.get("word/lw-2-header1.xml")).contains("Aan Sam &amp; Co");
        assertThat(parts.get("word/_rels/lw-2-footer1.xml.rels")).contains("media/lw-qr-00002.png");
        assertThat(parts.get("word/document.xml"))
                .contains("Vak: 4RVK-W766-9", "r:id=\"lw-rId5-1\"", "r:id=\"lw-rId5-2\"")
                .doesNotContain("Fallback", "r:id=\"rId5\"");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getHeaderList())
                    .extracting(header -> header.getText().strip())
                    .contains("Aan Noor van Dam", "Aan Sam & Co");
        }
    }

    @Test
    void aSectionWithoutAHeaderDoesNotShowThatOfTheLetterBefore() throws Exception {
        byte[] template = WordFiles.body("""
                        <w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p><w:p/>\
                        <w:sectPr><w:headerReference w:type="default" r:id="rId5"/></w:sectPr>""")
                .part("header1.xml", "header", "rId5", "<w:hdr W><w:p><w:r><w:t>«Naam»</w:t></w:r></w:p></w:hdr>")
                .bytes();

        assertThat(document(template, List.of(NOOR, SAM)).split("r:id=\"blank-headerReference\"", -1))
                .hasSize(3);
    }

    @Test
    void numberedListsBeginWithOneInEveryLetterAndBulletsStay() throws Exception {
        byte[] template = WordFiles.body(
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:p>"
                                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:p>"
                                + SECTION)
                .part("numbering.xml", "numbering", "rId9", """
                        <w:numbering W><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/>\
                        </w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">\
                        <w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/>\
                        </w:num><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num></w:numbering>""")
                .bytes();
        Map<String, String> parts = WordFiles.open(written(template, List.of(NOOR, SAM)));

        assertThat(parts.get("word/document.xml"))
                .contains("<w:numId w:val=\"5\"/>", "<w:numId w:val=\"6\"/>", "<w:numId w:val=\"4\"/>")
                .doesNotContain("<w:numId w:val=\"3\"/>");
        assertThat(parts.get("word/numbering.xml"))
                .contains("<w:num w:numId=\"6\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">");
    }

    @Test
    void whatADocumentHoldsOnceAndLinksToDataAndTemplatesAreTakenOut() throws Exception {
        byte[] template = WordFiles.body("<w:p w14:paraId=\"12345678\"><w:bookmarkStart w:id=\"0\" w:name=\"x\"/>"
                        + "<w:r><w:t>«Naam»</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>" + SECTION)
                .part("settings.xml", "settings", "rId2", """
                        <w:settings W><w:attachedTemplate r:id="rId1"/><w:mailMerge><w:query w:val="SELECT"/></w:mailMerge>\
                        <w:zoom w:percent="90"/></w:settings>""")
                .raw("word/_rels/settings.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                        <Relationship Id="rId1" TargetMode="External" Target="http://kwaad.example.org/x.dotm" \
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/>\
                        </Relationships>""")
                .bytes();
        Map<String, String> parts = WordFiles.open(written(template, List.of(NOOR, SAM)));

        assertThat(parts.get("word/document.xml")).doesNotContain("bookmark", "paraId");
        assertThat(parts.get("word/settings.xml")).contains("w:zoom").doesNotContain("mailMerge", "attachedTemplate");
        assertThat(parts.get("word/_rels/settings.xml.rels")).doesNotContain("kwaad");
    }

    @Test
    void theCheckNamesTheParagraphOfWhatIsUnknownAndWhatIsMissing() throws Exception {
        TemplateCheck check = LetterTemplate.read(
                        body("<w:p><w:r><w:t>Geachte «Titel» «Achternaam», u bent genodigd.</w:t></w:r></w:p>"),
                        LetterKind.INVITATION)
                .check();

        assertThat(check.unknown())
                .containsExactly(new FoundPlace(
                        "Titel", Optional.empty(), Where.BODY, "Geachte «Titel» «Achternaam», u bent genodigd."));
        assertThat(check.missing())
                .containsExactly(
                        LetterField.CODE,
                        LetterField.ADDRESS_1,
                        LetterField.ADDRESS_2,
                        LetterField.ADDRESS_3,
                        LetterField.ADDRESS_4,
                        LetterField.SALUTATION);
    }

    @Test
    void namesCanBreakNeitherTheDocumentNorOneAnother() throws Exception {
        byte[] file = written(ShippedTemplate.of(LetterKind.REMINDER, DUTCH), SampleLetters.hostile());

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> texts =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            for (LetterText letter : SampleLetters.hostile()) {
                assertThat(texts).contains(letter.of(LetterField.ADDRESS_1), letter.of(LetterField.SALUTATION));
            }
        }
    }

    @Test
    void anAddressInOnePlaceBecomesLines() throws Exception {
        assertThat(document(body("<w:p><w:r><w:t>«Adresblok»</w:t></w:r></w:p>"), List.of(SAM)))
                .contains("Sam &amp; Co</w:t><w:br/><w:t xml:space=\"preserve\">Kade 12 A</w:t><w:br/>");
    }

    @Test
    void printedOnBothSidesEveryLetterBeginsOnAFrontSide() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLetters.write(
                out,
                LetterTemplate.read(ShippedTemplate.of(LetterKind.INVITATION, DUTCH), LetterKind.INVITATION),
                List.of(NOOR, SAM),
                true,
                DUTCH,
                done -> {});

        assertThat(WordFiles.open(out.toByteArray()).get("word/document.xml"))
                .contains("<w:type w:val=\"oddPage\"/>")
                .doesNotContain("nextPage");
    }

    @Test
    void theSameLettersAreTheSameBytes() throws Exception {
        byte[] template = body("<w:p><w:r><w:t>«QR 35» «Naam» «QR»</w:t></w:r></w:p>");

        assertThat(written(template, List.of(NOOR, SAM))).isEqualTo(written(template, List.of(NOOR, SAM)));
        assertThat(document(template, List.of(NOOR))).contains("cx=\"1260000\"", "cx=\"1008000\"");
    }

    @Test
    void aLookBeforehandShowsTheFilledText() throws Exception {
        List<LetterTemplate.PreviewLine> lines = LetterTemplate.read(
                        ShippedTemplate.of(LetterKind.INVITATION, DUTCH), LetterKind.INVITATION)
                .preview(NOOR);

        assertThat(lines).extracting(LetterTemplate.PreviewLine::text).contains("Beste Noor van Dam,", "Kade 12 A");
        assertThat(lines).filteredOn(LetterTemplate.PreviewLine::qr).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"x\">&a;</w:document>",
                "<w:document",
                "<document/>"
            })
    void whatIsNoDocumentOfWordIsRefused(String document) {
        assertThatThrownBy(() -> LetterTemplate.read(
                        WordFiles.body("").raw("word/document.xml", document).bytes(), LetterKind.INVITATION))
                .isInstanceOf(TemplateException.class);
    }

    @Test
    void otherFilesAreRefusedWithWhatToDo() throws Exception {
        assertThatThrownBy(() -> LetterTemplate.read(new byte[0], LetterKind.INVITATION))
                .hasMessageContaining("ends with .docx");
        assertThatThrownBy(() -> LetterTemplate.read(
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, LetterKind.INVITATION))
                .hasMessageContaining("old Word");
        byte[] macros = WordFiles.body(SECTION).raw("word/vbaProject.bin", "x").bytes();
        assertThatThrownBy(() -> LetterTemplate.read(macros, LetterKind.INVITATION))
                .hasMessageContaining("macros");
        byte[] bomb = WordFiles.body(SECTION)
                .raw("word/media/x.bmp", "0".repeat(50 << 20))
                .bytes();
        assertThatThrownBy(() -> LetterTemplate.read(bomb, LetterKind.INVITATION))
                .hasMessageContaining("too large");
    }

    private static byte[] body(String paragraphs) throws Exception {
        return WordFiles.body(paragraphs + SECTION).bytes();
    }

    private static String document(byte[] template, List<LetterText> letters) throws Exception {
        return WordFiles.open(written(template, letters)).getOrDefault("word/document.xml", "");
    }

    private static byte[] written(byte[] template, List<LetterText> letters) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordLetters.write(out, LetterTemplate.read(template, LetterKind.INVITATION), letters, false, DUTCH, done -> {});
        return out.toByteArray();
    }
}
