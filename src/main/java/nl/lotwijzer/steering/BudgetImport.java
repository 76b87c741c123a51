package nl.lotwijzer.steering;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;
import org.jspecify.annotations.Nullable;

/** Reads lines of a budget from a file that offices make. Nothing is kept unless every row can be. */
final class BudgetImport {
    /** A row of the file. A cell that is blank says nothing. */
    private record Read(
            String category,
            String title,
            Euro planned,
            @Nullable Euro committed,
            @Nullable Euro forecast,
            @Nullable Euro spent) {}

    private static final Pattern TOTAL = Pattern.compile("(?:sub)?tota(?:al|len|l|ls)\\b.*");

    private final Sheet sheet;
    private final Optional<Column> category;
    private final Optional<Column> title;
    private final Optional<Column> planned;
    private final Optional<Column> committed;
    private final Optional<Column> forecast;
    private final Optional<Column> spent;
    private int totals;

    private BudgetImport(Sheet sheet) {
        this.sheet = sheet;
        category = column("categorie", "rubriek", "hoofdpost", "category");
        title = column("post", "omschrijving", "begrotingspost", "naam", "line", "item", "description");
        planned = column("begroot", "begroting", "gepland", "budget", "raming", "planned");
        committed = column("verplicht", "vastgelegd", "verplichtingen", "committed");
        forecast = column("prognose", "verwacht", "verwachting", "forecast");
        spent = column("besteed", "uitgegeven", "gerealiseerd", "realisatie", "spent", "actual");
    }

    private Optional<Column> column(String... names) {
        return List.of(names).stream()
                .map(sheet::column)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** @throws InputException if the file cannot be read, or a cell does not say what its column is for */
    static BudgetImport of(Path file) throws InputException {
        BudgetImport reading = new BudgetImport(SpreadsheetReader.read(file));
        if (reading.title.isEmpty() || reading.planned.isEmpty() || reading.category.isEmpty()) {
            throw new InputException(
                    Place.in(reading.sheet.fileName()).row(reading.sheet.headerRow()),
                    Message.of("steering.import.columns"));
        }
        return reading;
    }

    /** Puts the rows into the budget: a line with the same category and name is changed, another is added. */
    BudgetReading into(BudgetStore store, LocalDate today) throws InputException {
        List<Read> rows = rows();
        int added = 0;
        int changed = 0;
        int known = 0;
        for (Read read : rows) {
            Optional<BudgetLine> line = store.lines().stream()
                    .filter(one -> same(one.details(), read))
                    .findFirst();
            BudgetDetails details = details(read, line);
            if (line.isEmpty()) {
                long id = store.insert(details);
                spend(store, id, read.spent(), today);
                added++;
            } else if (details.equals(line.get().details())) {
                known++;
            } else {
                store.update(line.get().id(), details);
                changed++;
            }
        }
        return new BudgetReading(sheet.fileName(), added, changed, known, totals);
    }

    private void spend(BudgetStore store, long line, @Nullable Euro amount, LocalDate today) {
        if (amount != null && !amount.equals(Euro.ZERO)) {
            store.insert(BudgetEntry.of(line, today, sheet.fileName(), amount));
        }
    }

    private static boolean same(BudgetDetails details, Read read) {
        return details.category().equalsIgnoreCase(read.category())
                && details.title().equalsIgnoreCase(read.title());
    }

    /** What the file leaves blank is kept. */
    private static BudgetDetails details(Read read, Optional<BudgetLine> line) {
        Euro committed = read.committed();
        Euro forecast = read.forecast();
        return new BudgetDetails(
                line.map(one -> one.details().category()).orElse(read.category()),
                line.map(one -> one.details().title()).orElse(read.title()),
                read.planned(),
                committed == null ? line.map(one -> one.details().committed()).orElse(Euro.ZERO) : committed,
                forecast == null && line.isPresent() ? line.get().details().forecast() : forecast);
    }

    private List<Read> rows() throws InputException {
        List<Read> rows = new ArrayList<>();
        String last = "";
        for (Row row : sheet.rows()) {
            String named = cell(row, category);
            String name = cell(row, title);
            if (total(named) || total(name)) {
                // A total is the sum of other rows; kept as a line it would count them twice.
                totals++;
                continue;
            }
            last = named.isEmpty() ? last : named;
            if (name.isEmpty() && blankAmounts(row)) {
                continue; // A heading between the rows names the category of those below it.
            }
            rows.add(read(row, last, name));
        }
        if (rows.isEmpty()) {
            throw new InputException(Place.in(sheet.fileName()), Message.of("steering.import.nothing"));
        }
        return rows;
    }

    private boolean blankAmounts(Row row) {
        return List.of(planned, committed, forecast, spent).stream()
                .allMatch(column -> cell(row, column).isEmpty());
    }

    private static boolean total(String text) {
        return TOTAL.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    private Read read(Row row, String named, String name) throws InputException {
        Place place = Place.in(sheet.fileName()).row(row.number());
        if (named.isEmpty()) {
            throw new InputException(
                    place.column(category.orElseThrow().label()), Message.of("steering.import.noCategory"));
        }
        if (name.isEmpty()) {
            throw new InputException(place.column(title.orElseThrow().label()), Message.of("steering.import.noTitle"));
        }
        Euro amount = amount(row, planned);
        if (amount == null) {
            throw new InputException(
                    place.column(planned.orElseThrow().label()), Message.of("steering.import.noPlanned"));
        }
        return new Read(
                Words.folded(named),
                Words.folded(name),
                amount,
                amount(row, committed),
                amount(row, forecast),
                amount(row, spent));
    }

    private @Nullable Euro amount(Row row, Optional<Column> column) throws InputException {
        String text = cell(row, column);
        if (text.isEmpty()) {
            return null;
        }
        Place place = sheet.place(row, column.orElseThrow());
        Euro amount = Euro.read(text)
                .orElseThrow(() -> new InputException(place, Message.of("steering.import.amount", text)));
        if (amount.negative() && !column.equals(spent)) {
            throw new InputException(place, Message.of("steering.import.negative"));
        }
        return amount;
    }

    private static String cell(Row row, Optional<Column> column) {
        return column.map(one -> row.cell(one.index()).strip()).orElse("");
    }
}
