package nl.lotwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.Lottery;
import nl.lotwijzer.lottery.LotteryType;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.report.Block.Table;
import nl.lotwijzer.report.pack.Packs;
import nl.lotwijzer.sessions.Sessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The account of a lottery that was drawn, held against the lottery; and every pack of that project as a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LotteryPackTest {
    private Project project;
    private Lottery lottery;
    private Report report;

    @BeforeAll
    void draw(@TempDir Path folder) throws Exception {
        project = WorkedProject.make(folder);
        lottery = new Lotteries(project).current().orElseThrow();
        Packs packs = new Packs(project);
        report = packs.make(packs.whole(Pack.LOTTERY, Language.DUTCH));
    }

    @AfterAll
    void close() {
        project.close();
    }

    @Test
    void hasTheNinePages() {
        assertThat(report.pages())
                .extracting(Page::title)
                .containsExactly(
                        "Parameters",
                        "Hashes",
                        "Quota",
                        "Kansen",
                        "Uitslag",
                        "Reserve",
                        "Vervangingen",
                        "Journaal",
                        "Controle");
    }

    @Test
    void accountsForEverybodyInTheLottery() {
        List<List<Value>> rows = table(4, "Uitslag").rows();
        assertThat(rows).hasSize(lottery.entrants().size());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).get(0))
                    .isEqualTo(new Value.Code(lottery.entrants().get(i).number()));
            LotteryType type = lottery.typeOf(lottery.entrants().get(i));
            assertThat(rows.get(i).get(2)).isEqualTo(new Value.Percent(type.chance(), 4));
        }
        assertThat(rows)
                .filteredOn(row -> row.get(4).equals(new Value.Text("ja")))
                .hasSize(lottery.seats());
        assertThat(table(5, "Reserve").rows()).hasSize(lottery.entrants().size() - lottery.seats());
    }

    @Test
    void countsEverybodyOnceByTheirChance() {
        long people = table(3, "Kansverdeling").rows().stream()
                .flatMap(row -> row.subList(3, 5).stream())
                .mapToLong(value -> value instanceof Value.Count(long number) ? number : 0)
                .sum();
        assertThat(people).isEqualTo(lottery.entrants().size());
        assertThat(table(3, "Kansverdeling").rows())
                .as("the bound lies in one bin")
                .filteredOn(row -> !row.get(4).equals(Value.NONE))
                .hasSize(1);
    }

    @Test
    void findsNothingWrongInASoundLottery() {
        List<List<Value>> checks = table(8, "Controle").rows();
        assertThat(checks).hasSizeGreaterThanOrEqualTo(7);
        assertThat(checks).allSatisfy(check -> assertThat(check.getLast()).isEqualTo(new Value.Text("klopt")));
    }

    @Test
    void namesNobody() {
        String words = report.pages().toString();
        for (Participant participant : new Participants(project).all()) {
            assertThat(words).doesNotContain(participant.name());
        }
        assertThat(words).doesNotContain("Sanne Voorbeeld");
    }

    @Test
    void everyPackComesBackFromItsWorkbookAsItWas() throws Exception {
        Packs packs = new Packs(project);
        long held = new Sessions(project).all().getFirst().id();
        for (Pack pack : Packs.all()) {
            for (Language language : Language.values()) {
                PackRequest whole = packs.whole(pack, language);
                RoundTrip.check(packs.make(
                        pack == Pack.SESSION ? new PackRequest(pack, language, whole.period(), held) : whole));
            }
        }
    }

    @Test
    void isTheSameFileEachTimeItIsMade() throws Exception {
        Packs packs = new Packs(project);
        assertThat(new ReportFile(packs.make(report.request())).xlsx()).isEqualTo(new ReportFile(report).xlsx());
    }

    private Table table(int page, String name) {
        return report.pages().get(page).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
