package nl.lotwijzer.desktop.allowances;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/** How this screen writes amounts, days and choices. */
record Words(Texts texts) {
    /** Returns a text of this screen. */
    String of(String key, Object... arguments) {
        return texts.get("desktop.allowances." + key, arguments);
    }

    String euro(Euro amount) {
        return amount.words(texts.language().locale());
    }

    /** Returns an amount as one types it: <i>75,00</i>; nothing for zero. */
    String typed(Euro amount) {
        String plain = amount.plain();
        boolean comma = texts.language().locale().getLanguage().equals("nl");
        return amount.equals(Euro.ZERO) ? "" : comma ? plain.replace('.', ',') : plain;
    }

    String number(long number) {
        return of("number", number);
    }

    String day(LocalDate day) {
        return day.format(
                DateTimeFormatter.ofPattern("d MMM yyyy", texts.language().locale()));
    }

    /** Returns a box with these choices, each named by a key of the room of allowances. */
    <T extends Enum<T>> ComboBox<T> choice(String name, T[] values, T chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : texts.get("allowances." + name + "." + value);
            }

            @Override
            public @Nullable T fromString(String words) {
                return box.getValue();
            }
        });
        box.setValue(chosen);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
