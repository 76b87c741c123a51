package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.population.Dimension.Kind;
import nl.lotwijzer.quotas.population.PopulationTable.FileFacts;
import nl.lotwijzer.spreadsheet.Grid;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A cross table of CBS as it stands on the screen: a title; rows of headers, each for one dimension; a last one that also
 * names the dimensions at the left, or gives units; then the figures, and the source.
 */
final class LayoutTable {
    private static final Pattern UNIT =
            Pattern.compile("(aantal|number|%|x ?1[ .\u00A0]?000|personen|procent|jaar|euro|per km.*|aantal per.*)?");

    private final List<Row> rows;
    private final Row title;
    private final List<Row> headers = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();
    private int width;

    LayoutTable(Grid grid) {
        List<Row> all = grid.rows();
        this.title = all.getFirst();
        this.rows = all.subList(1, all.size()).stream()
                .filter(row -> !PopulationReader.isSource(row))
                .toList();
    }

    /** Returns whether under a title of one cell there are rows of many. */
    static boolean looksLikeOne(Sheet top) {
        return top.rows().stream().anyMatch(row -> row.cells().size() > 2);
    }

    PopulationTable read(FileFacts facts) throws InputException {
        split();
        if (headers.isEmpty() || body.isEmpty()) {
            throw new InputException(Place.in(facts.name()), Message.of("quotas.population.problem.noLayout"));
        }
        int stub = stub();
        Row last = headers.getLast();
        boolean units = isUnits(last, stub);
        List<String> names = new ArrayList<>();
        boolean unitOfRow = !units && body.stream().allMatch(row -> isUnit(row.cell(stub - 1)));
        int named = unitOfRow ? stub - 1 : stub;
        for (int column = 0; column < named; column++) {
            names.add(last.cell(column));
        }
        List<Row> across = units ? headers.subList(0, headers.size() - 1) : headers;
        for (Row header : across) {
            String name = nameOf(header, stub);
            boolean ofStub = header.equals(last) && !unitOfRow;
            names.add(name.isEmpty() || ofStub ? "Onderwerp" : name);
        }
        return table(
                new FileFacts(facts.shape(), facts.name(), facts.hash(), title.cell(0), facts.id()),
                new Frame(stub, named, names, across, units ? last : null));
    }

    /**
     * How the table is framed.
     *
     * @param stub   the columns at the left that hold no figures
     * @param named  how many of them are dimensions; a last one more holds the unit of each row
     * @param names  of the dimensions, those at the left first
     * @param across the headers with the members of the other dimensions
     * @param units  the header with the unit of each column, if there is one
     */
    private record Frame(
            int stub,
            int named,
            List<String> names,
            List<Row> across,
            @Nullable Row units) {}

    private PopulationTable table(FileFacts facts, Frame frame) throws InputException {
        int topic = IntStream.range(0, frame.names.size())
                .filter(place -> KindWords.of(frame.names.get(place), List.of()) == Kind.TOPIC)
                .findFirst()
                .orElse(-1);
        List<String> names = new ArrayList<>(frame.names);
        if (topic >= 0) {
            names.remove(topic);
        }
        names.add("Onderwerp");
        CellCollector cells = new CellCollector(names);
        List<Topic> topics = new ArrayList<>();
        for (Row row : body) {
            for (int column = frame.stub; column < width; column++) {
                List<String> members = members(frame, row, column);
                String unit = frame.units != null
                        ? spanned(frame.units, column, frame.stub)
                        : frame.stub > frame.named ? row.cell(frame.stub - 1) : "";
                String counted = topic < 0 ? title.cell(0) : members.remove(topic);
                int[] at = new int[names.size()];
                at[members.size()] = cells.member(members.size(), counted + " (" + unit + ")", counted);
                if (at[members.size()] == topics.size()) {
                    topics.add(Topic.ofHeader(counted).with(unit));
                }
                add(facts, cells, topics.get(at[members.size()]), members, at, row, column);
            }
        }
        PopulationReader.requireCounts(facts, topics);
        if (cells.isEmpty()) {
            throw new InputException(Place.in(facts.name()), Message.of("quotas.population.problem.noFigures"));
        }
        return cells.table(facts, topics, false);
    }

    private static void add(
            FileFacts facts, CellCollector cells, Topic topic, List<String> members, int[] at, Row row, int column)
            throws InputException {
        for (int place = 0; place < members.size(); place++) {
            at[place] = cells.member(place, "", members.get(place));
        }
        if (!topic.counts()) {
            return;
        }
        OptionalLong people = FigureText.people(row.cell(column), topic.factor());
        if (people.isEmpty()) {
            throw new InputException(
                    Place.in(facts.name()).row(row.number()).value(row.cell(column)),
                    Message.of("quotas.population.problem.noCount"));
        }
        cells.add(at, people.getAsLong());
    }

    private static List<String> members(Frame frame, Row row, int column) {
        List<String> members = new ArrayList<>();
        for (int place = 0; place < frame.named; place++) {
            members.add(row.cell(place));
        }
        for (Row header : frame.across) {
            members.add(spanned(header, column, frame.stub));
        }
        return members;
    }

    /** A member may stand once above all of its columns. */
    private static String spanned(Row header, int column, int stub) {
        int place = column;
        while (place > stub && header.cell(place).isEmpty()) {
            place--;
        }
        return header.cell(place);
    }

    /** Parts headers from figures: the figures begin where from then on the last cell of every row is a figure. */
    private void split() {
        List<Row> wide = rows.stream().filter(row -> row.cells().size() > 1).toList();
        width = wide.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int first = wide.size();
        while (first > 0 && holdsFigures(wide.get(first - 1))) {
            first--;
        }
        while (first < wide.size() && (first == 0 || isYears(wide.get(first)))) {
            first++;
        }
        headers.addAll(wide.subList(0, first));
        body.addAll(wide.subList(first, wide.size()));
    }

    private boolean holdsFigures(Row row) {
        return !row.cell(0).isEmpty() && FigureText.isFigure(row.cell(width - 1));
    }

    /** A header of years looks like figures: it names the periods. */
    private static boolean isYears(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).matches("perioden?|periods?"));
    }

    /** Returns how many columns at the left hold no figures: up to where the first header begins to name members. */
    private int stub() {
        Row first = headers.getFirst();
        if (headers.size() == 1) {
            return IntStream.range(0, width)
                    .filter(column -> body.stream().allMatch(row -> FigureText.isFigure(row.cell(column))))
                    .findFirst()
                    .orElse(1);
        }
        int blanks = 0;
        while (first.cell(blanks).isEmpty() && blanks < width) {
            blanks++;
        }
        boolean names = KindWords.of(first.cell(blanks), List.of()) != Kind.OTHER
                && !first.cell(blanks).equals(first.cell(blanks + 1));
        return Math.max(1, names ? blanks + 1 : blanks);
    }

    /** Returns the dimension that a header names in the last column at the left; empty if it names none. */
    private static String nameOf(Row header, int stub) {
        return header.cell(stub - 1);
    }

    private boolean isUnits(Row header, int stub) {
        return headers.size() > 1 && IntStream.range(stub, width).allMatch(column -> isUnit(header.cell(column)));
    }

    private static boolean isUnit(String cell) {
        return UNIT.matcher(cell.toLowerCase(Locale.ROOT)).matches();
    }
}
