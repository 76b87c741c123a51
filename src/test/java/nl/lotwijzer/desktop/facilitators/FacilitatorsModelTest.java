package nl.lotwijzer.desktop.facilitators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.facilitators.FacilitatorDetails;
import nl.lotwijzer.facilitators.FacilitatorSkills;
import nl.lotwijzer.facilitators.FacilitatorTerms;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.SessionRole;
import nl.lotwijzer.sessions.Sessions;
import nl.lotwijzer.sessions.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacilitatorsModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private FacilitatorsModel model;

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new FacilitatorsModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void addsChangesAndRemoves() {
        save(Optional.empty(), "Aad");
        FacilitatorRow aad = model.shown().getFirst();
        model.selected().set(Optional.of(aad));

        save(Optional.of(aad.facilitator().id()), "Aad Bos");

        assertThat(model.selected().get().orElseThrow().facilitator().name()).isEqualTo("Aad Bos");
        model.remove(List.copyOf(model.shown()));
        assertThat(model.shown()).isEmpty();
        assertThat(model.selected().get()).isEmpty();
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.shown()).hasSize(1);
    }

    @Test
    void tellsTheFormWhatIsWrong() {
        List<String> told = new ArrayList<>();

        model.save(
                Optional.empty(),
                FacilitatorForm.BLANK.details(),
                FacilitatorSkills.UNKNOWN,
                FacilitatorTerms.NONE,
                failure -> told.add(test.workspace().texts().get(failure.told())));

        assertThat(told).containsExactly("Er is geen naam. Vul de naam in.");
        assertThat(test.tasks().failures()).isEmpty();
    }

    @Test
    void readsAFileAndSaysWhatItSkipped() throws Exception {
        test.dialogs().file(Path.of("sample-data", "begeleiders.csv"));
        model.importFile();
        assertThat(test.notices().getLast().text()).isEqualTo("Ingelezen: 20 nieuw, 0 veranderd, 0 al bekend.");

        test.dialogs().file(Files.writeString(folder.resolve("nog.csv"), "Naam;E-mail\nBep;geen\n"));
        model.importFile();
        assertThat(test.notices().getLast().text())
                .startsWith("Ingelezen: 0 nieuw, 0 veranderd, 0 al bekend. Eén rij is overgeslagen:")
                .contains("nog.csv", "“geen” is geen e-mailadres");
        model.search().set("arabisch");
        assertThat(model.shown()).hasSize(2);
    }

    @Test
    void showsWhoDoesWhatWhere() throws Exception {
        save(Optional.empty(), "Aad");
        Session session = new Sessions(test.project())
                .add(new SessionDetails(
                        "Proef", LocalDate.of(2027, 1, 16), LocalTime.of(9, 0), LocalTime.of(12, 0), "", 8));
        long id = model.shown().getFirst().facilitator().id();

        new Teams(test.project()).assign(session.id(), id, SessionRole.CHAIR, null);

        assertThat(model.sessions().get()).containsExactly(session);
        assertThat(model.shown().getFirst().at(session).orElseThrow().role()).isEqualTo(SessionRole.CHAIR);
        assertThat(model.shown().getFirst().clash(session)).isFalse();
        assertThat(model.shown().getFirst().tables()).isZero();
    }

    private void save(Optional<Long> id, String name) {
        model.save(
                id,
                new FacilitatorDetails(name, "", "", "", List.of(), "", List.of(), "", ""),
                FacilitatorSkills.UNKNOWN,
                FacilitatorTerms.NONE,
                failure -> {
                    throw new AssertionError(failure.told());
                });
    }
}
