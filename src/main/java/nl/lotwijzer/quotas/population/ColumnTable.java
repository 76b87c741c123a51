package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.PopulationTable.FileFacts;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.RowVisitor;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A table of CBS with a column for each dimension and each topic: raw, with codes, or bare, with labels. */
final class ColumnTable implements RowVisitor {
    private static final int THOUSAND = 1000;
    private static final Pattern RAW_TOPIC = Pattern.compile(".*_\\d+");

    /** What columns of words, among the topics, say of a region. */
    private static final Pattern CODING = Pattern.compile(".*(codering|coding).*");

    private final FileFacts facts;
    private final List<Column> dimensions = new ArrayList<>();
    private final List<Column> counted = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final BitSet broken = new BitSet();
    private @Nullable Column regionCode;
    private @Nullable Column regionName;
    private int region = -1;
    private @Nullable Sheet sheet;
    private @Nullable CellCollector cells;

    ColumnTable(FileFacts facts) {
        this.facts = facts;
    }

    /** Returns whether the header names something that CBS divides people by, and figures stand beside it. */
    static boolean looksLikeOne(Sheet top) {
        return top.columns().stream()
                        .anyMatch(column ->
                                KindWords.of(column.name(), List.of()) != Kind.OTHER && !holdsFigures(top, column))
                && top.columns().stream().anyMatch(column -> isTopic(top, column));
    }

    /** Ages, years and codes are numbers too: what the header calls a dimension is none of the topics. */
    private static boolean isTopic(Sheet top, Column column) {
        if (RAW_TOPIC.matcher(column.name()).matches()) {
            return true;
        }
        Kind kind = column.name().endsWith(")") ? Kind.OTHER : KindWords.of(column.name(), List.of());
        return kind == Kind.OTHER && holdsFigures(top, column);
    }

    private static boolean holdsFigures(Sheet top, Column column) {
        return cells(top, column).allMatch(FigureText::isFigure)
                && cells(top, column).anyMatch(FigureText::isNumber);
    }

    private static Stream<String> cells(Sheet top, Column column) {
        return top.rows().stream()
                .filter(row -> !PopulationReader.isSource(row))
                .map(row -> row.cell(column.index()));
    }

    @Override
    public void table(Sheet top) throws InputException {
        sheet = top;
        boolean topicsBegan = false;
        for (Column column : top.columns()) {
            boolean id = column.index() == 0 && column.name().equalsIgnoreCase("id");
            boolean topic = !id && isTopic(top, column);
            if (topic && holdsFigures(top, column)) {
                counted.add(column);
                topics.add(Topic.ofHeader(column.name()));
            } else if (!id && !topic && !topicsBegan && !column.name().endsWith(")")) {
                dimensions.add(column);
            } else {
                describe(column);
            }
            topicsBegan |= topic;
        }
        if (counted.isEmpty()) {
            throw new InputException(
                    Place.in(top.fileName()).row(top.headerRow()), Message.of("quotas.population.problem.noFigures"));
        }
        List<String> names = new ArrayList<>();
        for (Column column : dimensions) {
            if (region < 0 && KindWords.of(column.name(), List.of()) == Kind.REGION) {
                region = names.size();
            }
            names.add(column.name());
        }
        names.add("Onderwerp");
        CellCollector made = new CellCollector(names);
        for (int place = 0; place < counted.size(); place++) {
            String name = topics.get(place).name();
            made.member(
                    names.size() - 1,
                    counted.get(place).name(),
                    name.substring(name.lastIndexOf('/') + 1).strip());
        }
        cells = made;
    }

    /** A column of words among the topics may give the code or the name of a region. */
    private void describe(Column column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        if (CODING.matcher(name).matches()) {
            regionCode = column;
        } else if (name.contains("gemeentenaam")) {
            regionName = column;
        }
    }

    @Override
    public void row(Row row) throws InputException {
        Sheet top = sheet;
        CellCollector into = cells;
        if (top == null || into == null || PopulationReader.isSource(row)) {
            return;
        }
        int[] at = new int[dimensions.size() + 1];
        for (int place = 0; place < dimensions.size(); place++) {
            at[place] = member(into, row, place);
        }
        for (int place = 0; place < counted.size(); place++) {
            Topic topic = topics.get(place);
            if (topic.counts()) {
                String text = row.cell(counted.get(place).index());
                // Raw files name no unit: the figures are kept in thousandths until it shows whether any are broken.
                boolean untold = untold(topic);
                OptionalLong people = FigureText.people(text, untold ? THOUSAND : topic.factor());
                if (people.isEmpty()) {
                    throw new InputException(
                            top.place(row, counted.get(place)), Message.of("quotas.population.problem.noCount"));
                }
                at[dimensions.size()] = place;
                into.add(at, people.getAsLong());
                boolean known = people.getAsLong() != PopulationTable.MISSING;
                if (untold && known && people.getAsLong() % THOUSAND != 0) {
                    broken.set(place);
                }
            }
        }
    }

    private boolean untold(Topic topic) {
        return facts.shape() == Shape.CBS_RAW && topic.unit().isEmpty();
    }

    private int member(CellCollector into, Row row, int place) {
        String text = row.cell(dimensions.get(place).index());
        Column code = regionCode;
        Column name = regionName;
        if (place == region && code != null && !row.cell(code.index()).isEmpty()) {
            String label = text.equals(row.cell(code.index())) && name != null ? row.cell(name.index()) : text;
            return into.member(place, row.cell(code.index()), label);
        }
        return facts.shape() == Shape.CBS_RAW
                ? into.member(place, text, KnownCodes.label(text))
                : into.member(place, "", text);
    }

    PopulationTable table() throws InputException {
        PopulationReader.requireCounts(facts, topics);
        CellCollector from = cells;
        if (from == null || from.isEmpty()) {
            throw new InputException(Place.in(facts.name()), Message.of("quotas.population.problem.noFigures"));
        }
        int[] divisors = new int[topics.size()];
        List<Topic> told = new ArrayList<>();
        for (int place = 0; place < divisors.length; place++) {
            Topic topic = topics.get(place);
            divisors[place] = untold(topic) && !broken.get(place) ? THOUSAND : 1;
            told.add(broken.get(place) ? topic.inThousands() : topic);
        }
        return from.table(facts, told, false, divisors);
    }
}
