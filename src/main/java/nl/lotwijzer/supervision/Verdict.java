package nl.lotwijzer.supervision;

import java.util.Arrays;
import java.util.Optional;

/** What a supervisor concludes. */
public enum Verdict {
    AGREED("akkoord"),
    AGREED_WITH_REMARKS("akkoord met opmerkingen"),
    NOT_AGREED("niet akkoord");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** Returns the word for it in a findings file. */
    public String word() {
        return word;
    }

    static Optional<Verdict> of(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word.equals(word))
                .findFirst();
    }
}
