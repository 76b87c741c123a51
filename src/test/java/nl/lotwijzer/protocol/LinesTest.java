package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.protocol.CanonicalException.Problem;
import nl.lotwijzer.protocol.Salted.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every file of lines comes back as it was written, and another form of it is told with the line where it begins. */
class LinesTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String NONCE = "0123456789abcdef".repeat(2);

    /** A file, and what reads it and writes it again. */
    private record File(String text, Reading<String> again) {}

    private static final Map<String, File> FILES = Map.ofEntries(
            file(
                    "kenmerken",
                    text -> QuotaLine.write(QuotaLine.read(text)),
                    "kenmerk\tcategorie\tbevolking\taandeel\tmin\tmax",
                    "Geslacht\tman\t10\t50/11\t4\t5",
                    "Geslacht\tvrouw\t-\t-\t5\t6"),
            file(
                    "typen",
                    text -> TypeLine.write(TypeLine.read(text, List.of("Geslacht")), List.of("Geslacht")),
                    "type\taantal\tklasse\tGeslacht",
                    "T001\t3\t-\tman",
                    "T002\t2\tK01\tvrouw"),
            file(
                    "tabel",
                    text -> TableRow.write(TableRow.read(text)),
                    "rij\tplaatsen",
                    "0\tT001:2\tT002:1",
                    "1\tT002:3"),
            file(
                    "kansen",
                    text -> ChanceLine.write(ChanceLine.read(text)),
                    "type\taantal\tkans\tideaal\tgrens",
                    "T001\t3\t1/2\t-1/3\t-",
                    "T002\t2\t0/1\t0/1\t0/1"),
            file("bladeren", text -> Leaves.write(Leaves.read(text)), "blad", HASH, "1" + HASH.substring(1)),
            file(
                    "toezeggingen",
                    text -> CommitmentLine.write(CommitmentLine.read(text)),
                    "naam\ttoezegging",
                    "wethouder\t" + HASH),
            file(
                    "uitsluitingen",
                    text -> ExclusionCount.write(ExclusionCount.read(text)),
                    "grond\taantal",
                    "(aanmeldingen)\t9",
                    "(in de loting)\t7",
                    "dubbel\t1",
                    "te jong\t1"),
            file(
                    "wijzigingen",
                    text -> RuleChange.write(RuleChange.read(text)),
                    "kenmerk\tcategorie\tmin-was\tmax-was\tmin\tmax\ttijd\treden",
                    "Geslacht\tman\t4\t5\t3\t5\t2026-03-02T09:15:00Z\tte weinig mannen"),
            file(
                    "software",
                    text -> SoftwareLine.write(SoftwareLine.read(text)),
                    "onderdeel\tversie\tsha256",
                    "controle.html\t1\t" + HASH,
                    "lotwijzer\t0.1.0\t-"),
            file(
                    "ronde",
                    text -> RoundLine.read(text).write(),
                    "ronde\tvorige-regels\tvorige-C\tvorige-na\treden\tbevroren",
                    "2\t" + HASH + "\tgeen\tgeen\tstoring: stroom\t2026-03-02T09:15:00Z"),
            file(
                    "trekking",
                    text -> DrawRecord.read(text).write(),
                    "soort\tnaam\twaarde\ttijd",
                    "inleg\twethouder\t-\t2026-03-02T09:15:00Z",
                    "rij\trij\t07\t2026-03-02T09:15:00Z"),
            file(
                    "uitslag",
                    text -> Outcome.read(text).write(),
                    "soort\tcode\twaarde",
                    "zaad\tS\t" + HASH,
                    "rij\trij\t7",
                    "plaatsen\tT001\t2",
                    "geselecteerd\tR1\t-",
                    "geselecteerd\tR2\t-"),
            file(
                    "deelnemers",
                    text -> EntrantLine.write(EntrantLine.read(text)),
                    "nummer\ttype\thuishouden",
                    "R1\tT001\t-",
                    "R2\tT002\tH01"),
            file(
                    "uitgesloten",
                    text -> ExclusionLine.write(ExclusionLine.read(text)),
                    "nummer\tgrond",
                    "R8\tdubbel",
                    "R9\tte jong"),
            file(
                    "nonces",
                    text -> NonceLine.write(NonceLine.read(text)),
                    "nummer\tnonce",
                    "R1\t" + NONCE,
                    "R2\t" + NONCE),
            file(
                    "reserves",
                    text -> ReserveLine.write(ReserveLine.read(text)),
                    "groep\tplaats\tnummer",
                    "K01\t1\tR2",
                    "T001\t1\tR1"),
            file(
                    "vervangingen",
                    text -> ReplacementEvent.write(ReplacementEvent.read(text)),
                    "nummer\ttijd\tsoort\twie\tvoor\ttoelichting",
                    "1\t2026-03-02T09:15:00Z\tvrij\tR1\t-\tafgemeld",
                    "2\t2026-03-02T09:15:00Z\tvervangen\tR2\tR1\t-"),
            file(
                    "journaal",
                    text -> JournalLine.write(JournalLine.read(text)),
                    "hash\tnummer\ttijd\trol\tnaam\thandeling\tbijzonderheden\trijen",
                    HASH + "\t1\t2026-03-02T09:15:00Z\tleider\tA\\tb\\nc\\rd\\\\e\ta.b.c\tx=1\tr:1:" + HASH),
            file(
                    "MANIFEST",
                    text -> Manifest.read("MANIFEST.txt", text).write(),
                    HASH + "  een.tsv",
                    HASH + "  twee.tsv"),
            file(
                    "bewijs",
                    text -> Receipt.read(text).text(),
                    "LW1-ontvangstbewijs",
                    "project\twaterveen",
                    "nummer\tR1",
                    "type\tT001",
                    "huishouden\t-",
                    "kenmerk\tGeslacht\tman",
                    "kenmerk\tWijk\tNoord",
                    "nonce\t" + NONCE));

    private static Map.Entry<String, File> file(String name, Reading<String> again, String... lines) {
        return Map.entry(name, new File(String.join("\n", lines) + "\n", again));
    }

    @Test
    void eachComesBackAsItWasWritten() throws CanonicalException {
        for (File file : FILES.values()) {
            assertThat(file.again().read(file.text())).isEqualTo(file.text());
        }
    }

    @Test
    void noneIsReadWithoutItsLastLineEndOrWithAnotherHeader() {
        FILES.forEach((name, file) -> {
            refused(name, file.text().substring(0, file.text().length() - 1), Problem.NO_LAST_LINE_END, 0);
            if (!name.equals("MANIFEST")) {
                refused(name, "x" + file.text(), Problem.HEADER, 1);
            }
        });
    }

    @Test
    void noLineStandsThereTwice() {
        FILES.forEach((name, file) -> {
            List<String> lines = file.text().lines().toList();
            String again = file.text() + lines.getLast() + "\n";
            boolean many = List.of("kenmerken", "toezeggingen", "wijzigingen", "reserves", "trekking", "journaal")
                    .contains(name);
            if (!many) {
                assertThatExceptionOfType(CanonicalException.class)
                        .as(name)
                        .isThrownBy(() -> file.again().read(again));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            kenmerken~\\t4\\t5~\\t04\\t5~NUMBER~2
            kenmerken~50/11~50/0~FRACTION~2
            kenmerken~50/11~+50/11~FRACTION~2
            kenmerken~\\t10\\t~\\t1234567890123\\t~NUMBER~2
            kenmerken~man~~EMPTY~2
            kenmerken~vrouw~-~WORD~3
            kenmerken~\\t5\\t6~\\t5~FIELDS~3
            typen~\\t3\\t~\\t0\\t~NUMBER~2
            typen~T002~T001~TWICE~3
            typen~T001~T003~FORM~2
            tabel~1\\tT002~2\\tT002~ORDER~3
            tabel~T001:2~:2~NUMBER~2
            tabel~T001:2~T001:12345678~NUMBER~2
            tabel~T001:2~T002:2~TWICE~2
            tabel~T001:2~T001,1:2~SEPARATOR~2
            kansen~1/2~2/4~FRACTION~2
            kansen~T002~T001~TWICE~3
            kansen~-1/3~-0/3~FRACTION~2
            bladeren~\\n01~\\n0g~HEX~2
            toezeggingen~0123~123~HEX~2
            uitsluitingen~(aanmeldingen)~(aanmelding)~MISSING~2
            uitsluitingen~(in de loting)~(uit de loting)~MISSING~2
            uitsluitingen~te jong~dubbel~TWICE~5
            uitsluitingen~dubbel~zzz~FORM~4
            wijzigingen~09:15:00Z~09:15:00.000Z~TIME~2
            wijzigingen~09:15:00Z~25:15:00Z~TIME~2
            software~controle.html~lotwijzer~TWICE~3
            ronde~2\\t~0\\t~NUMBER~2
            ronde~geen\\tgeen~geen\\t-~HEX~2
            ronde~storing: stroom~~EMPTY~2
            trekking~07~0|7~SEPARATOR~3
            uitslag~zaad\\tS~zaad\\tT~MISSING~2
            uitslag~zaad\\tS~zaak\\tS~MISSING~2
            uitslag~rij\\trij~rij\\trijk~MISSING~3
            uitslag~geselecteerd\\tR2~geselecteerd\\tR1~TWICE~6
            uitslag~plaatsen\\tT001\\t2~plaatsen\\tT001\\t0~NUMBER~4
            uitslag~geselecteerd\\tR1~gekozen\\tR1~UNEXPECTED~5
            deelnemers~R2~R1~TWICE~3
            deelnemers~R1~R3~FORM~2
            uitgesloten~R9~R8~TWICE~3
            nonces~R2~R1~TWICE~3
            reserves~K01\\t1~K01\\t0~NUMBER~2
            vervangingen~2\\t2026~3\\t2026~ORDER~3
            vervangingen~\\tvrij\\t~\\tweg\\t~WORD~2
            journaal~\\t1\\t~\\t0\\t~NUMBER~2
            bewijs~kenmerk\\tWijk~kenmerk\\tGeslacht~TWICE~7
            bewijs~type~soort~MISSING~4
            bewijs~kenmerk\\tWijk\\tNoord~kenmerk\\tWijk~FIELDS~7
            bewijs~nonce\\t01~nonce\\t1~HEX~8
            bewijs~huishouden\\t-~huishouden\\ta=b~SEPARATOR~5
            """)
    void anotherFormIsRefused(String file, String from, String to, Problem problem, int line) {
        String text = FILES.get(file).text();
        String other =
                text.replaceFirst(Pattern.quote(signs(from)), Matcher.quoteReplacement(to == null ? "" : signs(to)));
        assertThat(other).isNotEqualTo(text);
        refused(file, other, problem, line);
    }

    private static String signs(String text) {
        return text.replace("\\t", "\t").replace("\\n", "\n");
    }

    @Test
    void tooShortIsToldWithTheLineThatIsMissing() {
        refused("uitslag", "soort\tcode\twaarde\nzaad\tS\t" + HASH + "\n", Problem.MISSING, 3);
        refused("uitslag", "soort\tcode\twaarde\n", Problem.MISSING, 2);
        refused("uitsluitingen", "grond\taantal\n(aanmeldingen)\t9\n", Problem.MISSING, 2);
        refused("ronde", "ronde\tvorige-regels\tvorige-C\tvorige-na\treden\tbevroren\n", Problem.MISSING, 2);
        refused("bewijs", "LW1-ontvangstbewijs\nproject\tx\nnummer\tR1\n", Problem.MISSING, 4);
        refused(
                "journaal",
                "hash\tnummer\ttijd\trol\tnaam\thandeling\tbijzonderheden\trijen\n" + HASH + "\n",
                Problem.FIELDS,
                2);
        refused("MANIFEST", HASH + "  \n", Problem.EMPTY, 1);
        refused("MANIFEST", HASH + "  a\n" + HASH + "  a\n", Problem.TWICE, 2);
        refused("MANIFEST", HASH + "  b\n" + HASH + "  a\n", Problem.FORM, 1);
        refused("MANIFEST", "a\n", Problem.HEX, 1);
        refused("MANIFEST", HASH.substring(1) + "  a\n", Problem.HEX, 1);
    }

    @Test
    void aLongFieldIsShortenedWhereItIsTold() {
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> CommitmentLine.read("naam\ttoezegging\nwethouder\t" + "x".repeat(61) + "\n"))
                .satisfies(e -> assertThat(e.details()).containsExactly("x".repeat(60) + "…"));
        assertThatExceptionOfType(CanonicalException.class)
                .isThrownBy(() -> CommitmentLine.read("naam\ttoezegging\nwethouder\t" + "x".repeat(60) + "\n"))
                .satisfies(e -> assertThat(e.details()).containsExactly("x".repeat(60)));
        String digits = "1".repeat(20_000);
        refused(
                "kenmerken",
                "kenmerk\tcategorie\tbevolking\taandeel\tmin\tmax\na\tb\t1\t" + digits + "/1\t0\t0\n",
                Problem.FRACTION,
                2);
    }

    @Test
    void aSaltStandsFirst() throws CanonicalException {
        assertThat(Salted.read("f", "zout\t" + NONCE + "\nrest\n")).isEqualTo(new Salted(NONCE, "rest\n"));
        for (String other : List.of(
                "zout",
                "",
                "zout\t" + NONCE + "0\n",
                "peper\t" + NONCE + "\n",
                "zout\t" + NONCE.toUpperCase(Locale.ROOT) + "\n")) {
            assertThatExceptionOfType(CanonicalException.class)
                    .isThrownBy(() -> Salted.read("f", other))
                    .satisfies(e -> assertThat(e.line()).isEqualTo(1));
        }
    }

    @Test
    void aJournalLineGivesItsWordsAndKeepsWhatWasTyped() throws CanonicalException {
        JournalLine line = JournalLine.read(FILES.get("journaal").text()).getFirst();
        assertThat(line.name()).isEqualTo("A\tb\nc\rd\\e");
        assertThat(line.words()).containsExactly("x=1");
        assertThat(line.digests()).containsExactly("r:1:" + HASH);
        refused("journaal", FILES.get("journaal").text().replace("\\\\e", "\\"), Problem.FORM, 2);
    }

    private static void refused(String name, String text, Problem problem, int line) {
        assertThatExceptionOfType(CanonicalException.class)
                .as("%s: %s", name, text)
                .isThrownBy(() -> FILES.get(name).again().read(text))
                .satisfies(e -> {
                    assertThat(e.problem()).as("%s: %s", name, text).isEqualTo(problem);
                    assertThat(e.line()).as("%s: %s", name, text).isEqualTo(line);
                });
    }
}
