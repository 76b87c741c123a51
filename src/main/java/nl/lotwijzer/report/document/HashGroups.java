package nl.lotwijzer.report.document;

import java.util.ArrayList;
import java.util.List;

/** A hash in groups of four digits, eight groups on a line, as people read it to each other. */
final class HashGroups {
    private static final int GROUP = 4;
    private static final int GROUPS_ON_A_LINE = 8;

    private HashGroups() {}

    /** Returns the lines, each a list of groups. */
    static List<List<String>> lines(String hex) {
        List<List<String>> lines = new ArrayList<>();
        for (int line = 0; line < hex.length(); line += GROUP * GROUPS_ON_A_LINE) {
            List<String> groups = new ArrayList<>();
            int end = Math.min(hex.length(), line + GROUP * GROUPS_ON_A_LINE);
            for (int group = line; group < end; group += GROUP) {
                groups.add(hex.substring(group, Math.min(end, group + GROUP)));
            }
            lines.add(List.copyOf(groups));
        }
        return List.copyOf(lines);
    }
}
