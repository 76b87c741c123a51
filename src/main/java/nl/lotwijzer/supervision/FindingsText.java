package nl.lotwijzer.supervision;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Findings as text: UTF-8 in normal form C, lines ended by LF, fields separated by TAB, {@code -} for a field that is
 * empty, backslash, tab and line feed inside a field as {@code \\}, {@code \t}, {@code \n}.
 */
final class FindingsText {
    static final String HASH = "sha256";
    private static final String FIRST = "bevindingen\tLW1\n";

    private FindingsText() {}

    static String body(Findings findings) {
        DossierFacts dossier = findings.dossier();
        StringBuilder text = new StringBuilder(FIRST)
                .append(Line.of("project", text(dossier.project())))
                .append(Line.of("ronde", text(dossier.round())))
                .append(Line.of("A", text(dossier.rules())))
                .append(Line.of("C", text(dossier.commitment())))
                .append(Line.of("dossier", dossier.fingerprint(), dossier.whole() ? "geheel" : "openbaar"))
                .append(Line.of("S", text(dossier.seed())))
                .append(Line.of("rij", text(dossier.row())))
                .append(Line.of("journaal", text(dossier.head())));
        for (CheckFinding check : findings.checks()) {
            text.append(Line.of(
                    "controle", Integer.toString(check.number()), check.result().word(), check.remark()));
        }
        for (PublicValue value : PublicValue.values()) {
            text.append(Line.of("waarde", value.word(), findings.observations().getOrDefault(value, "")));
        }
        return text.append(Line.of("opmerking", findings.remark()))
                .append(Line.of("oordeel", findings.verdict().word()))
                .append(Line.of("toezichthouder", findings.name(), findings.role()))
                .append(Line.of("ondertekend", findings.signed().toString()))
                .append(Line.of("programma", findings.program()))
                .toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static Findings read(byte[] file) throws FindingsException {
        String text = decoded(file);
        if (!text.startsWith(FIRST)) {
            throw new FindingsException(Message.of("supervision.problem.noFindings"));
        }
        int last = text.lastIndexOf("\n" + HASH + "\t") + 1;
        String body = text.substring(0, last);
        if (last == 0 || !text.equals(body + Line.of(HASH, Sha256.hex(body)))) {
            throw new FindingsException(Message.of("supervision.problem.changed"));
        }
        Findings findings = parsed(body);
        // One way to write findings: whatever reads otherwise was not written by this program.
        if (!findings.write().equals(text)) {
            throw new FindingsException(Message.of("supervision.problem.unreadable"));
        }
        return findings;
    }

    private static String decoded(byte[] file) throws FindingsException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new FindingsException(Message.of("supervision.problem.noFindings"), e);
        }
    }

    private static Findings parsed(String body) throws FindingsException {
        try {
            Reader reader = new Reader(Arrays.asList(body.split("\n")).iterator());
            reader.next("bevindingen", 1);
            @Nullable String project = reader.text("project");
            @Nullable Integer round = reader.number("ronde");
            @Nullable String rules = reader.text("A");
            @Nullable String commitment = reader.text("C");
            List<String> dossier = reader.next("dossier", 2);
            DossierFacts facts = new DossierFacts(
                    project,
                    round,
                    rules,
                    commitment,
                    dossier.get(1).equals("geheel"),
                    dossier.getFirst(),
                    reader.text("S"),
                    reader.number("rij"),
                    reader.text("journaal"));
            List<CheckFinding> checks = reader.checks();
            Map<PublicValue, String> observations = new EnumMap<>(PublicValue.class);
            for (PublicValue value : PublicValue.values()) {
                observations.put(value, reader.next("waarde", 2).get(1));
            }
            String remark = reader.one("opmerking");
            Verdict verdict = Verdict.of(reader.one("oordeel")).orElseThrow(IllegalArgumentException::new);
            List<String> who = reader.next("toezichthouder", 2);
            Instant signed = Instant.parse(reader.one("ondertekend"));
            return new Findings(
                    facts,
                    checks,
                    observations,
                    remark,
                    verdict,
                    who.getFirst(),
                    who.get(1),
                    signed,
                    reader.one("programma"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new FindingsException(Message.of("supervision.problem.unreadable"), e);
        }
    }

    /** Reads the lines in the order in which they must come; whatever does not is an illegal argument. */
    private static final class Reader {
        private final Iterator<String> lines;
        private List<String> line = List.of();

        Reader(Iterator<String> lines) {
            this.lines = lines;
            move();
        }

        private void move() {
            line = lines.hasNext() ? Line.fields(lines.next()) : List.of("");
        }

        List<String> next(String name, int fields) {
            if (!line.getFirst().equals(name) || line.size() != fields + 1) {
                throw new IllegalArgumentException("Not a line “" + name + "”: " + line.getFirst());
            }
            List<String> read = line.subList(1, line.size());
            move();
            return read;
        }

        String one(String name) {
            return next(name, 1).getFirst();
        }

        @Nullable
        String text(String name) {
            String text = one(name);
            return text.isEmpty() ? null : text;
        }

        @Nullable
        Integer number(String name) {
            String text = one(name);
            return text.isEmpty() ? null : Integer.valueOf(text);
        }

        List<CheckFinding> checks() {
            List<CheckFinding> checks = new ArrayList<>();
            while (line.getFirst().equals("controle")) {
                List<String> check = next("controle", 3);
                checks.add(new CheckFinding(
                        Integer.parseInt(check.getFirst()),
                        CheckFinding.Result.of(check.get(1)).orElseThrow(IllegalArgumentException::new),
                        check.get(2)));
            }
            return checks;
        }
    }
}
