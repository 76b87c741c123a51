package nl.lotwijzer.letterpaper;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class MergeFileTest {
    private static final Texts DUTCH = Texts.in(Language.DUTCH);
    private static final List<LetterField> FIELDS = List.of(
            LetterField.NUMBER,
            LetterField.CODE,
            LetterField.QR,
            LetterField.NAME,
            LetterField.ADDRESS,
            LetterField.LINK);

    @Test
    void aCsvFileReadsBackAsItWasAndNoCellStartsAFormula() throws Exception {
        String file = new String(written(MergeFormat.CSV), StandardCharsets.UTF_8);

        assertThat(file).startsWith("\uFEFFVolgnummer;Code;QR;Naam;Adresblok;Link\r\n");
        try (var csv = new CSVReaderBuilder(new StringReader(file.substring(1)))
                .withCSVParser(new CSVParserBuilder()
                        .withSeparator(';')
                        .withEscapeChar('\0')
                        .withFieldAsNull(CSVReaderNullFieldIndicator.NEITHER)
                        .build())
                .build()) {
            List<String[]> rows = csv.readAll();
            assertThat(rows)
                    .hasSize(SampleLetters.HOSTILE.size() + 1)
                    .allSatisfy(row -> assertThat(row).hasSize(6));
            for (int i = 0; i < SampleLetters.HOSTILE.size(); i++) {
                String[] row = rows.get(i + 1);
                LetterText letter = SampleLetters.hostile().get(i);
                assertThat(row[0]).isEqualTo(Integer.toString(i + 1));
                assertThat(row[2]).isEqualTo("qr-%05d.png".formatted(i + 1));
                assertThat(row[3].replaceFirst("^'", "")).isEqualTo(letter.of(LetterField.NAME));
                assertThat(row[4].replaceFirst("^'", "")).isEqualTo(letter.of(LetterField.ADDRESS));
                for (String cell : row) {
                    assertThat(cell).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-");
                    assertThat(cell)
                            .doesNotStartWith("@")
                            .doesNotStartWith("\t")
                            .doesNotStartWith("＝");
                }
            }
        }
    }

    @Test
    void anExcelFileReadsBackAsItWasAndHoldsTextsOnly() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(MergeFormat.XLSX)))) {
            var sheet = workbook.getSheet("Brieven");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getLastRowNum()).isEqualTo(SampleLetters.HOSTILE.size());
            for (int i = 0; i < SampleLetters.HOSTILE.size(); i++) {
                LetterText letter = SampleLetters.hostile().get(i);
                var row = sheet.getRow(i + 1);
                row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING));
                assertThat(row.getCell(3).getStringCellValue()).isEqualTo(letter.of(LetterField.NAME));
                assertThat(row.getCell(4).getStringCellValue()).isEqualTo(letter.of(LetterField.ADDRESS));
                assertThat(row.getCell(3).getCellStyle().getQuotePrefixed())
                        .isEqualTo("=+-@＝".indexOf(letter.of(LetterField.NAME).charAt(0)) >= 0);
            }
        }
    }

    @Test
    void whatCannotBePrintedIsGoneAndAllElseStays() {
        List<String> names = SampleLetters.hostile().stream()
                .map(letter -> letter.of(LetterField.NAME))
                .toList();

        assertThat(names)
                .contains(
                        "nul bel esc vt einde",
                        "omdnilb x",
                        "half en los",
                        "Zoë 👩‍🚒 Ĳsbrand 北京 نور",
                        "regel twee;\"drie\"",
                        "=1+1")
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(32_767));
        assertThat(names.getLast()).hasSize(32_767).endsWith("a…");
    }

    @Test
    void theSameLettersAreTheSameBytes() throws Exception {
        for (MergeFormat format : MergeFormat.values()) {
            assertThat(written(format)).isEqualTo(written(format));
        }
    }

    @Test
    void qrImagesAreNamedByNumberAndNotByCode() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int images = QrFiles.write(out, SampleLetters.many(3), done -> {});
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(javax.imageio.ImageIO.read(new ByteArrayInputStream(zip.readAllBytes()))
                                .getWidth())
                        .isGreaterThan(300);
            }
        }
        assertThat(images).isEqualTo(3);
        assertThat(names).containsExactlyInAnyOrder("qr-00001.png", "qr-00002.png", "qr-00003.png");
    }

    @Test
    void writingStopsWhereProgressSaysSo() {
        List<Integer> told = new ArrayList<>();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> MergeFile.write(
                        new ByteArrayOutputStream(),
                        MergeFormat.CSV,
                        FIELDS,
                        SampleLetters.many(5_000),
                        DUTCH,
                        done -> {
                            told.add(done);
                            if (done == 1_000) {
                                throw new java.util.concurrent.CancellationException();
                            }
                        }))
                .isInstanceOf(java.util.concurrent.CancellationException.class);
        assertThat(told).containsExactly(500, 1_000);
    }

    private static byte[] written(MergeFormat format) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int rows = MergeFile.write(out, format, FIELDS, SampleLetters.hostile().stream(), DUTCH, done -> {});
        assertThat(rows).isEqualTo(SampleLetters.HOSTILE.size());
        return out.toByteArray();
    }
}
