package nl.lotwijzer.seating;

import java.util.Optional;

/**
 * Seats at g tables such that nobody meets twice in g rounds, from the lines of a plane over a field of g elements (Bose
 * 1938): columns a = 0, 1, 2 … of g people each, and in round m the person at height x of column a sits at table x + m·a.
 * Two people of different columns meet in one round only, for x − x′ = m·(a′ − a) has one solution m; two of one column
 * never do. Every table holds at most one of each column. In a last round columns can be split over tables themselves.
 */
final class Design {
    private final Field field;
    private final int columns;

    private Design(Field field, int columns) {
        this.field = field;
        this.columns = columns;
    }

    /** Returns a design for so many tables and seats per table; empty if there is none of this kind. */
    static Optional<Design> of(int tables, int seats) {
        return seats > tables || seats < 1 ? Optional.empty() : Field.of(tables).map(field -> new Design(field, seats));
    }

    /** Returns the number of places, one for each person. */
    int places() {
        return columns * field.size();
    }

    /** Returns the number of rounds; one more than tables if the columns can be split evenly. */
    int rounds() {
        return field.size() + (field.size() % columns == 0 ? 1 : 0);
    }

    /** Returns the table at which the person in this place sits. */
    int table(int round, int place) {
        int column = place / field.size();
        int height = place % field.size();
        if (round < field.size()) {
            return field.plus(height, field.times(round, column));
        }
        return (column * field.size() + height) / columns;
    }
}
