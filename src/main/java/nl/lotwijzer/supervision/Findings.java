package nl.lotwijzer.supervision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.lotwijzer.protocol.Sha256;

/**
 * What a supervisor found and signed.
 *
 * @param dossier      what was checked
 * @param checks       how each check came out, in the order of their numbers
 * @param observations what was observed on each of the six values; a value that is not here was not observed
 * @param remark       anything else; may be empty
 * @param verdict      the conclusion
 * @param name         the supervisor’s name, not empty
 * @param role         the supervisor’s role; may be empty
 * @param signed       when, to the second
 * @param program      the version of the program that checked
 */
public record Findings(
        DossierFacts dossier,
        List<CheckFinding> checks,
        Map<PublicValue, String> observations,
        String remark,
        Verdict verdict,
        String name,
        String role,
        Instant signed,
        String program) {
    public Findings {
        checks = List.copyOf(checks);
        EnumMap<PublicValue, String> written = new EnumMap<>(PublicValue.class);
        observations.forEach((value, text) -> {
            if (!text.isBlank()) {
                written.put(value, Line.normal(text));
            }
        });
        observations = Collections.unmodifiableMap(written);
        remark = Line.normal(remark);
        name = Line.normal(name);
        role = Line.normal(role);
        signed = signed.truncatedTo(ChronoUnit.SECONDS);
        program = Line.normal(program);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Findings are signed by somebody");
        }
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Checks are numbered from 1 without a gap");
            }
        }
    }

    /** Returns the findings file; its last line is the SHA-256 of all before it. */
    public String write() {
        String body = FindingsText.body(this);
        return body + Line.of(FindingsText.HASH, Sha256.hex(body));
    }

    /** Returns the hash in the last line of the file, by which people name these findings. */
    public String hash() {
        return Sha256.hex(FindingsText.body(this));
    }

    /** Returns how many checks came out so. */
    public int count(CheckFinding.Result result) {
        return (int) checks.stream().filter(check -> check.result() == result).count();
    }

    /**
     * Reads a findings file.
     *
     * @throws FindingsException if it is no findings file, or was changed after it was signed
     */
    public static Findings read(byte[] file) throws FindingsException {
        return FindingsText.read(file);
    }
}
