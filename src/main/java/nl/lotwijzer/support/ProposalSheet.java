package nl.lotwijzer.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;

/** A table of an office file as proposals: what each row adds or changes. */
final class ProposalSheet {
    /** What a column can hold, with the names that offices give it; the first match counts. */
    private enum Field {
        NUMBER("nummer", "nr", "nr.", "number", "no", "no."),
        TITLE("titel", "voorstel", "naam", "title", "proposal", "name"),
        DESCRIPTION("omschrijving", "beschrijving", "toelichting", "description"),
        AREA("gebied", "wijk", "kern", "buurt", "area", "district"),
        COST("kosten", "bedrag", "begroting", "cost", "costs", "amount"),
        SUBMITTER("indiener", "ingediend door", "submitter", "submitted by"),
        STATUS("status", "stand", "state");

        private final String names;

        Field(String... names) {
            this.names = String.join(";", names);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    private final Sheet sheet;
    private final Map<Field, Column> columns = new EnumMap<>(Field.class);

    private ProposalSheet(Sheet sheet) {
        this.sheet = sheet;
        for (Field field : Field.values()) {
            Arrays.stream(field.names.split(";", -1))
                    .map(sheet::column)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
    }

    /** @throws InputException if no column holds titles */
    static ProposalSheet of(Sheet sheet) throws InputException {
        ProposalSheet result = new ProposalSheet(sheet);
        if (!result.columns.containsKey(Field.TITLE)) {
            throw new InputException(
                    Place.in(sheet.fileName()).row(sheet.headerRow()), Message.of("support.import.noTitle"));
        }
        return result;
    }

    int rowCount() {
        return sheet.rows().size();
    }

    /** Adds and changes what the rows say. */
    ProposalImport into(ProposalStore store) {
        List<Proposal> known = new ArrayList<>(store.all());
        List<InputException> refused = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int same = 0;
        for (Row row : sheet.rows()) {
            try {
                Proposal read = read(row);
                Optional<Proposal> old = find(known, read);
                if (old.isEmpty()) {
                    int number = read.number() == 0 ? store.nextNumber() : read.number();
                    store.insert(read, number);
                    added++;
                } else if (merged(old.get(), read).equals(old.get())) {
                    same++;
                } else {
                    Proposal merged = merged(old.get(), read);
                    store.update(merged, merged.number());
                    changed++;
                }
                known.clear();
                known.addAll(store.all());
            } catch (InputException e) {
                refused.add(e);
            }
        }
        return new ProposalImport(added, changed, same, refused);
    }

    private static Optional<Proposal> find(List<Proposal> known, Proposal read) {
        return known.stream()
                .filter(one -> read.number() == 0
                        ? one.title().equalsIgnoreCase(read.title())
                                && one.area().equalsIgnoreCase(read.area())
                        : one.number() == read.number())
                .findFirst();
    }

    /** What the file knows goes before what was known; what it leaves blank is kept. */
    private Proposal merged(Proposal old, Proposal read) {
        return new Proposal(
                old.id(),
                old.number(),
                read.title(),
                or(read.description(), old.description()),
                or(read.area(), old.area()),
                read.cost().or(old::cost),
                or(read.submitter(), old.submitter()),
                columns.containsKey(Field.STATUS) ? read.status() : old.status(),
                old.tests());
    }

    private static String or(String read, String old) {
        return read.isEmpty() ? old : read;
    }

    private Proposal read(Row row) throws InputException {
        Proposal read = new Proposal(
                0,
                number(row),
                cell(row, Field.TITLE),
                cell(row, Field.DESCRIPTION),
                cell(row, Field.AREA),
                cost(row),
                cell(row, Field.SUBMITTER),
                status(row),
                List.of());
        if (read.title().isEmpty()) {
            throw problem(row, Field.TITLE, "title");
        }
        return read;
    }

    private int number(Row row) throws InputException {
        String text = cell(row, Field.NUMBER);
        if (text.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw problem(row, Field.NUMBER, "number");
        }
        return Integer.parseInt(text);
    }

    private Optional<Euro> cost(Row row) throws InputException {
        String text = cell(row, Field.COST);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Euro> cost = Euro.read(text).filter(euro -> !euro.negative());
        if (cost.isEmpty()) {
            throw problem(row, Field.COST, "amount");
        }
        return cost;
    }

    private ProposalStatus status(Row row) throws InputException {
        return switch (cell(row, Field.STATUS).toLowerCase(Locale.ROOT)) {
            case "", "ontvangen", "ingediend", "received" -> ProposalStatus.RECEIVED;
            case "getoetst", "tested" -> ProposalStatus.TESTED;
            case "op de stemlijst", "stemlijst", "on the ballot", "ballot" -> ProposalStatus.ON_BALLOT;
            case "gekozen", "chosen" -> ProposalStatus.CHOSEN;
            case "niet gekozen", "not chosen" -> ProposalStatus.NOT_CHOSEN;
            case "uitgevoerd", "carried out", "done" -> ProposalStatus.CARRIED_OUT;
            default -> throw problem(row, Field.STATUS, "status");
        };
    }

    private InputException problem(Row row, Field field, String problem) {
        Column column = columns.get(field);
        Place place = column == null ? Place.in(sheet.fileName()).row(row.number()) : sheet.place(row, column);
        return new InputException(place, Message.of("support.import." + problem, cell(row, field)));
    }

    private String cell(Row row, Field field) {
        Column column = columns.get(field);
        return column == null ? "" : row.cell(column.index()).strip();
    }
}
