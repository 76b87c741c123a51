package nl.lotwijzer.protocol;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * Writes a zip file of which every byte follows from the files: not compressed, dated 1980-01-01 00:00:00, without further
 * fields. The JDK writes the time zone of the machine into entries with that date.
 */
final class ZipWriter {
    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short NAMES_IN_UTF_8 = 1 << 11;
    private static final short FIRST_OF_JANUARY_1980 = 1 << 5 | 1;

    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final OutputStream out;
    private int written;

    private ZipWriter(OutputStream out) {
        this.out = out;
    }

    static void write(SortedMap<String, byte[]> files, OutputStream out) throws IOException {
        ZipWriter writer = new ZipWriter(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            writer.add(Canonical.bytes(file.getKey()), file.getValue());
        }
        writer.end(files.size());
    }

    private void add(byte[] name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        int start = written;
        put(buffer(30)
                .putInt(LOCAL)
                .put(header((int) crc.getValue(), bytes.length, name.length))
                .array());
        put(name);
        put(bytes);
        directory.write(buffer(46)
                .putInt(DIRECTORY)
                .putShort(VERSION)
                .put(header((int) crc.getValue(), bytes.length, name.length))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(start)
                .array());
        directory.write(name);
    }

    /** What stands both before the contents and in the directory. */
    private static byte[] header(int crc, int size, int nameLength) {
        return buffer(26)
                .putShort(VERSION)
                .putShort(NAMES_IN_UTF_8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_OF_JANUARY_1980)
                .putInt(crc)
                .putInt(size)
                .putInt(size)
                .putShort((short) nameLength)
                .putShort((short) 0)
                .array();
    }

    private void end(int entries) throws IOException {
        int start = written;
        put(directory.toByteArray());
        put(buffer(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory.size())
                .putInt(start)
                .putShort((short) 0)
                .array());
        out.flush();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
