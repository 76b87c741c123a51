package nl.lotwijzer.commandline;

import java.util.ArrayList;
import java.util.List;

/** Rows of comma-separated values with a line feed after each. */
final class CsvText {
    private final StringBuilder text = new StringBuilder();

    CsvText(String... header) {
        row(header);
    }

    void row(String... cells) {
        List<String> quoted = new ArrayList<>();
        for (String cell : cells) {
            boolean plain = cell.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
            quoted.add(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        text.append(String.join(",", quoted)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
