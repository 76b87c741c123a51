package nl.lotwijzer.desktop.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.lotwijzer.correspondence.Form;
import nl.lotwijzer.correspondence.Recipient;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.LetterTemplate.PreviewLine;
import nl.lotwijzer.panel.DrawnPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrespondenceModelTest {
    @TempDir
    Path folder;

    private TestWorkspace test;
    private CorrespondenceModel model;

    @BeforeEach
    void draw() {
        test = new TestWorkspace(folder);
        DrawnPanel.draw(test.project(), folder, 80);
        model = new CorrespondenceModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void whatWasMadeIsNotProposedAgainUntilItIsTakenBack() {
        model.kindProperty().set(LetterKind.SELECTED);
        assertThat(model.shown()).hasSize(20);
        assertThat(CorrespondenceModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);

        Path file = folder.resolve("geloot.docx");
        test.dialogs().file(file);
        model.make(Form.WORD);

        assertThat(file).exists();
        assertThat(model.shown()).isEmpty();
        assertThat(model.all()).hasSize(20).noneMatch(Recipient::open);
        assertThat(standing(LetterKind.SELECTED)).isEqualTo(new Standing(LetterKind.SELECTED, 0, 20));
        assertThat(standing(LetterKind.RECEIPT)).isEqualTo(new Standing(LetterKind.RECEIPT, 80, 0));
        assertThat(CorrespondenceModel.state(test.project())).isEqualTo(PlaceState.UNDER_WAY);

        model.withdraw(now().made().getFirst());
        assertThat(model.shown()).hasSize(20);
    }

    @Test
    void oneLetterIsMadeAgainOnlyAfterAQuestion() throws Exception {
        Recipient somebody = model.shown().getFirst();
        Path file = folder.resolve("brief.docx");
        test.dialogs().file(file);
        model.makeOne(somebody);
        assertThat(file).exists();
        Files.delete(file);

        model.filterProperty().set(RecipientFilter.HAD);
        model.makeOne(model.shown().getFirst());
        assertThat(file).doesNotExist();

        test.dialogs().yes();
        test.dialogs().file(file);
        model.makeOne(model.shown().getFirst());
        assertThat(file).exists();
        assertThat(now().made()).hasSize(2);
    }

    @Test
    void aLetterReadsAsItWillBeForWhoIsChosen() {
        model.datedProperty().set(LocalDate.of(2026, 12, 24));
        Recipient third = model.shown().get(2);
        model.selectedProperty().set(Optional.of(third));

        assertThat(model.preview())
                .extracting(PreviewLine::text)
                .contains("24 december 2026", "Beste " + third.registrant().name() + ",")
                .anyMatch(line -> line.contains(third.number()));
        model.searchProperty().set(third.number());
        assertThat(model.shown()).containsExactly(third);
    }

    @Test
    void withoutSessionsNobodyIsReminded() {
        model.kindProperty().set(LetterKind.SESSION);

        assertThat(now().occasion()).isEmpty();
        assertThat(model.all()).isEmpty();
        assertThat(model.preview()).isEmpty();
    }

    private LettersNow now() {
        return model.nowProperty().get().orElseThrow();
    }

    private Standing standing(LetterKind kind) {
        return now().standings().stream()
                .filter(standing -> standing.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
