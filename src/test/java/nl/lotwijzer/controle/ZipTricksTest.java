package nl.lotwijzer.controle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lotwijzer.controle.ControlePage.Shown;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.verification.RandomDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A zip that two programs could read differently is refused by the page, before any check. */
@ExtendWith(BrowserExtension.class)
class ZipTricksTest {
    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private final DossierFiles files = RandomDossier.of(2).files().publicHalf();

    @Test
    void noTrickIsRead(Chromium browser) throws Exception {
        ControlePage page = ControlePage.open(browser, folder);
        byte[] good = zip(files.files());
        assertThat(verify(page, "goed", good).exit()).isZero();
        Map<String, byte[]> tricks = tricks(good);
        for (Map.Entry<String, byte[]> trick : tricks.entrySet()) {
            assertThat(verify(page, trick.getKey(), trick.getValue()).exit())
                    .as(trick.getKey())
                    .isEqualTo(2);
        }
        assertThat(tricks).hasSizeGreaterThan(12);
        assertThat(page.tab().complaints()).isEmpty();
    }

    private Map<String, byte[]> tricks(byte[] good) throws IOException {
        Map<String, byte[]> tricks = new LinkedHashMap<>();
        tricks.put("doubled name", renamed(good, "openbaar/tabel.tsv", "openbaar/typen.tsv"));
        tricks.put("out of the folder", renamed(good, "openbaar/tabel.tsv", "../../aar/tabel.ts"));
        tricks.put("backslash", renamed(good, "openbaar/tabel.tsv", "openbaar\\tabel.tsv"));
        tricks.put("from the root", renamed(good, "openbaar/tabel.tsv", "/penbaar/tabel.tsv"));
        tricks.put("no manifest", renamed(good, "MANIFEST.txt", "MANIFEST.tyt"));
        tricks.put(
                "name in one header only", changed(good, bytes -> bytes.put(indexOf(bytes, LOCAL) + 30, (byte) 'X')));
        tricks.put("size in one header only", changed(good, bytes -> bump(bytes, indexOf(bytes, LOCAL) + 22)));
        tricks.put("checksum in one header only", changed(good, bytes -> bump(bytes, indexOf(bytes, LOCAL) + 14)));
        tricks.put("checksum of the directory", changed(good, bytes -> bump(bytes, indexOf(bytes, DIRECTORY) + 16)));
        tricks.put("encrypted", changed(good, bytes -> bump(bytes, indexOf(bytes, DIRECTORY) + 8)));
        tricks.put("unknown method", changed(good, bytes -> bump(bytes, indexOf(bytes, DIRECTORY) + 10)));
        tricks.put("fewer entries than there are", changed(good, bytes -> lessEntries(bytes)));
        tricks.put("something before", joined(new byte[] {'P', 'K', 3, 3}, good));
        tricks.put("something behind", joined(good, new byte[] {0}));
        tricks.put("cut off", Arrays.copyOf(good, good.length - 30));
        tricks.put("a bomb", bomb());
        tricks.put(
                "a bomb that claims to be small",
                changed(bomb(), bytes -> bytes.putInt(indexOf(bytes, DIRECTORY) + 24, 100)));
        tricks.put("very many files", many());
        return tricks;
    }

    private Shown verify(ControlePage page, String name, byte[] zip) throws IOException {
        Path file = folder.resolve(name.replace(' ', '-') + ".zip");
        Files.write(file, zip);
        return page.verify(List.of(file));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DossierFiles dossier = new DossierFiles(new TreeMap<>(entries));
        dossier.writeZip(bytes);
        return bytes.toByteArray();
    }

    /** Gives an entry another name of the same length, before its data and in the directory. */
    private static byte[] renamed(byte[] zip, String name, String other) {
        assertThat(other).hasSameSizeAs(name);
        // as Latin-1 every byte is one sign; names of entries follow their headers, in manifests they follow blanks
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (isHeader(text, at - 30, LOCAL) || isHeader(text, at - 46, DIRECTORY)) {
                places.add(at);
            }
        }
        assertThat(places).hasSize(2);
        byte[] renamed = zip.clone();
        for (int at : places) {
            System.arraycopy(other.getBytes(StandardCharsets.US_ASCII), 0, renamed, at, other.length());
        }
        return renamed;
    }

    private static boolean isHeader(String text, int at, int signature) {
        return at >= 0
                && ByteBuffer.wrap(text.substring(at, at + 4).getBytes(StandardCharsets.ISO_8859_1))
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .getInt()
                        == signature;
    }

    private static byte[] changed(byte[] zip, UnaryOperator<ByteBuffer> change) {
        return change.apply(ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN))
                .array();
    }

    private static int indexOf(ByteBuffer bytes, int signature) {
        int at = 0;
        while (bytes.getInt(at) != signature) {
            at++;
        }
        return at;
    }

    private static ByteBuffer bump(ByteBuffer bytes, int at) {
        return bytes.put(at, (byte) (bytes.get(at) + 1));
    }

    private static ByteBuffer lessEntries(ByteBuffer bytes) {
        int end = bytes.capacity() - 22;
        bytes.put(end + 8, (byte) (bytes.get(end + 8) - 1));
        return bytes.put(end + 10, (byte) (bytes.get(end + 10) - 1));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    /** Packs to little, unpacks to more than a dossier may be. */
    private static byte[] bomb() throws IOException {
        return packed(out -> {
            out.putNextEntry(new ZipEntry("MANIFEST.txt"));
            byte[] nothing = new byte[MEGABYTE];
            for (int i = 0; i < 300; i++) {
                out.write(nothing);
            }
            out.closeEntry();
        });
    }

    private static byte[] many() throws IOException {
        return packed(out -> {
            for (int i = 0; i <= 2000; i++) {
                out.putNextEntry(new ZipEntry("openbaar/" + i));
                out.closeEntry();
            }
        });
    }

    private static byte[] packed(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            filling.into(out);
        }
        return bytes.toByteArray();
    }

    private interface Filling {
        void into(ZipOutputStream out) throws IOException;
    }
}
