package nl.lotwijzer.protocol;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.CanonicalException.Problem;

/** The fields of one line, taken one by one from the left. */
final class Fields {
    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern BIG = Pattern.compile("0|[1-9][0-9]{0,11}");
    private static final Pattern FRACTION = Pattern.compile("(0|-?[1-9][0-9]*)/([1-9][0-9]*)");
    private static final Pattern HEX = Pattern.compile("[0-9a-f]+");
    private static final int HASH_DIGITS = 64;
    private static final int NONCE_DIGITS = 32;
    private static final int LONGEST_FRACTION = 20_000;

    private final String file;
    private final int line;
    private final String[] parts;
    private int at;

    Fields(String file, int line, String text) {
        this.file = file;
        this.line = line;
        this.parts = text.split("\t", -1);
    }

    /** Reads the lines of a file after its header, each with so many fields. */
    static List<Fields> of(String file, String text, int fields, String... header) throws CanonicalException {
        List<Fields> lines = of(file, text, header);
        for (Fields each : lines) {
            each.expect(fields);
        }
        return lines;
    }

    /** Reads the lines of a file after its header. */
    static List<Fields> of(String file, String text, String... header) throws CanonicalException {
        if (!text.endsWith("\n")) {
            throw new CanonicalException(file, 0, Problem.NO_LAST_LINE_END);
        }
        List<String> lines = Canonical.lines(text);
        String first = String.join("\t", header);
        if (!lines.getFirst().equals(first)) {
            throw new CanonicalException(file, 1, Problem.HEADER, first);
        }
        List<Fields> read = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            read.add(new Fields(file, i + 1, lines.get(i)));
        }
        return read;
    }

    boolean more() {
        return at < parts.length;
    }

    void expect(int fields) throws CanonicalException {
        if (parts.length != fields) {
            throw fault(Problem.FIELDS, Integer.toString(parts.length));
        }
    }

    CanonicalException fault(Problem problem, String... details) {
        return new CanonicalException(file, line, problem, details);
    }

    /** The next field, whatever it is. */
    String raw() throws CanonicalException {
        if (at == parts.length) {
            throw fault(Problem.FIELDS, Integer.toString(parts.length));
        }
        return parts[at++];
    }

    /** Takes the next field if it says that there is nothing. */
    boolean nothing() throws CanonicalException {
        return took(Canonical.NOTHING);
    }

    /** Takes the next field if it is this word. */
    boolean took(String word) throws CanonicalException {
        if (at == parts.length) {
            throw fault(Problem.FIELDS, Integer.toString(parts.length));
        }
        boolean same = parts[at].equals(word);
        at += same ? 1 : 0;
        return same;
    }

    String text() throws CanonicalException {
        String text = raw();
        if (text.isEmpty()) {
            throw fault(Problem.EMPTY);
        }
        if (text.equals(Canonical.NOTHING)) {
            throw fault(Problem.WORD, text);
        }
        return text;
    }

    String code() throws CanonicalException {
        String code = text();
        if (!Canonical.hasNoSeparator(code)) {
            throw fault(Problem.SEPARATOR, code);
        }
        return code;
    }

    /** A population. */
    long big() throws CanonicalException {
        String field = raw();
        if (!BIG.matcher(field).matches()) {
            throw fault(Problem.NUMBER, shortened(field));
        }
        return Long.parseLong(field);
    }

    int whole(int least) throws CanonicalException {
        String field = raw();
        if (!WHOLE.matcher(field).matches() || Integer.parseInt(field) < least) {
            throw fault(Problem.NUMBER, shortened(field));
        }
        return Integer.parseInt(field);
    }

    Fraction fraction() throws CanonicalException {
        String field = raw();
        if (field.length() > LONGEST_FRACTION || !FRACTION.matcher(field).matches()) {
            throw fault(Problem.FRACTION, shortened(field));
        }
        int slash = field.indexOf('/');
        Fraction fraction =
                new Fraction(new BigInteger(field.substring(0, slash)), new BigInteger(field.substring(slash + 1)));
        if (!fraction.toString().equals(field)) {
            throw fault(Problem.FRACTION, shortened(field));
        }
        return fraction;
    }

    Instant time() throws CanonicalException {
        String field = raw();
        try {
            Instant time = Instant.parse(field);
            if (time.toString().equals(field)
                    && time.truncatedTo(ChronoUnit.SECONDS).equals(time)) {
                return time;
            }
        } catch (DateTimeException _) {
            // told below
        }
        throw fault(Problem.TIME, shortened(field));
    }

    LocalDate date() throws CanonicalException {
        String field = raw();
        try {
            LocalDate date = LocalDate.parse(field);
            if (date.toString().equals(field)) {
                return date;
            }
        } catch (DateTimeException _) {
            // told below
        }
        throw fault(Problem.TIME, shortened(field));
    }

    String hash() throws CanonicalException {
        return hex(HASH_DIGITS);
    }

    String nonce() throws CanonicalException {
        return hex(NONCE_DIGITS);
    }

    private String hex(int digits) throws CanonicalException {
        String field = raw();
        if (field.length() != digits || !HEX.matcher(field).matches()) {
            throw fault(Problem.HEX, shortened(field));
        }
        return field;
    }

    static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    static boolean isHash(String text) {
        return text.length() == HASH_DIGITS && isHex(text);
    }

    static boolean isNonce(String text) {
        return text.length() == NONCE_DIGITS && isHex(text);
    }

    private static String shortened(String field) {
        return field.length() > 60 ? field.substring(0, 60) + "…" : field;
    }
}
