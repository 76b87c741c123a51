package nl.lotwijzer.desktop.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.privacy.PersonFile;
import nl.lotwijzer.privacy.Retention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyModelTest {
    @TempDir
    Path folder;

    @TempDir
    Path input;

    private TestWorkspace bench;
    private PrivacyModel model;

    @BeforeEach
    void open() {
        bench = new TestWorkspace(folder);
        DrawnPanel.draw(bench.project(), input, 60);
        model = new PrivacyModel(bench.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        bench.close();
    }

    private Retention of(String group) {
        return model.groups().stream()
                .filter(one -> one.group().id().equals(group))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsWhatIsHeldAndWhatIsPastItsDay() {
        assertThat(of("panel").held()).isEqualTo(20);
        assertThat(PrivacyModel.state(bench.project())).isEqualTo(PlaceState.NONE);

        model.choose(of("pool").group(), LocalDate.of(2026, 11, 21), "Niet meer nodig", failure -> {});

        assertThat(of("pool").past()).isTrue();
        assertThat(PrivacyModel.state(bench.project())).isEqualTo(PlaceState.problems(1));
        bench.notices().getLast().action().orElseThrow().run().run();
        assertThat(of("pool").past()).isFalse();
    }

    @Test
    void asksBeforeItCleansUp() {
        model.clean(of("pool"));
        assertThat(of("pool").held()).isEqualTo(40);

        bench.dialogs().yes();
        model.clean(of("pool"));

        assertThat(of("pool").held()).isZero();
        assertThat(of("panel").held()).isEqualTo(20);
    }

    @Test
    void saysWhyADayCannotBeChosen() {
        List<Message> told = new ArrayList<>();

        model.choose(of("pool").group(), LocalDate.of(2026, 11, 21), "", failure -> told.add(failure.told()));

        assertThat(told).containsExactly(Message.of("privacy.problem.reason"));
    }

    @Test
    void findsSomebodyAndGivesAccess() throws Exception {
        model.search().set("p7@example.org");
        assertThat(model.found()).hasSize(1);
        model.open(model.found().getFirst());
        assertThat(model.person().get())
                .map(PersonFile::size)
                .hasValueSatisfying(size -> assertThat(size).isGreaterThan(10));

        Path file = input.resolve("inzage.json");
        bench.dialogs().file(file);
        model.export("json");
        assertThat(file).content().contains("p7@example.org");
        assertThat(bench.project().journal().head().action()).isEqualTo("privacy.journal.access");
        assertThat(bench.notices().getLast().text()).contains("inzage.json");
    }

    @Test
    void closesTheProjectOnlyWithItsCode() {
        List<Message> told = new ArrayList<>();
        model.close("fout", failure -> told.add(failure.told()));
        assertThat(told).hasSize(1);

        model.close("proef", failure -> told.add(failure.told()));

        assertThat(told).hasSize(1);
        assertThat(model.view().get().flatMap(view -> view.closing().closed())).isPresent();
        assertThat(PrivacyModel.state(bench.project())).isEqualTo(PlaceState.DONE);
        assertThat(of("panel").held()).isZero();
        assertThat(model.selected().get()).isEqualTo(Optional.empty());
    }
}
