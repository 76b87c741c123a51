package nl.lotwijzer.quotas.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.quotas.population.PopulationTable.FileFacts;
import nl.lotwijzer.spreadsheet.Column;
import nl.lotwijzer.spreadsheet.InputException;
import nl.lotwijzer.spreadsheet.Place;
import nl.lotwijzer.spreadsheet.Row;
import nl.lotwijzer.spreadsheet.Sheet;
import nl.lotwijzer.spreadsheet.SpreadsheetReader;

/** Reads a file of a statistical office: which form it has is found from its content. */
public final class PopulationReader {
    private static final Pattern RAW_TOPIC = Pattern.compile(".*_\\d+");
    private static final Pattern TABLE_ID = Pattern.compile("(\\d{4,6}(?:ned|NED|eng|ENG))(?:_.*)?");
    private static final Pattern OWN_TABLE = Pattern.compile("kenmerk|criterion|feature|variabele");

    private PopulationReader() {}

    /**
     * Returns which form a file has.
     *
     * @throws InputException if it cannot be read, or has none of the forms
     */
    public static Shape shape(Path file) throws InputException {
        if (Archive.isZip(file)) {
            return Archive.holdsObservations(file) ? Shape.CBS_BULK : Archive.withTable(file, PopulationReader::shape);
        }
        return shape(SpreadsheetReader.top(file, Optional.empty(), OptionalInt.empty()), file);
    }

    /**
     * Reads a file of an office, of up to some millions of figures.
     *
     * @param rowsRead told now and then how many rows were read; what it throws stops the reading
     * @throws InputException if the file cannot be read, is a {@link Shape#PLAIN} table, or has none of the forms; with row,
     *     column and what to do
     */
    public static PopulationTable read(Path file, IntConsumer rowsRead) throws InputException {
        String name = String.valueOf(file.getFileName());
        if (Archive.isZip(file)) {
            return Archive.holdsObservations(file)
                    ? BulkTable.read(file, facts(Shape.CBS_BULK, file, name), rowsRead)
                    : Archive.withTable(file, inside -> read(inside, name, hash(file), rowsRead));
        }
        return read(file, name, hash(file), rowsRead);
    }

    private static PopulationTable read(Path file, String name, String hash, IntConsumer rowsRead)
            throws InputException {
        Shape shape = shape(SpreadsheetReader.top(file, Optional.empty(), OptionalInt.empty()), file);
        FileFacts facts = new FileFacts(shape, name, hash, titleIn(name), idIn(name));
        return switch (shape) {
            case CBS_LAYOUT -> new LayoutTable(SpreadsheetReader.grid(file, Optional.empty(), rowsRead)).read(facts);
            case CBS_RAW, CBS_BARE -> {
                ColumnTable table = new ColumnTable(facts);
                SpreadsheetReader.rows(file, Optional.empty(), OptionalInt.of(1), table, rowsRead);
                yield table.table();
            }
            case STATBEL -> {
                StatbelTable table = new StatbelTable(facts);
                SpreadsheetReader.rows(file, Optional.empty(), OptionalInt.of(1), table, rowsRead);
                yield table.table();
            }
            case CBS_BULK, PLAIN ->
                throw new InputException(Place.in(name), Message.of("quotas.population.problem.ownTable"));
        };
    }

    private static Shape shape(Sheet found, Path file) throws InputException {
        Sheet top = found.headerRow() == 1 ? found : SpreadsheetReader.top(file, Optional.empty(), OptionalInt.of(1));
        if (top.column("CD_REFNIS").isPresent() && top.column("MS_POPULATION").isPresent()) {
            return Shape.STATBEL;
        }
        List<String> names = top.columns().stream().map(Column::name).toList();
        boolean ids = !names.isEmpty() && names.getFirst().equalsIgnoreCase("id");
        if (ids && names.stream().anyMatch(name -> RAW_TOPIC.matcher(name).matches())) {
            return Shape.CBS_RAW;
        }
        long named = names.stream().filter(name -> !name.isEmpty()).count();
        if (named <= 1 && LayoutTable.looksLikeOne(top)) {
            return Shape.CBS_LAYOUT;
        }
        if (found.columns().stream()
                .anyMatch(column -> OWN_TABLE
                        .matcher(column.name().toLowerCase(Locale.ROOT))
                        .matches())) {
            return Shape.PLAIN;
        }
        if (named > 1 && ColumnTable.looksLikeOne(top)) {
            return Shape.CBS_BARE;
        }
        throw new InputException(Place.in(top.fileName()), Message.of("quotas.population.problem.unknownShape"));
    }

    static FileFacts facts(Shape shape, Path file, String name) throws InputException {
        return new FileFacts(shape, name, hash(file), titleIn(name), idIn(name));
    }

    /** Returns the number of the table that CBS puts in front of the name of a file. */
    private static String idIn(String name) {
        Matcher id = TABLE_ID.matcher(withoutEnding(name));
        return id.matches() ? id.group(1) : "";
    }

    /** Returns the title that CBS makes the name of a file of: signs became underscores, date and time follow. */
    private static String titleIn(String name) {
        String title = withoutEnding(name);
        return TABLE_ID.matcher(title).matches() || title.startsWith("TF_")
                ? ""
                : title.replaceAll("_\\d{8}_\\d{6}$", "")
                        .replace("__", "; ")
                        .replace('_', ' ')
                        .strip();
    }

    private static String withoutEnding(String name) {
        return name.replaceAll("\\.[A-Za-z]{3,4}$", "");
    }

    /** Returns the SHA-256 of a file in hex. */
    public static String hash(Path file) throws InputException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (IOException e) {
            throw new InputException(
                    Place.in(String.valueOf(file.getFileName())), Message.of("spreadsheet.problem.unreadable"));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Refuses a table that counts no people at all, and says it when it gives shares. */
    static void requireCounts(FileFacts facts, List<Topic> topics) throws InputException {
        if (topics.stream().noneMatch(Topic::counts)) {
            boolean shares = topics.stream().anyMatch(Topic::isShare);
            throw new InputException(
                    Place.in(facts.name()),
                    Message.of("quotas.population.problem." + (shares ? "shares" : "noFigures")));
        }
    }

    /** A row that names its source, under the table. */
    static boolean isSource(Row row) {
        String first = row.cell(0);
        return first.startsWith("Bron:") || first.startsWith("Source:") || first.startsWith("©");
    }
}
