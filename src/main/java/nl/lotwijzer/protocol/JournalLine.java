package nl.lotwijzer.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of the journal of a project: a line of {@code journaal.tsv}.
 *
 * @param hash    over the hash before it and this entry
 * @param number  from 1, without a gap
 * @param at      to the second
 * @param role    of who did it
 * @param name    of who did it
 * @param action  what was done, as {@code room.journal.verb}
 * @param details numbers and codes of the deed
 * @param digests the rows of the project that were changed, as {@code table:row:hash}
 */
public record JournalLine(
        String hash,
        long number,
        Instant at,
        String role,
        String name,
        String action,
        String details,
        List<String> digests) {
    private static final String[] HEADER = {
        "hash", "nummer", "tijd", "rol", "naam", "handeling", "bijzonderheden", "rijen"
    };

    public JournalLine {
        digests = List.copyOf(digests);
    }

    /** Returns the line over which the hash runs. */
    public String entry() {
        return JournalChain.line(Stream.concat(
                        Stream.of(Long.toString(number), at.toString(), role, name, action, details), digests.stream())
                .toList());
    }

    /** Returns {@code journaal.tsv}. */
    public static String write(List<JournalLine> lines) {
        return lines.stream()
                .map(line -> line.hash + "\t" + line.entry() + "\n")
                .collect(Collectors.joining("", String.join("\t", HEADER) + "\n", ""));
    }

    /** Reads {@code journaal.tsv}. */
    public static List<JournalLine> read(String text) throws CanonicalException {
        List<JournalLine> lines = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.JOURNAL, text, HEADER)) {
            JournalLine read = new JournalLine(
                    line.hash(),
                    line.whole(1),
                    line.time(),
                    unescaped(line.raw()),
                    unescaped(line.raw()),
                    unescaped(line.raw()),
                    unescaped(line.raw()),
                    digests(line));
            lines.add(read);
        }
        Canonical.requireSame(DossierPaths.JOURNAL, text, write(lines));
        return List.copyOf(lines);
    }

    private static List<String> digests(Fields line) throws CanonicalException {
        List<String> digests = new ArrayList<>();
        while (line.more()) {
            digests.add(unescaped(line.raw()));
        }
        return digests;
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char sign = field.charAt(i);
            if (sign == '\\' && i + 1 < field.length()) {
                i++;
                text.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(i);
                        });
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }

    /** Returns the fields of details written as {@code name=value name=value}. */
    public List<String> words() {
        return Arrays.asList(details.split(" ", -1));
    }
}
