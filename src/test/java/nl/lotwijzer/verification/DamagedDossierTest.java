package nl.lotwijzer.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.NonceLine;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.protocol.RoundLine;
import nl.lotwijzer.protocol.RuleCategory;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.RuleCriterion;
import nl.lotwijzer.protocol.Rules;
import nl.lotwijzer.protocol.Salted;
import nl.lotwijzer.verification.ReceiptCheck.ReceiptException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However much of a dossier is missing, every check ends, and what is there is told. */
class DamagedDossierTest {
    private static final int RULES_CHECK = 4;
    private static final Message DIFFERS = Message.of("verification.again.differs", "x");

    @TempDir
    Path folder;

    /** Says whatever a test wants it to say. */
    private record Stub(List<Message> differences, boolean feasible, boolean cancels) implements TableAgain {
        @Override
        public List<Message> differences(Frozen frozen, Waiting waiting) {
            if (cancels) {
                throw new CancellationException();
            }
            return differences;
        }

        @Override
        public boolean feasibleBefore(Frozen frozen, Waiting waiting) {
            return feasible;
        }
    }

    private static final TableAgain SAME = new Stub(List.of(), false, false);

    private static DossierFiles with(DossierFiles files, Map<String, String> others) {
        TreeMap<String, byte[]> all = new TreeMap<>(files.files());
        others.forEach((path, text) -> all.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new DossierFiles(all);
    }

    private static DossierFiles without(DossierFiles files, List<String> paths) {
        TreeMap<String, byte[]> all = new TreeMap<>(files.files());
        paths.forEach(all::remove);
        return new DossierFiles(all);
    }

    private static String text(DossierFiles files, String path) {
        return new String(files.file(path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static Report verified(DossierFiles files) {
        return Verification.of(files, Published.NOTHING, SAME, () -> false);
    }

    @Test
    void withoutTwoOfItsFilesItIsNeverGreen() {
        DossierFiles files = RandomDossier.of(1).files();
        List<String> paths = new ArrayList<>(files.files().keySet());
        assertThat(verified(files).exitStatus()).isZero();
        for (String one : paths) {
            for (String other : paths) {
                Report report = verified(without(files, List.of(one, other)));
                assertThat(report.checks()).hasSize(17);
                assertThat(report.exitStatus()).as("%s, %s", one, other).isEqualTo(1);
            }
        }
    }

    @Test
    void withNothingButTheHeaderOfAFileItIsNeverGreen() {
        for (long number = 0; number < 4; number++) {
            DossierFiles files = RandomDossier.of(number).files();
            for (String path : files.files().keySet()) {
                List<String> lines = text(files, path).lines().toList();
                for (int kept = 1; kept < Math.min(4, lines.size()); kept++) {
                    String text = String.join("\n", lines.subList(0, kept)) + "\n";
                    Report report = verified(with(files, Map.of(path, text)));
                    assertThat(report.exitStatus()).as("%d %s", kept, path).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void aNumberWithoutEndIsNotRead() {
        DossierFiles files = RandomDossier.of(1).files();
        String endless = text(files, DossierPaths.PROOF).replaceFirst("[0-9]+/", "9".repeat(20_000) + "/");
        Report report = verified(with(files, Map.of(DossierPaths.PROOF, endless)));
        assertThat(report.exitStatus()).isEqualTo(1);
        String turned = text(files, DossierPaths.PROOF).replace("\n", "\n\n");
        assertThat(verified(with(files, Map.of(DossierPaths.PROOF, turned))).exitStatus())
                .isEqualTo(1);
    }

    @Test
    void computingAgainIsToldAsItWent() {
        DossierFiles files = RandomDossier.of(1).files();
        assertThat(status(files, new Stub(List.of(DIFFERS), false, false))).isEqualTo(Status.WRONG);
        assertThat(status(files, new Stub(List.of(), false, true))).isEqualTo(Status.GREY);
        assertThat(status(files, SAME)).isEqualTo(Status.GOOD);
    }

    private static Status status(DossierFiles files, TableAgain again) {
        return Verification.of(files, Published.NOTHING, again, () -> false)
                .checks()
                .getLast()
                .status();
    }

    /** A change that the rules do not allow, beside the rules themselves. */
    @Test
    void changesOfQuotasAreHeldAgainstTheRules() throws Exception {
        DossierFiles files = RandomDossier.of(1).files();
        Rules rules = Rules.read(text(files, DossierPaths.RULES));
        RoundLine round = RoundLine.read(text(files, DossierPaths.ROUND));
        RuleCriterion criterion = rules.criteria().getFirst();
        RuleCategory category = criterion.categories().getFirst();
        int min = category.min();
        int max = category.max();
        for (RuleChange change : List.of(
                new RuleChange(criterion.name(), "anders", min, max, min, max + 1, round.frozenAt(), "x"),
                new RuleChange("Anders", category.name(), min, max, min, max + 1, round.frozenAt(), "x"),
                new RuleChange(criterion.name(), category.name(), min + 1, max, min, max + 1, round.frozenAt(), "x"),
                new RuleChange(criterion.name(), category.name(), min, max + 1, min, max + 2, round.frozenAt(), "x"),
                new RuleChange(criterion.name(), category.name(), min, max, min, max, round.frozenAt(), "x"),
                new RuleChange(criterion.name(), category.name(), min, max, min + 1, max, round.frozenAt(), "x"),
                new RuleChange(criterion.name(), category.name(), min, max, 0, max - 1, round.frozenAt(), "x"),
                new RuleChange(criterion.name(), category.name(), min, max, min, 100_000, round.frozenAt(), "x"),
                new RuleChange(
                        criterion.name(),
                        category.name(),
                        min,
                        max,
                        min,
                        max + 1,
                        rules.fixedAt().minusSeconds(1),
                        "x"),
                new RuleChange(
                        criterion.name(),
                        category.name(),
                        min,
                        max,
                        min,
                        max + 1,
                        round.frozenAt().plusSeconds(1),
                        "x"))) {
            Report report = verified(with(files, Map.of(DossierPaths.CHANGES, RuleChange.write(List.of(change)))));
            assertThat(report.checks().stream()
                            .filter(check -> check.status() == Status.WRONG)
                            .map(Check::number))
                    .as(change.toString())
                    .contains(1, RULES_CHECK);
        }
    }

    @Test
    void aReceiptThatIsNotOfThisDossierProvesNothing() throws Exception {
        RandomDossier dossier = RandomDossier.of(1);
        DossierFiles files = dossier.files();
        Receipt right = dossier.receipts().getFirst();
        assertThat(ReceiptCheck.of(files, right).proves()).isTrue();
        assertThat(ReceiptCheck.of(
                                files, ReceiptCheck.read("\n\n" + right.text().replace("\n", "\n\n")))
                        .proves())
                .isTrue();
        SequencedMap<String, String> others = new LinkedHashMap<>(right.categories());
        others.replaceAll((_, category) -> category + "x");
        String elsewhere = right.household() == null ? "H9999" : null;
        for (Receipt other : List.of(
                new Receipt(
                        "ander", right.number(), right.type(), right.household(), right.categories(), right.nonce()),
                new Receipt(
                        right.project(), "R9999", right.type(), right.household(), right.categories(), right.nonce()),
                new Receipt(
                        right.project(), right.number(), "T9999", right.household(), right.categories(), right.nonce()),
                new Receipt(
                        right.project(), right.number(), right.type(), elsewhere, right.categories(), right.nonce()),
                new Receipt(right.project(), right.number(), right.type(), right.household(), others, right.nonce()),
                new Receipt(
                        right.project(),
                        right.number(),
                        right.type(),
                        right.household(),
                        right.categories(),
                        "0".repeat(32)))) {
            assertThat(ReceiptCheck.of(files, other).proves()).as(other.text()).isFalse();
        }
        assertThatExceptionOfType(ReceiptException.class).isThrownBy(() -> ReceiptCheck.read("een brief"));
        assertThatExceptionOfType(ReceiptException.class)
                .isThrownBy(() -> ReceiptCheck.of(without(files, List.of(DossierPaths.TYPES)), right));
    }

    /** Somebody of whom the nonce was destroyed is still in the pool, and a copy of their receipt shows no more. */
    @Test
    void aReceiptOfSomebodyWhoWasErasedProvesNothing() throws Exception {
        RandomDossier dossier = RandomDossier.of(1);
        Receipt receipt = dossier.receipts().getFirst();
        List<NonceLine> kept = NonceLine.read(text(dossier.files(), DossierPaths.NONCES)).stream()
                .filter(line -> !line.number().equals(receipt.number()))
                .toList();
        DossierFiles erased = with(dossier.files(), Map.of(DossierPaths.NONCES, NonceLine.write(kept)));
        assertThat(ReceiptCheck.of(erased, receipt).proves()).isFalse();
        Salted salted = Salted.read(DossierPaths.ENTRANTS, text(erased, DossierPaths.ENTRANTS));
        List<EntrantLine> others = EntrantLine.read(salted.text()).stream()
                .filter(line -> !line.number().equals(receipt.number()))
                .toList();
        DossierFiles gone = with(
                erased, Map.of(DossierPaths.ENTRANTS, new Salted(salted.salt(), EntrantLine.write(others)).write()));
        assertThat(ReceiptCheck.of(gone, receipt).proves()).isFalse();
    }

    @Test
    void whatIsNoDossierIsToldSo() throws Exception {
        Files.writeString(folder.resolve("brief.txt"), "dag\n");
        assertThatExceptionOfType(UnreadableDossierException.class).isThrownBy(() -> Verification.open(folder));
        assertThatExceptionOfType(UnreadableDossierException.class)
                .isThrownBy(() -> Verification.open(folder.resolve("brief.txt")));
        Path zip = folder.resolve("dossier.zip");
        DossierFiles files = RandomDossier.of(1).files();
        files.writeZip(zip);
        assertThat(Verification.open(zip).files().keySet())
                .isEqualTo(files.files().keySet());
    }
}
