package nl.lotwijzer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.money.Euro;

/** What changed in the key figures of a report since the one before it. */
public final class Changes {
    /**
     * A key figure then and now.
     *
     * @param was what it was in the report before
     */
    public record Change(KeyFigure figure, long was) {
        /** Returns how much it went up, or, below 0, down. */
        public long by() {
            return Math.subtractExact(figure.number(), was);
        }
    }

    /** The name of a table in which a pack tells of it itself. */
    private static final String TABLE = "Verandering";

    private Changes() {}

    /** Returns whether this part of a page tells what changed, so that it need not be added. */
    public static boolean toldBy(Block block) {
        return block instanceof Block.Table table && table.name().equals(TABLE);
    }

    /** Returns the figures that both reports have and that differ, in the order of the report. */
    public static List<Change> between(Previous previous, List<KeyFigure> figures) {
        List<Change> changes = new ArrayList<>();
        for (KeyFigure figure : figures) {
            OptionalLong was = previous.figure(figure.name());
            if (was.isPresent() && was.getAsLong() != figure.number()) {
                changes.add(new Change(figure, was.getAsLong()));
            }
        }
        return changes;
    }

    /**
     * Returns the part of a page that tells of it; empty where the two reports have no figure in common.
     *
     * @param texts in the language of the report
     */
    public static Optional<Block> block(Previous previous, List<KeyFigure> figures, Texts texts) {
        if (figures.stream().noneMatch(figure -> previous.figure(figure.name()).isPresent())) {
            return Optional.empty();
        }
        String title = texts.get("report.since.title", previous.date());
        List<Change> changes = between(previous, figures);
        if (changes.isEmpty()) {
            return Optional.of(new Block.Remarks(title, List.of(texts.get("report.since.none"))));
        }
        ValueWords words = new ValueWords(texts.language());
        return Optional.of(new Block.Figures(
                title,
                changes.stream()
                        .map(change -> new Block.Figure(
                                texts.get(change.figure().key()),
                                value(change.figure(), change.by()),
                                texts.get(
                                        "report.since.fromTo",
                                        words.of(value(change.figure(), change.was())),
                                        words.of(value(
                                                change.figure(), change.figure().number())))))
                        .toList()));
    }

    /** Returns a number of what this figure counts. */
    public static Value value(KeyFigure figure, long number) {
        return switch (figure.unit()) {
            case COUNT -> new Value.Count(number);
            case CENTS -> new Value.Money(new Euro(number));
        };
    }
}
