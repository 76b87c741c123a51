package nl.lotwijzer.desktop.recommendations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;

/** How this screen writes days, numbers and what the room says. */
record Words(Texts texts) {
    /** Returns a text of this screen. */
    String of(String key, Object... arguments) {
        return texts.get("desktop.recommendations." + key, arguments);
    }

    String told(Message message) {
        return texts.get(message);
    }

    /** Returns a word of the room, as that of a status. */
    String word(String kind, Enum<?> value) {
        return texts.get("recommendations." + kind + "." + value.name());
    }

    String number(long number) {
        return of("number", number);
    }

    String day(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofPattern("d MMM yyyy", texts.language().locale()));
    }

    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse("");
    }
}
