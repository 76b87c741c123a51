package nl.lotwijzer.desktop.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.desktop.quotas.Verdict.Remedy;
import nl.lotwijzer.desktop.tasks.LaterTasks;
import nl.lotwijzer.quotas.Candidate;
import nl.lotwijzer.quotas.Category;
import nl.lotwijzer.quotas.Criterion;
import nl.lotwijzer.quotas.SelectionInput;
import org.junit.jupiter.api.Test;

/** What shows when, while somebody types on. */
class VerdictFinderTest {
    private final LaterTasks tasks = new LaterTasks();
    private final VerdictFinder finder = new VerdictFinder(tasks);

    /** Six people, of whom the women are old and the men young; two seats. */
    private static SelectionInput input(int leastWomen, int leastYoung) {
        List<Criterion> criteria = List.of(
                new Criterion(1, "Geslacht", List.of(category(1, "v", leastWomen), category(2, "m", 0))),
                new Criterion(2, "Leeftijd", List.of(category(3, "jong", leastYoung), category(4, "oud", 0))));
        List<Candidate> people = new ArrayList<>();
        for (int number = 0; number < 6; number++) {
            boolean woman = number < 3;
            people.add(new Candidate(
                    "R" + number, Map.of("Geslacht", woman ? "v" : "m", "Leeftijd", woman ? "oud" : "jong"), ""));
        }
        return SelectionInput.of(2, true, criteria, people);
    }

    private static Category category(long id, String name, int min) {
        return new Category(id, name, 0, min, 2);
    }

    private Verdict shown() {
        return finder.verdict().get();
    }

    @Test
    void theAnswerThenTheReasonThenTheRemedy() {
        finder.find(input(2, 1));
        assertThat(shown()).isInstanceOf(Verdict.Checking.class);
        tasks.next();
        assertThat(shown()).isEqualTo(new Verdict.Infeasible(List.of(), new Remedy.Sought()));
        tasks.next();
        assertThat(shown()).isInstanceOfSatisfying(Verdict.Infeasible.class, infeasible -> {
            assertThat(infeasible.problems()).hasSize(1);
            assertThat(infeasible.remedy()).isInstanceOf(Remedy.Sought.class);
        });
        tasks.next();
        assertThat(shown())
                .isInstanceOfSatisfying(
                        Verdict.Infeasible.class,
                        infeasible -> assertThat(infeasible.remedy()).isInstanceOf(Remedy.Found.class));
        assertThat(tasks.waiting()).isZero();
    }

    @Test
    void aNewQuestionStopsTheWorkOnTheFormer() {
        finder.find(input(2, 1));
        finder.find(input(1, 1));
        assertThat(tasks.next()).as("stopped").isTrue();
        assertThat(shown()).isInstanceOf(Verdict.Checking.class);
        assertThat(tasks.next()).isFalse();
        assertThat(shown()).isInstanceOf(Verdict.Feasible.class);
        finder.find(input(1, 1));
        assertThat(tasks.waiting()).as("nothing new to work out").isZero();

        finder.find(input(2, 1));
        tasks.next();
        finder.find(input(1, 1));
        assertThat(tasks.next()).as("the reason is not wanted any more").isTrue();
        tasks.next();
        assertThat(shown()).isInstanceOf(Verdict.Feasible.class);
    }

    @Test
    void whatIsStoppedSaysSoAndCanBeAskedAgain() {
        finder.find(input(2, 1));
        finder.stop();
        tasks.next();
        finder.find(input(2, 1));
        tasks.next();
        assertThat(shown()).isInstanceOf(Verdict.Infeasible.class);
    }
}
