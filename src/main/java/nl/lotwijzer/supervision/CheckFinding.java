package nl.lotwijzer.supervision;

import java.util.Arrays;
import java.util.Optional;

/**
 * How one check of the dossier came out, with what the supervisor says of it.
 *
 * @param number 1 or more, as the protocol numbers them
 * @param remark may be empty
 */
public record CheckFinding(int number, Result result, String remark) {
    /** How a check came out. */
    public enum Result {
        GOOD("goed"),
        WRONG("fout"),
        UNKNOWN("niet te controleren");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        /** Returns the word for it in a findings file. */
        public String word() {
            return word;
        }

        static Optional<Result> of(String word) {
            return Arrays.stream(values())
                    .filter(result -> result.word.equals(word))
                    .findFirst();
        }
    }

    public CheckFinding {
        if (number < 1) {
            throw new IllegalArgumentException("Checks are numbered from 1, not " + number);
        }
        remark = Line.normal(remark);
    }
}
