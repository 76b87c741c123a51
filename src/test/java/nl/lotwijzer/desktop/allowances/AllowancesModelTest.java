package nl.lotwijzer.desktop.allowances;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.lotwijzer.allowances.Batch;
import nl.lotwijzer.allowances.Country;
import nl.lotwijzer.allowances.FeeKind;
import nl.lotwijzer.allowances.Item;
import nl.lotwijzer.allowances.LegalRule;
import nl.lotwijzer.allowances.PartialRule;
import nl.lotwijzer.allowances.PersonAllowance;
import nl.lotwijzer.allowances.TravelKind;
import nl.lotwijzer.desktop.tasks.Failure;
import nl.lotwijzer.desktop.workspace.PlaceState;
import nl.lotwijzer.desktop.workspace.TestWorkspace;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.money.Iban;
import nl.lotwijzer.panel.DrawnPanel;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.panel.PersonCard;
import nl.lotwijzer.panel.PersonCards;
import nl.lotwijzer.panel.Status;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Attendances;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.SessionDetails;
import nl.lotwijzer.sessions.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllowancesModelTest {
    private static final SettingsInput AGREED = new SettingsInput(
            Country.NL,
            FeeKind.SESSION,
            "€ 37,50",
            TravelKind.NONE,
            "",
            false,
            PartialRule.WHOLE,
            "Gemeente Proef",
            "NL91 ABNA 0417 1643 00",
            "");

    @TempDir
    Path folder;

    private TestWorkspace test;
    private AllowancesModel model;
    private BatchesModel batches;
    private RulesModel rules;
    private List<Long> people;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        test = new TestWorkspace(folder);
        DrawnPanel.draw(test.project(), folder, 120);
        Participants participants = new Participants(test.project());
        people = participants.all().stream().map(one -> one.id()).toList();
        participants.change(people, Status.CONFIRMED, LocalDate.of(2026, 11, 1), "");
        session = new Sessions(test.project())
                .add(new SessionDetails(
                        "Proef", LocalDate.of(2026, 11, 14), LocalTime.of(9, 30), LocalTime.of(16, 30), "", 8));
        new Attendances(test.project()).mark(session.id(), people.subList(0, 4), Attendance.PRESENT);
        for (long person : people.subList(0, 3)) {
            new PersonCards(test.project())
                    .change(person, card -> card.with(new PersonCard.Payment(Iban.read("NL39RABO0300065264"), false)));
        }
        model = new AllowancesModel(test.workspace());
        batches = new BatchesModel(test.workspace(), model);
        rules = new RulesModel(test.workspace(), model);
    }

    @AfterEach
    void close() {
        model.dispose();
        test.close();
    }

    private void agree() {
        rules.save(AGREED, () -> {}, AllowancesModelTest::refuse);
    }

    private static void refuse(Failure failure) {
        throw new AssertionError(failure.told());
    }

    private String told(Failure failure) {
        return test.workspace().texts().get(failure.told()).replace('\u00a0', ' ');
    }

    private String lastNotice() {
        return test.notices().getLast().text().replace('\u00a0', ' ');
    }

    @Test
    void showsWhatIsDueOnceSomethingWasAgreed() {
        assertThat(AllowancesModel.state(test.project())).isEqualTo(PlaceState.NOT_BEGUN);
        assertThat(model.overview().get().orElseThrow().due()).isEqualTo(Euro.ZERO);

        agree();

        assertThat(model.overview().get().orElseThrow().due()).isEqualTo(Euro.of(150, 0));
        assertThat(model.overview().get().orElseThrow().unknownYears()).containsExactly(2026);
        assertThat(lastNotice()).isEqualTo("De afspraken zijn bewaard.");
        assertThat(AllowancesModel.state(test.project())).isEqualTo(PlaceState.problems(1));
    }

    @Test
    void saysWhichFieldIsWrong() {
        List<String> wrong = new ArrayList<>();
        rules.save(with("veel", "", ""), () -> {}, failure -> wrong.add(told(failure)));
        rules.save(with("75", "NL91 ABNA 0417 1643 01", ""), () -> {}, failure -> wrong.add(told(failure)));
        rules.save(with("75", "", "BNG"), () -> {}, failure -> wrong.add(told(failure)));
        rules.save(with("", "", ""), () -> {}, failure -> wrong.add(told(failure)));

        assertThat(wrong).hasSize(4);
        assertThat(wrong.get(0)).isEqualTo("Bij “Vergoeding” staat geen bedrag. Schrijf het als 12,50.");
        assertThat(wrong.get(1)).startsWith("De controlecijfers kloppen niet");
        assertThat(wrong.get(2)).startsWith("Dit is geen BIC.");
        assertThat(wrong.get(3)).startsWith("Er is nog niets om te vergoeden.");
    }

    private static SettingsInput with(String fee, String iban, String bic) {
        return new SettingsInput(
                Country.NL, FeeKind.SESSION, fee, TravelKind.NONE, "", false, PartialRule.WHOLE, "Proef", iban, bic);
    }

    @Test
    void filtersAndSearches() {
        agree();
        model.filter().set(PeopleFilter.DUE);
        assertThat(model.shown()).hasSize(4);
        model.filter().set(PeopleFilter.NO_ACCOUNT);
        assertThat(model.shown()).hasSize(1);
        model.filter().set(PeopleFilter.ALL);
        model.search().set(model.all().get(5).participant().number().toLowerCase(Locale.ROOT));
        assertThat(model.shown()).containsExactly(model.all().get(5));
    }

    @Test
    void addsAReceiptAndTakesItBack() {
        agree();
        PersonAllowance person = model.all().getFirst();
        model.selected().set(Optional.of(person));
        List<String> wrong = new ArrayList<>();
        model.add(entry(person, "twaalf"), failure -> wrong.add(told(failure)));
        model.add(entry(person, "-12"), failure -> wrong.add(told(failure)));
        assertThat(wrong).hasSize(2);

        model.add(entry(person, "12,35"), AllowancesModelTest::refuse);

        assertThat(model.selected().get().orElseThrow().due()).isEqualTo(new Euro(3_750 + 1_235));
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(model.selected().get().orElseThrow().due()).isEqualTo(new Euro(3_750));
    }

    private static EntryInput entry(PersonAllowance person, String amount) {
        return new EntryInput(person.id(), Item.Kind.CARE_RECEIPT, LocalDate.of(2026, 11, 14), amount, "oppas");
    }

    @Test
    void notesWhatWasReceivedElsewhere() {
        agree();
        model.elsewhere(model.all().getFirst(), 2026, "1.250", AllowancesModelTest::refuse);
        assertThat(model.all().getFirst().elsewhere()).containsEntry(2026, Euro.of(1_250, 0));
        model.elsewhere(model.all().getFirst(), 2026, "", AllowancesModelTest::refuse);
        assertThat(model.all().getFirst().elsewhere()).isEmpty();
    }

    @Test
    void goesFromCheckToPaid() throws Exception {
        agree();
        assertThat(batches.step()).isZero();
        assertThat(batches.proposedDay()).isEqualTo(LocalDate.of(2026, 11, 23));

        batches.fix(LocalDate.of(2026, 11, 27), AllowancesModelTest::refuse);
        assertThat(batches.step()).isEqualTo(2);
        Batch fixed = batches.open().get().orElseThrow();
        assertThat(fixed.count()).isEqualTo(3);

        batches.export(fixed);
        assertThat(batches.step()).isEqualTo(2);
        Path file = folder.resolve("betaling.xml");
        test.dialogs().yes().file(file);
        batches.export(fixed);
        assertThat(Files.readString(file)).contains("<CtrlSum>112.50</CtrlSum>");
        assertThat(lastNotice()).startsWith("3 betalingen staan in betaling.xml.");
        assertThat(batches.step()).isEqualTo(3);

        batches.paid(batches.open().get().orElseThrow(), Optional.of(LocalDate.of(2026, 11, 27)));
        assertThat(batches.step()).isEqualTo(4);
        assertThat(model.overview().get().orElseThrow().paid()).isEqualTo(new Euro(11_250));

        Batch paid = batches.open().get().orElseThrow();
        batches.returned(
                paid.payments().getFirst(), LocalDate.of(2026, 11, 30), "opgeheven", AllowancesModelTest::refuse);
        assertThat(model.all().getFirst().due()).isEqualTo(new Euro(3_750));
    }

    @Test
    void saysWhatANewAmountSetsOff() {
        agree();
        batches.fix(LocalDate.of(2026, 11, 27), AllowancesModelTest::refuse);

        rules.save(with("40", "NL91 ABNA 0417 1643 00", ""), () -> {}, AllowancesModelTest::refuse);

        assertThat(lastNotice()).endsWith("de volgende batch verrekent € 7,50.");
    }

    @Test
    void opensABatchAgain() {
        agree();
        batches.fix(LocalDate.of(2026, 11, 27), AllowancesModelTest::refuse);
        batches.reopen(batches.open().get().orElseThrow());

        assertThat(batches.open().get()).isEmpty();
        assertThat(batches.all()).isEmpty();
        test.notices().getLast().action().orElseThrow().run().run();
        assertThat(batches.all()).hasSize(1);
    }

    @Test
    void keepsALegalRule() {
        agree();
        List<String> wrong = new ArrayList<>();
        rules.save(rule("2026", "5,70", ""), () -> {}, failure -> wrong.add(told(failure)));
        assertThat(wrong).singleElement().asString().startsWith("Er staat niet bij waar de bedragen vandaan komen.");

        rules.save(rule("2026", "5,70", "Belastingdienst, 22-11-2026"), () -> {}, AllowancesModelTest::refuse);

        LegalRule kept = model.overview()
                .get()
                .orElseThrow()
                .rules()
                .of(Country.NL, 2026)
                .orElseThrow();
        assertThat(kept.hour()).contains(new Euro(570));
        assertThat(kept.own()).isTrue();
        assertThat(model.overview().get().orElseThrow().unknownYears()).isEmpty();
        rules.remove(kept);
        assertThat(model.overview().get().orElseThrow().unknownYears()).containsExactly(2026);
    }

    private static RuleInput rule(String year, String hour, String source) {
        return new RuleInput(Country.NL, year, hour, "", "", "", "210", "2.100", "", true, source);
    }

    @Test
    void hasSomebodyWait() {
        agree();
        model.hold(model.all().getFirst(), true);
        assertThat(model.overview().get().orElseThrow().payable()).hasSize(2);
        model.hold(model.all().getFirst(), false);
        assertThat(model.overview().get().orElseThrow().payable()).hasSize(3);
    }
}
