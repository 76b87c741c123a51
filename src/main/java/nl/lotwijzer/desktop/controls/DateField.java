package nl.lotwijzer.desktop.controls;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;

/** A field for a day, written and typed as the language of the screen does, not as the machine's. */
public final class DateField extends DatePicker {
    /**
     * @param value what stands in the field
     * @param label the name of the field for a screen reader
     */
    public DateField(@Nullable LocalDate value, String label, Locale locale) {
        super(value);
        String pattern = locale.getLanguage().equals("nl") ? "dd-MM-yyyy" : "dd/MM/yyyy";
        String typed = locale.getLanguage().equals("nl") ? "d-M-yyyy" : "d/M/yyyy";
        setConverter(new LocalDateStringConverter(
                DateTimeFormatter.ofPattern(pattern, locale), DateTimeFormatter.ofPattern(typed, locale)));
        setAccessibleText(label);
    }
}
