package nl.lotwijzer.desktop.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.lotwijzer.desktop.ceremony.Moment.Kind;
import nl.lotwijzer.desktop.tasks.ImmediateTasks;
import nl.lotwijzer.lottery.Draws;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.lottery.RoundState;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CeremonyModelTest {
    @TempDir
    Path folder;

    private final ImmediateTasks tasks = new ImmediateTasks();
    private Project project;
    private CeremonyModel model;

    @BeforeEach
    void open() throws Exception {
        project = CeremonyProjects.frozen(folder, Publication.LIMITED);
        model = CeremonyProjects.model(project, tasks);
    }

    @AfterEach
    void close() {
        project.close();
        assertThat(tasks.failures()).isEmpty();
    }

    @Test
    void goesThroughEveryStepToTheResult() {
        assertThat(model.facts().steps())
                .extracting(Moment::kind)
                .containsExactly(
                        Kind.COMMITMENT,
                        Kind.TABLE,
                        Kind.PLEDGE,
                        Kind.PLEDGE,
                        Kind.DICE,
                        Kind.ROW_DICE,
                        Kind.SEED,
                        Kind.ROW,
                        Kind.LOTS,
                        Kind.RESULT,
                        Kind.END);
        play();

        assertThat(model.step().kind()).isEqualTo(Kind.END);
        assertThat(model.facts().drawing().orElseThrow().row()).isEqualTo(37);
        assertThat(model.facts().drawing().orElseThrow().seedText())
                .isEqualTo("LW1|" + model.facts().commitment() + "|ronde=1|wethouder=rode fiets 42|dobbel="
                        + CeremonyProjects.DICE);
        assertThat(new Draws(project).current().orElseThrow().state()).isEqualTo(RoundState.DRAWN);
        assertThat(new Lotteries(project).current().orElseThrow().panel()).hasSize(6);
        assertThat(CategorySeats.of(model.facts().lottery(), model.facts().selected()))
                .allMatch(CategorySeats::lawful);
        model.forward();
        assertThat(model.endedProperty().get()).isTrue();
    }

    @Test
    void keepsNothingBeforeItWasReadBack() {
        toPledge();
        model.textProperty().set("rode fiets 42");
        model.forward();
        assertThat(model.readBackProperty().get()).isTrue();
        assertThat(model.kept()).isFalse();

        model.back();
        assertThat(model.readBackProperty().get()).isFalse();
        assertThat(model.textProperty().get()).isEqualTo("rode fiets 42");
        assertThat(new Draws(project).current().orElseThrow().contributions()).isEmpty();

        model.forward();
        model.forward();
        assertThat(model.kept()).isTrue();
        assertThat(model.step().name()).isEqualTo("wethouder");
    }

    @Test
    void refusesATextThatDoesNotMatch() {
        toPledge();
        model.textProperty().set("Rode fiets 42");
        model.forward();

        assertThat(model.readBackProperty().get()).isFalse();
        assertThat(Objects.requireNonNull(model.problemProperty().get()).key()).isEqualTo("desktop.ceremony.noMatch");
    }

    @Test
    void refusesFewDigitsAndTakesNoMoreThanThereAre() {
        toPledge();
        reveal();
        withhold();
        "1234".chars().forEach(digit -> model.digit((char) digit));
        model.erase();
        model.forward();
        assertThat(model.readBackProperty().get()).isFalse();
        assertThat(Objects.requireNonNull(model.problemProperty().get()).arguments())
                .isEqualTo(List.of(3, 20));
        for (int i = 0; i < 100; i++) {
            model.digit('7');
        }
        assertThat(model.rolls().all()).hasSize(Rolls.MOST);
    }

    @Test
    void tellsWhoRolledWithoutKeepingIt() {
        toPledge();
        reveal();
        withhold();
        model.rolls().rollerProperty().set("Els");
        model.digit('1');
        model.rolls().rollerProperty().set("Mo");
        model.digit('2');
        model.rolls().rollerProperty().set("Els");
        model.digit('3');
        assertThat(model.rolls().rollers()).containsExactly("Els", "Mo");
        assertThat(model.typed()).isEqualTo("123");
    }

    @Test
    void changesNothingByLookingBack() {
        toPledge();
        reveal();
        CeremonyFacts before = model.facts();
        model.back();
        model.back();
        model.back();
        assertThat(model.step().kind()).isEqualTo(Kind.COMMITMENT);
        model.forward();
        model.forward();
        assertThat(model.kept()).isTrue();
        model.digit('3');
        model.textProperty().set("iets anders");
        model.forward();
        assertThat(model.step().name()).isEqualTo("oppositie");
        assertThat(model.facts()).isEqualTo(before);
    }

    @Test
    void goesOnWhereItWasLeft() throws Exception {
        toPledge();
        reveal();
        CeremonyModel again = CeremonyProjects.model(project, tasks);
        assertThat(again.step().name()).isEqualTo("oppositie");
    }

    @Test
    void showsNamesOnlyWhenAskedAndOnlyOfAResult() {
        model.switchNames();
        assertThat(model.namedProperty().get()).isFalse();
        play();
        model.back();
        assertThat(model.namedProperty().get()).isFalse();
        model.switchNames();
        assertThat(model.namedProperty().get()).isTrue();
        assertThat(model.nameOf("R0001")).isEqualTo("Voornaam0 Achternaam0");
        model.switchNames();
        assertThat(model.namedProperty().get()).isFalse();
    }

    @Test
    void rehearsesWithoutKeepingAnything() throws Exception {
        String before = project.journal().head().hash();
        model = CeremonyProjects.rehearsal(project, tasks);
        assertThat(model.facts().rehearsal()).isTrue();
        model.forward();
        model.forward();
        for (int pledge = 0; pledge < 2; pledge++) {
            model.textProperty().set("oefening");
            keep();
        }
        rollAndDraw();
        assertThat(model.step().kind()).isEqualTo(Kind.END);
        model.back();
        model.switchNames();
        assertThat(model.namedProperty().get()).isFalse();
        assertThat(project.journal().head().hash()).isEqualTo(before);
        assertThat(new Draws(project).current().orElseThrow().state()).isEqualTo(RoundState.FROZEN);
    }

    @Test
    void scrollsWithinTheTable() {
        model.forward();
        model.scroll(30);
        assertThat(model.topProperty().get()).isEqualTo(30);
        model.scroll(-50);
        assertThat(model.topProperty().get()).isZero();
        model.runThrough();
        assertThat(model.topProperty().get()).isEqualTo(100 - RowsView.VISIBLE);
    }

    @Test
    void showsLotsBySeatUnlessTypesArePublic() {
        play();
        List<LotPage.Lot> seats = lots(model.facts());
        assertThat(seats).extracting(LotPage.Lot::type).containsOnly("");
        assertThat(seats)
                .extracting(LotPage.Lot::number)
                .containsExactlyElementsOf(model.facts().selected());

        CeremonyFacts open = new CeremonyFacts(
                false,
                1,
                model.facts().commitment(),
                new CeremonyFacts.Setting("Dorpsberaad", true, 2, model.facts().rows()),
                model.facts().steps(),
                model.facts().brought(),
                model.facts().lottery(),
                "",
                model.facts().drawing(),
                model.facts().selected());
        Map<String, List<LotPage.Lot>> types = lots(open).stream().collect(Collectors.groupingBy(LotPage.Lot::type));
        assertThat(types.values())
                .allSatisfy(lots -> assertThat(lots).isSortedAccordingTo(Comparator.comparing(LotPage.Lot::digits)))
                .allSatisfy(lots -> assertThat(lots.stream().filter(LotPage.Lot::selected))
                        .hasSize(lots.getFirst().seats()));
        assertThat(lots(open).stream().filter(LotPage.Lot::selected))
                .extracting(LotPage.Lot::number)
                .containsExactlyInAnyOrderElementsOf(model.facts().selected());
    }

    private static List<LotPage.Lot> lots(CeremonyFacts facts) {
        return LotPage.of(facts).stream().flatMap(page -> page.lots().stream()).toList();
    }

    private void toPledge() {
        model.forward();
        model.forward();
        assertThat(model.step().kind()).isEqualTo(Kind.PLEDGE);
    }

    /** Reveals the first pledge and goes on to the second. */
    private void reveal() {
        model.textProperty().set(CeremonyProjects.FIRST_TEXT);
        keep();
    }

    private void withhold() {
        model.withhold();
        model.forward();
        assertThat(model.kept()).isTrue();
        model.forward();
    }

    /** Reads back, keeps and goes on. */
    private void keep() {
        model.forward();
        model.forward();
        assertThat(model.kept()).isTrue();
        model.forward();
    }

    private void play() {
        toPledge();
        reveal();
        withhold();
        rollAndDraw();
    }

    private void rollAndDraw() {
        CeremonyProjects.DICE.chars().forEach(digit -> model.digit((char) digit));
        keep();
        model.digit('3');
        model.digit('7');
        model.digit('9');
        keep();
        assertThat(model.step().kind()).isEqualTo(Kind.SEED);
        model.forward();
        assertThat(model.facts().drawing()).isPresent();
        while (model.step().kind() != Kind.END) {
            model.runThrough();
            model.forward();
        }
    }
}
