package nl.lotwijzer.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lotwijzer.controle.ControlePage.Shown;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Receipt;
import nl.lotwijzer.verification.RandomDossier;
import nl.lotwijzer.verification.ReceiptCheck;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two verifiers that share nothing say the same of many dossiers, check by check. */
@ExtendWith(BrowserExtension.class)
class AgreementTest {
    private static final int DOSSIERS = 100;

    @TempDir
    private Path folder;

    private ControlePage page;

    @BeforeEach
    void open(Chromium browser) {
        page = ControlePage.open(browser, folder);
    }

    @Test
    void bothSayTheSameOfAHundredDossiersWholeAndPublic() throws Exception {
        for (long number = 0; number < DOSSIERS; number++) {
            RandomDossier dossier = RandomDossier.of(number);
            compare("dossier " + number, dossier, dossier.files());
            compare("public half of dossier " + number, dossier, dossier.files().publicHalf());
        }
        assertThat(page.tab().requests()).as("nothing but the page itself").hasSize(1);
        assertThat(page.tab().complaints()).isEmpty();
    }

    private void compare(String name, RandomDossier dossier, DossierFiles files) throws Exception {
        page.publish(dossier.commitment(), dossier.rules());
        Path zip = Files.createTempFile(folder, "dossier", ".zip");
        files.writeZip(zip);
        Shown shown = page.verify(List.of(zip));
        Report report = Verification.of(files, dossier.published());
        assertThat(shown.complaints()).as(name).isEmpty();
        assertThat(statuses(shown)).as(name).isEqualTo(statuses(report));
        assertThat(shown.exit()).as(name).isEqualTo(report.exitStatus());
        assertThat(shown.commitment()).as(name).isEqualTo(report.commitment());
        assertThat(shown.seed()).as(name).isEqualTo(String.valueOf(report.seed()));
        Files.delete(zip);
    }

    private static SortedMap<Integer, String> statuses(Report report) {
        return report.checks().stream()
                .collect(Collectors.toMap(
                        check -> check.number(),
                        check -> check.status().name().toLowerCase(Locale.ROOT),
                        (one, other) -> other,
                        TreeMap::new));
    }

    private static SortedMap<Integer, String> statuses(Shown shown) {
        SortedMap<Integer, String> statuses = new TreeMap<>();
        shown.checks().forEach((number, check) -> statuses.put(number, check.status()));
        return statuses;
    }

    /** However it is handed over, a dossier is the same. */
    @Test
    void aFolderLooseFilesAndACompressedZipAreReadAlike() throws Exception {
        // loose files have lost their folders, and the rounds before have files of the same names
        RandomDossier dossier = Stream.iterate(0L, number -> number + 1)
                .map(RandomDossier::of)
                .filter(made -> made.files().files().keySet().stream().noneMatch(path -> path.contains("eerder")))
                .findFirst()
                .orElseThrow();
        page.publish(dossier.commitment(), "");
        Path unpacked = unpack(dossier.files(), folder.resolve("uitgepakt"));
        Path compressed = folder.resolve("ingepakt.zip");
        compress(dossier.files(), compressed);
        List<Path> loose;
        try (Stream<Path> files = Files.walk(unpack(dossier.files().publicHalf(), folder.resolve("los")))) {
            loose = files.filter(Files::isRegularFile).toList();
        }
        assertThat(page.verifyFolder(unpacked).complaints()).isEmpty();
        assertThat(page.verify(List.of(compressed)).complaints()).isEmpty();
        assertThat(page.verify(loose).complaints()).isEmpty();
    }

    private static Path unpack(DossierFiles files, Path into) throws IOException {
        for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
            Path path = into.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return into;
    }

    private static void compress(DossierFiles files, Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.files().entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
    }

    @Test
    void aReceiptProvesWhatItProvesToTheProgram() throws Exception {
        for (long number = 0; number < 12; number++) {
            RandomDossier dossier = RandomDossier.of(number);
            DossierFiles files =
                    number % 3 == 0 ? dossier.files() : dossier.files().publicHalf();
            Path zip = folder.resolve("dossier" + number + ".zip");
            files.writeZip(zip);
            page.verify(List.of(zip));
            for (Receipt receipt : dossier.receipts().stream().limit(6).toList()) {
                assertThat(ReceiptCheck.of(files, receipt).proves()).isTrue();
                assertThat(statusOf(receipt.text())).isEqualTo("good");
                // as it survives a letter: blanks where tabs were, other line ends
                assertThat(statusOf(receipt.text().replace('\t', ' ').replace("\n", "\r\n")))
                        .isEqualTo("good");
                String text = receipt.text();
                assertThat(statusOf(text.replaceFirst("nonce\t.", "nonce\tg"))).isEqualTo("wrong");
                String last = text.substring(text.length() - 2, text.length() - 1);
                String other = last.equals("0") ? "1" : "0";
                assertThat(statusOf(text.substring(0, text.length() - 2) + other + "\n"))
                        .isEqualTo("wrong");
            }
        }
    }

    @Test
    void theReceiptOfWhoeverWasErasedProvesNothingInTheWholeDossier() throws Exception {
        RandomDossier dossier = RandomDossier.of(3);
        Receipt receipt = dossier.receipts().getFirst();
        TreeMap<String, byte[]> files = new TreeMap<>(dossier.files().files());
        String nonces = new String(files.get(DossierPaths.NONCES), StandardCharsets.UTF_8);
        String without = nonces.replace(receipt.number() + "\t" + receipt.nonce() + "\n", "");
        files.put(DossierPaths.NONCES, without.getBytes(StandardCharsets.UTF_8));
        DossierFiles erased = new DossierFiles(files);
        for (DossierFiles half : List.of(erased, erased.publicHalf())) {
            Path zip = folder.resolve(half == erased ? "erased.zip" : "erased-public.zip");
            half.writeZip(zip);
            page.verify(List.of(zip));
            boolean proves = ReceiptCheck.of(half, receipt).proves();
            assertThat(proves).isEqualTo(half != erased);
            assertThat(statusOf(receipt.text())).isEqualTo(proves ? "good" : "wrong");
        }
    }

    private String statusOf(String receipt) {
        return (String) page.tab().evaluate("lotwijzer.receipt(" + Json.write(receipt) + ").status");
    }
}
