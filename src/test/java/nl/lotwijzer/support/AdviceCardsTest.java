package nl.lotwijzer.support;

import static nl.lotwijzer.support.SupportedProject.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.UserException;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.support.AdviceCard.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdviceCardsTest {
    @TempDir
    Path folder;

    private SupportedProject home;
    private AdviceCards cards;

    @BeforeEach
    void open() throws UserException {
        home = new SupportedProject(folder);
        cards = new AdviceCards(home.project);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private static CardDetails details(int minutes) {
        return new CardDetails(
                "Bureau Advies",
                minutes,
                TODAY.minusDays(60),
                Optional.of(TODAY.plusDays(90)),
                Optional.of(Euro.of(4400, 0)),
                "");
    }

    private static AdviceUse use(int minutes) {
        return new AdviceUse(0, TODAY, minutes, "Vragenlijst", "");
    }

    @Test
    void countsWhatIsLeftToTheMinute() throws UserException {
        long id = cards.buy(details(2400)).id();
        cards.use(id, use(95), false);
        cards.use(id, use(45), false);

        home.reopen();

        AdviceCard card = new AdviceCards(home.project).all().getFirst();
        assertThat(card.used()).isEqualTo(140);
        assertThat(card.left()).isEqualTo(2260);
        assertThat(card.details()).isEqualTo(details(2400));
        assertThat(Minutes.written(card.left())).isEqualTo("37:40");
    }

    @Test
    void overdrawsOnlyWhenThatIsConfirmed() throws UserException {
        long id = cards.buy(details(120)).id();
        cards.use(id, use(100), false);

        assertThatThrownBy(() -> cards.use(id, use(21), false)).hasMessageContaining("0:01");
        cards.use(id, use(20), false);
        cards.use(id, use(15), true);

        assertThat(cards.all().getFirst().left()).isEqualTo(-15);
        assertThat(cards.all().getFirst().signal(TODAY)).contains(Signal.OVERDRAWN);
        home.project.undo().undo();
        assertThat(cards.all().getFirst().left()).isZero();
    }

    @Test
    void countsAChangedUseOnce() throws UserException {
        long id = cards.buy(details(120)).id();
        cards.use(id, use(100), false);
        AdviceUse kept = cards.all().getFirst().uses().getFirst();

        cards.use(id, new AdviceUse(kept.id(), kept.date(), 120, kept.subject(), "A. Viseur"), false);

        assertThat(cards.all().getFirst().left()).isZero();
        assertThat(cards.all().getFirst().uses()).hasSize(1);
        assertThat(cards.all().getFirst().signal(TODAY)).contains(Signal.USED_UP);
    }

    @Test
    void asksBeforeACardIsUsedAfterItsLastDay() throws UserException {
        long id = cards.buy(details(120)).id();
        AdviceUse late = new AdviceUse(0, TODAY.plusDays(91), 15, "Na afloop", "");

        assertThatThrownBy(() -> cards.use(id, late, false)).isInstanceOf(SupportException.class);
        cards.use(id, late, true);
        assertThat(cards.all().getFirst().uses()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 899, 90,", "1000, 900, 90, LITTLE_LEFT", "1000, 1000, 90, USED_UP", "1000, 1001, 90, OVERDRAWN",
        "1000, 10, 30, ENDS_SOON", "1000, 10, 31,", "1000, 10, 0, ENDS_SOON", "1000, 10, -1, EXPIRED",
        "1000, 1000, -1, USED_UP", "15, 13, 90,", "15, 14, 90, LITTLE_LEFT"
    })
    void saysWhatAsksForAttention(int bought, int used, int days, String signal) {
        CardDetails details = new CardDetails(
                "x", bought, TODAY.minusDays(99), Optional.of(TODAY.plusDays(days)), Optional.empty(), "");
        AdviceCard card = new AdviceCard(1, details, List.of(use(used)));

        assertThat(card.signal(TODAY)).isEqualTo(Optional.ofNullable(signal).map(Signal::valueOf));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:30|90",
                "0:15|15",
                "12:05|725",
                "1,5|90",
                "2|120",
                "2 uur|120",
                "0,25|15",
                "1.75|105",
                "45 min|45",
                "40:00|2400",
                "0,33|",
                "1:60|",
                "-1|",
                "een uur|",
                "1,255|"
            })
    void readsTimesExactly(String text, Integer minutes) {
        assertThat(Minutes.read(text)).isEqualTo(Optional.ofNullable(minutes));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> cards.buy(details(0))).isInstanceOf(SupportException.class);
        assertThatThrownBy(() -> cards.buy(
                        new CardDetails("x", 60, TODAY, Optional.of(LocalDate.of(2027, 2, 28)), Optional.empty(), "")))
                .isInstanceOf(SupportException.class);
    }
}
