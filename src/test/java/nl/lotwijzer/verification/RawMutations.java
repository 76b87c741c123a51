package nl.lotwijzer.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;
import org.jspecify.annotations.Nullable;

/** A file changed, and nothing else: the hash in the manifest gives it away. */
final class RawMutations {
    private static final List<String> KINDS = List.of(
            "a bit flipped",
            "a line gone",
            "a line twice",
            "two lines swapped",
            "line ends",
            "a blank more",
            "emptied",
            "gone");

    private final RandomDossier dossier;
    private final Random random;
    private final List<Mutation> mutations = new ArrayList<>();

    private RawMutations(RandomDossier dossier, Random random) {
        this.dossier = dossier;
        this.random = random;
    }

    static List<Mutation> of(RandomDossier dossier, Random random) {
        RawMutations raw = new RawMutations(dossier, random);
        for (String path : dossier.files().files().keySet()) {
            KINDS.forEach(kind -> raw.change(path, kind));
        }
        for (String stranger : List.of(
                "openbaar/lees-mij.txt",
                "MANIFEST.txt.bak",
                "openbaar/eerder/77/regels.tsv",
                "openbaar/eerder/1/notitie.txt",
                "toezicht/namen.tsv",
                "Openbaar/regels.tsv")) {
            raw.add(stranger);
        }
        return raw.mutations;
    }

    private void add(String path) {
        SortedMap<String, byte[]> files = new TreeMap<>(dossier.files().files());
        files.put(path, "nog iets\n".getBytes(StandardCharsets.UTF_8));
        put("a file more: " + path, path, files, Set.of(1), false);
    }

    private void change(String path, String kind) {
        boolean nonces = path.equals(DossierPaths.NONCES);
        if (nonces && !dossier.drawn() && kind.equals("a line gone")) {
            // before the draw there is no journal to say who was erased
            return;
        }
        SortedMap<String, byte[]> files = new TreeMap<>(dossier.files().files());
        byte[] before = dossier.files().file(path).orElseThrow();
        byte @Nullable [] after = changed(before, kind);
        if (after == null) {
            files.remove(path);
        } else if (Arrays.equals(before, after)) {
            return;
        } else {
            files.put(path, after);
        }
        boolean manifest = path.equals(DossierPaths.MANIFEST);
        Set<Integer> red = Set.of(1);
        if (manifest) {
            red = Set.of(2);
        } else if (nonces) {
            red = Set.of(1, 3, 5, 16);
        }
        put(path + ": " + kind, path, files, red, manifest && after == null);
    }

    private byte @Nullable [] changed(byte[] bytes, String kind) {
        List<String> lines = new ArrayList<>(
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList());
        int last = lines.size() - 1;
        switch (kind) {
            case "a bit flipped" -> {
                byte[] flipped = bytes.clone();
                int at = random.nextInt(bytes.length);
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case "a line gone" -> lines.remove(last);
            case "a line twice" -> lines.add(lines.get(last));
            case "two lines swapped" -> {
                if (last > 0) {
                    lines.set(last, lines.set(last - 1, lines.get(last)));
                }
            }
            case "line ends" -> lines.replaceAll(line -> line + "\r");
            case "a blank more" -> lines.set(last, lines.get(last) + " ");
            case "emptied" -> lines.clear();
            default -> {
                return null;
            }
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void put(String name, String path, SortedMap<String, byte[]> files, Set<Integer> red, boolean unreadable) {
        DossierFiles changed = new DossierFiles(files);
        mutations.add(new Mutation(
                name,
                false,
                zip(changed),
                zip(changed.publicHalf()),
                dossier.published(),
                unreadable,
                red,
                DossierPaths.isConfidential(path) ? Set.of() : red));
    }

    static byte[] zip(DossierFiles files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            files.writeZip(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
