package nl.lotwijzer.allowances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.sessions.Attendance;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowancesTest {
    @TempDir
    Path folder;

    private PaidPanel panel;

    @BeforeEach
    void open() throws Exception {
        panel = new PaidPanel(folder);
    }

    @AfterEach
    void close() {
        panel.close();
    }

    @Test
    void nothingIsDueBeforeAnythingWasAgreed() throws Exception {
        panel.present(panel.session(PaidPanel.DAY), 0);

        assertThat(panel.allowances.settings()).isEmpty();
        assertThat(panel.allowances.overview().due()).isEqualTo(Euro.ZERO);
        assertThat(panel.allowances.overview().people()).hasSize(20);
    }

    /** A session of seven hours, and somebody who was there from 9:30, came at 11:00, or left at 15:00. */
    @ParameterizedTest
    @CsvSource({
        "SESSION,  3500, WHOLE,   3500, 3500, 3500",
        "SESSION,  3500, BY_TIME, 3500, 2750, 2750",
        "SESSION,  3500, NOTHING, 3500,    0,    0",
        "SESSION,  1000, BY_TIME, 1000,  786,  786", // 1000 × 330 / 420 = 785,71
        "HOUR,      560, WHOLE,   3920, 3920, 3920",
        "HOUR,      560, BY_TIME, 3920, 3080, 3080",
        "HOUR,      560, NOTHING, 3920,    0,    0",
        "DAY_PART, 1500, WHOLE,   3000, 3000, 3000", // seven hours are two parts of a day
        "DAY_PART, 1500, BY_TIME, 3000, 2357, 2357", // 3000 × 330 / 420 = 2357,14
        "DAY_PART, 1500, NOTHING, 3000,    0,    0",
    })
    void paysByWhatWasAgreed(FeeKind kind, long fee, PartialRule partial, long whole, long late, long left)
            throws Exception {
        panel.allowances.keep(PaidPanel.settings(kind, new Euro(fee), partial));
        Session session = panel.session(PaidPanel.DAY);
        panel.present(session, 0, 2);
        panel.late(session, 1, "11:00");
        panel.left(session, 2, "15:00");
        panel.mark(session, 3, Attendance.EXCUSED);
        panel.mark(session, 4, Attendance.ABSENT);

        assertThat(List.of(panel.due(0), panel.due(1), panel.due(2), panel.due(3), panel.due(4), panel.due(5)))
                .containsExactly(whole, late, left, 0L, 0L, 0L);
    }

    @ParameterizedTest
    @CsvSource({"09:00, 13:00, 1", "09:00, 13:01, 2", "09:00, 17:00, 2", "09:00, 17:01, 3", "19:00, 19:30, 1"})
    void countsPartsOfADayByFourHours(String start, String end, long parts) throws Exception {
        panel.allowances.keep(PaidPanel.settings(FeeKind.DAY_PART, Euro.of(20, 0), PartialRule.WHOLE));
        panel.present(panel.session(PaidPanel.DAY, start, end), 0);

        assertThat(panel.due(0)).isEqualTo(2_000 * parts);
    }

    @Test
    void aSessionOverMidnightIsPaidForItsHours() throws Exception {
        panel.allowances.keep(PaidPanel.settings(FeeKind.HOUR, Euro.of(6, 0), PartialRule.WHOLE));
        panel.present(panel.session(PaidPanel.DAY, "20:00", "01:30"), 0);

        assertThat(panel.due(0)).isEqualTo(3_300);
    }

    @Test
    void whoCameLateAtATimeThatNobodyNotedGetsAll() throws Exception {
        panel.allowances.keep(PaidPanel.settings(FeeKind.SESSION, Euro.of(35, 0), PartialRule.BY_TIME));
        panel.mark(panel.session(PaidPanel.DAY), 0, Attendance.LATE);

        assertThat(panel.due(0)).isEqualTo(3_500);
    }

    @Test
    void aSessionThatIsOffPaysNothing() throws Exception {
        panel.allowances.keep(PaidPanel.SETTINGS);
        Session session = panel.session(PaidPanel.DAY);
        panel.present(session, 0);
        new Sessions(panel.project).remove(List.of(session.id()));

        assertThat(panel.due(0)).isZero();
    }

    @Test
    void paysTravelByTheKilometreThereAndBack() throws Exception {
        panel.allowances.keep(
                PaidPanel.settings(FeeKind.SESSION, Euro.ZERO, PartialRule.WHOLE, TravelKind.KILOMETRES, new Euro(23)));
        Session session = panel.session(PaidPanel.DAY);
        panel.present(session, 0, 1);
        panel.kilometres(0, 12);

        assertThat(panel.due(0)).isEqualTo(24 * 23);
        assertThat(panel.due(1)).isZero();
        assertThat(panel.person(1).distanceMissing()).isTrue();
        assertThat(told(panel.person(0).lines().getFirst())).isEqualTo("24 km heen en terug × € 0,23");
    }

    @Test
    void saysHowEachAmountComesAbout() throws Exception {
        panel.allowances.keep(PaidPanel.settings(
                FeeKind.SESSION, Euro.of(75, 0), PartialRule.BY_TIME, TravelKind.FIXED, Euro.of(5, 50)));
        Session session = panel.session(PaidPanel.DAY);
        panel.late(session, 0, "10:45");

        assertThat(panel.person(0).lines())
                .extracting(AllowancesTest::told)
                .containsExactly("5:45 van 7:00 uur × € 75,00", "€ 5,50 reiskosten per bijeenkomst");
        assertThat(panel.due(0)).isEqualTo(6_161 + 550);
    }

    private static String told(AllowanceLine line) {
        return Texts.in(Language.DUTCH).get(line.entitlement().basis().told()).replace('\u00a0', ' ');
    }

    @Test
    void takesReceiptsAndCorrectionsByHand() throws Exception {
        panel.allowances.keep(PaidPanel.SETTINGS);
        panel.allowances.add(entry(0, Item.Kind.CARE_RECEIPT, 3_250, "oppas"));
        long correction = panel.allowances.add(entry(0, Item.Kind.CORRECTION, -250, "te veel"));

        assertThat(panel.due(0)).isEqualTo(3_000);
        panel.allowances.removeEntry(correction);
        assertThat(panel.due(0)).isEqualTo(3_250);
        panel.project.undo().undo();
        assertThat(panel.due(0)).isEqualTo(3_000);
    }

    private Entry entry(int person, Item.Kind kind, long cents, String reason) {
        return new Entry(panel.people.get(person), PaidPanel.DAY, kind, new Euro(cents), reason);
    }

    @Test
    void refusesEntriesWithoutAmountOrReason() {
        assertThatThrownBy(() -> panel.allowances.add(entry(0, Item.Kind.CORRECTION, 0, "x")))
                .hasMessageContaining("no amount");
        assertThatThrownBy(() -> panel.allowances.add(entry(0, Item.Kind.CORRECTION, 5, " ")))
                .hasMessageContaining("no reason");
        assertThatThrownBy(() -> panel.allowances.add(entry(0, Item.Kind.TRAVEL_RECEIPT, -5, "x")))
                .hasMessageContaining("above zero");
    }

    @Test
    void whoWantsNothingIsDueNothing() throws Exception {
        panel.allowances.keep(PaidPanel.SETTINGS);
        panel.present(panel.session(PaidPanel.DAY), 0);
        panel.refuse(0);

        assertThat(panel.due(0)).isZero();
        assertThat(panel.person(0).obstacle()).contains(Obstacle.REFUSES);
        assertThat(panel.person(0).warnings()).isEmpty();
    }

    @Test
    void warnsOfWhatPlannedSessionsWillPass() throws Exception {
        panel.allowances.keep(PaidPanel.settings(FeeKind.SESSION, Euro.of(75, 0), PartialRule.WHOLE));
        panel.session(LocalDate.of(2025, 5, 3));
        panel.session(LocalDate.of(2025, 5, 17));
        panel.session(LocalDate.of(2025, 5, 31));
        panel.session(LocalDate.of(2026, 1, 10));

        Overview now = panel.allowances.overview();

        assertThat(now.outlook()).extracting(CapWarning::of).contains(CapWarning.Limit.HOUR, CapWarning.Limit.MONTH);
        assertThat(now.outlook())
                .contains(new CapWarning(CapWarning.Limit.MONTH, LocalDate.of(2025, 5, 1), 22_500, 21_000));
        assertThat(now.unknownYears()).containsExactly(2026);
    }

    @Test
    void countsWhatWasReceivedElsewhere() throws Exception {
        panel.allowances.keep(PaidPanel.settings(FeeKind.SESSION, Euro.of(20, 0), PartialRule.WHOLE));
        panel.present(panel.session(PaidPanel.DAY), 0);
        panel.allowances.elsewhere(panel.people.getFirst(), 2025, Euro.of(2_080, 0));
        assertThat(panel.person(0).warnings()).isEmpty();

        panel.allowances.elsewhere(panel.people.getFirst(), 2025, Euro.of(2_080, 1));

        assertThat(panel.person(0).warnings()).extracting(CapWarning::of).containsExactly(CapWarning.Limit.YEAR);
        panel.allowances.elsewhere(panel.people.getFirst(), 2025, Euro.ZERO);
        assertThat(panel.person(0).elsewhere()).isEmpty();
    }

    @Test
    void keepsAndRemovesLegalRules() throws Exception {
        LegalRule rule = new LegalRule(
                Country.BE,
                2026,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Euro.of(43, 0)),
                Optional.empty(),
                Optional.of(Euro.of(1_700, 0)),
                OptionalInt.of(2_000),
                false,
                "Statbel",
                true);
        panel.allowances.keep(rule);

        assertThat(panel.allowances.overview().rules().of(Country.BE, 2026)).contains(rule);
        panel.allowances.removeRule(Country.BE, 2026);
        assertThat(panel.allowances.overview().rules().of(Country.BE, 2026)).isEmpty();
        assertThatThrownBy(() -> panel.allowances.removeRule(Country.NL, 2025)).isInstanceOf(AllowanceException.class);
        panel.project.undo().undo();
        assertThat(panel.allowances.overview().rules().of(Country.BE, 2026)).contains(rule);
    }

    @Test
    void refusesWhatCannotBeAgreed() {
        assertThatThrownBy(() -> panel.allowances.keep(AllowanceSettings.FIRST)).hasMessageContaining("nothing to pay");
        assertThatThrownBy(() -> panel.allowances.keep(PaidPanel.settings(
                        FeeKind.HOUR, Euro.of(5, 0), PartialRule.WHOLE, TravelKind.FIXED, Euro.ZERO)))
                .hasMessageContaining("travel");
        assertThatThrownBy(
                        () -> panel.allowances.keep(PaidPanel.settings(FeeKind.HOUR, new Euro(-1), PartialRule.WHOLE)))
                .hasMessageContaining("below zero");
    }
}
