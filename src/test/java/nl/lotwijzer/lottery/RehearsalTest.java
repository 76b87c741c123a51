package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Announced;
import nl.lotwijzer.protocol.Publication;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.sortition.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    private static final String DICE = "63454660390103169462";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void practisesEveryStepAndLeavesNothing() throws Exception {
        RuleChoices rules = PublicDraws.choices(
                Publication.LIMITED,
                true,
                new Announced.Pledge("wethouder"),
                new Announced.Pledge("notaris"),
                new Announced.Dice(20),
                new Announced.Beacon("drand-quicknet:27946612", SmallTown.NOON.plus(Duration.ofDays(3))));
        assertThatThrownBy(() -> new Rehearsal(project, rules, new Random(1))).isInstanceOf(LotteryException.class);
        Lottery computed = new Lotteries(project).compute(100, Progress.NONE);
        String head = project.journal().head().hash();
        Rehearsal rehearsal = new Rehearsal(project, rules, new Random(1));

        assertThat(rehearsal.rehearsal()).isTrue();
        assertThat(rehearsal.lottery()).isEqualTo(computed);
        rehearsal.enter(Rehearsal.PLEDGED);
        rehearsal.withhold();
        assertThatThrownBy(() -> rehearsal.enter("1")).isInstanceOf(LotteryException.class);
        rehearsal.enter(DICE);
        rehearsal.enter("2e48e264d6525961c05c729f3db1ea7b");
        assertThat(rehearsal.next()).isEqualTo(new CeremonyStep.RowDice(2));
        assertThatThrownBy(rehearsal::draw).isInstanceOf(LotteryException.class);
        rehearsal.enter("42");
        Lottery drawn = rehearsal.draw();

        Drawing drawing = drawn.drawing().orElseThrow();
        assertThat(drawing.seedText())
                .isEqualTo("LW1-oefening|" + rehearsal.commitment() + "|ronde=1|wethouder=oefening|dobbel=" + DICE
                        + "|baken=drand-quicknet:27946612:2e48e264d6525961c05c729f3db1ea7b");
        assertThat(drawing.seed()).isEqualTo(Seed.ofText(drawing.seedText()));
        assertThat(drawing.row()).isEqualTo(42);
        assertThat(drawn.panel()).hasSize(6);
        assertThat(rehearsal.next()).isEqualTo(new CeremonyStep.Done());
        assertThat(new Lotteries(project).current()).contains(computed);
        assertThat(project.journal().head().hash()).isEqualTo(head);
    }

    @Test
    void canBeHeldWithWhatIsFrozenToo() throws Exception {
        PublicDraws.freeze(project);
        Round round = PublicDraws.of(project).current().orElseThrow();
        Rehearsal rehearsal = new Rehearsal(
                project, round.rules().contributions(), round.rules().rowByDice(), new Random(1));

        assertThat(rehearsal.commitment()).isNotEqualTo(round.commitment().orElseThrow());
        assertThat(rehearsal.round()).isEqualTo(1);
        rehearsal.enter(DICE);
        assertThat(rehearsal.draw().panel()).hasSize(6);
        assertThat(PublicDraws.of(project).current()).contains(round);
    }
}
