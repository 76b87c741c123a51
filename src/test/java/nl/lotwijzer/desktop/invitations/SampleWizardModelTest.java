package nl.lotwijzer.desktop.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.lotwijzer.desktop.invitations.SampleWizardModel.Step;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.invitations.Invitees;
import nl.lotwijzer.invitations.Round;
import nl.lotwijzer.invitations.Rounds;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.invitations.register.LeftOut;
import nl.lotwijzer.invitations.register.RegisterField;
import nl.lotwijzer.invitations.register.RegisterRules;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.Stratum;
import nl.lotwijzer.invitations.sampling.Unit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWizardModelTest {
    private static final Path REGISTER = Path.of("sample-data", "bevolkingsregister.csv");

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private SampleWizardModel model;
    private final AtomicInteger closed = new AtomicInteger();

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new SampleWizardModel(test.workspace(), closed::incrementAndGet);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void goesFromFileToLetters() {
        test.dialogs().file(REGISTER);
        model.chooseFile();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        assertThat(model.openedProperty().get().orElseThrow().mapping().has(RegisterField.BSN))
                .isTrue();
        model.read();
        assertThat(model.stepProperty().get()).isEqualTo(Step.WHO);
        assertThat(leftOut(LeftOut.DUPLICATE)).isEqualTo(19);
        model.toSample();
        model.choose(model.choicesProperty().get().letters(600));
        assertThat(model.ready()).isTrue();
        model.sendingsProperty().set(3);
        model.toDraw();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DRAW);
        model.makeSeed();
        model.fix();
        assertThat(new Rounds(test.project()).all()).extracting(Round::state).containsExactly(Round.State.FIXED);
        model.draw();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(model.drawnProperty().get()).isEqualTo(600);
        assertThat(new Invitees(test.project()).all()).hasSize(600);
        assertThat(new Sendings(test.project()).all())
                .extracting(sending -> sending.batch() + ": " + sending.letters())
                .containsExactly("Ronde 1.1: 200", "Ronde 1.2: 200", "Ronde 1.3: 200");
        assertThat(InvitationsModel.state(test.project())).isEqualTo(PlaceState.UNDER_WAY);
        model.undo();
        assertThat(new Invitees(test.project()).all()).isEmpty();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DRAW);
        model.draw();
        assertThat(new Invitees(test.project()).all()).hasSize(600);
    }

    @Test
    void judgesAgainWhenARuleChanges() {
        model.open(REGISTER);
        model.read();
        int before = model.judgementProperty().get().orElseThrow().eligible();
        RegisterRules rules = model.judgementProperty().get().orElseThrow().rules();
        model.judge(new RegisterRules(rules.referenceDate(), 18, 0, rules.secrecy(), Set.of("Waterveen"), false));
        assertThat(leftOut(LeftOut.ELSEWHERE)).isEqualTo(14);
        assertThat(leftOut(LeftOut.TOO_YOUNG)).isPositive();
        assertThat(model.judgementProperty().get().orElseThrow().eligible()).isLessThan(before);
    }

    @Test
    void saysWhyLettersCannotBeDividedAndStaysThere() {
        model.open(REGISTER);
        model.read();
        model.toSample();
        model.choose(model.choicesProperty().get().letters(99_999));
        assertThat(model.sampleProperty().get().orElseThrow().problem()).isPresent();
        model.toDraw();
        assertThat(model.stepProperty().get()).isEqualTo(Step.SAMPLE);
        model.choose(model.choicesProperty()
                .get()
                .by(Division.GIVEN)
                .by(Unit.ADDRESS)
                .given(Map.of("Molenwijde", 7)));
        assertThat(model.sampleProperty().get().orElseThrow().strata())
                .filteredOn(stratum -> stratum.letters() > 0)
                .extracting(Stratum::name)
                .containsExactly("Molenwijde");
        assertThat(model.ready()).isTrue();
    }

    @Test
    void savesWhoWasLeftOutWhereThePersonSays() throws Exception {
        model.open(REGISTER);
        model.read();
        Path saved = folder.resolve("niet-mee.csv");
        test.dialogs().file(saved);
        model.saveLeftOut();
        int rows = model.judgementProperty().get().orElseThrow().leftOut().values().stream()
                .mapToInt(n -> n)
                .sum();
        assertThat(Files.readAllLines(saved)).hasSize(rows + 1).anyMatch(line -> line.contains("adres is geheim"));
    }

    @Test
    void tellsWhatIsWrongWithAFileAndStays() throws Exception {
        model.open(Files.writeString(folder.resolve("namen.csv"), "Naam;Postcode\nBos;8991AB\n"));
        model.read();
        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        assertThat(model.problemProperty().get()).isPresent();
        model.back();
        assertThat(model.problemProperty().get()).isEmpty();
    }

    private int leftOut(LeftOut reason) {
        return model.judgementProperty().get().orElseThrow().leftOut(reason);
    }
}
