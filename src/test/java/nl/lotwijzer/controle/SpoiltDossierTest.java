package nl.lotwijzer.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.controle.ControlePage.Shown;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.Sha256;
import nl.lotwijzer.verification.Published;
import nl.lotwijzer.verification.RandomDossier;
import nl.lotwijzer.verification.Report;
import nl.lotwijzer.verification.Status;
import nl.lotwijzer.verification.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Of dossiers with one thing changed at random, and sealed again, the page refuses exactly those that the program refuses. */
@ExtendWith(BrowserExtension.class)
class SpoiltDossierTest {
    private static final int SPOILT = 120;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @TempDir
    private Path folder;

    @Test
    void bothVerifiersRefuseTheSame(Chromium browser) throws Exception {
        ControlePage page = ControlePage.open(browser, folder);
        Random random = new Random(20260302);
        int refused = 0;
        for (int i = 0; i < SPOILT; i++) {
            RandomDossier dossier = RandomDossier.of(i % 12);
            DossierFiles half = i % 3 == 0 ? dossier.files() : dossier.files().publicHalf();
            SortedMap<String, byte[]> files = new TreeMap<>(half.files());
            String what = spoil(files, random);
            if (random.nextInt(4) > 0) {
                seal(files);
            }
            refused += compare(page, "spoilt " + i + ", " + what, new DossierFiles(files)) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(SPOILT * 4 / 5);
        assertThat(page.tab().complaints()).isEmpty();
    }

    /** Says whether both refused. */
    private boolean compare(ControlePage page, String what, DossierFiles files) throws Exception {
        String commitment = Sha256.hex(files.file("MANIFEST.txt").orElseThrow());
        Path zip = Files.createTempFile(folder, "dossier", ".zip");
        files.writeZip(zip);
        page.publish(commitment, "");
        Shown shown = page.verify(List.of(zip));
        Report report = Verification.of(files, new Published(commitment, null, null));
        List<Integer> wrong = report.checks().stream()
                .filter(check -> check.status() == Status.WRONG)
                .map(check -> check.number())
                .toList();
        assertThat(shown.exit()).as("%s; the program finds %s", what, wrong).isEqualTo(report.exitStatus());
        if (report.exitStatus() == 1) {
            assertThat(shown.with("wrong")).as(what).containsAnyElementsOf(wrong);
        }
        return report.exitStatus() == 1;
    }

    /** Changes one thing in one file. */
    private static String spoil(SortedMap<String, byte[]> files, Random random) {
        List<String> names = files.keySet().stream()
                .filter(name -> name.endsWith(".tsv") && !name.contains("nonces"))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        List<String> lines = new ArrayList<>(List.of(new String(files.get(name), StandardCharsets.UTF_8).split("\n")));
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String was = lines.get(line);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, was);
            case 2 -> lines.set(line, lines.set(other, was));
            default -> lines.set(line, changed(was, random));
        }
        files.put(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return "%s, line %d: %s".formatted(name, line + 1, was);
    }

    /** Another number in one field, or a letter more. */
    private static String changed(String line, Random random) {
        String[] fields = line.split("\t", -1);
        int field = random.nextInt(fields.length);
        Matcher number = NUMBER.matcher(fields[field]);
        if (number.find()) {
            BigInteger next = new BigInteger(number.group()).add(BigInteger.ONE);
            fields[field] = number.replaceFirst(("%0" + number.group().length() + "d").formatted(next));
        } else {
            fields[field] += "x";
        }
        return String.join("\t", Arrays.asList(fields));
    }

    /** Makes the manifests and the last line of the proof fit again. */
    private static void seal(SortedMap<String, byte[]> files) {
        String proof = new String(files.get("openbaar/bewijs.tsv"), StandardCharsets.UTF_8);
        int last = proof.lastIndexOf("sha256\t");
        if (last >= 0) {
            String body = proof.substring(0, last);
            files.put(
                    "openbaar/bewijs.tsv",
                    (body + "sha256\t" + Sha256.hex(body) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (String manifest : List.of("MANIFEST.txt", "MANIFEST-NA.txt")) {
            if (!files.containsKey(manifest)) {
                continue;
            }
            StringBuilder sealed = new StringBuilder();
            for (String line : new String(files.get(manifest), StandardCharsets.UTF_8).split("\n")) {
                byte[] content = files.get(line.substring(66));
                sealed.append(content == null ? line : Sha256.hex(content) + "  " + line.substring(66))
                        .append('\n');
            }
            files.put(manifest, sealed.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
