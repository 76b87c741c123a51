package nl.lotwijzer.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.lotwijzer.language.Language;

/**
 * Every table and column of a project and, for those about a person, why it is kept, until when and how it goes. It is
 * read from {@code catalogue.txt}, which says how it is written.
 */
public final class Catalogue {
    private static final Catalogue WHOLE = read();

    private final List<FieldGroup> groups;
    private final List<CatalogueTable> tables;

    private Catalogue(List<FieldGroup> groups, List<CatalogueTable> tables) {
        this.groups = List.copyOf(groups);
        this.tables = List.copyOf(tables);
    }

    static Catalogue whole() {
        return WHOLE;
    }

    /** Returns the groups of fields, in the order of the work. */
    public static List<FieldGroup> groups() {
        return WHOLE.groups;
    }

    /** Returns the fields of a group as people call them, each table with its fields; what is only a number is left out. */
    public static List<String> fieldNames(FieldGroup group, Language language) {
        return WHOLE.tables.stream()
                .filter(table -> table.columnsOf(group.fields()).stream().anyMatch(Catalogue::told))
                .map(table -> table.label(language) + ": "
                        + table.columnsOf(group.fields()).stream()
                                .filter(Catalogue::told)
                                .map(column -> column.label(language))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static boolean told(CatalogueColumn column) {
        return column.shown() != CatalogueColumn.Shown.HIDDEN;
    }

    /** Returns whether a group holds special categories of personal data (GDPR article 9). */
    public static boolean special(FieldGroup group) {
        return WHOLE.tables.stream()
                .flatMap(table -> table.columnsOf(group.fields()).stream())
                .anyMatch(column -> column.nature() == Nature.SPECIAL);
    }

    List<CatalogueTable> tables() {
        return tables;
    }

    private static Catalogue read() {
        try (InputStream in = Objects.requireNonNull(
                Catalogue.class.getResourceAsStream("catalogue.txt"), "catalogue.txt is missing")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue parse(String text) {
        List<FieldGroup> groups = new ArrayList<>();
        List<List<String>> tables = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("group:")) {
                groups.add(group(fields(line.substring("group:".length()))));
            } else if (line.startsWith("table:")) {
                tables.add(new ArrayList<>(List.of(line)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                tables.getLast().add(line);
            }
        }
        return new Catalogue(groups, tables.stream().map(Catalogue::table).toList());
    }

    private static FieldGroup group(List<String> fields) {
        String[] end = fields.get(3).split("\\+", -1);
        return new FieldGroup(
                fields.get(0),
                value(Subject.class, fields.get(1)),
                value(FieldGroup.Who.class, fields.get(2)),
                value(FieldGroup.Basis.class, end[0]),
                end.length == 1 ? 0 : Integer.parseInt(end[1].strip()),
                fields.get(4));
    }

    private static CatalogueTable table(List<String> lines) {
        List<String> head = fields(lines.getFirst().substring("table:".length()));
        List<Link> links = new ArrayList<>();
        if (head.size() > 3) {
            for (String link : head.get(3).split(";", -1)) {
                String[] words = link.strip().split(" ", -1);
                links.add(Link.of(value(Subject.class, words[0]), words[1]));
            }
        }
        List<CatalogueColumn> columns = new ArrayList<>();
        lines.stream().skip(1).forEach(line -> columns.addAll(columns(line)));
        return new CatalogueTable(head.get(0), head.get(1), head.get(2), links, columns);
    }

    private static List<CatalogueColumn> columns(String line) {
        for (Nature nature : List.of(Nature.NONE, Nature.SALT)) {
            String start = nature.name().toLowerCase(Locale.ROOT) + ":";
            if (line.startsWith(start)) {
                return Arrays.stream(line.substring(start.length()).strip().split(" ", -1))
                        .map(name -> new CatalogueColumn(
                                name, nature, "", Wiping.KEEP, CatalogueColumn.Shown.HIDDEN, "", ""))
                        .toList();
            }
        }
        List<String> fields = fields(line);
        String[] traits = fields.get(0).split(", *", -1);
        return List.of(new CatalogueColumn(
                fields.get(1),
                value(Nature.class, traits[0]),
                traits[1],
                value(Wiping.class, traits[2]),
                value(CatalogueColumn.Shown.class, traits[3]),
                fields.get(2),
                fields.get(3)));
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static <E extends Enum<E>> E value(Class<E> kind, String name) {
        return Enum.valueOf(kind, name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
