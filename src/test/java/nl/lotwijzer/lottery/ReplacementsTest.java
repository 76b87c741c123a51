package nl.lotwijzer.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import nl.lotwijzer.protocol.Sha256;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementsTest {
    private static final String DICE = "31415926535897932384";

    @TempDir
    Path folder;

    private Project project;
    private Replacements replacements;

    @BeforeEach
    void open() throws Exception {
        project = SmallTown.in(folder);
        replacements = new Replacements(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void thereIsNothingToReplaceBeforeTheDraw() throws Exception {
        PublicDraws.freeze(project);

        assertThat(replacements.state()).isEmpty();
        assertThat(replacements.events()).isEmpty();
        refused("Vervangen kan pas na een openbare trekking.", () -> replacements.vacate("R0001", "afgemeld"));
    }

    @Test
    void theSeatGoesToWhomTheRuleChoosesAfterARefusal() throws Exception {
        PublicDraws.draw(project, DICE);
        PanelState drawn = state();
        String leaves = drawn.sitting().getFirst();
        assertThat(drawn.proposal()).isEmpty();
        assertThat(drawn.fills())
                .allSatisfy(fill -> assertThat(fill.violation()).isZero());
        refused("Er is geen plaats vrij.", () -> replacements.replace("R0001"));

        replacements.vacate(leaves, "afgemeld");
        PanelState.Proposal first = state().proposal().orElseThrow();
        assertThat(first.vacancy().who()).isEqualTo(leaves);
        assertThat(first.after()).isZero();
        assertThat(first.alike()).isLessThanOrEqualTo(first.least()).isLessThanOrEqualTo(first.candidates());
        refused(
                "Van " + first.number()
                        + " staat geen gesprek vast dat eindigde met “weigert”. Leg eerst vast dat er gebeld is.",
                () -> replacements.decline(first.number(), "weigert"));
        replacements.call(first.number(), "weigert");
        assertThat(state().proposal().orElseThrow().calls()).hasSize(1);
        replacements.decline(first.number(), "weigert");

        PanelState.Proposal second = state().proposal().orElseThrow();
        assertThat(second.number()).isNotEqualTo(first.number());
        refused(
                "Niet " + first.number() + " maar " + second.number() + " is aan de beurt.",
                () -> replacements.replace(first.number()));
        replacements.replace(second.number());

        PanelState now = state();
        assertThat(now.sitting()).hasSize(6).contains(second.number()).doesNotContain(leaves, first.number());
        assertThat(now.vacancies()).isEmpty();
        assertThat(now.fills()).allSatisfy(fill -> assertThat(fill.violation()).isZero());
        assertThat(standing(first.number())).isEqualTo(PanelState.Standing.OUT);
        assertThat(standing(second.number())).isEqualTo(PanelState.Standing.SITS);
        assertThat(now.canStillBeChosen(first.number())).isFalse();
        refused(leaves + " zit niet in het panel.", () -> replacements.vacate(leaves, "afgemeld"));
        refused(
                second.number() + " zit in het panel of zat erin.",
                () -> replacements.decline(second.number(), "afgemeld"));
        refused(
                "“zomaar” is geen grond uit de vastgestelde regels.",
                () -> replacements.vacate(second.number(), "zomaar"));
        refused("R9999 deed niet mee aan de loting.", () -> replacements.call("R9999", "gesproken"));
    }

    @Test
    void everyEventStandsInTheJournalWithTheHashOfItsLine() throws Exception {
        PublicDraws.draw(project, DICE);
        List<String> sitting = state().sitting();
        replacements.vacate(sitting.get(1), "verhuisd");
        replacements.vacate(sitting.get(0), "afgemeld");
        replacements.call(state().proposal().orElseThrow().number(), "neemt aan");
        replacements.replace(state().proposal().orElseThrow().number());

        List<ReplacementEvent> events = replacements.events();
        List<JournalEntry> entries = project.journal().entries().stream()
                .filter(entry -> entry.action().equals("lottery.journal.replacement"))
                .toList();
        assertThat(events)
                .extracting(ReplacementEvent::kind)
                .containsExactly(Kind.VACATED, Kind.VACATED, Kind.CALLED, Kind.REPLACED);
        assertThat(events.getLast().forWhom()).isEqualTo(sitting.get(1));
        assertThat(state().vacancies()).extracting(PanelState.Vacancy::who).containsExactly(sitting.get(0));
        for (int i = 0; i < events.size(); i++) {
            ReplacementEvent event = events.get(i);
            assertThat(entries.get(i).time()).isEqualTo(event.at());
            assertThat(entries.get(i).details())
                    .isEqualTo("ronde=1 gebeurtenis=" + (i + 1) + " hash=" + Sha256.hex(event.line()));
        }
        assertThat(project.undo().next()).isEmpty();
        assertThat(project.journal().check().sound()).isTrue();
        assertThat(new Dossiers(project).current().files().keySet()).contains("toezicht/vervangingen.tsv");
    }

    @Test
    void theSchemaKeepsWhatHappened() throws Exception {
        PublicDraws.draw(project, DICE);
        replacements.vacate(state().sitting().getFirst(), "afgemeld");

        for (String edit : List.of(
                "UPDATE replacement_event SET remark = 'verhuisd'",
                "DELETE FROM replacement_event",
                "INSERT INTO replacement_event (round_id, number, at, kind, who, remark)"
                        + " SELECT round_id, 3, at, kind, who, remark FROM replacement_event",
                "INSERT INTO replacement_event (round_id, number, at, kind, who, remark)"
                        + " SELECT round_id, 2, '2020-01-01T00:00:00Z', kind, who, remark FROM replacement_event")) {
            assertThatThrownBy(() ->
                            project.perform(new Action("project.journal.details", ""), handle -> handle.execute(edit)))
                    .as(edit)
                    .hasMessageContaining("fixed:");
        }
    }

    @Test
    void goesWithTheRoundThatIsAnnulled() throws Exception {
        PublicDraws.draw(project, DICE);
        replacements.vacate(state().sitting().getFirst(), "afgemeld");

        new Draws(project).annul(PublicDraws.GROUND, "Proef");

        assertThat(replacements.state()).isEmpty();
        assertThat(replacements.events()).isEmpty();
    }

    private PanelState state() {
        return replacements.state().orElseThrow();
    }

    private PanelState.Standing standing(String number) {
        return state().reserves().stream()
                .filter(reserve -> reserve.line().number().equals(number))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static void refused(String message, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOf(LotteryException.class)
                .satisfies(thrown -> assertThat(Texts.in(Language.DUTCH).get(((UserException) thrown).told()))
                        .isEqualTo(message));
    }
}
