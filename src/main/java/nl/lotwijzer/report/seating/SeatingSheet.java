package nl.lotwijzer.report.seating;

import java.io.IOException;
import java.text.Collator;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.report.Block;
import nl.lotwijzer.report.Page;
import nl.lotwijzer.report.PagesWorkbook;
import nl.lotwijzer.report.Value;
import nl.lotwijzer.report.document.Document;
import nl.lotwijzer.report.document.Part;
import nl.lotwijzer.sessions.Session;
import nl.lotwijzer.sessions.TablePlan;

/** A table plan as documents and as a workbook. Who will not come is on none of them. */
final class SeatingSheet {
    private final ProjectDetails project;
    private final List<TablePlan> rounds;
    private final Map<Integer, String> leaders;
    private final ZoneId zone;
    private final Texts texts;

    /**
     * @param rounds  the rounds of one session, at least one
     * @param leaders the names of the facilitators by table
     */
    SeatingSheet(
            ProjectDetails project, List<TablePlan> rounds, Map<Integer, String> leaders, ZoneId zone, Texts texts) {
        this.project = project;
        this.rounds = List.copyOf(rounds);
        this.leaders = Map.copyOf(leaders);
        this.zone = zone;
        this.texts = texts;
    }

    /** Returns for how many people there is a seat in some round. */
    int people() {
        return tablesOf().size();
    }

    Document document(SeatingList list) {
        Session session = rounds.getFirst().session();
        String about = text("subtitle", session.number(), session.title(), day());
        return new Document(
                texts.language(),
                text("title." + list),
                about,
                text("subject", project.name()),
                "Lotwijzer",
                session.start(zone).toInstant(),
                project.name(),
                about,
                switch (list) {
                    case PER_TABLE -> perTable();
                    case BY_NAME -> List.of(byName());
                    case SIGNS -> signs();
                });
    }

    /** Returns a workbook with a sheet per table and one by name. */
    byte[] workbook() throws IOException {
        Session session = rounds.getFirst().session();
        return new PagesWorkbook(
                        texts.language(),
                        text("title." + SeatingList.PER_TABLE),
                        project.name(),
                        text("subtitle", session.number(), session.title(), day()),
                        session.start(zone).toInstant(),
                        List.of(tablesPage(), namesPage()))
                .bytes();
    }

    /** Returns the plan as one page of a report: per table, and below it by name. */
    Page page() {
        List<Block> blocks = new ArrayList<>(tablesPage().blocks());
        blocks.add(Block.Prose.heading(text("sheet." + SeatingList.BY_NAME)));
        blocks.addAll(namesPage().blocks());
        return new Page(text("page"), tablesPage().purpose(), blocks, "");
    }

    private List<Part> perTable() {
        List<Part> parts = new ArrayList<>();
        for (TablePlan.Table table : rounds.getFirst().tables()) {
            int number = table.number();
            parts.add(new Part.Heading(1, heading(number)));
            List<List<String>> columns =
                    rounds.stream().map(round -> namesAt(round, number)).toList();
            int longest = columns.stream().mapToInt(List::size).max().orElse(0);
            parts.add(new Part.Table(
                    text("table", number),
                    rounds.stream()
                            .map(round -> new Part.Column(roundName(round), false, 1))
                            .toList(),
                    IntStream.range(0, longest)
                            .mapToObj(row -> columns.stream()
                                    .map(names -> row < names.size() ? names.get(row) : "")
                                    .toList())
                            .toList()));
        }
        return parts;
    }

    private String heading(int table) {
        String leader = leaders.getOrDefault(table, "");
        return leader.isEmpty() ? text("table", table) : text("tableOf", table, leader);
    }

    /** With one round there is nothing to tell apart. */
    private String roundName(TablePlan round) {
        return rounds.size() == 1 ? text("names") : text("round", round.round());
    }

    private List<String> namesAt(TablePlan round, int table) {
        return round.tables().stream()
                .filter(one -> one.number() == table)
                .flatMap(one -> one.people().stream())
                .filter(person -> !round.away().contains(person.id()))
                .map(SeatingSheet::name)
                .sorted(Collator.getInstance(texts.language().locale()))
                .toList();
    }

    private Part byName() {
        List<Part.Column> columns = new ArrayList<>();
        columns.add(new Part.Column(text("name"), false, 4));
        rounds.forEach(round -> columns.add(new Part.Column(tableHeader(round), true, 1)));
        return new Part.Table(
                text("title." + SeatingList.BY_NAME),
                columns,
                alphabetical().stream()
                        .map(person -> {
                            List<String> row = new ArrayList<>();
                            row.add(listed(person));
                            tablesOf()
                                    .getOrDefault(person, List.of())
                                    .forEach(table -> row.add(table == 0 ? "–" : Integer.toString(table)));
                            return row;
                        })
                        .toList());
    }

    private String tableHeader(TablePlan round) {
        return rounds.size() == 1 ? text("tableColumn") : text("round", round.round());
    }

    private List<Part> signs() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Paragraph(text("signsAbout")));
        for (TablePlan.Table table : rounds.getFirst().tables()) {
            parts.add(new Part.Sign(
                    Integer.toString(table.number()), text("tableColumn"), leaders.getOrDefault(table.number(), "")));
        }
        return parts;
    }

    private Page tablesPage() {
        List<List<Value>> rows = new ArrayList<>();
        for (TablePlan.Table table : rounds.getFirst().tables()) {
            for (TablePlan round : rounds) {
                for (String name : namesAt(round, table.number())) {
                    rows.add(List.of(
                            new Value.Count(table.number()),
                            new Value.Text(leaders.getOrDefault(table.number(), "")),
                            new Value.Count(round.round()),
                            new Value.Text(name)));
                }
            }
        }
        return page(
                text("sheet." + SeatingList.PER_TABLE),
                new Block.Table(
                        "Tafels",
                        List.of(
                                new Block.Column(text("tableColumn"), true),
                                new Block.Column(text("leader"), false),
                                new Block.Column(text("roundColumn"), true),
                                new Block.Column(text("name"), false)),
                        rows));
    }

    private Page namesPage() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(text("name"), false));
        rounds.forEach(round -> columns.add(new Block.Column(tableHeader(round), true)));
        Map<Participant, List<Integer>> tables = tablesOf();
        List<List<Value>> rows = alphabetical().stream()
                .map(person -> {
                    List<Value> row = new ArrayList<>();
                    row.add(new Value.Text(listed(person)));
                    tables.getOrDefault(person, List.of())
                            .forEach(table -> row.add(table == 0 ? Value.NONE : new Value.Count(table)));
                    return row;
                })
                .toList();
        return page(text("sheet." + SeatingList.BY_NAME), new Block.Table("Namen", columns, rows));
    }

    private Page page(String title, Block.Table table) {
        Session session = rounds.getFirst().session();
        return new Page(title, text("subtitle", session.number(), session.title(), day()), List.of(table), "");
    }

    /** Returns per person who sits somewhere the table of each round, 0 for none. */
    private Map<Participant, List<Integer>> tablesOf() {
        Map<Participant, List<Integer>> tables = new LinkedHashMap<>();
        for (TablePlan round : rounds) {
            for (TablePlan.Table table : round.tables()) {
                for (Participant person : table.people()) {
                    if (!round.away().contains(person.id())) {
                        List<Integer> known = tables.computeIfAbsent(person, one -> new ArrayList<>());
                        while (known.size() < round.round() - 1) {
                            known.add(0);
                        }
                        known.add(table.number());
                    }
                }
            }
        }
        tables.values().forEach(known -> {
            while (known.size() < rounds.size()) {
                known.add(0);
            }
        });
        return tables;
    }

    private List<Participant> alphabetical() {
        Collator collator = Collator.getInstance(texts.language().locale());
        return tablesOf().keySet().stream()
                .sorted(Comparator.comparing(SeatingSheet::listed, collator))
                .toList();
    }

    /** Returns the name as lists in the Netherlands have it: <i>Polder, Anna van der</i>. */
    private static String listed(Participant person) {
        String last = person.registrant().lastName();
        String first = person.registrant().firstName();
        int main = 0;
        while (main < last.length() && Character.isLowerCase(last.codePointAt(main)) && last.indexOf(' ', main) > 0) {
            main = last.indexOf(' ', main) + 1;
        }
        if (last.isEmpty() || first.isEmpty()) {
            return name(person);
        }
        String before = last.substring(0, main).strip();
        return last.substring(main) + ", " + first + (before.isEmpty() ? "" : " " + before);
    }

    private static String name(Participant person) {
        return person.name().isBlank() ? person.number() : person.name();
    }

    private String day() {
        return rounds.getFirst()
                .session()
                .date()
                .format(DateTimeFormatter.ofPattern(
                        "EEEE d MMMM yyyy", texts.language().locale()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("report.seating." + key, arguments);
    }
}
