package nl.lotwijzer.commandline;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.lotwijzer.language.Message;

/**
 * A file as {@link CsvText} writes it, with the names of its columns; nothing else is read.
 *
 * @param file   the name of the file
 * @param header the names of the columns
 * @param rows   the cells of each row, as many as there are columns
 */
record CsvTable(String file, List<String> header, List<List<String>> rows) {
    CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a file.
     *
     * @param columns the names of its first columns
     * @throws CommandException if it cannot be read, or has other columns or ragged rows
     */
    static CsvTable read(Path folder, String name, List<String> columns) throws CommandException {
        List<List<String>> lines;
        try (Reader text = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8);
                CSVReader csv = new CSVReaderBuilder(text)
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .build()) {
            lines = csv.readAll().stream().map(Arrays::asList).toList();
        } catch (IOException | CsvException e) {
            throw new CommandException(
                    Message.of("commandline.check.missing", folder.resolve(name).toString()));
        }
        if (lines.isEmpty()
                || lines.getFirst().size() < columns.size()
                || !lines.getFirst().subList(0, columns.size()).equals(columns)) {
            throw new CommandException(Message.of("commandline.check.columns", name, String.join(",", columns)));
        }
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).size() != lines.getFirst().size()) {
                throw broken(name, line);
            }
        }
        return new CsvTable(name, lines.getFirst(), lines.subList(1, lines.size()));
    }

    /** Returns a cell as a whole number of 0 or more. */
    int number(int row, int column) throws CommandException {
        String cell = rows.get(row).get(column);
        if (!cell.matches("[0-9]{1,9}")) {
            throw broken(row);
        }
        return Integer.parseInt(cell);
    }

    /** Returns what to throw for a row that cannot be understood. */
    CommandException broken(int row) {
        return broken(file, row + 1);
    }

    private static CommandException broken(String file, int line) {
        return new CommandException(Message.of("commandline.check.broken", file, Integer.toString(line + 1)));
    }
}
