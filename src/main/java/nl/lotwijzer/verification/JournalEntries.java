package nl.lotwijzer.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.protocol.JournalLine;
import org.jspecify.annotations.Nullable;

/** The entries of a journal that belong to draws, found by what they say. */
final class JournalEntries {
    private final Map<String, List<JournalLine>> byAction = new HashMap<>();
    private final Findings findings;
    private int compared;

    JournalEntries(List<JournalLine> journal, Findings findings) {
        this.findings = findings;
        for (JournalLine line : journal) {
            byAction.computeIfAbsent(line.action(), _ -> new ArrayList<>()).add(line);
        }
    }

    private List<JournalLine> of(String action, int round) {
        String start = "ronde=" + round;
        return byAction.getOrDefault(action, List.of()).stream()
                .filter(line -> line.details().equals(start) || line.details().startsWith(start + " "))
                .toList();
    }

    /**
     * Requires exactly one entry that is about the same thing, with exactly these details, at this time.
     *
     * @param details what stands behind the round; up to its first blank or {@code =} they say what it is about
     * @return the entry; null where there is none such
     */
    @Nullable
    JournalLine one(String action, int round, String details, @Nullable Instant at) {
        String expected = "ronde=" + round + (details.isEmpty() ? "" : " " + details);
        String about = about(expected);
        List<JournalLine> found = of(action, round).stream()
                .filter(line -> about(line.details()).equals(about))
                .toList();
        if (found.size() != 1) {
            findings.wrong("verification.journal.times", action, expected, found.size());
            return null;
        }
        JournalLine line = found.getFirst();
        compared++;
        boolean same =
                line.details().equals(expected) && (at == null || line.at().equals(at));
        findings.require(
                same,
                "verification.journal.differs",
                line.number(),
                action,
                expected,
                at == null ? "-" : at.toString());
        return line;
    }

    /** The details without the value that comes last: which contribution, change or event it is. */
    private static String about(String details) {
        String[] words = details.split(" ", -1);
        StringBuilder about = new StringBuilder();
        for (String word : words) {
            boolean which = word.startsWith("ronde=")
                    || word.startsWith("bijdrage=")
                    || word.startsWith("wijziging=")
                    || word.startsWith("gebeurtenis=");
            about.append(which ? word : word.substring(0, word.indexOf('=') + 1))
                    .append(' ');
        }
        return about.toString();
    }

    void none(String action, int round) {
        findings.require(of(action, round).isEmpty(), "verification.journal.none", action, round);
    }

    void count(String action, int round, int number) {
        int found = of(action, round).size();
        findings.require(found == number, "verification.journal.count", action, number, found);
    }

    /** Requires that the last entry before {@code end} that begins so ends with this hash, and that there is one. */
    void lastOf(String action, int round, String start, String hash, @Nullable JournalLine end) {
        String begins = "ronde=" + round + " " + start;
        List<JournalLine> found = of(action, round).stream()
                .filter(line -> line.details().startsWith(begins))
                .toList();
        boolean before = end == null || found.stream().allMatch(line -> line.number() < end.number());
        boolean same = !found.isEmpty() && found.getLast().details().equals(begins + hash);
        compared += found.size();
        findings.require(before && same, "verification.journal.pledge", begins + hash);
    }

    /** Requires that the last dossier that was made of a round has this {@code MANIFEST-NA.txt}. */
    void lastDossier(String action, int round, String hash) {
        List<JournalLine> found = of(action, round);
        boolean same = !found.isEmpty() && found.getLast().details().endsWith(" na=" + hash);
        compared++;
        findings.require(same, "verification.journal.dossier", round);
    }

    void inOrder(@Nullable JournalLine first, @Nullable JournalLine second) {
        if (first != null && second != null) {
            findings.require(
                    first.number() < second.number(), "verification.journal.order", first.number(), second.number());
        }
    }

    int compared() {
        return compared;
    }
}
