package nl.lotwijzer.facilitators;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How well a facilitator speaks a language. */
public enum LanguageLevel {
    NATIVE,
    GOOD,
    /** Enough to greet, not to lead a table. */
    BASIC,
    /** Nobody said how well; taken as well enough. */
    UNSAID;

    /** Returns whether a table can be led in a language spoken like this. */
    public boolean leads() {
        return this != BASIC;
    }

    /** Returns the level that a word names, in Dutch or English; empty if it names none. */
    static Optional<LanguageLevel> named(String word) {
        String sought = word.strip().toLowerCase(Locale.ROOT);
        for (LanguageLevel level : values()) {
            if (level.words().contains(sought)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private List<String> words() {
        return switch (this) {
            case NATIVE -> List.of("moedertaal", "native", "mother tongue");
            case GOOD -> List.of("goed", "vloeiend", "good", "fluent", "b2", "c1", "c2");
            case BASIC -> List.of("basis", "een beetje", "matig", "basic", "a1", "a2", "b1");
            case UNSAID -> List.of("");
        };
    }
}
