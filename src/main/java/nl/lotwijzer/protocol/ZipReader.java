package nl.lotwijzer.protocol;

import static java.util.Comparator.comparingLong;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.lotwijzer.protocol.DossierException.Problem;

/**
 * Reads a zip file of which every program makes the same: the directory and the headers of the entries say the same, the
 * entries lie one after the other from the first byte on, and behind the directory there is nothing.
 */
final class ZipReader {
    private static final int END = 0x06054b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int SIZES_FOLLOW = 1 << 3;
    private static final int UTF_8 = 1 << 11;

    /** Bits for how hard was compressed, that sizes follow, and that names are UTF-8. */
    private static final int HARMLESS_FLAGS = 1 << 1 | 1 << 2 | SIZES_FOLLOW | UTF_8;

    private static final long LINK = 0xA000L;

    private final ByteBuffer zip;

    ZipReader(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** What the directory says of an entry. */
    private record Entry(String name, int flags, int method, long crc, long packed, long size, long at) {
        boolean folder() {
            return name.endsWith("/");
        }
    }

    SortedMap<String, byte[]> read() throws DossierException {
        if (zip.capacity() < END_LENGTH || (zip.getInt(0) != LOCAL && zip.getInt(0) != END)) {
            throw new DossierException(Problem.NO_ZIP, "");
        }
        int end = zip.capacity() - END_LENGTH;
        if (zip.getInt(end) != END) {
            throw new DossierException(Problem.HIDDEN_BYTES, "");
        }
        if (zip.getShort(end + 20) != 0 || zip.getInt(end + 4) != 0) {
            throw new DossierException(Problem.DAMAGED, "");
        }
        int count = unsigned(end + 10);
        if (count > DossierFiles.MOST_FILES) {
            throw new DossierException(Problem.TOO_MANY, "");
        }
        long start = size(end + 16);
        if (unsigned(end + 8) != count || start + size(end + 12) != end) {
            throw new DossierException(Problem.DAMAGED, "");
        }
        List<Entry> entries = directory((int) start, end, count);
        requireInOrder(entries, start);
        SortedMap<String, byte[]> files = new TreeMap<>(Canonical.ORDER);
        for (Entry entry : entries) {
            byte[] bytes = contents(entry);
            if (!entry.folder() && files.put(entry.name, bytes) != null) {
                throw new DossierException(Problem.TWICE, entry.name);
            }
        }
        return files;
    }

    private List<Entry> directory(int start, int end, int count) throws DossierException {
        List<Entry> entries = new ArrayList<>();
        long total = 0;
        int at = start;
        for (int i = 0; i < count; i++) {
            if (at + DIRECTORY_LENGTH > end || zip.getInt(at) != DIRECTORY) {
                throw new DossierException(Problem.DAMAGED, "");
            }
            int nameLength = unsigned(at + 28);
            int after = at + DIRECTORY_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
            if (after > end) {
                throw new DossierException(Problem.DAMAGED, "");
            }
            Entry entry = new Entry(
                    name(at + DIRECTORY_LENGTH, nameLength),
                    unsigned(at + 8),
                    unsigned(at + 10),
                    size(at + 16),
                    size(at + 20),
                    size(at + 24),
                    size(at + 42));
            require(entry, size(at + 38) >>> 16);
            total += entry.size;
            if (total > DossierFiles.MOST_BYTES) {
                throw new DossierException(Problem.TOO_LARGE, entry.name);
            }
            entries.add(entry);
            at = after;
        }
        if (at != end) {
            throw new DossierException(Problem.HIDDEN_BYTES, "");
        }
        return entries;
    }

    private static void require(Entry entry, long unixMode) throws DossierException {
        EntryNames.require(entry.folder() ? entry.name.substring(0, entry.name.length() - 1) : entry.name);
        boolean known = entry.method == STORED || entry.method == DEFLATED;
        boolean sizes = entry.method != STORED || entry.packed == entry.size;
        if (!known || (entry.flags & ~HARMLESS_FLAGS) != 0 || (unixMode & 0xF000L) == LINK) {
            throw new DossierException(Problem.METHOD, entry.name);
        }
        if (!sizes || (entry.folder() && entry.size != 0)) {
            throw new DossierException(Problem.DAMAGED, entry.name);
        }
    }

    /** The entries must lie one after the other, without room between them for anything else. */
    private void requireInOrder(List<Entry> entries, long directory) throws DossierException {
        long at = 0;
        for (Entry entry : entries.stream().sorted(comparingLong(Entry::at)).toList()) {
            if (entry.at < at) {
                throw new DossierException(Problem.DAMAGED, entry.name);
            }
            if (entry.at > at) {
                throw new DossierException(Problem.HIDDEN_BYTES, entry.name);
            }
            at = dataOf(entry, directory) + entry.packed;
            if (at > directory) {
                throw new DossierException(Problem.DAMAGED, entry.name);
            }
            if ((entry.flags & SIZES_FOLLOW) != 0) {
                at = afterDescriptor(entry, at, directory);
            }
        }
        if (at != directory) {
            throw new DossierException(Problem.HIDDEN_BYTES, "");
        }
    }

    /** Returns where the contents of an entry begin, once its header says the same as the directory. */
    private long dataOf(Entry entry, long directory) throws DossierException {
        if (entry.at + LOCAL_LENGTH > directory) {
            throw new DossierException(Problem.DAMAGED, entry.name);
        }
        int at = (int) entry.at;
        int nameLength = unsigned(at + 26);
        if (zip.getInt(at) != LOCAL || at + (long) LOCAL_LENGTH + nameLength > directory) {
            throw new DossierException(Problem.DAMAGED, entry.name);
        }
        boolean later = (entry.flags & SIZES_FOLLOW) != 0;
        boolean same = name(at + LOCAL_LENGTH, nameLength).equals(entry.name)
                && unsigned(at + 6) == entry.flags
                && unsigned(at + 8) == entry.method
                && (size(at + 14) == entry.crc || (later && size(at + 14) == 0))
                && (size(at + 18) == entry.packed || (later && size(at + 18) == 0))
                && (size(at + 22) == entry.size || (later && size(at + 22) == 0));
        if (!same) {
            throw new DossierException(Problem.DAMAGED, entry.name);
        }
        return at + (long) LOCAL_LENGTH + nameLength + unsigned(at + 28);
    }

    private long afterDescriptor(Entry entry, long at, long directory) throws DossierException {
        int start = (int) at;
        if (at + 4 <= directory && zip.getInt(start) == DESCRIPTOR) {
            start += 4;
        }
        if (start + 12 > directory
                || size(start) != entry.crc
                || size(start + 4) != entry.packed
                || size(start + 8) != entry.size) {
            throw new DossierException(Problem.DAMAGED, entry.name);
        }
        return start + 12L;
    }

    private byte[] contents(Entry entry) throws DossierException {
        int from = (int) dataOf(entry, zip.capacity());
        byte[] packed = Arrays.copyOfRange(zip.array(), from, from + (int) entry.packed);
        byte[] bytes = entry.method == STORED ? packed : inflated(entry, packed);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.crc) {
            throw new DossierException(Problem.DAMAGED, entry.name);
        }
        return bytes;
    }

    private static byte[] inflated(Entry entry, byte[] packed) throws DossierException {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            byte[] bytes = new byte[(int) Math.min(entry.size, packed.length * 1100L + 64)];
            int length = 0;
            while (length < bytes.length && !inflater.finished()) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += more;
            }
            // the end may follow the last byte, and nothing may follow the end
            boolean ended = inflater.finished() || (inflater.inflate(new byte[1]) == 0 && inflater.finished());
            if (length != entry.size || !ended || inflater.getRemaining() != 0) {
                throw new DossierException(Problem.DAMAGED, entry.name);
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new DossierException(Problem.DAMAGED, entry.name, e);
        }
    }

    private String name(int at, int length) throws DossierException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(zip.slice(at, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new DossierException(Problem.NAME, "", e);
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private long size(int at) {
        return Integer.toUnsignedLong(zip.getInt(at));
    }
}
