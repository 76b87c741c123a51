package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.ChanceLine;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.verification.TableAgain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecomputationTest {
    @TempDir
    Path folder;

    private final Recomputation again = new Recomputation();
    private TableAgain.Frozen frozen;

    @BeforeEach
    void freeze() throws Exception {
        try (Project project = SmallTown.in(folder)) {
            PublicDraws.draw(project, "63454660390103169462");
            DossierFiles files = new Dossiers(project).current();
            Rules rules = Rules.read(text(files, DossierPaths.RULES));
            FrozenPool pool = PanelRecord.current(project).orElseThrow().pool();
            frozen = new TableAgain.Frozen(
                    rules,
                    pool,
                    QuotaLine.of(rules, List.of()),
                    TableRow.read(text(files, DossierPaths.TABLE)),
                    ChanceLine.read(text(files, DossierPaths.CHANCES)),
                    text(files, DossierPaths.PROOF));
        }
    }

    private static String text(DossierFiles files, String path) {
        return new String(files.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void findsTheSameAgain() {
        assertThat(again.differences(frozen, () -> false)).isEmpty();
        assertThat(again.feasibleBefore(frozen, () -> false)).isTrue();
    }

    @Test
    void findsATableThatDoesNotFollow() {
        List<TableRow> swapped = new ArrayList<>(frozen.table());
        Collections.swap(swapped, 3, 4);
        List<TableRow> rows = new ArrayList<>();
        for (int row = 0; row < swapped.size(); row++) {
            rows.add(new TableRow(row, swapped.get(row).seats()));
        }
        assertThat(differences(rows, frozen.proof())).contains("lottery.again.row");
        assertThat(differences(frozen.table().subList(0, 50), frozen.proof())).contains("lottery.again.rows");
        assertThat(differences(frozen.table(), frozen.proof() + "x")).contains("lottery.again.proof");
    }

    private List<String> differences(List<TableRow> rows, String proof) {
        return again
                .differences(
                        new TableAgain.Frozen(
                                frozen.rules(), frozen.pool(), frozen.original(), rows, frozen.chances(), proof),
                        () -> false)
                .stream()
                .map(Message::key)
                .toList();
    }

    @Test
    void stopsWhenTheOneWhoWaitsSaysSo() {
        assertThatThrownBy(() -> again.differences(frozen, () -> true)).isInstanceOf(CancellationException.class);
    }
}
