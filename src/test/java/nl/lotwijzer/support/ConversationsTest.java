package nl.lotwijzer.support;

import static nl.lotwijzer.support.SupportedProject.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.support.Conversation.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationsTest {
    @TempDir
    Path folder;

    private SupportedProject home;
    private Conversations conversations;
    private Checklists checklists;

    @BeforeEach
    void open() throws UserException {
        home = new SupportedProject(folder);
        conversations = new Conversations(home.project);
        checklists = new Checklists(home.project);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static Conversation conversation(Optional<LocalDate> followUp, List<Answer> answers) {
        return new Conversation(
                0,
                Checklist.INTAKE,
                TODAY.minusDays(3),
                "Gemeente Proef",
                "C. Opdrachtgever",
                "c@voorbeeld.nl",
                "Kort",
                "Offerte sturen",
                followUp,
                Optional.empty(),
                answers);
    }

    @Test
    void keepsAConversationWithItsAnswers() throws UserException {
        List<Answer> answers = List.of(new Answer("Waarom nu?", "De raad vraagt erom"), new Answer("Budget?", ""));
        conversations.add(conversation(Optional.of(TODAY.minusDays(1)), answers));

        home.reopen();

        Conversation kept = new Conversations(home.project).all().getFirst();
        assertThat(kept.answers()).isEqualTo(answers);
        assertThat(kept.answered()).isEqualTo(1);
        assertThat(kept.late(TODAY)).isTrue();
        assertThat(kept.late(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void changesAndTakesBackAsOne() throws UserException {
        conversations.add(conversation(Optional.empty(), List.of(new Answer("Waarom nu?", "Ooit"))));
        Conversation kept = conversations.all().getFirst();
        conversations.change(new Conversation(
                kept.id(),
                Checklist.EVALUATION,
                kept.date(),
                "",
                kept.person(),
                "",
                "",
                kept.agreed(),
                Optional.of(TODAY),
                Optional.of(TODAY),
                List.of(new Answer("Wat ging goed?", "Alles"))));

        assertThat(conversations.all().getFirst().kind()).isEqualTo(Checklist.EVALUATION);
        assertThat(conversations.all().getFirst().open()).isFalse();
        home.project.undo().undo();
        assertThat(conversations.all()).containsExactly(kept);
        conversations.remove(kept.id());
        assertThat(conversations.all()).isEmpty();
    }

    @Test
    void refusesWhatDoesNotFitTogether() {
        assertThatThrownBy(() -> conversations.add(conversation(Optional.of(TODAY.minusDays(4)), List.of())))
                .isInstanceOf(SupportException.class);
        assertThatThrownBy(() -> conversations.add(new Conversation(
                        0, Checklist.OTHER, TODAY, "", " ", "", "", "", Optional.empty(), Optional.empty(), List.of())))
                .isInstanceOf(SupportException.class);
    }

    @Test
    void hasQuestionsUntilTheProjectHasItsOwn() throws UserException {
        for (Checklist list : Checklist.values()) {
            for (Language language : Language.values()) {
                assertThat(checklists.of(list, language)).isNotEmpty().doesNotHaveDuplicates();
            }
        }

        checklists.keep(Checklist.INTAKE, List.of(" Waarom? ", "", "Wanneer?"));

        assertThat(checklists.of(Checklist.INTAKE, Language.DUTCH)).containsExactly("Waarom?", "Wanneer?");
        assertThat(checklists.changed(Checklist.INTAKE)).isTrue();
        assertThatThrownBy(() -> checklists.keep(Checklist.OTHER, List.of("x", " x")))
                .isInstanceOf(SupportException.class);
        checklists.keep(Checklist.INTAKE, List.of());
        assertThat(checklists.of(Checklist.INTAKE, Language.DUTCH))
                .isEqualTo(Checklists.shipped(Checklist.INTAKE, Language.DUTCH));
    }
}
