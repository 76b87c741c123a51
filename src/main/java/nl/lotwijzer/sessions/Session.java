package nl.lotwijzer.sessions;

import java.time.LocalDate;

/**
 * A session of the panel.
 *
 * @param id      never given to another one
 * @param number  its place among the sessions in the order of date and start, from 1
 * @param details when and where it is
 */
public record Session(long id, int number, SessionDetails details) {
    public String title() {
        return details.title();
    }

    public LocalDate date() {
        return details.date();
    }

    public String place() {
        return details.place();
    }
}
