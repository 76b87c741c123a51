package nl.lotwijzer.desktop.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.lotwijzer.desktop.dialogs.Notice;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParticipantsModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private ParticipantsModel model;

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new ParticipantsModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void followsTheDraw() {
        assertThat(model.panel().get()).isEmpty();
        assertThat(ParticipantsModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);

        DrawnPanel.draw(test.project(), folder, 80);

        assertThat(model.shown()).hasSize(20);
        assertThat(ParticipantsModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);
    }

    @Test
    void changesSeveralKeepsThemChosenAndOffersTheWayBack() {
        DrawnPanel.draw(test.project(), folder, 80);
        model.choose(List.copyOf(model.shown().subList(0, 3)));

        model.change(model.chosen(), Status.CONFIRMED);

        assertThat(model.chosen()).hasSize(3).allSatisfy(participant -> {
            assertThat(participant.status()).isEqualTo(Status.CONFIRMED);
            assertThat(participant.since()).isEqualTo(LocalDate.of(2026, 11, 22));
        });
        assertThat(ParticipantsModel.state(test.project())).isEqualTo(PlaceState.UNDER_WAY);
        Notice notice = test.notices().getLast();
        assertThat(notice.text()).isEqualTo("3 deelnemers zijn nu: Bevestigd.");

        notice.action().orElseThrow().run().run();

        assertThat(model.shown()).extracting(Participant::status).containsOnly(Status.DRAWN);
    }

    @Test
    void offersOnlyWhatFitsEverybody() throws Exception {
        DrawnPanel.draw(test.project(), folder, 80);
        Participant first = model.shown().getFirst();
        new Participants(test.project()).change(List.of(first.id()), Status.DECLINED, first.since(), "");

        assertThat(ParticipantsModel.possible(List.of())).isEmpty();
        assertThat(ParticipantsModel.possible(model.shown().subList(0, 1)))
                .containsExactly(Status.CALLED, Status.CONFIRMED);
        assertThat(ParticipantsModel.possible(model.shown().subList(0, 2)))
                .containsExactly(Status.CALLED, Status.CONFIRMED);
    }

    @Test
    void filtersByStatusCategoryAndWords() {
        DrawnPanel.draw(test.project(), folder, 80);
        model.change(List.copyOf(model.shown().subList(0, 4)), Status.CALLED);

        model.status().set(Optional.of(Status.CALLED));
        assertThat(model.shown()).hasSize(4);

        model.status().set(Optional.empty());
        model.category().set(Optional.of(new ParticipantsModel.CategoryFilter("Geslacht", "vrouw")));
        assertThat(model.shown())
                .isNotEmpty()
                .allMatch(one -> one.category("Geslacht").equals("vrouw"));

        model.category().set(Optional.empty());
        String number = model.shown().get(7).number();
        model.search().set(number.toLowerCase(Locale.ROOT));
        assertThat(model.shown()).extracting(Participant::number).containsExactly(number);
    }

    @Test
    void keepsANote() {
        DrawnPanel.draw(test.project(), folder, 80);
        int entries = test.project().journal().entries().size();

        model.note(model.shown().getFirst(), "Belt terug");
        model.note(model.shown().getFirst(), "Belt terug ");

        assertThat(model.shown().getFirst().note()).isEqualTo("Belt terug");
        assertThat(test.project().journal().entries()).hasSize(entries + 1);
    }
}
