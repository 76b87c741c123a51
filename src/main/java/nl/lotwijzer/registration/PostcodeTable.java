package nl.lotwijzer.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.person.ComparedText;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/**
 * Which area belongs to which postcode.
 *
 * @param ranges from the lowest postcode up, none overlapping another
 */
public record PostcodeTable(List<Range> ranges) {
    private static final int LETTERS = 26 * 26;
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})\\s*([A-Za-z]{2})?");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:-|–|t/m|tot en met)\\s*(.+)");
    private static final Set<String> POSTCODES =
            Set.of("postcode", "pc", "pc4", "pc6", "postcodevan", "van", "postalcode", "postcode4", "postcode6", "zip");
    private static final Set<String> LAST =
            Set.of("tot", "tm", "totenmet", "postcodetot", "postcodetm", "to", "through");
    private static final Set<String> AREAS = Set.of(
            "wijk",
            "gebied",
            "kern",
            "deelgemeente",
            "area",
            "district",
            "stadsdeel",
            "dorp",
            "buurt",
            "regio",
            "wijknaam",
            "gebiedsnaam",
            "buurtnaam",
            "naam");

    /**
     * Postcodes that follow each other and belong to one area.
     *
     * @param first as {@code 1234} for all that begin so, or {@code 1234AB}
     * @param last  likewise, not before {@code first}
     */
    public record Range(String first, String last, String area) {
        int low() {
            return number(first, 0);
        }

        int high() {
            return number(last, LETTERS - 1);
        }
    }

    public PostcodeTable {
        ranges = ranges.stream().sorted(Comparator.comparingInt(Range::low)).toList();
    }

    /**
     * Reads a table with a column of postcodes (four digits, six characters, or ranges as {@code 8991-8993}), perhaps a
     * column with the last postcode of a range, and a column of areas.
     *
     * @throws InputException if there are no such columns, a cell holds no postcode, an area is blank, or two rows give
     *     one postcode to different areas
     */
    public static PostcodeTable read(Sheet sheet) throws InputException {
        Place file = Place.in(sheet.fileName());
        Column postcodes = called(sheet, POSTCODES)
                .orElseThrow(() -> new InputException(
                        file.row(sheet.headerRow()), Message.of("registration.problem.noPostcodeColumn")));
        Optional<Column> last = called(sheet, LAST);
        Column areas = called(sheet, AREAS)
                .or(() -> onlyOther(sheet, postcodes, last))
                .orElseThrow(() -> new InputException(
                        file.row(sheet.headerRow()), Message.of("registration.problem.noAreaColumn")));
        TreeMap<Integer, Range> read = new TreeMap<>();
        Map<Integer, Integer> rowByLow = new HashMap<>();
        for (Row row : sheet.rows()) {
            Range range = range(sheet, row, postcodes, last, areas);
            Map.Entry<Integer, Range> before = read.floorEntry(range.high());
            if (before != null && before.getValue().high() >= range.low()) {
                if (before.getValue().area().equals(range.area())
                        && before.getValue().low() == range.low()
                        && before.getValue().high() == range.high()) {
                    continue; // The same row again, as in tables by house number.
                }
                throw new InputException(
                        sheet.place(row, postcodes),
                        Message.of("registration.problem.samePostcode", rowByLow.getOrDefault(before.getKey(), 0)));
            }
            read.put(range.low(), range);
            rowByLow.put(range.low(), row.number());
        }
        if (read.isEmpty()) {
            throw new InputException(file, Message.of("registration.problem.noPostcodes"));
        }
        return new PostcodeTable(List.copyOf(read.values()));
    }

    /** Returns the areas that this postcode may lie in: none, one, or more where four digits do not settle it. */
    public Set<String> areasOf(String postcode) {
        Matcher parts = POSTCODE.matcher(postcode.strip());
        if (!parts.matches()) {
            return Set.of();
        }
        int low = number(folded(postcode), 0);
        int high = number(folded(postcode), LETTERS - 1);
        Set<String> areas = new TreeSet<>();
        for (int i = firstNotBefore(low); i < ranges.size() && ranges.get(i).low() <= high; i++) {
            areas.add(ranges.get(i).area());
        }
        return areas;
    }

    /** Returns the names of the areas, in the order of the alphabet. */
    public Set<String> areas() {
        return new TreeSet<>(ranges.stream().map(Range::area).toList());
    }

    /** Returns the place of the first range that does not end before this number. */
    private int firstNotBefore(int number) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).high() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Range range(Sheet sheet, Row row, Column postcodes, Optional<Column> lastColumn, Column areas)
            throws InputException {
        String text = row.cell(postcodes.index());
        Matcher range = RANGE.matcher(text);
        String first = range.matches() ? range.group(1) : text;
        String last = range.matches()
                ? range.group(2)
                : lastColumn
                        .map(column -> row.cell(column.index()))
                        .filter(cell -> !cell.isEmpty())
                        .orElse(text);
        String area = ComparedText.spaces(row.cell(areas.index()));
        if (!POSTCODE.matcher(first).matches() || !POSTCODE.matcher(last).matches()) {
            throw new InputException(sheet.place(row, postcodes), Message.of("registration.problem.notAPostcode"));
        }
        if (area.isEmpty()) {
            throw new InputException(sheet.place(row, areas), Message.of("registration.problem.blankArea"));
        }
        Range read = new Range(folded(first), folded(last), area);
        if (read.high() < read.low()) {
            throw new InputException(sheet.place(row, postcodes), Message.of("registration.problem.notAPostcode"));
        }
        return read;
    }

    private static Optional<Column> called(Sheet sheet, Set<String> names) {
        return sheet.columns().stream()
                .filter(column -> names.contains(ComparedText.letters(column.name())))
                .findFirst();
    }

    private static Optional<Column> onlyOther(Sheet sheet, Column postcodes, Optional<Column> last) {
        List<Column> others = new ArrayList<>(sheet.columns());
        others.remove(postcodes);
        last.ifPresent(others::remove);
        return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private static String folded(String postcode) {
        return postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** Counts the postcodes in their order; four digits stand for the first or the last that begin so. */
    private static int number(String folded, int withoutLetters) {
        int letters = folded.length() == 6 ? (folded.charAt(4) - 'A') * 26 + folded.charAt(5) - 'A' : withoutLetters;
        return Integer.parseInt(folded.substring(0, 4)) * LETTERS + letters;
    }
}
