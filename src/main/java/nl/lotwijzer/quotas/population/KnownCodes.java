package nl.lotwijzer.quotas.population;

import java.util.Map;

/** What the codes mean that CBS uses in every table, for files that give codes only. */
final class KnownCodes {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("T001038", "Totaal mannen en vrouwen"),
            Map.entry("3000", "Mannen"),
            Map.entry("4000", "Vrouwen"),
            Map.entry("10000", "Totaal leeftijd"),
            Map.entry("22000", "95 jaar of ouder"),
            Map.entry("T001143", "Totaal onderwijsniveau"),
            Map.entry("2018700", "1 Laag onderwijsniveau"),
            Map.entry("2018740", "2 Middelbaar onderwijsniveau"),
            Map.entry("2018790", "3 Hoog onderwijsniveau"));

    private KnownCodes() {}

    /** Returns what a code means; empty if it is not one that is the same everywhere. */
    static String label(String code) {
        String known = LABELS.get(code);
        if (known != null) {
            return known;
        }
        if (code.matches("(19|20)\\d{2}JJ00")) {
            return code.substring(0, 4);
        }
        return Member.of(code, "")
                .ages()
                .filter(ages -> !ages.isOpen() && code.length() == 5)
                .map(ages -> ages.from() + " jaar")
                .orElse("");
    }
}
