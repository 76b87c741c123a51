package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A profile as lines of text, for the project file and for a file of its own. The parts of a line have a tab between them;
 * the first says what the line is about. The lines of a rule follow its own, indented by a tab.
 */
final class ProfileText {
    private static final String HEAD = "lotwijzer-profile\t1";
    private static final String NAME = "name";
    private static final String COLUMN = "column";
    private static final String VALUE = "value";
    private static final String RULE = "rule";

    private ProfileText() {}

    static String of(Profile profile) {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD);
        lines.add(TabbedText.of(NAME, profile.name()));
        profile.columns().forEach((header, use) -> lines.add(TabbedText.of(COLUMN, header, ColumnUseStore.write(use))));
        profile.values()
                .categories()
                .forEach((criterion, values) -> values.forEach(
                        (value, category) -> lines.add(TabbedText.of(VALUE, criterion, value, category))));
        for (DerivedRule rule : profile.rules()) {
            lines.add(RULE);
            RuleText.of(rule).lines().map(line -> "\t" + line).forEach(lines::add);
        }
        return String.join("\n", lines) + "\n";
    }

    /** @throws IllegalArgumentException if this is not a profile as {@link #of} writes it */
    static Profile read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            throw new IllegalArgumentException("Not a profile");
        }
        String name = "";
        Map<String, ColumnUse> columns = new LinkedHashMap<>();
        ValueMapping values = ValueMapping.NONE;
        List<DerivedRule> rules = new ArrayList<>();
        StringBuilder rule = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("\t")) {
                rule.append(line.substring(1)).append('\n');
                continue;
            }
            addRule(rules, rule);
            List<String> parts = TabbedText.read(line);
            switch (parts.getFirst()) {
                case NAME -> name = part(parts, 1);
                case COLUMN -> columns.put(part(parts, 1), ColumnUseStore.read(part(parts, 2)));
                case VALUE -> values = values.with(part(parts, 1), part(parts, 2), part(parts, 3));
                case RULE -> rule.setLength(0);
                default -> throw new IllegalArgumentException("Not a line of a profile");
            }
        }
        addRule(rules, rule);
        return new Profile(name, columns, values, rules);
    }

    private static void addRule(List<DerivedRule> rules, StringBuilder written) {
        if (!written.isEmpty()) {
            rules.add(RuleText.read(written.toString()));
            written.setLength(0);
        }
    }

    private static String part(List<String> parts, int place) {
        if (place >= parts.size()) {
            throw new IllegalArgumentException("A line of a profile lacks a part");
        }
        return parts.get(place);
    }
}
