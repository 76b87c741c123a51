package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are read only in the one form in which they are written, and what is wrong is told with its line. */
class CanonicalFilesTest {
    private static final String RULES = """
            regel\twaarde
            protocol\tLW1
            project\twaterveen-2040
            ronde\t2
            vastgesteld\t2026-03-02T09:15:00Z
            raadsbesluit\tRB-17\t2026-02-17
            plaatsen\t10
            doel\tGOLDILOCKS\t3/2
            huishoudregel\tja
            rijen\tvoorstel
            rijtrekking\tdobbelstenen
            publicatie\tbeperkt
            versoepeling\tgrenzen
            bijdrage\t1\tinleg\twethouder
            bijdrage\t2\tdobbel\t20
            bijdrage\t3\tbaken\tdrand-quicknet:27946612\t2026-03-20T19:30:00Z
            grond\tuitsluiting\tdubbel aangemeld
            grond\tuitsluiting\t’s avonds afgemeld
            grond\tannulering\tstoring
            kenmerk\tGeslacht\tomlaag-omhoog
            categorie\tGeslacht\tman\t10\t4\t5\t3\t6
            categorie\tGeslacht\tvrouw\t12\t5\t6\t4\t7
            kenmerk\tWijk\thand
            categorie\tWijk\tNoord\t-\t0\t10\t0\t10
            """;

    @Test
    void rulesComeBackAsTheyWereWritten() throws CanonicalException {
        Rules rules = Rules.read(RULES);
        assertThat(rules.write()).isEqualTo(RULES);
        assertThat(rules.hash()).isEqualTo(Sha256.hex(RULES));
        assertThat(rules.criterionNames()).containsExactly("Geslacht", "Wijk");
        assertThat(rules.criteria().getFirst().quotas(10))
                .contains(List.of(new Rounding.Range(4, 5), new Rounding.Range(5, 6)));
        assertThat(rules.criteria().getLast().quotas(10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            plaatsen\\t10~plaatsen\\t010~NUMBER~7
            plaatsen\\t10~plaatsen\\t+10~NUMBER~7
            3/2~6/4~FRACTION~8
            09:15:00Z~09:15:00.5Z~TIME~5
            09:15:00Z~09:15Z~TIME~5
            2026-02-17~2026-02-30~TIME~6
            huishoudregel\\tja~huishoudregel\\tmisschien~WORD~9
            rijen\\tvoorstel~rijen\\t500~WORD~10
            bijdrage\\t2~bijdrage\\t4~ORDER~15
            dobbel\\t20~dobbel\\t19~NUMBER~15
            wethouder~dobbel~WORD~14
            wethouder~wet|houder~SEPARATOR~14
            publicatie~openbaarheid~MISSING~12
            LW1~LW2~WORD~2
            \\t4\\t5\\t3\\t6~\\t6\\t5\\t3\\t6~NUMBER~21
            omlaag-omhoog~plaatsen:01~WORD~20
            omlaag-omhoog~procent:101~WORD~20
            omlaag-omhoog~procent:x~WORD~20
            omlaag-omhoog~stoelen:1~WORD~20
            omlaag-omhoog~omhoog~WORD~20
            GOLDILOCKS~LEXIMAX~WORD~8
            bijdrage\\t2\\tdobbel\\t20~bijdrage\\t2\\tmunt\\t20~WORD~15
            drand-quicknet:~drand-quicknet~WORD~16
            categorie\\tGeslacht\\tvrouw~categorie\\tLeeftijd\\tvrouw~WORD~22
            vrouw\\t12~vrouw\\t-~WORD~20
            \\tstoring~\\t~EMPTY~19
            annulering~vervanging~WORD~19
            ronde\\t2~ronde\\t0~NUMBER~4
            doel\\tGOLDILOCKS\\t3/2~doel\\tMAXIMIN\\t3/2~WORD~0
            wethouder~rij~WORD~14
            """)
    void otherFormsOfRulesAreRefused(String from, String to, Problem problem, int line) {
        String text = RULES.replace(from.replace("\\t", "\t"), to.replace("\\t", "\t"));
        assertThat(text).isNotEqualTo(RULES);
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> Rules.read(text))
                .satisfies(e -> {
                    assertThat(e.problem()).isEqualTo(problem);
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.file()).isEqualTo(DossierPaths.RULES);
                });
    }

    @Test
    void everyWayToRoundAndEveryChoiceComesBack() throws CanonicalException {
        for (String[] other : new String[][] {
            {"omlaag-omhoog", "plaatsen:2"},
            {"omlaag-omhoog", "procent:100"},
            {"doel\tGOLDILOCKS\t3/2", "doel\tNASH\t1/1"},
            {"rijen\tvoorstel", "rijen\t100"},
            {"RB-17\t2026-02-17", "-\tnog geen besluit"},
            {"huishoudregel\tja", "huishoudregel\tnee"},
            {"rijtrekking\tdobbelstenen", "rijtrekking\tzaad"},
            {"publicatie\tbeperkt", "publicatie\tvolledig"},
            {"versoepeling\tgrenzen", "versoepeling\tgeen"}
        }) {
            String text = RULES.replace(other[0], other[1]);
            assertThat(text).isNotEqualTo(RULES);
            assertThat(Rules.read(text).write()).isEqualTo(text);
        }
        assertThat(Rules.read(RULES).category("Wijk", "Noord")).isNotNull();
        assertThat(Rules.read(RULES).category("Wijk", "Zuid")).isNull();
    }

    @Test
    void rulesThatBreakOffTellWhatIsMissing() {
        List<String> lines = RULES.lines().toList();
        for (int kept = 1; kept < 13; kept++) {
            String text = String.join("\n", lines.subList(0, kept)) + "\n";
            int line = kept + 1;
            assertThatExceptionOfType(CanonicalException.class)
                    .isThrownBy(() -> Rules.read(text))
                    .satisfies(e -> {
                        assertThat(e.problem()).isEqualTo(Problem.MISSING);
                        assertThat(e.line()).isEqualTo(line);
                    });
        }
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> Rules.read(RULES + "meer\tregels\n"))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.UNEXPECTED));
    }

    @Test
    void groundsOutOfOrderAreToldWithTheLineThatBelongsThere() {
        String text = RULES.replace("dubbel aangemeld", "zz");
        assertThat(text.replace("grond\tuitsluiting\tzz\n", "")).doesNotContain("zz");
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> Rules.read(text.replace("zz", "’zz")))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.FORM));
    }

    @Test
    void quotasAreThoseOfTheRulesUntilTheyAreChanged() throws CanonicalException {
        Rules rules = Rules.read(RULES);
        List<QuotaLine> quotas = QuotaLine.of(rules, List.of());
        assertThat(quotas)
                .containsExactly(
                        new QuotaLine("Geslacht", "man", 10L, Fraction.of(50, 11), 4, 5),
                        new QuotaLine("Geslacht", "vrouw", 12L, Fraction.of(60, 11), 5, 6),
                        new QuotaLine("Wijk", "Noord", null, null, 0, 10));
        Instant at = Instant.parse("2026-03-02T09:15:00Z");
        List<QuotaLine> changed = QuotaLine.of(
                rules,
                List.of(
                        new RuleChange("Geslacht", "vrouw", 5, 6, 4, 6, at, "te weinig"),
                        new RuleChange("Geslacht", "vrouw", 4, 6, 4, 7, at, "nog te weinig")));
        assertThat(changed.get(1)).isEqualTo(new QuotaLine("Geslacht", "vrouw", 12L, Fraction.of(60, 11), 4, 7));
        assertThat(changed.getFirst()).isEqualTo(quotas.getFirst());
        RuleChange elsewhere = new RuleChange("Wijk", "Zuid", 0, 1, 0, 2, at, "x");
        assertThatIllegalArgumentException().isThrownBy(() -> QuotaLine.of(rules, List.of(elsewhere)));
    }

    @Test
    void everyPathOfADossierIsOfBeforeOrAfterTheDraw() {
        assertThat(DossierPaths.ALWAYS_PUBLIC).allMatch(DossierPaths::isFrozen).noneMatch(DossierPaths::isConfidential);
        assertThat(DossierPaths.ALWAYS_CONFIDENTIAL)
                .allMatch(DossierPaths::isFrozen)
                .allMatch(DossierPaths::isConfidential);
        assertThat(DossierPaths.AFTER).allMatch(DossierPaths::isAfter).noneMatch(DossierPaths::isFrozen);
        String kept = DossierPaths.earlier(12, "regels.tsv");
        assertThat(kept).isEqualTo("openbaar/eerder/12/regels.tsv");
        assertThat(DossierPaths.earlierRound(kept)).isEqualTo(12);
        assertThat(List.of(kept, DossierPaths.PUBLIC_ENTRANTS)).allMatch(DossierPaths::isFrozen);
        assertThat(List.of(
                        kept,
                        DossierPaths.JOURNAL,
                        DossierPaths.NONCES,
                        DossierPaths.MANIFEST,
                        DossierPaths.MANIFEST_AFTER))
                .allMatch(DossierPaths::isKnown);
        for (String other : List.of(
                "openbaar/eerder/12/tabel.tsv", "openbaar/eerder/0/regels.tsv", "openbaar/x.tsv", "regels.tsv")) {
            assertThat(DossierPaths.earlierRound(other)).isZero();
            assertThat(DossierPaths.isKnown(other)).isFalse();
        }
    }

    @Test
    void bytesAreReadOnlyAsUtf8InNormalFormWithoutOtherSigns() throws CanonicalException {
        assertThat(Canonical.text("f", "één\tA\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("één\tA\n");
        assertThat(problemOf("e\u0301\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Problem.NOT_NORMAL);
        assertThat(faultOf("a\ne\u0301\nb\n".getBytes(StandardCharsets.UTF_8)).line())
                .isEqualTo(2);
        assertThat(faultOf("a\n\nb\u0007\n".getBytes(StandardCharsets.UTF_8)).line())
                .isEqualTo(3);
        assertThat(problemOf("\uFEFFa\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Problem.NO_UTF8);
        assertThat(problemOf(new byte[] {(byte) 0xC0, (byte) 0x80, '\n'})).isEqualTo(Problem.NO_UTF8);
        assertThat(problemOf("a\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Problem.CONTROL);
        assertThat(problemOf("a\u0085\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Problem.CONTROL);
        assertThat(problemOf("a".getBytes(StandardCharsets.UTF_8))).isEqualTo(Problem.NO_LAST_LINE_END);
        assertThat(problemOf(new byte[0])).isEqualTo(Problem.NO_LAST_LINE_END);
    }

    private static Problem problemOf(byte[] bytes) {
        return faultOf(bytes).problem();
    }

    private static CanonicalException faultOf(byte[] bytes) {
        try {
            Canonical.text("f", bytes);
        } catch (CanonicalException e) {
            return e;
        }
        throw new AssertionError("read");
    }

    @Test
    void theOrderIsThatOfUtf8Bytes() {
        // U+FFFD is before U+1F600 in UTF-8 and behind it in UTF-16
        assertThat(Canonical.ORDER.compare("\uFFFD", "\uD83D\uDE00")).isNegative();
        assertThat(Canonical.ORDER.compare("a", "ab")).isNegative();
        assertThat(Canonical.ORDER.compare("b", "a\t")).isPositive();
    }

    @Test
    void sortedFilesAreReadOnlySorted() throws CanonicalException {
        String sorted = "nummer\tnonce\nR1\t" + "0".repeat(32) + "\nR2\t" + "1".repeat(32) + "\n";
        assertThat(NonceLine.write(NonceLine.read(sorted))).isEqualTo(sorted);
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> NonceLine.read(sorted.replace("R1", "R3")))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> NonceLine.read(sorted.replace("R1", "R2")))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.TWICE));
    }

    @Test
    void aFaultBehindASaltLineIsToldWithTheLineOfTheFile() throws CanonicalException {
        Salted salted = Salted.read("f", "zout\t" + "a".repeat(32) + "\nnummer\tgrond\nR1\t-\n");
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> salted.rest("f", ExclusionLine::read))
                .satisfies(e -> assertThat(e.line()).isEqualTo(3));
    }

    @Test
    void aReceiptGivesTheLeafOfThePage() throws CanonicalException {
        SequencedMap<String, String> categories = new LinkedHashMap<>();
        categories.put("Geslacht", "vrouw");
        categories.put("Leeftijd", "25-39");
        categories.put("Wijk", "Noord");
        Receipt receipt =
                new Receipt("voorbeeld", "R0001", "T012", null, categories, "00112233445566778899aabbccddeeff");
        assertThat(receipt.leaf()).isEqualTo("e8870c1d9656138f71ab2d82ed46989ef3be72c33ff62f6f3e6626851a1ce25f");
        assertThat(Receipt.read(receipt.text())).isEqualTo(receipt);
        assertThat(receipt.text())
                .startsWith("LW1-ontvangstbewijs\nproject\tvoorbeeld\n")
                .contains("huishouden\t-\n");
    }

    @Test
    void aJournalKeepsWhatPeopleTyped() throws CanonicalException {
        JournalLine line = new JournalLine(
                "0".repeat(64),
                1,
                Instant.parse("2026-03-02T09:15:00Z"),
                "projectleider",
                "",
                "a.b.c",
                "x\\t\ty\n\re\u0301",
                List.of("registrants:1:" + "0".repeat(64)));
        String text = JournalLine.write(List.of(line));
        assertThat(JournalLine.read(text)).containsExactly(line);
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> JournalLine.read(text.replace("x\\\\t", "x\\q")));
    }

    @Test
    void aManifestListsFilesAsSha256sumReadsThem() throws CanonicalException {
        byte[] bytes = "regel\n".getBytes(StandardCharsets.UTF_8);
        Manifest manifest = Manifest.ofFrozen(Map.of(
                DossierPaths.RULES,
                bytes,
                DossierPaths.NONCES,
                bytes,
                DossierPaths.DRAW,
                bytes,
                DossierPaths.ENTRANTS,
                bytes));
        assertThat(manifest.write())
                .isEqualTo(Sha256.hex(bytes) + "  openbaar/regels.tsv\n" + Sha256.hex(bytes)
                        + "  toezicht/deelnemers.tsv\n");
        assertThat(Manifest.read("MANIFEST.txt", manifest.write())).isEqualTo(manifest);
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> Manifest.read("MANIFEST.txt", manifest.write().replace("  ", " *")));
    }

    @Test
    void diceForARowAreAsManyAsItsZeros() {
        Seed seed = Seed.ofText("x");
        DrawRecord two = rolled("07");
        assertThat(Outcome.row(seed, 100, two)).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.row(seed, 1000, two));
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.row(seed, 100, rolled("x7")));
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.row(seed, 10, rolled("7")));
        assertThat(Outcome.row(seed, 10_000, rolled("0363"))).isEqualTo(363);
        assertThat(Outcome.row(seed, 1000, new DrawRecord(List.of(), null))).isEqualTo(seed.row(1000));
    }

    private static DrawRecord rolled(String digits) {
        return new DrawRecord(
                List.of(), new GivenContribution("rij", "rij", digits, Instant.parse("2026-03-02T09:15:00Z")));
    }

    @Test
    void aRowOfTheTableHasOnlyTypesWithSeats() throws CanonicalException {
        TableRow row = new TableRow(0, new TreeMap<>(Map.of("T002", 1, "T001", 2, "T003", 0)));
        String text = TableRow.write(List.of(row));
        assertThat(text).isEqualTo("rij\tplaatsen\n0\tT001:2\tT002:1\n");
        assertThat(TableRow.read(text)).containsExactly(row);
        for (String other :
                List.of("0\tT002:1\tT001:2", "0\tT001:02", "0\tT001:0", "1\tT001:2", "0\tT001", "0\tT001:1\tT001:1")) {
            assertThatExceptionOfType(CanonicalException.class)
                    .isThrownBy(() -> TableRow.read("rij\tplaatsen\n" + other + "\n"));
        }
    }
}
