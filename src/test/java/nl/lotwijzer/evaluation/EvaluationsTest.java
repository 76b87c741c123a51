package nl.lotwijzer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.TestProject;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.spreadsheet.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-18T14:02:03Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Project project;
    private Evaluations evaluations;
    private long first;
    private long second;

    @BeforeEach
    void open() throws Exception {
        project = TestProject.of(10, folder, CLOCK);
        evaluations = new Evaluations(project);
        first = session(LocalDate.of(2027, 1, 16));
        second = session(LocalDate.of(2027, 1, 30));
    }

    private long session(LocalDate day) throws UserException {
        return new Sessions(project)
                .add(new SessionDetails("Water", day, LocalTime.of(9, 30), LocalTime.of(16, 30), "", 8))
                .id();
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void proposesHowEachColumnOfTheSampleIsRead() throws Exception {
        assertThat(sample(1).columns())
                .extracting(QuestionColumn::reading)
                .containsExactly(
                        Reading.IGNORED,
                        Reading.IGNORED,
                        Reading.BACKGROUND,
                        Reading.SCALE_10,
                        Reading.AGREEMENT,
                        Reading.AGREEMENT,
                        Reading.AGREEMENT,
                        Reading.SMILEYS,
                        Reading.GRADES,
                        Reading.MULTIPLE,
                        Reading.CHOICE,
                        Reading.OPEN);
    }

    @Test
    void namesRefusedCellsByRowColumnAndValue() throws Exception {
        List<InputException> refused = sample(1).refused();

        assertThat(refused).hasSize(2);
        assertThat(Texts.in(Language.DUTCH).get(refused.getFirst().told()))
                .contains("rij 19", "1. Welk cijfer geef je deze dag?", "‘11’", "van 1 tot en met 10");
        assertThat(refused.getLast().place().value()).isEqualTo("een dikke acht");
    }

    @Test
    void keepsAnswersAndNobody() throws Exception {
        evaluations.read(first, sample(1));

        SessionEvaluation read = evaluations.all().getFirst();
        assertThat(read.respondents()).isEqualTo(74);
        assertThat(read.refused()).isEqualTo(2);
        assertThat(read.questions()).hasSize(10);
        assertThat(question(read, 2).answered()).isEqualTo(72);
        project.backUp();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(
                            file -> Files.isRegularFile(file) && bytes(file).contains("@example.nl")))
                    .isEmpty();
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void splitsMarksByGroupsThatAreLargeEnough() throws Exception {
        String rows =
                "Leeftijdsgroep;Cijfer\n" + "jong;8\n".repeat(20) + "oud;6\n".repeat(9) + "heel oud;3\n".repeat(3);

        evaluations.read(first, file(rows));
        evaluations.read(second, sample(1));

        QuestionResult few = question(evaluations.all().getFirst(), 2);
        assertThat(few.groups())
                .as("with the small group the next one stays hidden")
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.category()).isEqualTo("jong");
                    assertThat(group.scores().average(1)).isEqualTo("8.0");
                });
        assertThat(few.scores().orElseThrow().answers()).isEqualTo(32);
        assertThat(question(evaluations.all().getLast(), 2).groups())
                .extracting(GroupScores::background)
                .hasSize(4)
                .containsOnly("Leeftijdsgroep");
    }

    @Test
    void readsTheSameFileOnce() throws Exception {
        evaluations.read(first, sample(1));
        long entries = project.journal().entries().size();

        assertThat(evaluations.standing(first, sample(1))).isEqualTo(Evaluations.Standing.KNOWN);
        evaluations.read(first, sample(1));

        assertThat(project.journal().entries()).hasSize((int) entries);
        assertThat(evaluations.standing(first, sample(2))).isEqualTo(Evaluations.Standing.OTHER);
        assertThat(evaluations.standing(second, sample(1))).isEqualTo(Evaluations.Standing.NEW);
        assertThat(evaluations.elsewhere(second, sample(1))).map(Session::id).contains(first);
    }

    @Test
    void replacesAndTakesBack() throws Exception {
        evaluations.read(first, sample(1));
        SessionEvaluation before = evaluations.all().getFirst();

        evaluations.read(first, sample(2));
        assertThat(evaluations.all())
                .singleElement()
                .satisfies(one -> assertThat(one.respondents()).isEqualTo(69));

        project.undo().undo();
        assertThat(evaluations.all()).containsExactly(before);
        project.undo().undo();
        assertThat(evaluations.all()).isEmpty();
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void goesWithItsSessionAndComesBackWithIt() throws Exception {
        evaluations.read(first, sample(1));
        List<SessionEvaluation> before = evaluations.all();

        new Sessions(project).remove(List.of(first));
        assertThat(evaluations.all()).isEmpty();

        project.undo().undo();
        assertThat(evaluations.all()).isEqualTo(before);
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void removesOneOpenAnswer() throws Exception {
        evaluations.read(first, sample(1));
        List<OpenAnswer> texts =
                evaluations.all().getFirst().questions().getLast().texts();

        evaluations.removeAnswer(texts.getFirst().id());

        QuestionResult question = evaluations.all().getFirst().questions().getLast();
        assertThat(question.texts()).hasSize(texts.size() - 1).doesNotContain(texts.getFirst());
        assertThat(question.answered()).isEqualTo(texts.size());
    }

    @Test
    void comparesTheSameQuestionOverSessions() throws Exception {
        evaluations.read(first, sample(1));
        evaluations.read(second, file("""
                Welk cijfer geef je deze dag;De uitleg was duidelijk?;Nieuw (1-5)
                8;eens;4
                9;eens;4
                7;oneens;4
                8;eens;4
                8,5;helemaal eens;
                """));

        List<Comparison> compared = Comparison.of(new Sessions(project).all(), evaluations.all());

        Comparison mark = compared.getFirst();
        assertThat(mark.points()).hasSize(2);
        assertThat(mark.points().getLast().scores().orElseThrow().average(1)).isEqualTo("8.1");
        assertThat(compared).extracting(Comparison::text).contains("De uitleg was duidelijk?", "Nieuw (1-5)");
        Comparison few = compared.getLast();
        assertThat(few.points().getFirst().scores()).isEmpty();
        assertThat(few.points().getLast().scores())
                .as("four answers are too few")
                .isEmpty();
    }

    @Test
    void saysWhatAFileLacks() throws Exception {
        assertThatThrownBy(() -> file("Vraag 1;Vraag 2\n")).isInstanceOf(InputException.class);
        Questionnaire onlyNames = file("Naam;E-mail\nJan;jan@example.nl\nPiet;piet@example.nl\n");
        assertThat(onlyNames.questions()).isEmpty();
        assertThatThrownBy(() -> evaluations.read(first, onlyNames)).isInstanceOf(EvaluationException.class);
        assertThatThrownBy(() -> evaluations.read(99, sample(1))).isInstanceOf(EvaluationException.class);
    }

    @Test
    void readsAColumnOtherwiseWhenAsked() throws Exception {
        Questionnaire file = sample(1).with(3, Reading.SCALE_5);

        assertThat(file.refused()).hasSizeGreaterThan(60);
        assertThat(sample(1).with(3, Reading.OPEN).refused()).isEmpty();
        assertThat(sample(1).contacts()).isEqualTo(1);
    }

    private static QuestionResult question(SessionEvaluation evaluation, int position) {
        return evaluation.questions().get(position - 1);
    }

    private static Questionnaire sample(int number) throws UserException {
        return Questionnaire.of(Path.of("sample-data", "evaluatie-" + number + ".csv"));
    }

    private Questionnaire file(String rows) throws IOException, UserException {
        return Questionnaire.of(Files.writeString(folder.resolve("vragen.csv"), rows));
    }
}
