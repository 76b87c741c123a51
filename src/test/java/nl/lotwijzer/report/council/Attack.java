package nl.lotwijzer.report.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.Value;

/**
 * Somebody who has the published pages and nothing else, and works out whatever follows from them: counts, shares times
 * totals, totals less what is told, what quotas and the smallest chance allow, how many were not drawn, every two criteria
 * against each other, and one publication less another. Knows nothing of how was chosen what to withhold.
 */
final class Attack {
    private static final long MANY = 1_000_000_000;
    private static final int SMALL = 5;
    private static final Pattern ONE_IN = Pattern.compile("ten minste 1 op ([\\d.]+)");
    private static final int COUNT = 4;
    private static final int SHARE = 5;
    private static final int MAX = 8;
    private static final int PANEL = 9;
    private static final int PANEL_SHARE = 10;

    private final Map<String, Map<String, Range>> criteria = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> panel = new HashMap<>();
    private final Map<String, Map<String, Long>> most = new HashMap<>();
    private final Range total = new Range();
    private double response = Double.NaN;
    private long letters;
    private long seats;
    private long oneIn;

    /** Between which bounds a count lies. */
    static final class Range {
        private long low;
        private long high = MANY;

        private boolean narrow(long least, long most) {
            boolean changed = least > low || most < high;
            low = Math.max(low, least);
            high = Math.min(high, most);
            return changed;
        }

        private boolean exact() {
            return low == high;
        }
    }

    private Attack(List<Page> pages) {
        pages.forEach(page -> page.blocks().forEach(this::read));
        total.narrow(seats, MANY);
        if (letters > 0 && !Double.isNaN(response)) {
            long entrants = Math.round(response * letters);
            total.narrow(entrants, entrants);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map<String, Range> categories : criteria.values()) {
                changed |= tighten(categories);
            }
        }
    }

    /** Returns what can be worked out of groups smaller than five, from these publications together. */
    static List<String> on(List<List<Page>> publications) {
        List<String> found = new ArrayList<>();
        List<Attack> attacks = publications.stream().map(Attack::new).toList();
        attacks.forEach(attack -> attack.collect(found));
        for (int i = 1; i < attacks.size(); i++) {
            for (int j = 0; j < i; j++) {
                attacks.get(i).compare(attacks.get(j), found);
            }
        }
        return found;
    }

    private void read(Block block) {
        switch (block) {
            case Block.Facts(var facts) ->
                facts.forEach(fact -> {
                    switch (fact.label()) {
                        case "Brieven verstuurd" -> letters = count(fact.value());
                        case "Aanmeldingen in de loting" -> told(fact.value(), total);
                        case "Aanmeldingen per brief" -> response = share(fact.value());
                        case "Plaatsen geloot" -> seats = count(fact.value());
                        default -> {}
                    }
                });
            case Block.Remarks remarks -> {}
            case Block.Prose(var title, var sentences) ->
                sentences.forEach(sentence -> {
                    Matcher chance = ONE_IN.matcher(sentence);
                    if (chance.find()) {
                        oneIn = Long.parseLong(chance.group(1).replace(".", ""));
                    }
                });
            case Block.Table table -> table.rows().forEach(this::read);
            case Block.Figures figures -> {}
            case Block.Chart chart -> {}
        }
    }

    private void read(List<Value> row) {
        String criterion = ((Value.Text) row.get(0)).text();
        String category = ((Value.Text) row.get(1)).text();
        Range range = criteria.computeIfAbsent(criterion, key -> new LinkedHashMap<>())
                .computeIfAbsent(category, key -> new Range());
        told(row.get(COUNT), range);
        long drawn = row.get(PANEL) instanceof Value.Count(long number) ? number : 0;
        range.narrow(drawn, MANY);
        panel.computeIfAbsent(criterion, key -> new HashMap<>()).put(category, drawn);
        most.computeIfAbsent(criterion, key -> new HashMap<>()).put(category, count(row.get(MAX)));
        double share = share(row.get(SHARE));
        if (!Double.isNaN(share) && range.exact() && range.low > 0) {
            long whole = Math.round(range.low / share);
            total.narrow(whole, whole);
        } else if (!Double.isNaN(share) && total.exact()) {
            range.narrow(Math.round(share * total.low), Math.round(share * total.low));
        }
        double ofPanel = share(row.get(PANEL_SHARE));
        if (drawn > 0 && !Double.isNaN(ofPanel)) {
            seats = Math.round(drawn / ofPanel);
        }
        if (oneIn > 0 && count(row.get(MAX)) > 0) {
            range.narrow(0, oneIn * count(row.get(MAX)));
        }
    }

    private boolean tighten(Map<String, Range> categories) {
        long least = categories.values().stream().mapToLong(range -> range.low).sum();
        long most = Math.min(
                MANY,
                categories.values().stream().mapToLong(range -> range.high).sum());
        boolean changed = total.narrow(least, most);
        for (Range range : categories.values()) {
            long others = categories.values().stream()
                    .filter(other -> other != range)
                    .mapToLong(other -> other.high)
                    .sum();
            changed |= range.narrow(total.low - others, total.high - (least - range.low));
            least = categories.values().stream().mapToLong(other -> other.low).sum();
        }
        return changed;
    }

    private void collect(List<String> found) {
        check("all", total, 0, found);
        check("all not drawn", total, seats, found);
        List<Map.Entry<String, Range>> groups = new ArrayList<>();
        criteria.forEach((criterion, categories) -> categories.forEach((category, range) -> {
            long drawn = panel.get(criterion).get(category);
            check(criterion + "/" + category, range, 0, found);
            check(criterion + "/" + category + " not drawn", range, drawn, found);
            groups.add(Map.entry(criterion, range));
        }));
        // Of two criteria together no more can be than of each of them.
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!groups.get(i).getKey().equals(groups.get(j).getKey())
                        && Math.min(groups.get(i).getValue().high, groups.get(j).getValue().high) < SMALL) {
                    found.add(groups.get(i).getKey() + " with " + groups.get(j).getKey());
                }
            }
        }
    }

    private static void check(String what, Range range, long less, List<String> found) {
        if (range.high - less < SMALL) {
            found.add(what + " from " + (range.low - less) + " to " + (range.high - less));
        }
    }

    /** Looks for the few people by which one publication differs from another. */
    private void compare(Attack other, List<String> found) {
        difference("all", total, other.total, found);
        criteria.forEach((criterion, categories) -> categories.forEach((category, range) -> {
            Range before = other.criteria.getOrDefault(criterion, Map.of()).get(category);
            if (before != null) {
                difference(criterion + "/" + category, range, before, found);
            }
        }));
    }

    private static void difference(String what, Range one, Range other, List<String> found) {
        long few = Math.max(Math.abs(one.high - other.low), Math.abs(other.high - one.low));
        boolean same = one.exact() && other.exact() && one.low == other.low;
        if (few < SMALL && !same) {
            found.add(what + " differs by at most " + few);
        }
    }

    private static void told(Value value, Range range) {
        if (value instanceof Value.Count(long number)) {
            range.narrow(number, number);
        }
    }

    private static long count(Value value) {
        return value instanceof Value.Count(long number) ? number : 0;
    }

    private static double share(Value value) {
        return value instanceof Value.Share(long part, long whole) ? part / (double) whole : Double.NaN;
    }
}
