package nl.lotwijzer.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "_x0041_",
                "_x000D_",
                "_x005F_x0041_",
                "__x0041_",
                "_x0041",
                "_x004_",
                "a_x000a_b",
                "regel\r\nregel",
                "\rregel",
                " spatie ",
                "👩‍👩‍👧 ﷽ \u202E om"
            })
    void comesBackAsItWas(String text) throws IOException {
        assertThat(reopened(text)).isEqualTo(text);
    }

    @Test
    void theLongestTextComesBackWhole() throws IOException {
        String longest = "_x0041_".repeat(4_681);
        assertThat(longest).hasSize(ExcelText.LONGEST);
        assertThat(reopened(longest)).isEqualTo(longest);
    }

    @Test
    void whatIsLongerIsCutBetweenCharacters() {
        assertThat(ExcelText.fitting("x".repeat(32_765) + "😀y"))
                .hasSize(32_766)
                .endsWith("x…");
        assertThat(ExcelText.fitting("x".repeat(32_767))).hasSize(32_767).doesNotContain("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1", "\n=1"})
    void noFormulaInText(String text) {
        assertThat(ExcelText.harmless(text)).isEqualTo("'" + text);
    }

    private static String reopened(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet()
                    .createRow(0)
                    .createCell(0)
                    .setCellValue(new XSSFRichTextString(ExcelText.written(text)));
            workbook.write(bytes);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            return workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue();
        }
    }
}
