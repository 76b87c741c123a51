package nl.lotwijzer.report;

/**
 * A figure of a report that is kept when the report is exported, so that the next one can say what changed.
 *
 * @param name   by which it is known again: {@code report.change.NAME} is the key of its name for people
 * @param number a count, or an amount in cents
 * @param unit   what it counts
 */
public record KeyFigure(String name, long number, Unit unit) {
    /** What a key figure counts. */
    public enum Unit {
        /** People or things. */
        COUNT,
        /** Cents of a euro. */
        CENTS
    }

    /** Returns the figure of a number of people or things. */
    public static KeyFigure count(String name, long number) {
        return new KeyFigure(name, number, Unit.COUNT);
    }

    /** Returns the figure of an amount in cents. */
    public static KeyFigure cents(String name, long cents) {
        return new KeyFigure(name, cents, Unit.CENTS);
    }

    /** Returns the key of its name for people. */
    public String key() {
        return "report.change." + name;
    }
}
