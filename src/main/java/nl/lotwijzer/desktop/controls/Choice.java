package nl.lotwijzer.desktop.controls;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Writes the choices of a list of which one is chosen and none is typed. */
public final class Choice<T> extends StringConverter<T> {
    private final Function<T, String> written;

    public Choice(Function<T, String> written) {
        this.written = written;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : written.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("A choice is not typed");
    }
}
