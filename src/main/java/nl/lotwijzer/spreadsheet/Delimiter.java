package nl.lotwijzer.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds what parts the cells of a text file. */
final class Delimiter {
    private static final char[] CANDIDATES = {';', ',', '\t', '|', '^'};
    private static final int RECORDS_LOOKED_AT = 60;

    private Delimiter() {}

    /**
     * Returns the delimiter that cuts the first 60 records most evenly into most cells: a semicolon between twelve cells
     * beats the commas of amounts and addresses. A file that nothing cuts is one column wide; then it is a semicolon.
     */
    static char of(String text) {
        char best = CANDIDATES[0];
        double highest = 0;
        for (char candidate : CANDIDATES) {
            double score = text.indexOf(candidate) < 0 ? 0 : score(text, candidate);
            if (score > highest + 1e-9) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The share of the records that have the most common number of cells, times the logarithm of that number. */
    private static double score(String text, char delimiter) {
        Map<Integer, Integer> recordsByWidth = new TreeMap<>();
        int records = 0;
        CsvRecords reader = new CsvRecords(new StringReader(text), delimiter);
        try {
            List<String> record = reader.next();
            while (!record.isEmpty() && records < RECORDS_LOOKED_AT) {
                if (record.size() > 1 || !record.getFirst().isBlank()) {
                    recordsByWidth.merge(record.size(), 1, Integer::sum);
                    records++;
                }
                record = reader.next();
            }
        } catch (IOException | CsvRecords.Endless e) {
            // A quote that is never closed: what came before it decides, and reading the file will say where it is.
            return score(recordsByWidth, Math.max(1, records));
        }
        return score(recordsByWidth, Math.max(1, records));
    }

    private static double score(Map<Integer, Integer> recordsByWidth, int records) {
        return recordsByWidth.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * Math.log(entry.getKey()) / records)
                .max()
                .orElse(0);
    }
}
