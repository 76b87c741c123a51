package nl.lotwijzer.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lotwijzer.protocol.DossierFiles;
import nl.lotwijzer.protocol.DossierPaths;

/** Zip files of which another program might make something else, or that are made to do harm. */
final class ZipTricks {
    /** As long as the path that it is made into. */
    private static final String TWIN = "openbaar/regelz.tsv";

    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int BOMB = 300 << 20;

    private final Map<String, UnaryOperator<byte[]>> tricks = new LinkedHashMap<>();

    private ZipTricks(DossierFiles files) {
        tricks.put("a name twice", _ -> renamed(with(files, TWIN), TWIN, DossierPaths.RULES, true, true));
        tricks.put(
                "a name twice in the directory alone",
                _ -> renamed(with(files, TWIN), TWIN, DossierPaths.RULES, false, true));
        tricks.put(
                "a name twice in the entries alone",
                _ -> renamed(with(files, TWIN), TWIN, DossierPaths.RULES, true, false));
        tricks.put("a name that leads out", _ -> with(files, "../regels.tsv"));
        tricks.put("a name that leads out halfway", _ -> with(files, "openbaar/../../regels.tsv"));
        tricks.put("a name from the root", _ -> with(files, "/regels.tsv"));
        tricks.put("a name with a drive", _ -> with(files, "C:regels.tsv"));
        tricks.put("a name with backslashes", _ -> with(files, "..\\regels.tsv"));
        tricks.put("a name with a sign nobody sees", _ -> with(files, "openbaar/regels.tsv\u0001"));
        tricks.put("bytes behind the end", zip -> joined(zip, new byte[5]));
        tricks.put("bytes before the beginning", zip -> joined(new byte[] {'P', 'K', 3, 4, 0}, zip));
        tricks.put("a comment", zip -> comment(zip));
        tricks.put("cut off halfway", zip -> Arrays.copyOf(zip, zip.length / 2));
        tricks.put("cut off at the end", zip -> Arrays.copyOf(zip, zip.length - 3));
        tricks.put("nothing at all", _ -> new byte[0]);
        tricks.put("no zip", _ -> "dit is een brief, geen dossier\n".getBytes(StandardCharsets.UTF_8));
        tricks.put("contents that are not those of its checksum", zip -> put(zip, LOCAL, 60, 1));
        tricks.put("another checksum in the directory", zip -> put(zip, DIRECTORY, 16, 4));
        tricks.put("another size in the directory", zip -> put(zip, DIRECTORY, 24, 4));
        tricks.put("an entry that begins elsewhere", zip -> put(zip, DIRECTORY, 42, 4));
        tricks.put("an encrypted entry", zip -> put(zip, DIRECTORY, 8, 1));
        tricks.put("an unusual method", zip -> put(put(zip, DIRECTORY, 10, 1), LOCAL, 8, 1));
        tricks.put("a link", zip -> put(zip, DIRECTORY, 41, 1));
        tricks.put("fewer entries by the end than there are", zip -> less(zip));
        tricks.put("too many entries", _ -> many(files));
        tricks.put("a bomb", _ -> bomb(files, false));
        tricks.put("a bomb that says it is small", _ -> bomb(files, true));
    }

    static List<Mutation> of(RandomDossier dossier) {
        DossierFiles half = dossier.files().publicHalf();
        Map<String, UnaryOperator<byte[]>> whole = new ZipTricks(dossier.files()).tricks;
        List<Mutation> mutations = new ArrayList<>();
        new ZipTricks(half)
                .tricks.forEach((name, trick) -> mutations.add(new Mutation(
                        "zip: " + name,
                        false,
                        whole.getOrDefault(name, trick).apply(RawMutations.zip(dossier.files())),
                        trick.apply(RawMutations.zip(half)),
                        dossier.published(),
                        true,
                        Set.of(),
                        Set.of())));
        return mutations;
    }

    private static byte[] with(DossierFiles files, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("regel\twaarde\n".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] many(DossierFiles files) {
        String[] names = new String[DossierFiles.MOST_FILES];
        Arrays.setAll(names, i -> "openbaar/" + i + ".txt");
        return with(files, names);
    }

    private static byte[] bomb(DossierFiles files, boolean small) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            zip.putNextEntry(new ZipEntry(TWIN));
            byte[] nothing = new byte[1 << 20];
            for (int left = small ? 30 << 20 : BOMB; left > 0; left -= nothing.length) {
                zip.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] zip = bytes.toByteArray();
        if (small) {
            int last = last(zip, DIRECTORY);
            int size = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(last + 24);
            replace(zip, size, 1000);
        }
        return zip;
    }

    private static void replace(byte[] zip, int from, int to) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 4 <= zip.length; at++) {
            if (buffer.getInt(at) == from) {
                buffer.putInt(at, to);
            }
        }
    }

    private static byte[] renamed(byte[] zip, String from, String to, boolean first, boolean second) {
        byte[] renamed = zip.clone();
        byte[] old = from.getBytes(StandardCharsets.UTF_8);
        byte[] name = to.getBytes(StandardCharsets.UTF_8);
        int found = 0;
        for (int at = 0; at + old.length <= zip.length; at++) {
            if (Arrays.equals(zip, at, at + old.length, old, 0, old.length)) {
                found++;
                if ((found == 1 && first) || (found == 2 && second)) {
                    System.arraycopy(name, 0, renamed, at, name.length);
                }
            }
        }
        return renamed;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }

    private static byte[] comment(byte[] zip) {
        byte[] longer = joined(zip, "leuk".getBytes(StandardCharsets.UTF_8));
        longer[zip.length - 2] = 4;
        return longer;
    }

    private static byte[] less(byte[] zip) {
        byte[] changed = zip.clone();
        changed[zip.length - 14]--;
        changed[zip.length - 12]--;
        return changed;
    }

    /** Adds to a byte of the last header of a kind. */
    private static byte[] put(byte[] zip, int header, int offset, int more) {
        byte[] changed = zip.clone();
        changed[last(zip, header) + offset] += (byte) (offset == 41 ? 0xA0 : more);
        return changed;
    }

    private static int last(byte[] zip, int header) {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = zip.length - 4; at >= 0; at--) {
            if (buffer.getInt(at) == header) {
                return at;
            }
        }
        throw new IllegalStateException("no such header");
    }
}
