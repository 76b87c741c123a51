package nl.lotwijzer.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.letterpaper.FoundPlace;
import nl.lotwijzer.letterpaper.LetterField;
import nl.lotwijzer.letterpaper.LetterKind;
import nl.lotwijzer.letterpaper.LetterTemplate;
import nl.lotwijzer.letterpaper.LetterText;
import nl.lotwijzer.letterpaper.ShippedTemplate;
import nl.lotwijzer.letterpaper.TemplateException;
import nl.lotwijzer.lottery.Lotteries;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gets which letter, that nobody gets it twice by mistake, and what is in the file. */
class CorrespondenceTest {
    private static final Texts DUTCH = Texts.in(Language.DUTCH);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Occasion RECEIPT = Occasion.of(LetterKind.RECEIPT);

    @TempDir
    Path folder;

    private TestWorkspace world;
    private Project project;
    private Correspondence letters;

    @BeforeEach
    void draw() {
        world = new TestWorkspace(folder);
        project = world.project();
        DrawnPanel.draw(project, folder, 80);
        letters = new Correspondence(project);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void everybodyInTheLotteryIsDrawnOrReserveOrNeither() {
        Set<Long> drawn = ids(letters.recipients(Occasion.of(LetterKind.SELECTED)));
        Set<Long> reserve = ids(letters.recipients(Occasion.of(LetterKind.RESERVE)));
        Set<Long> neither = ids(letters.recipients(Occasion.of(LetterKind.NOT_SELECTED)));

        assertThat(drawn).hasSize(new Participants(project).all().size());
        Set<Long> all = new HashSet<>(drawn);
        all.addAll(reserve);
        all.addAll(neither);
        assertThat(reserve).isNotEmpty();
        assertThat(all).hasSize(drawn.size() + reserve.size() + neither.size());
        assertThat(all)
                .isEqualTo(new Lotteries(project)
                        .current().orElseThrow().entrants().stream()
                                .map(entrant -> entrant.registrantId())
                                .collect(Collectors.toSet()));
        assertThat(letters.recipients(RECEIPT)).hasSize(80);
    }

    @Test
    void onlyThoseWhoConfirmedAreThanked() throws Exception {
        long one = new Participants(project).all().getFirst().id();
        new Participants(project).change(List.of(one), Status.CONFIRMED, DAY, "");

        assertThat(ids(letters.recipients(Occasion.of(LetterKind.THANKS)))).containsExactly(one);
    }

    @Test
    void nobodyGetsALetterTwiceByMistake() throws Exception {
        Set<Long> ten = ids(letters.recipients(RECEIPT).subList(0, 10));
        assertThat(make(order(RECEIPT, Form.WORD, ten, false))).isEqualTo(10);

        assertThat(open(RECEIPT)).hasSize(70).doesNotContainAnyElementsOf(ten);
        assertThatThrownBy(() -> make(order(RECEIPT, Form.XLSX, ten, false)))
                .isInstanceOf(CorrespondenceException.class)
                .hasMessageContaining("10");
        assertThat(make(order(RECEIPT, Form.XLSX, ten, true))).isEqualTo(10);
        assertThat(letters.made()).extracting(Making::letters).containsExactly(10, 10);

        project.undo().undo();
        project.undo().undo();
        assertThat(open(RECEIPT)).hasSize(80);
        project.undo().redo();
        assertThat(open(RECEIPT)).hasSize(70);
        letters.withdraw(letters.made().getFirst().id());
        assertThat(open(RECEIPT)).hasSize(80);
        assertThatThrownBy(() -> letters.withdraw(7)).isInstanceOf(CorrespondenceException.class);
    }

    @Test
    void theFileIsKnownByItsHashAndTheSameOrderIsTheSameFile() throws Exception {
        Set<Long> ten = ids(letters.recipients(RECEIPT).subList(0, 10));
        for (Form form : Form.values()) {
            Path one = folder.resolve("een" + form.extension());
            Path other = folder.resolve("twee" + form.extension());
            letters.make(order(RECEIPT, form, ten, true), one, DUTCH, done -> {});
            String hash = letters.made().getFirst().hash();
            letters.make(order(RECEIPT, form, ten, true), other, DUTCH, done -> {});

            assertThat(hash).isEqualTo(Sha256.hex(Files.readAllBytes(one)));
            assertThat(other).hasSameBinaryContentAs(one);
        }
    }

    @Test
    void whatCannotBeWrittenIsNotKept() {
        Set<Long> all = ids(letters.recipients(RECEIPT));
        assertThatThrownBy(() -> letters.make(
                        order(RECEIPT, Form.WORD, all, false), folder.resolve("weg/x.docx"), DUTCH, done -> {}))
                .isInstanceOf(CorrespondenceException.class);
        assertThat(letters.made()).isEmpty();
        assertThatThrownBy(() -> make(order(RECEIPT, Form.WORD, Set.of(), false)))
                .isInstanceOf(CorrespondenceException.class);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void theLettersThatComeWithTheProgramAreFilledWhole(LetterKind kind) throws Exception {
        if (kind.invites()) {
            return;
        }
        Occasion occasion =
                new Occasion(kind, kind == LetterKind.SESSION ? session().id() : 0);
        Registrant somebody = letters.recipients(RECEIPT).getFirst().registrant();
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            LetterTemplate template = LetterTemplate.read(ShippedTemplate.of(kind, texts), kind);
            LetterText text =
                    letters.texts(occasion, List.of(somebody), DAY, texts).getFirst();

            assertThat(template.preview(text))
                    .extracting(LetterTemplate.PreviewLine::text)
                    .noneMatch(line -> line.contains("«"))
                    .anyMatch(line -> line.contains("Voor1 Proef1"));
        }
    }

    @Test
    void aReminderSaysWhenAndWhere() throws Exception {
        Session session = session();
        Occasion occasion = new Occasion(LetterKind.SESSION, session.id());
        assertThat(letters.recipients(occasion)).isEmpty();
        Set<Long> drawn = ids(letters.recipients(Occasion.of(LetterKind.SELECTED)));
        new Participants(project).change(drawn, Status.CONFIRMED, DAY, "");
        assertThat(ids(letters.recipients(occasion))).isEqualTo(drawn);
        Path file = folder.resolve("brief.docx");
        letters.make(order(occasion, Form.WORD, ids(letters.recipients(occasion)), false), file, DUTCH, done -> {});

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("Tot zaterdag 5 december 2026!", "Dit is de bijeenkomst Kennismaken:");
            assertThat(word.getTables().getFirst().getText())
                    .contains("zaterdag 5 december 2026", "09:30 tot 16:00 uur", "Stadhuis");
        }
    }

    @Test
    void anOwnTemplateIsCheckedUsedAndTakenAwayAgain() throws Exception {
        CorrespondenceTemplates templates = new CorrespondenceTemplates(project);
        byte[] invitation = ShippedTemplate.of(LetterKind.INVITATION, DUTCH);

        var check = templates.keep(LetterKind.RECEIPT, "brief.docx", invitation);
        assertThat(check.unknown()).extracting(FoundPlace::name).contains("Code", "QR 30");
        assertThat(check.missing()).containsExactly(LetterField.REFERENCE);
        assertThat(templates.of(LetterKind.RECEIPT, DUTCH).fileName()).isEqualTo("brief.docx");
        assertThat(templates.of(LetterKind.THANKS, DUTCH).shipped()).isTrue();

        templates.remove(LetterKind.RECEIPT);
        assertThat(templates.of(LetterKind.RECEIPT, DUTCH).shipped()).isTrue();
        project.undo().undo();
        assertThat(templates.of(LetterKind.RECEIPT, DUTCH).shipped()).isFalse();
        assertThatThrownBy(() -> templates.keep(LetterKind.RECEIPT, "x.docx", new byte[] {1}))
                .isInstanceOf(TemplateException.class);
    }

    private Session session() throws Exception {
        return new Sessions(project)
                .add(new SessionDetails(
                        "Kennismaken",
                        LocalDate.of(2026, 12, 5),
                        LocalTime.of(9, 30),
                        LocalTime.of(16, 0),
                        "Stadhuis",
                        8));
    }

    private int make(Order order) throws Exception {
        return letters.make(order, folder.resolve("brieven" + order.form().extension()), DUTCH, done -> {});
    }

    private static Order order(Occasion occasion, Form form, Set<Long> recipients, boolean again) {
        return new Order(occasion, form, recipients, again, DAY);
    }

    private Set<Long> open(Occasion occasion) {
        return ids(letters.recipients(occasion).stream().filter(Recipient::open).toList());
    }

    private static Set<Long> ids(Collection<Recipient> recipients) {
        return recipients.stream().map(Recipient::id).collect(Collectors.toSet());
    }
}
