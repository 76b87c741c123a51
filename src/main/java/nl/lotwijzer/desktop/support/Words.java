package nl.lotwijzer.desktop.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.support.Minutes;

/** How this screen writes amounts, days, hours and choices. */
record Words(Texts texts) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Returns a text of this screen. */
    String of(String key, Object... arguments) {
        return texts.get("desktop.support." + key, arguments);
    }

    /** Returns how the room of support calls this choice of this kind, as {@code kind}. */
    String name(String kind, Enum<?> choice) {
        return texts.get("support." + kind + "." + choice.name());
    }

    String euro(Euro amount) {
        return amount.words(texts.language().locale());
    }

    /** Returns an amount as one types it: <i>75,00</i>. */
    String typed(Euro amount) {
        boolean comma = texts.language().locale().getLanguage().equals("nl");
        return comma ? amount.plain().replace('.', ',') : amount.plain();
    }

    String hours(int minutes) {
        return Minutes.written(minutes);
    }

    String day(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofPattern("d MMM yyyy", texts.language().locale()));
    }

    String clock(LocalTime time) {
        return time.format(CLOCK);
    }
}
