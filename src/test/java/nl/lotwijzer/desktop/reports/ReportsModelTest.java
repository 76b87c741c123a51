package nl.lotwijzer.desktop.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.quotas.Quotas;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.report.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private ReportsModel model;

    @BeforeEach
    void open() {
        test = new TestWorkspace(folder);
        model = new ReportsModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void showsTheReportInTheChosenLanguage() {
        assertThat(titles()).first().isEqualTo("Samenvatting");
        model.choose(model.choices().get().in(Language.ENGLISH));
        assertThat(titles()).first().isEqualTo("Summary");
    }

    @Test
    void followsTheProject() throws Exception {
        assertThat(page(2).missing()).contains("doelverdeling");
        Quotas quotas = new Quotas(test.project());
        quotas.addCategory(quotas.addCriterion("Gender").id(), "Vrouw");
        assertThat(page(2).missing()).isEmpty();
        assertThat(page(2).table().orElseThrow().rows()).hasSize(1);
    }

    @Test
    void leafsFromTheFirstPageToTheLast() {
        model.leaf(-1);
        assertThat(model.page().get()).isZero();
        model.leaf(1);
        assertThat(model.page().get()).isEqualTo(1);
        model.leaf(99);
        assertThat(model.page().get()).isEqualTo(view().pages().size() - 1);
    }

    @Test
    void exportsInTheChosenLanguageAndRemembersTheHash() throws Exception {
        Path file = folder.resolve("rapport.xlsx");
        model.choose(model.choices().get().in(Language.ENGLISH));
        test.dialogs().file(file);
        assertThat(ReportsModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);
        model.export();
        assertThat(test.tasks().failures()).isEmpty();
        assertThat(test.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("rapport.xlsx"));
        assertThat(view().issues()).singleElement().satisfies(export -> {
            assertThat(export.request().language()).isEqualTo(Language.ENGLISH);
            assertThat(export.files().getFirst().sha256()).isEqualTo(Sha256.hex(Files.readAllBytes(file)));
        });
        assertThat(ReportsModel.state(test.project())).isEqualTo(PlaceState.DONE);
        new Quotas(test.project()).addCriterion("Wijk");
        assertThat(ReportsModel.state(test.project())).isEqualTo(PlaceState.UNDER_WAY);
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void doesNothingWhenThePersonThinksBetterOfIt() {
        long entries = test.project().journal().head().number();
        model.export();
        assertThat(test.dialogs().asked()).hasSize(1);
        assertThat(test.notices()).isEmpty();
        assertThat(test.project().journal().head().number()).isEqualTo(entries);
    }

    @Test
    void tellsWhenTheFileCannotBeWritten() throws Exception {
        Path taken =
                Files.createDirectories(folder.resolve("map").resolve("inhoud")).getParent();
        test.dialogs().file(taken);
        model.export();
        assertThat(test.tasks().failures()).hasSize(1);
        assertThat(view().issues()).isEmpty();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void leadsToWhatIsMissing() {
        Page none = new Page("Leeg", "", List.of(), "Nog niets");
        assertThat(ReportsModel.placeBehind(Pack.FOLLOW_UP, none)).isEqualTo(Place.RECOMMENDATIONS);
        for (int page : List.of(1, 2, 4, 5, 6, 7, 9)) {
            assertThat(page(page).missing()).as("page " + page).isNotEmpty();
            model.go(ReportsModel.placeBehind(Pack.STEERING, page(page)));
        }
        assertThat(test.visits())
                .containsExactly(
                        Place.INVITATIONS.name(),
                        Place.QUOTAS.name(),
                        Place.SESSIONS.name(),
                        Place.LOTTERY.name(),
                        Place.STEERING.name(),
                        Place.STEERING.name(),
                        Place.FACILITATORS.name());
    }

    private View view() {
        return Objects.requireNonNull(model.view().get());
    }

    private Page page(int number) {
        return view().pages().get(number + 1);
    }

    private List<String> titles() {
        return view().pages().stream().skip(1).map(Page::title).toList();
    }
}
