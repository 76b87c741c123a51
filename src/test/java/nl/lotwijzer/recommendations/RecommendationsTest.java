package nl.lotwijzer.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecommendationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final Threshold TWO_THIRDS =
            new Threshold(new Share(2, 3), Threshold.Bar.AT_LEAST, Threshold.Whole.VALID);

    @TempDir
    Path folder;

    private Project project;
    private Recommendations service;
    private FollowUps followUps;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("proef.beraad"), new ProjectDetails("proef", "Proef", "", "", 10), ACTOR, CLOCK);
        service = new Recommendations(project);
        followUps = new FollowUps(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    private long add(String title) throws RecommendationException {
        return service.add(new Wording(title, "", "Wonen", "", ""));
    }

    private Recommendation only() {
        return service.all().getFirst();
    }

    @Test
    void keepsEverythingOfARecommendationInTheFile() throws Exception {
        service.keep(TWO_THIRDS);
        long id = service.add(
                new Wording(" Bouw  op het station ", "Bouw 400 woningen.", "Wonen", "Wij misten …", "Te hoog"));
        Votes votes =
                new Votes(62, 31, 0, OptionalInt.of(93), OptionalInt.of(100), Optional.of(LocalDate.of(2027, 2, 27)));
        service.vote(id, votes);
        CouncilAnswer answer = new CouncilAnswer(
                CouncilAnswer.Kind.PARTLY, "Minder hoog", "RB 2027-14", Optional.of(LocalDate.of(2027, 2, 28)));
        service.answer(id, answer);
        long followUp = followUps.add(id, FollowUp.of("Plan maken", "Afdeling Wonen", Optional.of(TODAY)));
        Reading reading = new Reading(
                0, TODAY, Reading.Status.UNDER_WAY, "Bureau gekozen", "Opdracht", "https://voorbeeld.nl/plan");
        followUps.note(followUp, reading);

        project.close();
        project = Project.open(folder.resolve("proef.beraad"), ACTOR, CLOCK);
        service = new Recommendations(project);

        Recommendation kept = only();
        assertThat(kept.title()).isEqualTo("Bouw op het station");
        assertThat(kept.wording().minority()).isEqualTo("Te hoog");
        assertThat(kept.votes()).contains(votes);
        assertThat(kept.outcome().adopted()).isTrue();
        assertThat(kept.answer()).contains(answer);
        assertThat(kept.followUps()).singleElement().satisfies(one -> {
            assertThat(one.owner()).isEqualTo("Afdeling Wonen");
            assertThat(one.deadline()).contains(TODAY);
            assertThat(one.readings())
                    .singleElement()
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(reading);
        });
    }

    @Test
    void numbersInTheOrderOfAddingAndKeepsNumbersWhereTheyMove() throws Exception {
        add("Een");
        add("Twee");
        long third = add("Drie");
        add("Vier");

        service.move(third, -2);
        assertThat(service.all()).extracting(Recommendation::title).containsExactly("Drie", "Een", "Twee", "Vier");
        assertThat(service.all()).extracting(Recommendation::number).containsExactly(3, 1, 2, 4);

        service.move(third, 9);
        assertThat(service.all()).extracting(Recommendation::title).containsExactly("Een", "Twee", "Vier", "Drie");

        project.undo().undo();
        project.undo().undo();
        assertThat(service.all()).extracting(Recommendation::title).containsExactly("Een", "Twee", "Drie", "Vier");
    }

    @Test
    void givesANumberOnlyOnce() throws Exception {
        add("Een");
        long second = add("Twee");

        assertThatThrownBy(() -> service.number(second, 1)).isInstanceOf(RecommendationException.class);
        assertThatThrownBy(() -> service.number(second, 0)).isInstanceOf(RecommendationException.class);
        service.number(second, 12);
        assertThat(service.all()).extracting(Recommendation::number).containsExactly(1, 12);
    }

    @Test
    void judgesByTheThresholdOfTheProjectUnlessThereIsAnother() throws Exception {
        long first = add("Een");
        long second = add("Twee");
        Map<Long, Votes> votes = new LinkedHashMap<>();
        votes.put(first, Votes.of(70, 30, 5));
        votes.put(second, Votes.of(70, 30, 5));
        service.vote(votes);
        assertThat(service.all()).extracting(one -> one.outcome().verdict()).containsOnly(Outcome.Verdict.NO_THRESHOLD);

        service.keep(TWO_THIRDS);
        Threshold threeQuarters = new Threshold(new Share(75, 100), Threshold.Bar.AT_LEAST, Threshold.Whole.VALID);
        assertThatThrownBy(() -> service.keep(second, new OwnThreshold(threeQuarters, " ")))
                .isInstanceOf(RecommendationException.class);
        service.keep(second, new OwnThreshold(threeQuarters, "Raakt de grondwet"));
        assertThat(service.all()).extracting(one -> one.outcome().adopted()).containsExactly(true, false);

        service.removeOwnThreshold(second);
        assertThat(service.all()).extracting(one -> one.outcome().adopted()).containsExactly(true, true);
    }

    @Test
    void takesAllVotesOfAFileOrNone() throws Exception {
        long id = add("Een");

        assertThatThrownBy(() -> service.vote(Map.of(id, Votes.of(1, 2, 3), id + 5, Votes.of(1, 2, 3))))
                .isInstanceOf(RecommendationException.class);
        assertThat(only().votes()).isEmpty();

        service.vote(id, Votes.of(1, 2, 3));
        service.vote(id, Votes.of(4, 5, 6));
        assertThat(only().votes()).contains(Votes.of(4, 5, 6));
        project.undo().undo();
        assertThat(only().votes()).contains(Votes.of(1, 2, 3));
        service.removeVotes(id);
        assertThat(only().outcome().verdict()).isEqualTo(Outcome.Verdict.NO_VOTES);
    }

    @Test
    void refusesVotesThatCannotBe() throws Exception {
        long id = add("Een");
        for (Votes votes : List.of(
                Votes.of(-1, 0, 0),
                Votes.of(2_000_000, 0, 0),
                new Votes(50, 40, 4, OptionalInt.of(93), OptionalInt.empty(), Optional.empty()),
                new Votes(50, 40, 4, OptionalInt.empty(), OptionalInt.of(93), Optional.empty()),
                new Votes(50, 40, 0, OptionalInt.of(101), OptionalInt.of(100), Optional.empty()))) {
            assertThatThrownBy(() -> service.vote(id, votes)).isInstanceOf(RecommendationException.class);
        }
    }

    @Test
    void asksWhyTheCouncilDoesNotAdoptIt() throws Exception {
        long id = add("Een");
        for (CouncilAnswer.Kind kind : List.of(CouncilAnswer.Kind.PARTLY, CouncilAnswer.Kind.REJECTED)) {
            assertThatThrownBy(() -> service.answer(id, new CouncilAnswer(kind, " ", "", Optional.empty())))
                    .isInstanceOf(RecommendationException.class);
        }
        service.answer(id, new CouncilAnswer(CouncilAnswer.Kind.ADOPTED, "", "", Optional.empty()));
        assertThat(only().answer()).isPresent();
        service.removeAnswer(id);
        assertThat(only().answer()).isEmpty();
    }

    @Test
    void looksBackOnAFollowUpOverTheYears() throws Exception {
        long id = add("Een");
        long followUp = followUps.add(id, FollowUp.of("Plan", "", Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(only().late(TODAY)).isTrue();
        assertThat(only().late(LocalDate.of(2026, 12, 31))).isFalse();

        followUps.note(followUp, reading(LocalDate.of(2027, 2, 1), Reading.Status.DONE));
        followUps.note(followUp, reading(LocalDate.of(2025, 5, 1), Reading.Status.UNDER_WAY));
        followUps.note(followUp, reading(LocalDate.of(2027, 2, 20), Reading.Status.DONE));
        FollowUp kept = only().followUps().getFirst();
        assertThat(kept.readings()).extracting(one -> one.day().getYear()).containsExactly(2025, 2027, 2027);
        assertThat(kept.status()).isEqualTo(Reading.Status.DONE);
        assertThat(kept.doneOn()).contains(LocalDate.of(2027, 2, 1));
        assertThat(only().late(TODAY)).isFalse();

        followUps.removeReading(kept.readings().getLast().id());
        assertThat(only().followUps().getFirst().readings()).hasSize(2);
        followUps.remove(followUp);
        assertThat(only().followUps()).isEmpty();
        project.undo().undo();
        assertThat(only().followUps().getFirst().readings()).hasSize(2);
    }

    @Test
    void refusesAReadingOfTomorrowOrAnEndWithoutAReason() throws Exception {
        long id = add("Een");
        long followUp = followUps.add(id, FollowUp.of("Plan", "", Optional.empty()));

        assertThatThrownBy(() -> followUps.note(followUp, reading(TODAY.plusDays(1), Reading.Status.DONE)))
                .isInstanceOf(RecommendationException.class);
        assertThatThrownBy(() -> followUps.note(followUp, reading(TODAY, Reading.Status.STOPPED)))
                .isInstanceOf(RecommendationException.class);
        assertThatThrownBy(() -> followUps.note(followUp + 7, reading(TODAY, Reading.Status.DONE)))
                .isInstanceOf(RecommendationException.class);
    }

    private static Reading reading(LocalDate day, Reading.Status status) {
        return new Reading(0, day, status, "", "", "");
    }

    @Test
    void removesARecommendationWithAllThatIsBehindItAndBringsItBack() throws Exception {
        long id = add("Een");
        service.vote(id, Votes.of(3, 2, 1));
        followUps.note(
                followUps.add(id, FollowUp.of("Plan", "Griffie", Optional.empty())),
                reading(TODAY, Reading.Status.DONE));
        Recommendation before = only();

        service.remove(id);
        assertThat(service.all()).isEmpty();
        assertThatThrownBy(() -> service.vote(id, Votes.of(1, 1, 1))).isInstanceOf(RecommendationException.class);

        project.undo().undo();
        assertThat(service.all()).containsExactly(before);
    }

    @Test
    void writesCodesAndNoWordsInTheJournal() throws Exception {
        service.keep(TWO_THIRDS);
        long id = service.add(new Wording("Geheim woord", "Geheim", "Geheim", "Geheim", "Geheim"));
        service.answer(id, new CouncilAnswer(CouncilAnswer.Kind.REJECTED, "Geheim", "Geheim", Optional.empty()));
        followUps.add(id, FollowUp.of("Geheim", "Geheim", Optional.empty()));

        List<JournalEntry> entries = project.journal().entries();
        assertThat(entries).extracting(JournalEntry::details).noneMatch(one -> one.contains("Geheim"));
        assertThat(entries).extracting(JournalEntry::details).contains("AT_LEAST 2/3 VALID");
        for (Language language : Language.values()) {
            assertThat(entries)
                    .extracting(JournalEntry::action)
                    .filteredOn(name -> name.startsWith("recommendations."))
                    .allMatch(Texts.in(language)::has);
        }
    }
}
