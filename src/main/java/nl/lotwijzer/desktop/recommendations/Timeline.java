package nl.lotwijzer.desktop.recommendations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.controls.Drawn;
import nl.lotwijzer.recommendations.FollowUp;
import nl.lotwijzer.recommendations.Reading;

/** How a follow-up went: a line through the days, a dot for each reading, a tick for the deadline. */
final class Timeline extends Drawn {
    private static final double DOT = 9;
    private static final double TICK = 2.5;
    private static final double HEIGHT = 18;

    private record Mark(LocalDate day, Region shape, double width) {}

    private final Region line = part("timeline-line");
    private final List<Mark> marks;
    private final LocalDate first;
    private final long days;

    /**
     * @param from    the first day of the line, the same for all that stand under each other
     * @param to      its last day
     * @param inWords the same for a screen reader
     */
    Timeline(FollowUp followUp, LocalDate from, LocalDate to, LocalDate today, String inWords) {
        super("timeline", HEIGHT, inWords);
        first = from;
        days = Math.max(1, ChronoUnit.DAYS.between(from, to));
        Stream<Mark> now = Stream.of(new Mark(today, part("timeline-today"), 1));
        Stream<Mark> due = followUp.deadline().stream()
                .map(day -> new Mark(day, part(followUp.late(today) ? "timeline-late" : "timeline-deadline"), TICK));
        Stream<Mark> readings =
                followUp.readings().stream().map(reading -> new Mark(reading.day(), part(look(reading.status())), DOT));
        marks = Stream.of(now, due, readings).flatMap(all -> all).toList();
        getChildren().add(line);
        marks.forEach(mark -> getChildren().add(mark.shape()));
    }

    private static String look(Reading.Status status) {
        return switch (status) {
            case NOT_BEGUN -> "timeline-not-begun";
            case UNDER_WAY -> "timeline-under-way";
            case DONE -> "timeline-done";
            case STOPPED -> "timeline-stopped";
        };
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        line.resizeRelocate(0, middle - 1, getWidth(), 2);
        for (Mark mark : marks) {
            double share = (double) ChronoUnit.DAYS.between(first, mark.day()) / days;
            double left = Math.clamp(
                    share * (getWidth() - DOT) + (DOT - mark.width()) / 2, 0, Math.max(0, getWidth() - mark.width()));
            double height = mark.width() == DOT ? DOT : HEIGHT - 4;
            mark.shape().resizeRelocate(left, middle - height / 2, mark.width(), height);
        }
    }
}
