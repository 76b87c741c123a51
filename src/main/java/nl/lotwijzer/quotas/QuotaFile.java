package nl.lotwijzer.quotas;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lotwijzer.files.FilesException;
import nl.lotwijzer.files.WholeFile;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.CsvOutput;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.jspecify.annotations.Nullable;

/**
 * Quotas in the files of the tools that people come from: {@code feature,value,min,max} with or without
 * {@code min_flex,max_flex}, {@code category,name,min,max}, {@code category,feature,min,max}, and the same with Dutch
 * headers, as CSV of any delimiter and encoding or as Excel. Needs no project.
 *
 * @param criteria in the order of the file; the ids are places, counted from 0
 */
public record QuotaFile(List<Criterion> criteria) {
    private static final List<String> HEADER = List.of("feature", "value", "min", "max", "min_flex", "max_flex");

    public QuotaFile {
        criteria = List.copyOf(criteria);
    }

    /**
     * Reads a quota file.
     *
     * @throws InputException at the first thing that is wrong, with file, row, column, value and what to do
     */
    public static QuotaFile read(Path file) throws InputException {
        return of(SpreadsheetReader.read(file));
    }

    /** Reads quotas from a table. See {@link #read(Path)}. */
    public static QuotaFile of(Sheet sheet) throws InputException {
        return new Reading(sheet).quotas();
    }

    /**
     * Writes the quotas as {@code feature,value,min,max,min_flex,max_flex} in UTF-8 with commas, as other tools read
     * them; a quota without limits of relaxing has its own minimum and maximum as limits. An existing file is replaced.
     *
     * @throws FilesException if the file cannot be written
     */
    public void write(Path file) throws FilesException {
        WholeFile.write(file, this::write);
    }

    private void write(OutputStream out) throws IOException {
        // Not closed, since that would close what is not ours.
        CSVWriter csv = new CSVWriter(
                new OutputStreamWriter(out, StandardCharsets.UTF_8),
                CSVWriter.DEFAULT_SEPARATOR,
                CSVWriter.DEFAULT_QUOTE_CHARACTER,
                CSVWriter.DEFAULT_QUOTE_CHARACTER,
                "\r\n");
        csv.writeNext(HEADER.toArray(String[]::new), false);
        for (Criterion criterion : criteria) {
            for (Category category : criterion.categories()) {
                csv.writeNext(cells(criterion, category), false);
            }
        }
        CsvOutput.finish(csv);
    }

    private static String[] cells(Criterion criterion, Category category) {
        Flexibility flex = category.flex() == null ? new Flexibility(category.min(), category.max()) : category.flex();
        return new String[] {
            criterion.name(),
            category.name(),
            Integer.toString(category.min()),
            Integer.toString(category.max()),
            Integer.toString(flex.min()),
            Integer.toString(flex.max())
        };
    }

    /** One reading of one table. */
    private static final class Reading {
        private record Headers(Names criterion, Names category) {}

        /** Which two columns name the criterion and the category; the same word means different things in them. */
        private static final List<Headers> HEADERS = List.of(
                new Headers(Names.of("feature"), Names.of("value")),
                new Headers(Names.of("category"), Names.of("name")),
                new Headers(Names.of("category"), Names.of("feature")),
                new Headers(Names.CRITERION, Names.CATEGORY));

        private final Sheet sheet;
        private final TableCells cells;
        private final SequencedMap<Folded, List<Category>> categories = new LinkedHashMap<>();
        private final Map<Folded, String> names = new TreeMap<>();
        private final Map<List<Folded>, Integer> rowOf = new LinkedHashMap<>();

        Reading(Sheet sheet) {
            this.sheet = sheet;
            this.cells = new TableCells(sheet);
        }

        QuotaFile quotas() throws InputException {
            Headers headers = HEADERS.stream()
                    .filter(pair -> pair.criterion().in(sheet).isPresent()
                            && pair.category().in(sheet).isPresent())
                    .findFirst()
                    .orElse(HEADERS.getLast());
            Column criterion = cells.column(headers.criterion());
            Column category = cells.column(headers.category());
            Column min = cells.column(Names.MIN);
            Column max = cells.column(Names.MAX);
            Column minFlex = Names.MIN_FLEX.in(sheet).orElse(null);
            Column maxFlex = Names.MAX_FLEX.in(sheet).orElse(null);
            if (minFlex == null && maxFlex != null) {
                throw cells.missing(Names.MIN_FLEX);
            }
            if (maxFlex == null && minFlex != null) {
                throw cells.missing(Names.MAX_FLEX);
            }
            if (sheet.rows().isEmpty()) {
                throw new InputException(
                        Place.in(sheet.fileName()).row(sheet.headerRow()), Message.of("quotas.file.noRows"));
            }
            for (Row row : sheet.rows()) {
                cells.requireWholeRow(row);
                String name = cells.name(row, criterion);
                String value = cells.name(row, category);
                requireNew(row, category, name, value);
                int low = cells.seats(row, min);
                int high = cells.seats(row, max);
                if (low > high) {
                    throw cells.refused(row, min, "minAboveMax", low, high);
                }
                Folded folded = Folded.of(name);
                names.putIfAbsent(folded, name);
                List<Category> listed = categories.computeIfAbsent(folded, _ -> new ArrayList<>());
                listed.add(new Category(listed.size(), value, 0, low, high, flex(row, minFlex, maxFlex, low, high)));
            }
            List<Folded> order = List.copyOf(categories.sequencedKeySet());
            return new QuotaFile(IntStream.range(0, order.size())
                    .mapToObj(place -> new Criterion(
                            place,
                            Objects.requireNonNull(names.get(order.get(place))),
                            Objects.requireNonNull(categories.get(order.get(place)))))
                    .toList());
        }

        private void requireNew(Row row, Column category, String name, String value) throws InputException {
            Integer earlier = rowOf.putIfAbsent(List.of(Folded.of(name), Folded.of(value)), row.number());
            if (earlier != null) {
                throw cells.refused(row, category, "duplicate", name, value, earlier);
            }
        }

        private @Nullable Flexibility flex(
                Row row, @Nullable Column minFlex, @Nullable Column maxFlex, int low, int high) throws InputException {
            if (minFlex == null || maxFlex == null || bothBlank(row, minFlex, maxFlex)) {
                return null;
            }
            int lowest = cells.seats(row, minFlex);
            int highest = cells.seats(row, maxFlex);
            if (lowest > low) {
                throw cells.refused(row, minFlex, "minFlexAboveMin", lowest, low);
            }
            if (highest < high) {
                throw cells.refused(row, maxFlex, "maxFlexBelowMax", highest, high);
            }
            return new Flexibility(lowest, highest);
        }

        private static boolean bothBlank(Row row, Column one, Column other) {
            return row.cell(one.index()).isEmpty() && row.cell(other.index()).isEmpty();
        }
    }
}
