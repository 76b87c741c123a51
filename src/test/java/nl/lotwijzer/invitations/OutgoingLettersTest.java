package nl.lotwijzer.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.LetterText;
import nl.lotwijzer.letterpaper.MergeFormat;
import nl.lotwijzer.letterpaper.ShippedTemplate;
import nl.lotwijzer.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingLettersTest {
    private static final Texts DUTCH = Texts.in(Language.DUTCH);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 28);
    private static final LetterChoice ALL = new LetterChoice(LetterKind.INVITATION, Optional.empty(), false);
    private static final LetterChoice REMINDERS = new LetterChoice(LetterKind.REMINDER, Optional.empty(), false);

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    private Project project;
    private OutgoingLetters letters;

    @BeforeEach
    void draw() throws Exception {
        project = InvitedProject.create(folder, 60);
        letters = new OutgoingLetters(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void addressesThatAreKeptSecretStayOutOfTheFileForThePrinter() {
        List<Invitee> ordinary = letters.addressees(ALL, Set.of());
        List<Invitee> secret =
                letters.addressees(new LetterChoice(LetterKind.INVITATION, Optional.empty(), true), Set.of());

        assertThat(ordinary).hasSize(57).noneMatch(Invitee::separate);
        assertThat(secret).hasSize(3).allMatch(Invitee::separate);
        assertThat(letters.addressees(new LetterChoice(LetterKind.INVITATION, Optional.of("2"), false), Set.of()))
                .hasSize(28);
    }

    @Test
    void aReminderGoesToWhoWasSentALetterAndIsNotKnownToHaveReacted() throws Exception {
        assertThat(letters.addressees(REMINDERS, Set.of())).isEmpty();
        new Sendings(project).sent("1", Optional.of(DAY));
        List<Invitee> first = letters.addressees(REMINDERS, Set.of());
        assertThat(first)
                .hasSize(29)
                .allMatch(invitee -> invitee.letter().batch().equals("1"));

        LetterResults results = new LetterResults(project);
        int at = 0;
        for (Outcome outcome : Outcome.values()) {
            results.note(first.get(at++).letter().code(), outcome, DAY);
        }
        Set<String> used = Set.of(first.get(at++).letter().code());

        assertThat(letters.addressees(REMINDERS, used)).isEqualTo(first.subList(at, first.size()));
    }

    @Test
    void whoWasWipedGetsNoLetterAndTheListSaysNoName() throws Exception {
        new Invitees(project).wipe(1);

        assertThat(letters.addressees(ALL, Set.of())).isEmpty();
        assertThat(new LetterList(project).rows(Set.of())).hasSize(60).allSatisfy(row -> {
            assertThat(row.name()).isEmpty();
            assertThat(row.address()).isEmpty();
        });
        assertThatThrownBy(() -> letters.writeMergeFile(
                        out.resolve("x.csv"),
                        MergeFormat.CSV,
                        List.of(LetterField.CODE),
                        ALL,
                        Set.of(),
                        DUTCH,
                        n -> {}))
                .isInstanceOf(LetterException.class);
    }

    @Test
    void aLetterSaysWhatItsFieldsPromise() throws Exception {
        new LetterTemplates(project).keepSettings(LetterSettings.checked(" https://doe.mee.nl/?code= ", false));
        new Sendings(project).plan("1", Optional.of(DAY));
        Invitee noor = letters.addressees(ALL, Set.of()).getFirst();
        LetterText text = letters.texts(List.of(noor), DUTCH).getFirst();
        String code = noor.letter().code();

        assertThat(text.of(LetterField.CODE)).isEqualTo(LetterCode.shown(code)).matches("....-....-.");
        assertThat(text.of(LetterField.LINK)).isEqualTo("https://doe.mee.nl/?code=" + code);
        assertThat(text.of(LetterField.SALUTATION)).isEqualTo("Beste Noor van Dam,");
        assertThat(text.of(LetterField.ADDRESS)).isEqualTo("Noor van Dam\nKade 1\n8991 AA WATERVEEN");
        assertThat(text.of(LetterField.ADDRESS_3)).isEqualTo("8991 AA WATERVEEN");
        assertThat(text.of(LetterField.DATE)).isEqualTo("28 september 2026");
        assertThat(text.of(LetterField.MINOR)).isEqualTo("ja");
        assertThatThrownBy(() -> LetterSettings.checked("doe mee", false)).isInstanceOf(LetterException.class);
        assertThatThrownBy(() -> LetterSettings.checked("javascript:alert(1)", false))
                .isInstanceOf(LetterException.class);
    }

    @Test
    void filesAreWrittenWithNothingPersonalInTheirNamesAndOnlyNumbersInTheJournal() throws Exception {
        List<LetterField> fields = List.copyOf(LetterKind.INVITATION.fields());
        String name = letters.fileName(ALL, DUTCH);
        letters.writeMergeFile(out.resolve(name + ".csv"), MergeFormat.CSV, fields, ALL, Set.of(), DUTCH, n -> {});
        letters.writeMergeFile(out.resolve(name + ".xlsx"), MergeFormat.XLSX, fields, ALL, Set.of(), DUTCH, n -> {});
        letters.writeQrImages(out.resolve(name + "-qr.zip"), ALL, Set.of(), DUTCH, n -> {});
        letters.writeWordLetters(out, ALL, Set.of(), DUTCH, n -> {});

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "waterveen-uitnodiging.csv",
                        "waterveen-uitnodiging.xlsx",
                        "waterveen-uitnodiging-qr.zip",
                        "waterveen-uitnodiging-001.docx");
        assertThat(Files.readAllLines(out.resolve("waterveen-uitnodiging.csv"), StandardCharsets.UTF_8))
                .hasSizeGreaterThan(57)
                .anyMatch(line -> line.contains("Noor van Dam"));
        assertThat(project.journal().head().details()).isEqualTo("kind=INVITATION letters=57");
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void whatIsStoppedLeavesNothingBehind() throws Exception {
        int entries = project.journal().entries().size();

        assertThatThrownBy(() -> letters.writeWordLetters(out, ALL, Set.of(), DUTCH, n -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> letters.writeQrImages(out.resolve("geen/map.zip"), ALL, Set.of(), DUTCH, n -> {}))
                .isInstanceOf(LetterException.class);
        assertThat(names()).isEmpty();
        assertThat(project.journal().entries()).hasSize(entries);
    }

    @Test
    void theTemplateOfTheProjectIsKeptUndoneAndLetGo() throws Exception {
        LetterTemplates templates = new LetterTemplates(project);
        byte[] own = ShippedTemplate.of(LetterKind.REMINDER, DUTCH);

        assertThat(templates.template(LetterKind.INVITATION, DUTCH).shipped()).isTrue();
        templates.keepTemplate(LetterKind.INVITATION, "brief.docx", own);
        assertThat(templates.template(LetterKind.INVITATION, DUTCH).fileName()).isEqualTo("brief.docx");
        assertThat(templates.template(LetterKind.INVITATION, DUTCH).content()).isEqualTo(own);
        templates.removeTemplate(LetterKind.INVITATION);
        project.undo().undo();
        assertThat(templates.template(LetterKind.INVITATION, DUTCH).content()).isEqualTo(own);
        project.undo().undo();
        assertThat(templates.template(LetterKind.INVITATION, DUTCH).shipped()).isTrue();
        assertThat(project.journal().check().sound()).isTrue();
    }

    @Test
    void theListSaysHowEveryLetterStands() throws Exception {
        List<Invitee> all = new Invitees(project).all();
        new Sendings(project).sent("1", Optional.of(DAY));
        new LetterResults(project).note(all.get(1).letter().code(), Outcome.MOVED, DAY);
        new LetterResults(project).note(all.get(2).letter().code(), Outcome.REFUSED, DAY);

        List<LetterRow> rows =
                new LetterList(project).rows(Set.of(all.get(0).letter().code()));

        assertThat(rows)
                .extracting(LetterRow::state)
                .startsWith(LetterState.REGISTERED, LetterState.UNDELIVERABLE, LetterState.REFUSED, LetterState.SENT)
                .endsWith(LetterState.NOT_SENT);
        assertThat(rows.getFirst().sentOn()).contains(DAY);
    }

    @Test
    void annullingARoundTakesWhatWasNotedOfItsLettersAwayToo() throws Exception {
        new LetterResults(project)
                .note(new Invitees(project).all().getFirst().letter().code(), Outcome.RETURNED, DAY);

        new Rounds(project).annul(1, "verkeerd bestand");

        assertThat(new LetterResults(project).byCode()).isEmpty();
        project.undo().undo();
        assertThat(new LetterResults(project).byCode()).hasSize(1);
        assertThat(project.journal().check().sound()).isTrue();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
