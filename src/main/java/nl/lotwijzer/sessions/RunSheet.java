package nl.lotwijzer.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The run sheet of a session, with its times. The first item starts when the session does; every other when the one
 * before it ends, unless its start is fixed. A duration is in real minutes: what starts at half past one in the night that
 * the clock goes forward and takes an hour ends at half past three.
 *
 * @param lines in their order
 */
public record RunSheet(Session session, ZoneId zone, List<Line> lines) {
    /**
     * An item with its times.
     *
     * @param number from 1
     * @param gap    the time between the end of the one before and this start: negative where they overlap, nothing
     *               where this start is not fixed
     */
    public record Line(int number, RunItem item, ZonedDateTime start, ZonedDateTime end, Duration gap) {
        /** Returns whether this start is fixed and leaves time between. */
        public boolean slack() {
            return gap.isPositive();
        }

        /** Returns whether this start is fixed before the one before it ends. */
        public boolean overlap() {
            return gap.isNegative();
        }
    }

    public RunSheet {
        lines = List.copyOf(lines);
    }

    /**
     * Works out the times.
     *
     * @param zone the zone of the place
     */
    public static RunSheet of(Session session, List<RunItem> items, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        ZonedDateTime previous = session.start(zone);
        for (RunItem item : items) {
            ZonedDateTime before = previous;
            ZonedDateTime start = item.fixed()
                    .map(fixed -> fixed.at(session.date(), zone, before))
                    .orElse(before);
            ZonedDateTime end = start.plusMinutes(item.minutes());
            // Building up before the session is no overlap with its start.
            Duration gap = lines.isEmpty() ? Duration.ZERO : Duration.between(before, start);
            lines.add(new Line(lines.size() + 1, item, start, end, gap));
            previous = end;
        }
        return new RunSheet(session, zone, lines);
    }

    /** Returns when the last item ends, or the session starts if there is none. */
    public ZonedDateTime end() {
        return lines.isEmpty() ? session.start(zone) : lines.getLast().end();
    }

    /** Returns how long the last item ends after the session does; negative if it ends before that. */
    public Duration overrun() {
        return Duration.between(session.end(zone), end());
    }

    /** Returns how long the items take together. */
    public Duration total() {
        return Duration.ofMinutes(
                lines.stream().mapToLong(line -> line.item().minutes()).sum());
    }

    /** Returns the last item that is going on at this moment, if there is one. */
    public Optional<Line> at(Instant moment) {
        return lines.stream()
                .filter(line -> !line.start().toInstant().isAfter(moment)
                        && line.end().toInstant().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    /** Returns the first item that starts after this moment, if there is one. */
    public Optional<Line> after(Instant moment) {
        return lines.stream()
                .filter(line -> line.start().toInstant().isAfter(moment))
                .findFirst();
    }

    /** Returns the line of an item. */
    public Optional<Line> line(long item) {
        return lines.stream().filter(line -> line.item().id() == item).findFirst();
    }

    /** Returns when an item would start if its start were not fixed. */
    public ZonedDateTime floating(Line line) {
        return line.number() == 1
                ? session.start(zone)
                : lines.get(line.number() - 2).end();
    }

    /** Returns the time on the clock on the wall, as {@code 00:15 (+1)} on the day after that of the session. */
    public String clock(ZonedDateTime moment) {
        return clock(moment, session.date());
    }

    /** Returns the time on the clock on the wall at its place, as {@code 00:15 (+1)} on the day after this one. */
    public static String clock(ZonedDateTime moment, LocalDate day) {
        long later = ChronoUnit.DAYS.between(day, moment.toLocalDate());
        String time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return later == 0 ? time : "%s (%+d)".formatted(time, later);
    }

    /**
     * Returns the items when this one and all after it start later, or earlier: it gets a fixed start, and the fixed
     * starts after it move along. A start that would come on another day than that of the session or the next stays.
     *
     * @param minutes negative for earlier
     */
    List<RunItem> shifted(long from, int minutes) {
        List<RunItem> items = new ArrayList<>();
        boolean moving = false;
        for (Line line : lines) {
            boolean first = line.item().id() == from;
            moving |= first;
            items.add(
                    moving && (first || line.item().fixed().isPresent())
                            ? line.item()
                                    .withFixed(FixedStart.of(
                                                    line.start()
                                                            .plusMinutes(minutes)
                                                            .toLocalDateTime(),
                                                    session.date())
                                            .or(line.item()::fixed))
                            : line.item());
        }
        return items;
    }
}
