package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.sortition.NoChoice;
import nl.lotwijzer.sortition.Pool;
import nl.lotwijzer.sortition.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five seats; three young and seven old people. */
class ReliefTest {

    private static SelectionInput input(int seats, Category young, Category old) {
        List<Candidate> people = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            people.add(new Candidate("R" + number, Map.of("Leeftijd", number < 3 ? "jong" : "oud"), ""));
        }
        return SelectionInput.of(seats, true, List.of(new Criterion(1, "Leeftijd", List.of(young, old))), people);
    }

    private static Category category(String name, int min, int max, @Nullable Flexibility flex) {
        return new Category(name.equals("jong") ? 1 : 2, name, 0, min, max, flex);
    }

    private static String dutch(Message message) {
        return Texts.in(Language.DUTCH).get(message);
    }

    private static List<String> told(Relief relief) {
        return relief.steps().stream()
                .map(Relief.Step::told)
                .map(ReliefTest::dutch)
                .toList();
    }

    @Test
    void theSmallestRelaxationIsProposedInWords() {
        SelectionInput input = input(5, category("jong", 4, 5, null), category("oud", 0, 5, null));
        assertThat(Feasibility.possible(input, Progress.NONE)).isFalse();
        Relief relief = Relief.of(input, Progress.NONE).orElseThrow();

        assertThat(told(relief)).containsExactly("Leeftijd “jong”: minimum van 4 naar 3");
        assertThat(dutch(relief.told())).isEqualTo("De kleinste versoepeling waarmee het wel kan:");
        assertThat(relief.cost()).isEqualTo(Fraction.of(3, 2));
        assertThat(Texts.in(Language.ENGLISH).get(relief.steps().getFirst().told()))
                .isEqualTo("Leeftijd “jong”: minimum from 4 to 3");
    }

    @Test
    void limitsAreKeptWhereThatIsPossible() {
        // two seats too few under the maximums
        Flexibility notMore = new Flexibility(0, 1);
        SelectionInput input = input(5, category("jong", 0, 1, notMore), category("oud", 0, 2, null));
        Relief relief = Relief.of(input, Progress.NONE).orElseThrow();

        assertThat(told(relief)).containsExactly("Leeftijd “oud”: maximum van 2 naar 4");
        assertThat(relief.withinLimits()).isTrue();
    }

    @Test
    void whereLimitsMakeItImpossibleThatIsSaid() {
        SelectionInput input =
                input(5, category("jong", 0, 1, new Flexibility(0, 2)), category("oud", 0, 2, new Flexibility(0, 2)));
        Relief relief = Relief.of(input, Progress.NONE).orElseThrow();

        assertThat(relief.withinLimits()).isFalse();
        assertThat(relief.cost()).isEqualTo(Fraction.of(2));
        assertThat(dutch(relief.told()))
                .isEqualTo("Binnen de grenzen die voor versoepelen zijn gesteld, kan het niet."
                        + " De kleinste versoepeling daarbuiten:");
    }

    @Test
    void tooFewPeopleAreNotMendedByQuotas() {
        assertThat(Relief.of(input(11, category("jong", 0, 11, null), category("oud", 0, 11, null)), Progress.NONE))
                .isEmpty();
    }

    @Test
    void whoHasNoChoiceIsToldWhy() {
        SelectionInput input = input(5, category("jong", 3, 5, null), category("oud", 0, 0, null));
        // three seats is all that young people can fill
        SelectionInput three = new SelectionInput(3, true, input.criteria(), input.members(), input.leftOut());
        Pool pool = three.pool();
        NoChoice none = NoChoice.of(pool, three.rules(), Progress.NONE);
        RuleWords words = new RuleWords(three);

        assertThat(none.excluded())
                .singleElement()
                .satisfies(group -> assertThat(dutch(words.excluded(group, pool)))
                        .isEqualTo("7 aanmeldingen passen in geen enkele groep. Met een van hen erbij kan dit niet:"
                                + " Leeftijd “oud” hoogstens 0."));
        assertThat(none.certain())
                .singleElement()
                .satisfies(group -> assertThat(dutch(words.certain(group, pool)))
                        .isEqualTo("3 aanmeldingen zitten in elke groep die mag. Zonder een van hen kan dit niet:"
                                + " Leeftijd “oud” hoogstens 0 en precies 3 plaatsen."));
    }

    @Test
    void aPersonAppliesItWithAReasonThatTheJournalKeeps(@TempDir Path folder) throws Exception {
        try (Project project = Project.create(
                folder.resolve("p.beraad"),
                new ProjectDetails("p", "Proef", "", "", 5),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC))) {
            Quotas quotas = new Quotas(project);
            Criterion age = quotas.addCriterion("Leeftijd");
            Category young = quotas.addCategory(age.id(), "jong");
            quotas.setQuota(young.id(), 4, 5);
            Criterion now = quotas.criteria().getFirst();
            quotas.setFlexibility(now.categories().getFirst(), new Flexibility(4, 5));
            Relief relief = new Relief(
                    List.of(new Relief.Step(now, now.categories().getFirst(), 3, 5)), Fraction.of(3, 2), false);

            QuotaException refusal = catchThrowableOfType(QuotaException.class, () -> quotas.relax(relief, " \u00A0"));
            assertThat(refusal.told().key()).isEqualTo("quotas.problem.reasonBlank");

            quotas.relax(relief, "Te weinig jongeren;\nna overleg met de raad");
            assertThat(quotas.criteria().getFirst().categories().getFirst())
                    .isEqualTo(new Category(young.id(), "jong", 0, 3, 5, new Flexibility(3, 5)));
            JournalEntry entry = project.journal().entries().getLast();
            assertThat(entry.action()).isEqualTo("quotas.journal.relax");
            assertThat(entry.details())
                    .isEqualTo(young.id() + ":4..5>3..5 reason=Te weinig jongeren; na overleg met de raad");

            project.undo().undo();
            assertThat(Optional.ofNullable(
                            quotas.criteria().getFirst().categories().getFirst().flex()))
                    .contains(new Flexibility(4, 5));
        }
    }

    @Test
    void limitsMustHoldTheQuota(@TempDir Path folder) throws Exception {
        try (Project project = Project.create(
                folder.resolve("p.beraad"),
                new ProjectDetails("p", "Proef", "", "", 5),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC))) {
            Quotas quotas = new Quotas(project);
            Criterion age = quotas.addCriterion("Leeftijd");
            Category young = quotas.addCategory(age.id(), "jong");
            quotas.setQuota(young.id(), 2, 3);
            Category now = quotas.criteria().getFirst().categories().getFirst();
            assertThat(catchThrowableOfType(
                                    QuotaException.class, () -> quotas.setFlexibility(now, new Flexibility(3, 5)))
                            .told()
                            .key())
                    .isEqualTo("quotas.problem.minFlexAboveMin");
            assertThat(catchThrowableOfType(
                                    QuotaException.class, () -> quotas.setFlexibility(now, new Flexibility(0, 2)))
                            .told()
                            .key())
                    .isEqualTo("quotas.problem.maxFlexBelowMax");
            quotas.setFlexibility(now, new Flexibility(1, 4));
            assertThat(quotas.criteria().getFirst().categories().getFirst().flex())
                    .isEqualTo(new Flexibility(1, 4));
            quotas.setFlexibility(quotas.criteria().getFirst().categories().getFirst(), null);
            assertThat(quotas.criteria().getFirst().categories().getFirst().flex())
                    .isNull();
        }
    }
}
