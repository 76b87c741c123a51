package nl.lotwijzer.desktop.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.withdrawal.RemarkWords;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.lottery.PanelState;
import nl.lotwijzer.lottery.Replacements;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private ReplacementModel model;

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new ReplacementModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void hasNothingToShowBeforeTheDraw() {
        assertThat(model.replacing().get()).isEmpty();
        model.call(ReplacementEvent.SPOKEN);
        model.replace();
        model.passOver(ReplacementEvent.WITHDRAWN);
        assertThat(test.dialogs().asked()).isEmpty();
    }

    @Test
    void aVacancyIsFilledByWhoIsNextOnceConfirmed() {
        DrawnPanel.draw(test.project(), folder, 80);
        String leaves = state().sitting().getFirst();
        assertThat(state().sits(leaves)).isTrue();
        assertThat(model.grounds()).first().isEqualTo("afgemeld");

        vacate(leaves);
        assertThat(state().sits(leaves)).isFalse();
        assertThat(ParticipantsModel.state(test.project())).isEqualTo(PlaceState.problems(1));
        String next = next();
        model.call(ReplacementEvent.SPOKEN);
        model.call(ReplacementEvent.ACCEPTS);
        model.replace();
        assertThat(state().vacancies()).as("not confirmed").hasSize(1);
        test.dialogs().yes();
        model.replace();

        assertThat(state().vacancies()).isEmpty();
        assertThat(state().sitting()).contains(next);
        assertThat(test.notices())
                .extracting(Notice::text)
                .hasSize(1)
                .last()
                .asString()
                .contains(next);
        assertThat(state().events())
                .extracting(ReplacementEvent::kind)
                .containsExactly(Kind.VACATED, Kind.CALLED, Kind.CALLED, Kind.REPLACED);
    }

    @Test
    void whoRefusesFallsOutOnceConfirmedAndTheNextIsShown() {
        DrawnPanel.draw(test.project(), folder, 80);
        vacate(state().sitting().getFirst());
        String first = next();

        model.call(ReplacementEvent.REFUSES);
        assertThat(state().events()).as("not confirmed, nothing kept").hasSize(1);
        test.dialogs().yes();
        model.call(ReplacementEvent.REFUSES);

        assertThat(next()).isNotEqualTo(first);
        assertThat(state().events()).hasSize(3);
    }

    @Test
    void noAnswerIsAReasonToPassOverOnlyAfterACallThatEndedSo() {
        DrawnPanel.draw(test.project(), folder, 80);
        vacate(state().sitting().getFirst());
        String first = next();
        assertThat(model.reasonsToPassOver()).doesNotContain(ReplacementEvent.NO_ANSWER);

        model.call(ReplacementEvent.NO_ANSWER);
        assertThat(model.reasonsToPassOver()).first().isEqualTo(ReplacementEvent.NO_ANSWER);
        test.dialogs().yes();
        model.passOver(ReplacementEvent.NO_ANSWER);

        assertThat(next()).isNotEqualTo(first);
        assertThat(state().canStillBeChosen(first)).isFalse();
    }

    @Test
    void tellsWhatHappenedWithNames() {
        DrawnPanel.draw(test.project(), folder, 80);
        String leaves = state().sitting().getFirst();
        vacate(leaves);
        test.dialogs().yes();
        String next = next();
        model.replace();

        ReplacementModel.Replacing now = model.replacing().get().orElseThrow();
        Texts dutch = Texts.in(Language.DUTCH);
        List<String> told = now.state().events().stream()
                .map(event -> ReplacementWords.sentence(dutch, now, event))
                .toList();
        assertThat(now.who(leaves)).startsWith("Voor").endsWith("(" + leaves + ")");
        assertThat(told)
                .containsExactly(
                        "Plaats van " + now.who(leaves) + " vrij: afgemeld",
                        now.who(next) + " neemt de plaats in van " + now.who(leaves));
        assertThat(RemarkWords.of(dutch, "verhuisd")).isEqualTo("verhuisd");
    }

    private void vacate(String number) {
        try {
            new Replacements(test.project()).vacate(number, ReplacementEvent.WITHDRAWN);
        } catch (UserException e) {
            throw new AssertionError(e);
        }
    }

    private PanelState state() {
        return new Replacements(test.project()).state().orElseThrow();
    }

    private String next() {
        return state().proposal().orElseThrow().number();
    }
}
