package nl.lotwijzer.desktop.phases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import nl.lotwijzer.desktop.theme.TextSize;
import nl.lotwijzer.phases.Milestone;
import nl.lotwijzer.phases.Phase;
import nl.lotwijzer.phases.PhaseDates;
import nl.lotwijzer.phases.PhaseStanding;

/** The work in time: phases as bars, what was planned above what was so; milestones as diamonds; sessions; today. */
final class TimelineView extends Region {
    private static final double RIGHT = 16;
    private static final double BAR = 7;
    private static final double DIAMOND = 13;
    private static final double DOT = 7;
    private static final int ROWS = Phase.values().length + 2;

    /** Something on the scale; {@code to} is the same day for what has no length. */
    private record Placed(Region node, LocalDate from, LocalDate to, double y, double height) {}

    private final double left = TextSize.width(190);
    private final double top = TextSize.height(24);
    private final double line = TextSize.height(23);
    private final Words words;
    private final TimeScale scale;
    private final List<Placed> bars = new ArrayList<>();
    private final List<Placed> marks = new ArrayList<>();
    private final List<Placed> lines = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> months = new ArrayList<>();
    private final List<YearMonth> named;

    TimelineView(Words words, TimeScale scale, PhasesFacts facts, LocalDate today, Consumer<Milestone> chosen) {
        this.words = words;
        this.scale = scale;
        named = scale.names();
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(inWords(facts));
        months();
        lines.add(new Placed(part("timeline-today"), today, today, top - 4, ROWS * line + 4));
        for (PhaseStanding phase : facts.standing().phases()) {
            bars(names.size(), phase.dates(), today);
            name(words.texts().get(phase.phase().key()));
        }
        name(words.of("timeline.milestones"));
        facts.standing().milestones().stream()
                .filter(milestone -> milestone.day().isPresent())
                .forEach(milestone -> diamond(milestone, today, chosen));
        name(words.of("timeline.sessions"));
        facts.sessions().forEach(day -> dot(day, today));
    }

    private void months() {
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern("MMM", words.texts().language().locale());
        for (YearMonth month : named) {
            lines.add(new Placed(part("timeline-month"), month.atDay(1), month.atDay(1), top - 6, ROWS * line + 6));
            boolean year = month.getMonthValue() == 1 || month.equals(named.getFirst());
            Label name = new Label(month.format(form) + (year ? " " + month.getYear() : ""));
            name.getStyleClass().add("caption");
            months.add(name);
            getChildren().add(name);
        }
    }

    private void name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("timeline-name");
        names.add(name);
        getChildren().add(name);
    }

    private Region part(String... classes) {
        Region part = new Region();
        part.getStyleClass().addAll(classes);
        getChildren().add(part);
        return part;
    }

    private void bars(int row, PhaseDates dates, LocalDate today) {
        double y = top + row * line;
        dates.plannedFrom()
                .ifPresent(from -> bars.add(new Placed(
                        part("timeline-planned"),
                        from,
                        dates.plannedTo().orElse(from).plusDays(1),
                        y + 2,
                        BAR)));
        dates.begun().ifPresent(begun -> {
            LocalDate end = dates.finished().orElse(begun.isAfter(today) ? begun : today);
            bars.add(new Placed(
                    part("timeline-real", dates.late(today) ? "timeline-late" : "timeline-well"),
                    begun,
                    end.plusDays(1),
                    y + 2 + BAR + 2,
                    BAR));
        });
    }

    private void diamond(Milestone milestone, LocalDate today, Consumer<Milestone> chosen) {
        LocalDate day = milestone.day().orElseThrow();
        String name = words.of(milestone.name()) + ", " + words.day(day);
        Button diamond = new Button();
        diamond.getStyleClass()
                .setAll(
                        "timeline-diamond",
                        milestone.reached().isPresent()
                                ? "timeline-reached"
                                : milestone.late(today) ? "timeline-missed" : "timeline-coming");
        diamond.setAccessibleText(name);
        diamond.setTooltip(new Tooltip(name));
        diamond.setOnAction(event -> chosen.accept(milestone));
        getChildren().add(diamond);
        marks.add(new Placed(diamond, day, day, middle(Phase.values().length), DIAMOND));
    }

    private void dot(LocalDate day, LocalDate today) {
        Region dot = part("timeline-dot", day.isBefore(today) ? "timeline-reached" : "timeline-coming");
        Tooltip.install(dot, new Tooltip(words.day(day)));
        marks.add(new Placed(dot, day, day, middle(Phase.values().length + 1), DOT));
    }

    private double middle(int row) {
        return top + row * line + line / 2;
    }

    private String inWords(PhasesFacts facts) {
        Stream<String> phases = facts.standing().phases().stream()
                .filter(phase -> phase.dates().from().isPresent())
                .map(phase -> words.of(
                        "timeline.phase",
                        words.texts().get(phase.phase().key()),
                        words.day(phase.dates().from()),
                        words.day(phase.dates().to())));
        Stream<String> milestones = facts.standing().milestones().stream()
                .filter(milestone -> milestone.day().isPresent())
                .map(milestone -> words.of(milestone.name()) + " " + words.day(milestone.day()));
        return Stream.concat(phases, milestones).collect(Collectors.joining("; "));
    }

    private double x(LocalDate day) {
        return left + scale.at(day) * Math.max(0, getWidth() - left - RIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return top + ROWS * line + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected void layoutChildren() {
        for (int row = 0; row < names.size(); row++) {
            place(names.get(row), 0, top + row * line, left - 12, line);
        }
        double end = 0;
        for (int at = 0; at < months.size(); at++) {
            Label month = months.get(at);
            double x = x(named.get(at).atDay(1));
            double wide = month.prefWidth(-1);
            month.setVisible(x >= end && x + wide <= getWidth());
            place(month, x + 4, 0, wide, top - 6);
            end = month.isVisible() ? x + wide + 8 : end;
        }
        lines.forEach(
                upright -> place(upright.node(), snapPositionX(x(upright.from())), upright.y(), 1, upright.height()));
        bars.forEach(bar ->
                place(bar.node(), x(bar.from()), bar.y(), Math.max(3, x(bar.to()) - x(bar.from())), bar.height()));
        marks.forEach(mark -> place(
                mark.node(),
                x(mark.from()) - mark.height() / 2,
                mark.y() - mark.height() / 2,
                mark.height(),
                mark.height()));
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }

    /** Returns the picture, or nothing while nothing has a day. */
    static Optional<TimelineView> of(Words words, PhasesFacts facts, LocalDate today, Consumer<Milestone> chosen) {
        return TimeScale.of(facts.standing(), facts.sessions(), today)
                .map(scale -> new TimelineView(words, scale, facts, today, chosen));
    }
}
