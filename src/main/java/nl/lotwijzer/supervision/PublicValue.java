package nl.lotwijzer.supervision;

import java.util.Arrays;
import java.util.Optional;

/** The six values by which a supervisor looks at a citizens’ assembly, in the order in which they are asked. */
public enum PublicValue {
    FREE_SPEECH("vrije meningsuiting"),
    INCLUSION("inclusiviteit"),
    DELIBERATION("deliberatie"),
    INFORMATION("informatievoorziening"),
    TRANSPARENCY("transparantie"),
    INFLUENCE("invloed");

    private final String word;

    PublicValue(String word) {
        this.word = word;
    }

    /** Returns the word for it in a findings file. */
    public String word() {
        return word;
    }

    static Optional<PublicValue> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word.equals(word)).findFirst();
    }
}
