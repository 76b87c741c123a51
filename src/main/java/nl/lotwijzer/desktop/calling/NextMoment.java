package nl.lotwijzer.desktop.calling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A moment as it is filled in: a day, and a time as people type it. */
final class NextMoment {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?");

    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty time = new SimpleStringProperty("");

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    StringProperty time() {
        return time;
    }

    boolean isEmpty() {
        return day.get() == null;
    }

    /** Returns the moment; empty if no day is filled in, or the time is none. */
    Optional<LocalDateTime> read() {
        LocalDate on = day.get();
        return on == null ? Optional.empty() : time(time.get()).map(on::atTime);
    }

    /** Returns a time as people type it: 9, 930, 9:30 or 9.30. */
    static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String minutes = matcher.group(2);
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(matcher.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    void set(LocalDateTime moment) {
        day.set(moment.toLocalDate());
        time.set("%02d:%02d".formatted(moment.getHour(), moment.getMinute()));
    }

    void clear() {
        day.set(null);
        time.set("");
    }
}
