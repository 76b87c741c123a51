package nl.lotwijzer.registration;

/** What a column of a file is read as. */
public sealed interface ColumnUse {
    /** Something about somebody that has its own place. */
    record About(Field field) implements ColumnUse {}

    /**
     * The answers to a criterion, by which can be drawn.
     *
     * @param criterion the name of the criterion; not blank
     */
    record Answer(String criterion) implements ColumnUse {
        public Answer {
            if (criterion.isBlank()) {
                throw new IllegalArgumentException("A criterion has a name");
            }
        }
    }

    /** Nothing: the column is not kept. */
    record Ignored() implements ColumnUse {}
}
