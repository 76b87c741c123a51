package nl.lotwijzer.desktop.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.evaluation.Reading;
import nl.lotwijzer.evaluation.SessionEvaluation;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationModelTest {
    private static final Path FIRST = Path.of("sample-data", "evaluatie-1.csv");
    private static final Path SECOND = Path.of("sample-data", "evaluatie-2.csv");

    @TempDir
    Path folder;

    private final ObjectProperty<Optional<Session>> session = new SimpleObjectProperty<>(Optional.empty());
    private TestWorkspace bench;
    private EvaluationModel model;

    @BeforeEach
    void open() throws Exception {
        bench = new TestWorkspace(folder);
        model = new EvaluationModel(bench.workspace(), session);
        session.set(Optional.of(session(LocalDate.of(2027, 1, 16))));
    }

    private Session session(LocalDate day) throws UserException {
        return new Sessions(bench.project())
                .add(new SessionDetails("Water", day, LocalTime.of(9, 30), LocalTime.of(16, 30), "", 8));
    }

    @AfterEach
    void close() {
        model.dispose();
        bench.close();
    }

    private void read(Path file) {
        bench.dialogs().file(file);
        model.importFile();
        model.keep();
    }

    @Test
    void showsHowAFileIsReadBeforeItIsKept() {
        bench.dialogs().file(FIRST);

        model.importFile();

        assertThat(model.evaluation()).isEmpty();
        assertThat(model.preview().get().orElseThrow().refused()).hasSize(2);

        model.readAs(3, Reading.OPEN);
        assertThat(model.preview().get().orElseThrow().refused()).isEmpty();

        model.keep();
        assertThat(model.preview().get()).isEmpty();
        assertThat(model.evaluation()).map(SessionEvaluation::respondents).contains(74);
        assertThat(bench.notices().getLast().action()).isPresent();
    }

    @Test
    void saysThatAFileIsKnownAndAsksBeforeItReplacesOne() {
        read(FIRST);
        read(FIRST);
        assertThat(bench.notices().getLast().text()).contains("evaluatie-1.csv is al ingelezen");

        read(SECOND);
        assertThat(bench.dialogs().asked()).last().asString().contains("vervangen");
        assertThat(model.evaluation()).map(SessionEvaluation::respondents).contains(74);
        assertThat(model.preview().get())
                .as("thought better of it: the file still waits")
                .isPresent();

        bench.dialogs().yes();
        model.keep();
        assertThat(model.evaluation()).map(SessionEvaluation::respondents).contains(69);

        bench.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.evaluation()).map(SessionEvaluation::respondents).contains(74);
    }

    @Test
    void warnsWhenTheAnswersAreThoseOfAnotherSession() throws Exception {
        read(FIRST);

        session.set(Optional.of(session(LocalDate.of(2027, 1, 30))));
        assertThat(model.evaluation()).isEmpty();
        model.importFile(FIRST);

        assertThat(model.preview().get().orElseThrow().elsewhere())
                .map(Session::number)
                .contains(1);
    }

    @Test
    void searchesOpenAnswersAndRemovesOne() {
        read(FIRST);
        int all = model.answerCount();

        model.search().set("lunch");
        assertThat(model.shownAnswers())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("vlees"));

        model.removeAnswer(model.shownAnswers().getFirst());
        assertThat(model.shownAnswers()).isEmpty();
        assertThat(model.answerCount()).isEqualTo(all - 1);

        bench.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.answerCount()).isEqualTo(all);
    }

    @Test
    void removesAndTakesBack() {
        read(FIRST);

        model.remove();
        assertThat(model.evaluation()).isEmpty();

        bench.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.evaluation()).isPresent();
    }
}
