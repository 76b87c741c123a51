package nl.lotwijzer.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to the panel after the draw: a line of {@code vervangingen.tsv}.
 *
 * @param number  from 1
 * @param at      to the second
 * @param who     the registration number it is about
 * @param forWhom whose seat {@code who} takes; null where it is not a replacement
 * @param remark  why, or how a call ended; {@code -} for a replacement
 */
public record ReplacementEvent(
        int number,
        Instant at,
        Kind kind,
        String who,
        @Nullable String forWhom,
        String remark) {
    /** Somebody withdrew. */
    public static final String WITHDRAWN = "afgemeld";

    /** Somebody was erased. */
    public static final String ERASED = "gewist";

    /** Somebody was called and spoken. */
    public static final String SPOKEN = "gesproken";

    /** Somebody did not answer. */
    public static final String NO_ANSWER = "geen gehoor";

    /** Somebody is to be called again. */
    public static final String CALL_BACK = "terugbellen";

    /** Somebody accepts a seat. */
    public static final String ACCEPTS = "neemt aan";

    /** Somebody refuses a seat. */
    public static final String REFUSES = "weigert";

    /** How a call can end. */
    public static final List<String> CALLS = List.of(SPOKEN, NO_ANSWER, CALL_BACK, ACCEPTS, REFUSES);

    private static final String[] HEADER = {"nummer", "tijd", "soort", "wie", "voor", "toelichting"};

    /** What can happen. */
    public enum Kind {
        /** A sitting member leaves. */
        VACATED("vrij"),
        /** Somebody was called. */
        CALLED("gebeld"),
        /** Somebody who does not sit can no longer be chosen. */
        OUT("af"),
        /** Somebody takes a vacant seat. */
        REPLACED("vervangen");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns how the files write it. */
        public String word() {
            return word;
        }
    }

    /** Returns the line, without its end. */
    public String line() {
        return String.join(
                "\t",
                Integer.toString(number),
                at.toString(),
                kind.word(),
                who,
                forWhom == null ? Canonical.NOTHING : forWhom,
                remark);
    }

    /** Returns {@code vervangingen.tsv}. */
    public static String write(List<ReplacementEvent> events) {
        Sheet sheet = new Sheet(HEADER);
        events.forEach(event -> sheet.line(event.line()));
        return sheet.text();
    }

    /** Reads {@code vervangingen.tsv}. */
    public static List<ReplacementEvent> read(String text) throws CanonicalException {
        List<ReplacementEvent> events = new ArrayList<>();
        for (Fields line : Fields.of(DossierPaths.REPLACEMENTS, text, 6, HEADER)) {
            int number = line.whole(1);
            if (number != events.size() + 1) {
                throw line.fault(Problem.ORDER);
            }
            events.add(new ReplacementEvent(
                    number,
                    line.time(),
                    kind(line),
                    line.code(),
                    line.nothing() ? null : line.code(),
                    line.nothing() ? Canonical.NOTHING : line.text()));
        }
        Canonical.requireSame(DossierPaths.REPLACEMENTS, text, write(events));
        return List.copyOf(events);
    }

    private static Kind kind(Fields line) throws CanonicalException {
        String word = line.raw();
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw line.fault(Problem.WORD, word);
    }
}
