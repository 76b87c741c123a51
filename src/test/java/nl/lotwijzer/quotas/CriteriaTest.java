package nl.lotwijzer.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided about a criterion acts in who can be drawn, is kept, and can be taken back. */
class CriteriaTest {
    @TempDir
    Path folder;

    private Project project;
    private Quotas quotas;
    private Criteria criteria;

    @BeforeEach
    void open() throws Exception {
        project = Project.create(
                folder.resolve("p.beraad"),
                new ProjectDetails("p", "Proef", "", "", 10),
                new Actor("projectleider", ""),
                Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC));
        quotas = new Quotas(project);
        criteria = new Criteria(project);
        long gender = quotas.addCriterion("Geslacht").id();
        quotas.setPopulation(quotas.addCategory(gender, "vrouw").id(), 510);
        quotas.setPopulation(quotas.addCategory(gender, "man").id(), 490);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void whoGivesNoAnswerIsLeftOutUntilThereIsACategoryForThem() throws Exception {
        assertThat(leftOut("", "Zeg ik liever niet", "anders", "man")).isEqualTo(3);
        criteria.setNoAnswer(only(), NoAnswer.LEFT_OUT, "");
        assertThat(only().terms().noAnswer()).isEqualTo(NoAnswer.LEFT_OUT);
        assertThat(leftOut("", "Zeg ik liever niet", "anders", "man")).isEqualTo(3);

        criteria.setNoAnswer(only(), NoAnswer.CATEGORY, "geen antwoord");
        assertThat(only().terms().noAnswer()).isEqualTo(NoAnswer.CATEGORY);
        assertThat(leftOut("", "Zeg ik liever niet", "anders", "man")).isEqualTo(1);
        assertThat(only().categories().getLast()).isEqualTo(new Category(3, "geen antwoord", 0, 0, 10, null, true));

        criteria.setNoAnswer(only(), NoAnswer.COMPLETE, "");
        assertThat(only().categories()).hasSize(2);
        project.undo().undo();
        assertThat(only().unanswered()).hasValue(2);
    }

    @Test
    void theirCategoryHasNoShareAndKeepsItsRoomWhenQuotasAreCalculated() throws Exception {
        criteria.setNoAnswer(only(), NoAnswer.CATEGORY, "geen antwoord");
        quotas.calculate(new QuotaMethod.SeatsAround(0), quotas.criteria());
        assertThat(only().categories().stream()
                        .map(one -> one.name() + " " + one.min() + ".." + one.max())
                        .toList())
                .containsExactly("vrouw 5..5", "man 5..5", "geen antwoord 0..10");
        long unanswered = only().categories().getLast().id();
        assertThatThrownBy(() -> quotas.setPopulation(unanswered, 5)).isInstanceOf(QuotaException.class);
    }

    @Test
    void aCalculationIsKeptAndIsOutdatedWhenSeatsOrPopulationChange() throws Exception {
        assertThat(only().terms().calculation()).isNull();
        quotas.calculate(new QuotaMethod.PercentAround(10), quotas.criteria());
        Calculation calculation = calculation();
        assertThat(calculation.method()).isEqualTo(new QuotaMethod.PercentAround(10));
        assertThat(calculation.outdated(only(), 10)).isFalse();
        assertThat(calculation.kept(only(), 10)).isTrue();
        assertThat(calculation.outdated(only(), 11)).isTrue();
        quotas.setPopulation(only().categories().getFirst().id(), 600);
        assertThat(calculation().outdated(only(), 10)).isTrue();
        quotas.setQuota(only().categories().getFirst().id(), 1, 9);
        assertThat(calculation().kept(only(), 10)).isFalse();
    }

    @Test
    void specialDataNeedAGroundWhichIsKept() throws Exception {
        Criterion health = quotas.addCriterion("Arbeidsbeperking");
        assertThat(health.needsGround()).isTrue();
        assertThatThrownBy(() -> criteria.setGround(health.id(), SpecialGround.OTHER, " "))
                .isInstanceOf(QuotaException.class);
        criteria.setGround(health.id(), SpecialGround.CONSENT, "vakje op het formulier");
        criteria.explain(health.id(), "Zodat ook mensen met een beperking meepraten.");
        CriterionTerms terms = quotas.criteria().getLast().terms();
        assertThat(terms.special()).isTrue();
        assertThat(terms.groundNote()).isEqualTo("vakje op het formulier");
        assertThat(terms.explanation()).isEqualTo("Zodat ook mensen met een beperking meepraten.");
        assertThat(quotas.criteria().getLast().needsGround()).isFalse();
        quotas.removeCriterion(health.id());
        assertThat(quotas.criteria()).hasSize(1);
    }

    @Test
    void namesThatSuggestSpecialDataAreRecognised() {
        assertThat(SpecialCategory.suggestedBy("Migratieachtergrond")).hasValue(SpecialCategory.ETHNICITY);
        assertThat(SpecialCategory.suggestedBy("Wat stemde u?")).hasValue(SpecialCategory.POLITICS);
        assertThat(SpecialCategory.suggestedBy("Terras of balkon")).isEmpty();
        assertThat(SpecialCategory.suggestedBy("Opleiding")).isEmpty();
    }

    private Criterion only() {
        return quotas.criteria().getFirst();
    }

    private Calculation calculation() {
        Calculation calculation = only().terms().calculation();
        assertThat(calculation).isNotNull();
        return calculation;
    }

    private int leftOut(String... answers) {
        List<Candidate> candidates = IntStream.range(0, answers.length)
                .mapToObj(number -> new Candidate("R" + number, Map.of("Geslacht", answers[number]), ""))
                .toList();
        return SelectionInput.of(10, false, quotas.criteria(), candidates)
                .leftOut()
                .size();
    }
}
