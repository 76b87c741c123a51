package nl.lotwijzer.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.support.Attendee;
import nl.lotwijzer.support.Checklist;
import nl.lotwijzer.support.Conversation.Answer;
import nl.lotwijzer.support.Proposal;
import nl.lotwijzer.support.ProposalStatus;
import nl.lotwijzer.support.SignUp.Presence;
import nl.lotwijzer.support.Training;
import nl.lotwijzer.support.TrainingKind;
import nl.lotwijzer.support.TrainingLength;
import nl.lotwijzer.support.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupportModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private TestWorkspace test;
    private SupportModel model;
    private TrainingsModel trainings;
    private CardsModel cards;
    private ConversationsModel conversations;
    private ProposalsModel proposals;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new SupportModel(test.workspace());
        trainings = new TrainingsModel(model);
        cards = new CardsModel(model);
        conversations = new ConversationsModel(model);
        proposals = new ProposalsModel(model);
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    private void tell(Failure failure) {
        told.add(test.workspace().texts().get(failure.told()));
    }

    private String lastNotice() {
        return test.notices().getLast().text();
    }

    private static TrainingInput training(LocalDate day, String starts, String capacity) {
        return new TrainingInput(
                TrainingKind.FACILITATORS,
                "Een tafel leiden",
                TrainingLength.HALF_DAY,
                day,
                starts,
                "",
                "",
                "",
                capacity,
                "");
    }

    private Training planned(LocalDate day, String capacity, String... guests) {
        trainings.save(Optional.empty(), training(day, "9:30", capacity), id -> {}, this::tell);
        trainings.select(trainings.all().getFirst().id());
        for (String guest : guests) {
            trainings.signUp(selected(), Attendee.Guest.of(guest, "", ""), () -> {}, this::tell);
        }
        return selected();
    }

    private Training selected() {
        return trainings.selected().get().orElseThrow();
    }

    private void card(String hours) {
        cards.save(
                Optional.empty(),
                new CardsModel.CardInput("Bureau", hours, TODAY.minusDays(9), null, "1.250,00", ""),
                () -> {},
                this::tell);
    }

    private static CardsModel.UseInput use(String hours) {
        return new CardsModel.UseInput(0, TODAY, hours, "Advies", "");
    }

    private static ConversationsModel.Input talk(
            Checklist kind, LocalDate followUp, boolean done, List<Answer> answers) {
        return new ConversationsModel.Input(
                0, kind, TODAY.minusDays(20), "Proef", "", "", "", "Bellen", followUp, done, answers);
    }

    @Test
    void startsWithNothing() {
        assertThat(SupportModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);
        assertThat(trainings.all()).isEmpty();
        assertThat(cards.selected().get()).isEmpty();
    }

    @Test
    void saysWhichFieldOfATrainingIsWrong() {
        trainings.save(Optional.empty(), training(TODAY, "25:00", ""), id -> {}, this::tell);
        trainings.save(Optional.empty(), training(TODAY, "9.30", "tien"), id -> {}, this::tell);
        trainings.save(Optional.empty(), training(TODAY, "9.30", ""), id -> {}, this::tell);

        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).contains("9:30");
        assertThat(trainings.all().getFirst().details().capacity()).isEqualTo(20);
    }

    @Test
    void saysWhoMovesUpAndTakesItBack() {
        planned(TODAY.plusDays(9), "1", "Ans", "Bea");
        assertThat(lastNotice()).isEqualTo("Bea staat op de wachtlijst.");

        trainings.cancel(selected(), selected().placed().getFirst());

        assertThat(lastNotice()).isEqualTo("Ans is afgemeld. Van de wachtlijst schuift door: Bea.");
        assertThat(selected().placed()).extracting(one -> one.name()).containsExactly("Bea");
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(selected().placed()).extracting(one -> one.name()).containsExactly("Ans");
    }

    @Test
    void certifiesThoseWhoCame() throws Exception {
        new Facilitators(test.project())
                .add(new FacilitatorDetails("Eva", "", "", "", List.of(), "", List.of(), "", ""));
        planned(TODAY.minusDays(1), "9", "Ans");
        assertThat(trainings.held(selected())).isTrue();
        trainings.signUp(selected(), trainings.absentees(selected()).getFirst(), this::tell);
        assertThat(trainings.absentees(selected())).isEmpty();
        trainings.mark(selected(), selected().placed(), Presence.PRESENT);

        trainings.certify(selected());

        assertThat(lastNotice()).contains("2 certificaten").contains("1 kaart");
        assertThat(new Facilitators(test.project()).all().getFirst().details().training())
                .isEqualTo("Een tafel leiden (2026)");
        for (String ending : List.of("pdf", "docx")) {
            Path file = folder.resolve("certificaten." + ending);
            test.dialogs().file(file);
            trainings.certificates(selected(), ending);
            assertThat(Files.size(file)).isGreaterThan(2_000);
        }
    }

    @Test
    void asksBeforeACardIsOverdrawn() {
        card("2");
        cards.use(cards.all().getFirst(), use("1:30"), () -> {}, this::tell);
        cards.use(cards.all().getFirst(), use("1"), () -> {}, this::tell);
        assertThat(cards.all().getFirst().left()).isEqualTo(30);

        test.dialogs().yes();
        cards.use(cards.all().getFirst(), use("1"), () -> {}, this::tell);

        assertThat(cards.all().getFirst().left()).isEqualTo(-30);
        assertThat(SupportModel.state(test.project())).isEqualTo(PlaceState.problems(1));
        cards.use(cards.all().getFirst(), use("een uur"), () -> {}, this::tell);
        assertThat(told).hasSize(1);
    }

    @Test
    void keepsAnswersWhenTheKindOfConversationChanges() {
        List<Answer> given = List.of(new Answer("Waarom nu?", "Daarom"), new Answer("Leeg?", ""));

        List<Answer> questions = conversations.questions(Checklist.EVALUATION, given);

        assertThat(questions.getFirst()).isEqualTo(given.getFirst());
        assertThat(questions).hasSize(8).doesNotContain(given.get(1));
    }

    @Test
    void countsWhatWasAgreedAndIsLate() {
        conversations.save(talk(Checklist.INTAKE, TODAY.minusDays(1), false, List.of()), () -> {}, this::tell);
        conversations.save(talk(Checklist.OTHER, TODAY, false, List.of()), () -> {}, this::tell);
        conversations.save(talk(Checklist.OTHER, TODAY.minusDays(2), true, List.of()), () -> {}, this::tell);

        assertThat(conversations.count(ConversationsModel.Filter.LATE)).isEqualTo(1);
        assertThat(conversations.count(ConversationsModel.Filter.OPEN)).isEqualTo(2);
        assertThat(SupportModel.state(test.project())).isEqualTo(PlaceState.problems(1));
    }

    @Test
    void changesAListAndBringsItBack() {
        conversations.keep(Checklist.INTAKE, "Waarom?\n\nWanneer?", () -> {}, this::tell);
        assertThat(conversations.lines(Checklist.INTAKE)).containsExactly("Waarom?", "Wanneer?");

        conversations.keep(Checklist.INTAKE, "", () -> {}, this::tell);

        assertThat(conversations.lines(Checklist.INTAKE)).hasSize(8);
    }

    @Test
    void readsProposalsAndTakesThemBack() {
        test.dialogs().file(Path.of("sample-data", "voorstellen.csv"));
        proposals.importFile();

        assertThat(proposals.all()).hasSize(9);
        assertThat(proposals.count(Optional.of(ProposalStatus.CHOSEN))).isEqualTo(3);
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(proposals.all()).isEmpty();
    }

    @Test
    void keepsOnlyTestsThatSaySomething() {
        List<Proposal.Test> tests = proposals.tests(Optional.empty());
        assertThat(tests).hasSize(5).allMatch(one -> one.verdict() == Verdict.UNKNOWN);

        proposals.save(
                new ProposalsModel.Input(
                        0,
                        "",
                        "Bank",
                        "",
                        "",
                        "100",
                        "",
                        ProposalStatus.CHOSEN,
                        List.of(new Proposal.Test(tests.getFirst().criterion(), Verdict.NO, ""), tests.get(1))),
                () -> {},
                this::tell);
        proposals.available("99,99", () -> {}, this::tell);

        assertThat(proposals.all().getFirst().tests()).hasSize(1);
        assertThat(proposals.tests(Optional.of(proposals.all().getFirst()))).hasSize(5);
        assertThat(SupportModel.state(test.project())).isEqualTo(PlaceState.problems(1));
    }
}
