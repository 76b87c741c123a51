package nl.lotwijzer.registration;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody registered. */
public enum Channel {
    /** With the form of which a file was read. */
    FILE,
    /** By telephone, entered by whoever answered it. */
    PHONE,
    /** On paper, entered by whoever opened the envelope. */
    PAPER;

    /** Returns the key of the name that people know this channel by. */
    public String nameKey() {
        return "registration.channel." + name();
    }

    static Channel written(@Nullable String column) {
        return Optional.ofNullable(column)
                .map(text -> valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(FILE);
    }

    /** Returns what the project file says: nothing for a row of a file. */
    @Nullable
    String column() {
        return this == FILE ? null : name().toLowerCase(Locale.ROOT);
    }
}
