package nl.lotwijzer.desktop.steering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import nl.lotwijzer.desktop.controls.Choice;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/** How this screen writes amounts, days and choices. */
record Words(Texts texts) {
    /** Returns a text of this screen. */
    String of(String key, Object... arguments) {
        return texts.get("desktop.steering." + key, arguments);
    }

    /** Returns a word of the room, as the name of a state. */
    String word(String kind, Enum<?> value) {
        return texts.get("steering." + kind + "." + value);
    }

    Locale locale() {
        return texts.language().locale();
    }

    String euro(Euro amount) {
        return amount.words(locale());
    }

    /** Returns an amount as one types it: <i>75,00</i>; nothing for none. */
    String typed(@Nullable Euro amount) {
        String plain = amount == null ? "" : amount.plain();
        return locale().getLanguage().equals("nl") ? plain.replace('.', ',') : plain;
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : day.format(DateTimeFormatter.ofPattern("d MMM yyyy", locale()));
    }

    String weekday(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale()));
    }

    /** Returns a box of which one is chosen. */
    <T> ComboBox<T> choice(List<T> values, @Nullable T chosen, Function<T, String> written) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new Choice<>(written));
        box.setValue(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
