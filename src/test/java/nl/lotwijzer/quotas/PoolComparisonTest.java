package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.quotas.PoolComparison.Judgement;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is over- and under-represented follows exactly from the counts, and can be saved. */
class PoolComparisonTest {
    @TempDir
    Path folder;

    private final SelectionInput input = input();

    private static SelectionInput input() {
        Criterion level = new Criterion(
                1,
                "Opleiding",
                List.of(
                        new Category(1, "laag", 3000, 3, 4),
                        new Category(2, "middelbaar", 4000, 4, 4),
                        new Category(3, "hoog", 3000, 3, 3)));
        List<Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            String answer = number < 2 ? "laag" : number < 10 ? "middelbaar" : "hoog";
            candidates.add(new Candidate("R" + number, Map.of("Opleiding", answer), ""));
        }
        return SelectionInput.of(10, false, List.of(level), candidates);
    }

    @Test
    void problemsComeFirstAndTheIndexIsExact() {
        List<PoolComparison.Row> rows = PoolComparison.of(input);
        assertThat(rows).extracting(row -> row.category().name()).containsExactly("laag", "hoog", "middelbaar");
        assertThat(rows)
                .extracting(PoolComparison.Row::judgement)
                .containsExactly(Judgement.SHORT, Judgement.OVER, Judgement.EQUAL);
        assertThat(rows.getFirst().index()).contains(Fraction.of(100, 3));
        assertThat(rows.getFirst().perSeat()).contains(Fraction.of(2, 3));
        assertThat(rows.getLast().index()).contains(Fraction.of(100));
    }

    @Test
    void theTableIsSavedForExcelAndAsCsv() throws Exception {
        ComparisonFile file = new ComparisonFile(PoolComparison.of(input), Texts.in(Language.DUTCH));
        for (String name : List.of("a.xlsx", "a.csv")) {
            Path saved = folder.resolve(name);
            file.write(saved);
            Sheet sheet = SpreadsheetReader.read(saved);
            assertThat(sheet.column("Index")).isPresent();
            assertThat(sheet.rows().getFirst().cells().subList(0, 3)).containsExactly("Opleiding", "laag", "3000");
            assertThat(sheet.rows().get(1).cell(7)).isEqualTo("oververtegenwoordigd");
        }
        assertThat(Files.readString(folder.resolve("a.csv"))).contains(";33;te weinig;3;4;0,7");
    }
}
