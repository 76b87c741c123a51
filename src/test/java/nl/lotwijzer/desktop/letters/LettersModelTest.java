package nl.lotwijzer.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.invitations.InvitedProject;
import nl.lotwijzer.invitations.Invitee;
import nl.lotwijzer.invitations.Invitees;
import nl.lotwijzer.invitations.LetterCode;
import nl.lotwijzer.invitations.LetterResults;
import nl.lotwijzer.invitations.LetterState;
import nl.lotwijzer.invitations.Outcome;
import nl.lotwijzer.invitations.Sendings;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.MergeFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LettersModelTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    private TestWorkspace test;
    private LettersModel model;
    private List<Invitee> people;

    @BeforeEach
    void draw() {
        test = new TestWorkspace(folder);
        InvitedProject.invite(test.project(), 100);
        people = new Invitees(test.project()).all();
        model = new LettersModel(test.workspace());
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    @Test
    void aLetterIsFoundByItsCodeHoweverItIsTypedByItsScanAndByThreeLetters() {
        String code = people.get(7).letter().code();
        String shown = LetterCode.shown(code);

        for (String typed : List.of(
                shown,
                code,
                shown.toLowerCase(java.util.Locale.ROOT),
                shown.replace('-', ' '),
                "https://doe.mee/?code=" + code)) {
            model.searchProperty().set(typed);
            assertThat(model.shown())
                    .as(typed)
                    .extracting(LetterLine::row)
                    .hasSize(1)
                    .allSatisfy(row -> {
                        assertThat(row.letter().code()).isEqualTo(code);
                    });
        }
        model.searchProperty().set("Yıl");
        assertThat(model.shown())
                .isNotEmpty()
                .allMatch(line -> line.row().name().contains("Yılmaz"));
        model.searchProperty().set("noor waag");
        assertThat(model.shown())
                .allMatch(line -> line.row().name().startsWith("Noor")
                        && line.row().address().startsWith("Waag"));
        model.clearFilters();
        assertThat(model.shown()).hasSize(100);
    }

    @Test
    void theFilterShowsWhatCameBackAndWhatIsNotedCanBeUndone() {
        LetterLine line = model.shown().get(3);
        model.note(line, Outcome.DECEASED);
        model.filterProperty().set(LetterFilter.UNDELIVERABLE);

        assertThat(model.shown())
                .hasSize(1)
                .first()
                .satisfies(shown ->
                        assertThat(shown.row().result().orElseThrow().outcome()).isEqualTo(Outcome.DECEASED));
        assertThat(model.contentProperty().get().count(LetterFilter.UNDELIVERABLE))
                .isEqualTo(1);
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.shown()).isEmpty();
        model.filterProperty().set(LetterFilter.ALL);
        assertThat(model.shown()).allMatch(shown -> shown.row().state() == LetterState.NOT_SENT);
    }

    @Test
    void aPileOfReturnedLettersIsTypedCodeAfterCode() {
        ReturnsModel returns = new ReturnsModel(test.workspace());
        returns.codeProperty().set(people.get(0).letter().code());
        returns.note();
        assertThat(returns.codeProperty().get()).isEmpty();
        returns.outcomeProperty().set(Outcome.MOVED);
        returns.codeProperty().set(LetterCode.shown(people.get(1).letter().code()));
        returns.note();
        returns.codeProperty().set(people.get(0).letter().code());
        returns.note();
        returns.codeProperty().set("onzin");
        returns.note();

        assertThat(returns.problemProperty().get()).contains("onzin");
        assertThat(returns.codeProperty().get()).isEqualTo("onzin");
        assertThat(returns.done()).hasSize(3).first().asString().contains("Verhuisd, in plaats van Retour");
        assertThat(new LetterResults(test.project()).byCode())
                .hasSize(2)
                .allSatisfy((code, result) -> assertThat(result.outcome()).isEqualTo(Outcome.MOVED));
    }

    @Test
    void aListIsReadAndWhatWasNotIsTold() throws IOException {
        Path list = Files.writeString(
                out.resolve("retour.csv"),
                "Code;Reden\n" + people.get(2).letter().code() + ";verhuisd\nABCD;retour\n");
        test.dialogs().file(list);
        model.importResults();

        assertThat(new LetterResults(test.project()).byCode()).hasSize(1);
        assertThat(model.problemsProperty().get()).hasSize(1);
        assertThat(test.notices().getLast().text()).contains("1 nieuwe uitkomst", "1 niet ingelezen");
        model.clearProblems();
        assertThat(model.problemsProperty().get()).isEmpty();
    }

    @Test
    void lettersAreMadeAfterALookAtThem() throws IOException {
        MakerModel maker = new MakerModel(test.workspace(), () -> {});
        maker.keep("https://doe.mee/?code=", true);
        Making making = maker.makingProperty().get().orElseThrow();
        assertThat(making.addressees()).hasSize(95);
        assertThat(making.preview(test.project(), 0, test.workspace().texts()).orElseThrow())
                .extracting(line -> line.text())
                .contains("Beste Noor van Dam,");
        assertThat(making.link(0))
                .contains("https://doe.mee/?code=" + people.get(0).letter().code());

        test.dialogs().file(out.resolve("brieven.csv"));
        maker.makeMergeFile(MergeFormat.CSV, List.of(LetterField.CODE, LetterField.NAME));
        assertThat(Files.readAllLines(out.resolve("brieven.csv"))).hasSize(96);
        test.dialogs().file(out.resolve("qr.zip"));
        maker.makeQrImages();
        assertThat(out.resolve("qr.zip")).isNotEmptyFile();
        test.dialogs().file(out);
        maker.makeWordLetters();
        assertThat(out.resolve("proef-uitnodiging-001.docx")).isNotEmptyFile();
        assertThat(test.notices().getLast().text()).contains("95 brieven gemaakt");
        maker.dispose();
    }

    @Test
    void theTemplateGoesToWordAndComesBack() {
        MakerModel maker = new MakerModel(test.workspace(), () -> {});
        Path file = out.resolve("sjabloon.docx");
        test.dialogs().file(file);
        maker.saveTemplate();
        test.dialogs().file(file);
        maker.readTemplate();

        assertThat(maker.makingProperty().get().orElseThrow().stored().fileName())
                .isEqualTo("sjabloon.docx");
        maker.removeTemplate();
        assertThat(maker.makingProperty().get().orElseThrow().stored().shipped())
                .isTrue();
        maker.dispose();
    }

    @Test
    void aReminderIsForWhoWasSentALetter() {
        MakerModel maker = new MakerModel(test.workspace(), () -> {});
        maker.kindProperty().set(LetterKind.REMINDER);
        assertThat(maker.makingProperty().get().orElseThrow().addressees()).isEmpty();

        new Sendings(test.project()).sent("2", Optional.of(LocalDate.of(2026, 9, 28)));
        assertThat(maker.makingProperty().get().orElseThrow().addressees()).hasSize(47);
        maker.batchProperty().set(Optional.of("1"));
        assertThat(maker.makingProperty().get().orElseThrow().addressees()).isEmpty();
        maker.dispose();
    }
}
