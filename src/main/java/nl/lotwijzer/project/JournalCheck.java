package nl.lotwijzer.project;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import nl.lotwijzer.protocol.JournalChain;
import org.jdbi.v3.core.Handle;

/**
 * What a check of the journal found.
 *
 * @param entries       how many entries were computed again
 * @param rows          how many rows were compared with their digest
 * @param brokenEntries the numbers of entries whose hash is not what it should be
 * @param changedRows   the rows, as {@code table:row}, that changed, came or went without the journal knowing
 */
public record JournalCheck(long entries, long rows, List<Long> brokenEntries, List<String> changedRows) {
    public JournalCheck {
        brokenEntries = List.copyOf(brokenEntries);
        changedRows = List.copyOf(changedRows);
    }

    /** Returns whether every hash and every row agrees. */
    public boolean sound() {
        return brokenEntries.isEmpty() && changedRows.isEmpty();
    }

    static JournalCheck of(Handle handle, String projectCode) {
        List<Long> broken = new ArrayList<>();
        Map<String, String> journaled = new HashMap<>();
        String before = JournalChain.start(projectCode);
        long number = 0;
        for (JournalStore.Written entry : new JournalStore(handle).written()) {
            number++;
            boolean follows = entry.number() == number
                    && JournalChain.next(before, entry.line()).equals(entry.hash());
            if (!note(entry, journaled) || !follows) {
                broken.add(entry.number());
            }
            before = entry.hash();
        }
        SortedMap<String, String> now = rowsNow(handle);
        journaled.values().removeIf(RowDigests.GONE::equals);
        List<String> changed = new TreeSet<>(union(journaled, now))
                .stream()
                        .filter(row -> !journaled
                                .getOrDefault(row, RowDigests.GONE)
                                .equals(now.getOrDefault(row, RowDigests.GONE)))
                        .toList();
        return new JournalCheck(number, now.size(), broken, changed);
    }

    /** Takes over the digests of an entry, each as {@code table:row:digest}; returns whether all have that form. */
    private static boolean note(JournalStore.Written entry, Map<String, String> journaled) {
        boolean wellFormed = true;
        for (String digest :
                entry.digests().isEmpty() ? new String[0] : entry.digests().split("\t", -1)) {
            int last = digest.lastIndexOf(':');
            if (last < 0) {
                wellFormed = false;
            } else {
                journaled.put(digest.substring(0, last), digest.substring(last + 1));
            }
        }
        return wellFormed;
    }

    private static SortedMap<String, String> rowsNow(Handle handle) {
        try {
            return RowDigests.ofAll(handle);
        } catch (SQLException e) {
            throw StorageTrouble.of(e, null);
        }
    }

    private static List<String> union(Map<String, String> journaled, Map<String, String> now) {
        List<String> rows = new ArrayList<>(journaled.keySet());
        rows.addAll(now.keySet());
        return rows;
    }
}
