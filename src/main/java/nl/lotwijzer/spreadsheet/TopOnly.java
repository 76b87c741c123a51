package nl.lotwijzer.spreadsheet;

/** Stops the reading as soon as the first rows are known. */
final class TopOnly implements RowVisitor {
    /** Carries the first rows out. */
    static final class Enough extends RuntimeException {
        private final transient Sheet top;

        Enough(Sheet top) {
            super("The first rows are known", null, false, false);
            this.top = top;
        }

        Sheet top() {
            return top;
        }
    }

    @Override
    public void table(Sheet top) {
        throw new Enough(top);
    }

    @Override
    public void row(Row row) {
        throw new IllegalStateException("A row before its table");
    }
}
