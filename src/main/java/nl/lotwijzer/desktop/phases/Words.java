package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.phases.ItemState;

/** How this screen writes days and what was said. */
record Words(Texts texts) {
    /** Returns a text of this screen. */
    String of(String key, Object... arguments) {
        return texts.get("desktop.phases." + key, arguments);
    }

    String of(Message message) {
        return texts.get(message);
    }

    String day(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofPattern("d MMM yyyy", texts.language().locale()));
    }

    /** Returns a day, or a dash where there is none. */
    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElse("–");
    }

    /** Returns who said it and when; nothing of what is open. */
    String said(ItemState state) {
        return switch (state) {
            case ItemState.Open() -> "";
            case ItemState.Met(LocalDate on, String by) -> said(on, by);
            case ItemState.Aside(LocalDate on, String by, String _) -> of("asideSaid", said(on, by));
        };
    }

    private String said(LocalDate on, String by) {
        return by.isEmpty() ? day(on) : of("said", day(on), by);
    }
}
