package nl.lotwijzer.quotas.population;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.population.PopulationTable.FileFacts;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.RowVisitor;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** CBS’s zip of a whole table: a line for each figure, and a file of codes for each dimension. */
final class BulkTable implements RowVisitor {
    private final FileFacts facts;
    private final Map<String, Map<String, String>> labels;
    private final List<Topic> topics = new ArrayList<>();
    private final Map<String, Integer> topicOf = new LinkedHashMap<>();
    private final List<Column> dimensions = new ArrayList<>();
    private Optional<CellCollector> cells = Optional.empty();
    private Optional<Sheet> sheet = Optional.empty();

    private BulkTable(FileFacts facts, Map<String, Map<String, String>> labels, List<Code> measures) {
        this.facts = facts;
        this.labels = labels;
        for (Code measure : measures) {
            topicOf.put(measure.id, topics.size());
            topics.add(Topic.of(measure.title, measure.unit));
        }
    }

    private record Code(String id, String title, String unit) {}

    static PopulationTable read(Path zip, FileFacts facts, IntConsumer rowsRead) throws InputException {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        List<Code> measures = new ArrayList<>();
        String observations = "";
        FileFacts named = facts;
        for (String entry : Archive.names(zip)) {
            String base = Archive.base(entry);
            if (base.equals(Archive.OBSERVATIONS)) {
                observations = entry;
            } else if (base.equals("measurecodes.csv")) {
                measures.addAll(Archive.with(zip, entry, BulkTable::codes));
            } else if (base.endsWith("codes.csv")) {
                Map<String, String> titles = new LinkedHashMap<>();
                Archive.with(zip, entry, BulkTable::codes).forEach(code -> titles.put(code.id, code.title));
                labels.put(base.replace("codes.csv", ""), titles);
            } else if (base.equals("properties.csv")) {
                List<Code> table = Archive.with(zip, entry, BulkTable::codes);
                if (!table.isEmpty()) {
                    named = new FileFacts(
                            facts.shape(), facts.name(), facts.hash(), table.getFirst().title, table.getFirst().id);
                }
            }
        }
        if (measures.isEmpty()) {
            throw new InputException(Place.in(facts.name()), Message.of("quotas.population.problem.noMeasures"));
        }
        BulkTable table = new BulkTable(named, labels, measures);
        return Archive.with(zip, observations, file -> {
            SpreadsheetReader.rows(file, Optional.empty(), OptionalInt.of(1), table, rowsRead);
            return table.table();
        });
    }

    private static List<Code> codes(Path file) throws InputException {
        List<Code> codes = new ArrayList<>();
        SpreadsheetReader.rows(
                file,
                Optional.empty(),
                OptionalInt.of(1),
                new RowVisitor() {
                    private Optional<Sheet> top = Optional.empty();

                    @Override
                    public void table(Sheet first) {
                        top = Optional.of(first);
                    }

                    @Override
                    public void row(Row row) {
                        codes.add(new Code(text(row, "Identifier"), text(row, "Title"), text(row, "Unit")));
                    }

                    private String text(Row row, String name) {
                        return top.flatMap(sheet -> sheet.column(name))
                                .map(column -> row.cell(column.index()))
                                .orElse("");
                    }
                },
                rows -> {});
        return codes;
    }

    @Override
    public void table(Sheet top) throws InputException {
        sheet = Optional.of(top);
        if (top.column("Measure").isEmpty() || top.column("Value").isEmpty()) {
            throw new InputException(Place.in(facts.name()), Message.of("quotas.population.problem.noMeasures"));
        }
        List<String> names = new ArrayList<>();
        int measure = top.column("Measure").orElseThrow().index();
        int value = top.column("Value").orElseThrow().index();
        for (Column column : top.columns()) {
            if (column.index() > measure && column.index() < value) {
                dimensions.add(column);
                names.add(column.name());
            }
        }
        names.add("Onderwerp");
        CellCollector made = new CellCollector(names);
        topicOf.forEach((code, place) ->
                made.member(names.size() - 1, code, topics.get(place).name()));
        cells = Optional.of(made);
    }

    @Override
    public void row(Row row) throws InputException {
        Sheet top = sheet.orElseThrow();
        CellCollector into = cells.orElseThrow();
        Integer topic = topicOf.get(row.cell(top.column("Measure").orElseThrow().index()));
        if (topic == null || !topics.get(topic).counts()) {
            return;
        }
        Column value = top.column("Value").orElseThrow();
        OptionalLong people =
                FigureText.people(row.cell(value.index()), topics.get(topic).factor());
        if (people.isEmpty()) {
            throw new InputException(
                    Place.in(facts.name())
                            .row(row.number())
                            .column(value.name())
                            .value(row.cell(value.index())),
                    Message.of("quotas.population.problem.noCount"));
        }
        int[] at = new int[dimensions.size() + 1];
        for (int place = 0; place < dimensions.size(); place++) {
            Column column = dimensions.get(place);
            String code = row.cell(column.index());
            Map<String, String> titles = labels.getOrDefault(column.name().toLowerCase(Locale.ROOT), Map.of());
            String title = titles.getOrDefault(code, "");
            at[place] = into.member(place, code, title.isEmpty() ? KnownCodes.label(code) : title);
        }
        at[dimensions.size()] = topic;
        into.add(at, people.getAsLong());
    }

    private PopulationTable table() throws InputException {
        PopulationReader.requireCounts(facts, topics);
        CellCollector from = cells.orElseThrow();
        if (from.isEmpty()) {
            throw new InputException(Place.in(facts.name()), Message.of("quotas.population.problem.noFigures"));
        }
        return from.table(facts, topics, false);
    }
}
