package nl.lotwijzer.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.registration.PostcodeTable.Range;

/**
 * A rule for a derived answer as lines of text: the first says what it is, the others are its bands or its postcodes, the
 * parts of a line with a tab between them.
 */
final class RuleText {
    static final String AGE = "age";
    static final String AREA = "area";

    private RuleText() {}

    static String of(DerivedRule rule) {
        List<String> lines = new ArrayList<>();
        switch (rule) {
            case DerivedRule.Age age -> {
                lines.add(TabbedText.of(AGE, age.criterion(), age.reference().toString()));
                for (AgeBand band : age.bands()) {
                    lines.add(TabbedText.of(
                            Integer.toString(band.from()), Integer.toString(band.through()), band.name()));
                }
            }
            case DerivedRule.Area area -> {
                lines.add(TabbedText.of(AREA, area.criterion()));
                for (Range range : area.table().ranges()) {
                    lines.add(TabbedText.of(range.first(), range.last(), range.area()));
                }
            }
        }
        return String.join("\n", lines);
    }

    /** @throws RuntimeException if this is not a rule as {@link #of} writes it */
    static DerivedRule read(String text) {
        List<String> lines = text.lines().toList();
        List<String> first = TabbedText.read(lines.getFirst());
        List<List<String>> others =
                lines.subList(1, lines.size()).stream().map(TabbedText::read).toList();
        return switch (first.getFirst()) {
            case AGE ->
                new DerivedRule.Age(
                        first.get(1),
                        LocalDate.parse(first.get(2)),
                        others.stream()
                                .map(line -> new AgeBand(
                                        Integer.parseInt(line.get(0)), Integer.parseInt(line.get(1)), line.get(2)))
                                .toList());
            case AREA ->
                new DerivedRule.Area(
                        first.get(1),
                        new PostcodeTable(others.stream()
                                .map(line -> new Range(line.get(0), line.get(1), line.get(2)))
                                .toList()));
            default -> throw new IllegalArgumentException("Not a rule: " + first.getFirst());
        };
    }
}
