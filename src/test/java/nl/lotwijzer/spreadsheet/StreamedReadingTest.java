package nl.lotwijzer.spreadsheet;

import static nl.lotwijzer.spreadsheet.OfficeFiles.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamedReadingTest {
    private static final String TITLED =
            "Register van Waterveen;;\n;;\nnaam;;wijk\n" + "An Bos;x;Noord\n;;\n".repeat(60);

    @TempDir
    private Path folder;

    private static final class Kept implements RowVisitor {
        private final List<Sheet> tops = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        @Override
        public void table(Sheet top) {
            assertThat(rows).isEmpty();
            tops.add(top);
        }

        @Override
        public void row(Row row) {
            rows.add(row);
        }
    }

    static Stream<String> texts() {
        return Stream.of(
                TITLED,
                "sep=,\r\na,b\r\nx;y,2\r\n",
                "\"naam,wijk\"\n\"René Bos,\"\"Noord, oost\"\"\"\n\"Zoë Dam,Zuid\"\n",
                "a;b\n\n1;\"twee\nregels\"\n;\n3;4\n\n",
                "naam",
                "a;b;c;\n1;2;3;\n1;2\n1;2;3;4;5\n");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsTheSameTableAndRowsInATextAsReadingItWhole(String text) throws InputException {
        assertPassesWhatIsKept(OfficeFiles.text(folder.resolve("a.csv"), text));
    }

    @Test
    void findsTheSameTableAndRowsInAWorkbookAsReadingItWhole() throws InputException {
        assertPassesWhatIsKept(OfficeFiles.workbooks(folder.resolve("a.xlsx"), workbook -> {
            workbook.createSheet("Leeg");
            var cells = workbook.createSheet("Lijst");
            row(cells, 1, "Register van Waterveen");
            row(cells, 4, "naam", null, "wijk");
            for (int i = 6; i < 300; i += 2) {
                row(cells, i, "An " + i, i, "Noord", "buiten de kop");
            }
            cells.setColumnHidden(1, true);
            cells.getRow(19).setZeroHeight(true);
        }));
    }

    @Test
    void takesTheHeaderThatSomebodyPointsAt() throws InputException {
        Path file = OfficeFiles.text(folder.resolve("a.csv"), "a;b\n" + "1;2\n".repeat(90) + "c;d\n3;4\n");
        Kept kept = new Kept();

        SpreadsheetReader.rows(file, Optional.empty(), OptionalInt.of(92), kept, rows -> {});

        assertThat(kept.tops.getFirst().columns()).extracting(Column::name).containsExactly("c", "d");
        assertThat(kept.rows).extracting(Row::cells).containsExactly(List.of("3", "4"));
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() ->
                        SpreadsheetReader.rows(file, Optional.empty(), OptionalInt.of(94), new Kept(), rows -> {}));
    }

    @Test
    void showsTheTopOfAFileWithoutReadingTheRest() throws InputException {
        Path file = OfficeFiles.text(folder.resolve("a.csv"), "a;b\n" + "1;2\n".repeat(2000) + "3;\"open\n");

        Sheet top = SpreadsheetReader.top(file, Optional.empty(), OptionalInt.empty());

        assertThat(top.columns()).hasSize(2);
        assertThat(top.rows()).hasSize(40);
    }

    @Test
    void refusesABlankFileAndLetsTheVisitorStop() {
        Path blank = OfficeFiles.text(folder.resolve("leeg.csv"), ";;\n\n;;\n");
        Path file = OfficeFiles.workbook(folder.resolve("b.xlsx"), cells -> {
            for (int i = 1; i < 3000; i++) {
                row(cells, i, "a", i);
            }
        });

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> SpreadsheetReader.rows(blank, Optional.empty(), new Kept(), rows -> {}))
                .satisfies(e -> assertThat(e.problem().key()).isEqualTo("spreadsheet.problem.blank"));
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> SpreadsheetReader.rows(file, Optional.empty(), new Kept(), rows -> {
                    throw new CancellationException("row " + rows);
                }))
                .withMessage("row 1000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpreadsheetReader.rows(
                        file,
                        Optional.empty(),
                        new RowVisitor() {
                            @Override
                            public void table(Sheet top) {
                                throw new IllegalArgumentException("mine");
                            }

                            @Override
                            public void row(Row row) {
                                throw new AssertionError(row);
                            }
                        },
                        rows -> {}))
                .withMessage("mine");
    }

    private static void assertPassesWhatIsKept(Path file) throws InputException {
        Kept kept = new Kept();
        SpreadsheetReader.rows(file, Optional.empty(), kept, rows -> {});
        Sheet whole = SpreadsheetReader.read(file);

        assertThat(kept.tops).hasSize(1);
        Sheet top = kept.tops.getFirst();
        assertThat(top.origin()).isEqualTo(whole.origin());
        assertThat(top.headerRow()).isEqualTo(whole.headerRow());
        assertThat(top.columns()).isEqualTo(whole.columns());
        assertThat(kept.rows).isEqualTo(whole.rows());
        assertThat(whole.rows().subList(0, top.rows().size())).isEqualTo(top.rows());
    }
}
