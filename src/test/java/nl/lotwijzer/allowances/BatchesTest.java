package nl.lotwijzer.allowances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.project.Action;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 7);

    @TempDir
    Path folder;

    private PaidPanel panel;
    private Session first;

    @BeforeEach
    void open() throws Exception {
        panel = new PaidPanel(folder);
        panel.allowances.keep(PaidPanel.SETTINGS);
        first = panel.session(PaidPanel.DAY);
        panel.present(first, 0, 1, 2, 3, 4);
        panel.accounts(4);
    }

    @AfterEach
    void close() {
        panel.close();
    }

    @Test
    void holdsWhoCanBePaidAndNamesTheOthers() throws Exception {
        panel.allowances.hold(List.of(panel.people.get(3)), true);

        Batch batch = panel.fix();

        assertThat(batch.payments())
                .extracting(Payment::participant)
                .containsExactlyElementsOf(panel.people.subList(0, 3));
        assertThat(batch.count()).isEqualTo(3);
        assertThat(batch.sum()).isEqualTo(Euro.of(105, 0));
        assertThat(batch.sound()).isTrue();
        assertThat(batch.state()).isEqualTo(Batch.State.FIXED);
        assertThat(panel.due(0)).isZero();
        assertThat(panel.allowances.overview().leftOut())
                .extracting(person -> person.obstacle().orElseThrow())
                .containsExactly(Obstacle.HELD, Obstacle.NO_ACCOUNT);
        assertThat(panel.allowances.overview().due()).isEqualTo(Euro.of(70, 0));
    }

    @Test
    void canBeOpenedAgainUntilItsFileWasMade() throws Exception {
        Batch batch = panel.fix();
        panel.batches.reopen(batch.id());
        assertThat(panel.batches.all()).isEmpty();
        assertThat(panel.due(0)).isEqualTo(3_500);
        panel.project.undo().undo();
        assertThat(panel.batches.all()).containsExactly(batch);

        panel.export(batch);

        assertThat(panel.batch(batch.id()).state()).isEqualTo(Batch.State.EXPORTED);
        assertThat(panel.project.undo().next()).isEmpty();
        assertThatThrownBy(() -> panel.batches.reopen(batch.id())).hasMessageContaining("made already");
    }

    @Test
    void onlyTheLastBatchCanBeOpenedAgain() throws Exception {
        Batch batch = panel.fix();
        panel.account(4, "NL02ABNA0123456789");
        Batch second = panel.fix();

        assertThat(second.number()).isEqualTo(2);
        assertThatThrownBy(() -> panel.batches.reopen(batch.id())).hasMessageContaining("later batch");
        panel.batches.reopen(second.id());
        panel.batches.reopen(batch.id());
        assertThat(panel.batches.all()).isEmpty();
    }

    @Test
    void whatIsFixedStaysAsItWas() throws Exception {
        Batch batch = panel.fix();
        panel.mark(first, 0, Attendance.ABSENT);
        panel.account(0, "DE89370400440532013000");
        panel.allowances.keep(PaidPanel.settings(FeeKind.SESSION, Euro.of(40, 0), PartialRule.WHOLE));

        assertThat(panel.batch(batch.id())).isEqualTo(batch);
    }

    @Test
    void anAttendanceThatWasWrongIsSetOffAgainstTheNextSession() throws Exception {
        panel.export(panel.fix());
        panel.mark(first, 0, Attendance.ABSENT);
        assertThat(panel.due(0)).isEqualTo(-3_500);
        assertThat(panel.person(0).obstacle()).contains(Obstacle.NEGATIVE);

        Session second = panel.session(PaidPanel.DAY.plusDays(1));
        panel.present(second, 0, 1);
        assertThat(panel.due(0)).isZero();
        Session third = panel.session(PaidPanel.DAY.plusDays(2));
        panel.present(third, 0);
        Batch next = panel.fix();

        Payment payment = next.payments().getFirst();
        assertThat(payment.amount()).isEqualTo(Euro.of(35, 0));
        assertThat(payment.lines()).extracting(line -> line.amount().cents()).containsExactly(-3_500L, 3_500L, 3_500L);
        assertThat(payment.lines().getFirst().entitlement().basis().kind()).isEqualTo(Basis.Kind.GONE);
        assertThat(panel.due(0)).isZero();
        assertThat(next.payments()).hasSize(2);
    }

    @Test
    void aChangedAmountIsPaidAsTheDifference() throws Exception {
        panel.export(panel.fix());
        panel.allowances.keep(PaidPanel.settings(FeeKind.SESSION, Euro.of(40, 5), PartialRule.WHOLE));

        assertThat(panel.due(0)).isEqualTo(505);
        Batch next = panel.fix();
        assertThat(next.sum()).isEqualTo(new Euro(4 * 505));
        assertThat(next.payments().getFirst().lines().getFirst().settled()).isEqualTo(Euro.of(35, 0));
        assertThat(panel.due(0)).isZero();
    }

    @Test
    void whatCameBackIsDueAgain() throws Exception {
        Batch batch = panel.fix();
        Payment payment = batch.payments().getFirst();
        assertThatThrownBy(() -> panel.batches.returned(payment.id(), DAY, "te vroeg"))
                .hasMessageContaining("No payment file");
        panel.export(batch);
        panel.batches.paid(batch.id(), Optional.of(DAY));

        panel.batches.returned(payment.id(), DAY.plusDays(2), "rekening opgeheven");

        assertThat(panel.due(0)).isEqualTo(3_500);
        assertThat(panel.batch(batch.id()).arrived()).isEqualTo(Euro.of(105, 0));
        assertThat(panel.batch(batch.id()).sound()).isTrue();
        assertThatThrownBy(() -> panel.batches.returned(payment.id(), DAY, "nog eens"))
                .hasMessageContaining("already");
        assertThatThrownBy(() -> panel.batches.returned(payment.id(), DAY, " ")).hasMessageContaining("reason");
        Batch next = panel.fix();
        assertThat(next.payments()).singleElement().extracting(Payment::amount).isEqualTo(Euro.of(35, 0));
        panel.project.undo().undo();
        panel.project.undo().undo();
        assertThat(panel.due(0)).isZero();
    }

    @Test
    void aCorrectedPaymentThatCameBackIsDueAsItStandsNow() throws Exception {
        Batch batch = panel.fix();
        panel.export(batch);
        panel.allowances.keep(PaidPanel.settings(FeeKind.SESSION, Euro.of(40, 0), PartialRule.WHOLE));
        Batch next = panel.fix();
        panel.export(next);

        panel.batches.returned(batch.payments().getFirst().id(), DAY, "rekening opgeheven");

        assertThat(panel.due(0)).isEqualTo(3_500);
        assertThat(panel.person(0).settled()).isEqualTo(Euro.of(5, 0));
    }

    @Test
    void aRemovedSessionIsSetOff() throws Exception {
        panel.export(panel.fix());
        new nl.lotwijzer.sessions.Sessions(panel.project).remove(List.of(first.id()));

        assertThat(panel.due(0)).isEqualTo(-3_500);
        assertThatThrownBy(() -> panel.fix()).hasMessageContaining("nobody to pay");
    }

    @Test
    void theFileHoldsThePaymentsAndTheSameBytesEachTime() throws Exception {
        Batch batch = panel.fix();
        String file = new String(panel.batches.file(batch), StandardCharsets.UTF_8);

        assertThat(file)
                .contains("<NbOfTxs>4</NbOfTxs>", "<CtrlSum>140.00</CtrlSum>", "<ReqdExctnDt>")
                .contains("<EndToEndId>" + batch.payments().getFirst().reference() + "</EndToEndId>")
                .contains("<Ustrd>Vergoeding Burgerberaad Proef, betaling 1</Ustrd>");
        panel.account(0, "BE68539007547034");
        assertThat(new String(panel.batches.file(panel.batch(batch.id())), StandardCharsets.UTF_8))
                .isEqualTo(file);
    }

    @Test
    void nothingIsNotedOfAFileThatCouldNotBeWritten() throws Exception {
        Batch batch = panel.fix();

        assertThatThrownBy(() -> panel.batches.<IOException>export(batch.id(), new byte[0], handle -> {
                    throw new IOException("vol");
                }))
                .isInstanceOf(IOException.class);
        assertThat(panel.batch(batch.id()).state()).isEqualTo(Batch.State.FIXED);
        assertThat(panel.project.undo().next()).map(Action::name).contains("allowances.journal.fix");
    }

    @Test
    void theSecondFileChangesNothing() throws Exception {
        Batch batch = panel.fix();
        panel.export(batch);
        Batch exported = panel.batch(batch.id());
        panel.export(exported);

        assertThat(panel.batch(batch.id())).isEqualTo(exported);
    }

    @Test
    void isPaidAfterItsFileWasMadeAndCanBeUnpaid() throws Exception {
        Batch batch = panel.fix();
        assertThatThrownBy(() -> panel.batches.paid(batch.id(), Optional.of(DAY)))
                .hasMessageContaining("No payment file");
        panel.export(batch);
        panel.batches.paid(batch.id(), Optional.of(DAY));
        assertThat(panel.batch(batch.id()).state()).isEqualTo(Batch.State.PAID);
        assertThat(panel.allowances.overview().paid()).isEqualTo(Euro.of(140, 0));
        panel.batches.paid(batch.id(), Optional.empty());
        assertThat(panel.batch(batch.id()).state()).isEqualTo(Batch.State.EXPORTED);
    }

    @Test
    void asksForADayToComeAndForWhoPays() throws Exception {
        assertThatThrownBy(() -> panel.batches.fix(LocalDate.of(2025, 3, 2), Language.DUTCH))
                .hasMessageContaining("has passed");
        AllowanceSettings known = PaidPanel.SETTINGS;
        panel.allowances.keep(new AllowanceSettings(
                known.country(),
                known.feeKind(),
                known.fee(),
                known.travelKind(),
                known.travelRate(),
                known.care(),
                known.partial(),
                "",
                known.account(),
                known.bank()));
        assertThatThrownBy(() -> panel.fix()).hasMessageContaining("who pays");
    }

    @Test
    void anErasedPersonLeavesTheControlTotals() throws Exception {
        Batch batch = panel.fix();
        panel.export(batch);
        panel.project.perform(
                new Action("allowances.journal.paid", "0"),
                handle -> AllowanceErasure.erase(handle, panel.people.getFirst()));

        Batch left = panel.batch(batch.id());
        assertThat(left.payments().getFirst().name()).isEmpty();
        assertThat(left.payments().getFirst().account()).isEmpty();
        assertThat(left.payments().getFirst().lines().getFirst().entitlement().title())
                .isEmpty();
        assertThat(left.sound()).isTrue();
        assertThat(panel.due(0)).isZero();
        assertThatThrownBy(() -> panel.batches.file(left)).hasMessageContaining("erased");
    }

    @Test
    void anEntryIsNeverTakenForAnEarlierOne() throws Exception {
        long entry = panel.allowances.add(
                new Entry(panel.people.getFirst(), PaidPanel.DAY, Item.Kind.CARE_RECEIPT, Euro.of(10, 0), "oppas"));
        panel.export(panel.fix());
        panel.allowances.removeEntry(entry);
        assertThat(panel.due(0)).isEqualTo(-1_000);

        panel.allowances.add(
                new Entry(panel.people.getFirst(), PaidPanel.DAY, Item.Kind.CARE_RECEIPT, Euro.of(12, 0), "oppas"));

        assertThat(panel.due(0)).isEqualTo(200);
        assertThat(panel.person(0).openLines()).hasSize(2);
    }
}
