package nl.lotwijzer.desktop.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.recommendations.CouncilAnswer;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.Reading;
import nl.lotwijzer.recommendations.Recommendation;
import nl.lotwijzer.recommendations.Share;
import nl.lotwijzer.recommendations.Threshold;
import nl.lotwijzer.recommendations.VoteUse;
import nl.lotwijzer.recommendations.Votes;
import nl.lotwijzer.recommendations.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecommendationsModelTest {
    private static final Path FILE = Path.of("sample-data", "stemmen.csv");

    @TempDir
    Path folder;

    private final List<Failure> failures = new ArrayList<>();
    private TestWorkspace bench;
    private RecommendationsModel model;
    private VotesModel votes;

    @BeforeEach
    void open() throws Exception {
        bench = new TestWorkspace(folder);
        model = new RecommendationsModel(bench.workspace());
        votes = new VotesModel(bench.workspace(), model);
    }

    @AfterEach
    void close() {
        votes.dispose();
        model.dispose();
        bench.close();
    }

    private Recommendation add(String title, String theme) {
        model.save(Optional.empty(), new Wording(title, "", theme, "", ""), 0, () -> {}, failures::add);
        return model.all().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void agree(int numerator, int denominator) {
        model.keep(
                new Threshold(new Share(numerator, denominator), Threshold.Bar.AT_LEAST, Threshold.Whole.VALID),
                () -> {},
                failures::add);
    }

    private Recommendation first() {
        return model.all().getFirst();
    }

    @Test
    void listsThoseOfAThemeTogetherAndFindsThem() {
        add("Meer bomen", "Groen");
        add("Hoger bouwen", "Wonen");
        add("Parken dichtbij", "Groen");

        assertThat(model.all()).extracting(Recommendation::number).containsExactly(1, 3, 2);
        assertThat(model.themes()).containsExactly("Groen", "Wonen");
        model.search().set("groen");
        assertThat(model.shown()).hasSize(2);
        model.search().set("");
        model.select(3);
        assertThat(model.selected().get()).map(Recommendation::title).contains("Parken dichtbij");
    }

    @Test
    void changesTheNumberWithTheWordingOrTellsWhyNot() {
        add("Een", "");
        Recommendation second = add("Twee", "");

        model.save(Optional.of(second), new Wording("Twee anders", "", "", "", ""), 1, () -> {}, failures::add);
        assertThat(failures).hasSize(1);

        model.save(Optional.of(second), new Wording("Twee anders", "", "", "", ""), 7, () -> {}, failures::add);
        assertThat(model.all()).extracting(Recommendation::number).containsExactly(1, 7);
        bench.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.all().getLast()).as("back in one step").isEqualTo(second);
    }

    @Test
    void asksBeforeAnotherThresholdChangesWhatWasAdopted() {
        Recommendation one = add("Een", "");
        agree(2, 3);
        model.vote(one, Votes.of(62, 31, 0), () -> {}, failures::add);
        assertThat(first().outcome().adopted()).isTrue();

        agree(67, 100);
        assertThat(model.changedBy(new Threshold(new Share(67, 100), Threshold.Bar.AT_LEAST, Threshold.Whole.VALID)))
                .isEqualTo(1);
        assertThat(bench.dialogs().asked()).last().asString().contains("Drempel veranderen?");
        assertThat(first().outcome().adopted()).as("not sure").isTrue();

        int asked = bench.dialogs().asked().size();
        agree(60, 100);
        assertThat(bench.dialogs().asked()).as("changes nothing").hasSize(asked);

        bench.dialogs().yes();
        agree(67, 100);
        assertThat(first().outcome().adopted()).isFalse();
    }

    @Test
    void keepsAllTypedVotesInOneStepAndSaysWhatIsNoNumber() {
        add("Een", "");
        add("Twee", "");
        add("Drie", "");
        votes.present().set("93");
        votes.lines().get(0).inFavour().set("62");
        votes.lines().get(0).against().set("31");
        votes.lines().get(1).inFavour().set("zestig");

        votes.save();
        assertThat(votes.problem().get()).contains("aanbeveling 2");
        assertThat(first().votes()).isEmpty();

        votes.lines().get(1).inFavour().set("94");
        votes.save();
        assertThat(votes.problem().get()).contains("94").contains("93");

        votes.lines().get(1).inFavour().set("60");
        votes.save();
        assertThat(votes.problem().get()).isEmpty();
        assertThat(first().votes().orElseThrow().present()).isEqualTo(OptionalInt.of(93));
        assertThat(model.all().get(2).votes()).as("nothing typed").isEmpty();

        bench.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.all()).noneMatch(one -> one.votes().isPresent());
    }

    @Test
    void leavesWhatIsTypedWhereSomethingElseChanges() {
        Recommendation one = add("Een", "");
        add("Twee", "");
        votes.lines().get(1).inFavour().set("12");

        model.answer(
                one, new CouncilAnswer(CouncilAnswer.Kind.ADOPTED, "", "", Optional.empty()), () -> {}, failures::add);
        assertThat(votes.lines().get(1).inFavour().get()).isEqualTo("12");
    }

    @Test
    void showsAFileBeforeItIsKept() {
        add("Geef regenwater de ruimte in elke wijk", "");
        add("Iets anders", "");
        agree(2, 3);
        bench.dialogs().file(FILE);

        votes.importFile();
        VotesModel.Preview preview = votes.preview().get().orElseThrow();
        assertThat(preview.reading().votes()).hasSize(2);
        assertThat(preview.reading().problems()).as("there is no 3 to 14 here").hasSize(12);
        assertThat(first().votes()).isEmpty();

        votes.readAs(2, VoteUse.of(VoteUse.Kind.IGNORED));
        assertThat(votes.preview().get().orElseThrow().file().missing()).isPresent();
        votes.readAs(2, VoteUse.of(VoteUse.Kind.FOR));

        votes.keepFile();
        assertThat(votes.preview().get()).isEmpty();
        assertThat(first().votes().orElseThrow().inFavour()).isEqualTo(81);

        bench.dialogs().file(FILE);
        votes.importFile();
        votes.keepFile();
        assertThat(bench.notices().getLast().text()).contains("niets veranderd");
    }

    @Test
    void tellsInTheNavigationHowItStands() {
        assertThat(RecommendationsModel.state(bench.project())).isEqualTo(PlaceState.NOT_BEGUN);
        Recommendation one = add("Een", "");
        agree(1, 2);
        model.vote(one, Votes.of(60, 30, 3), () -> {}, failures::add);
        assertThat(RecommendationsModel.state(bench.project())).isEqualTo(PlaceState.UNDER_WAY);

        LocalDate yesterday = model.today().minusDays(1);
        model.save(one, FollowUp.of("Plan", "Griffie", Optional.of(yesterday)), () -> {}, failures::add);
        assertThat(RecommendationsModel.state(bench.project())).isEqualTo(PlaceState.problems(1));
        model.lineFilter().set(MonitorFilter.LATE);
        assertThat(model.shownLines()).hasSize(1);

        FollowUp followUp = first().followUps().getFirst();
        model.note(followUp, new Reading(0, yesterday, Reading.Status.DONE, "", "", ""), () -> {}, failures::add);
        assertThat(model.shownLines()).isEmpty();
        assertThat(RecommendationsModel.state(bench.project())).isEqualTo(PlaceState.UNDER_WAY);

        model.answer(
                one,
                new CouncilAnswer(CouncilAnswer.Kind.ADOPTED, "", "RB 1", Optional.of(yesterday)),
                () -> {},
                failures::add);
        assertThat(RecommendationsModel.state(bench.project())).isEqualTo(PlaceState.DONE);
        assertThat(failures).isEmpty();
    }
}
