package nl.lotwijzer.barcode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A QR code as a PNG file (ISO/IEC 15948). The platform's own writer keeps what it writes in a
 * file on disk meanwhile, where the code of a letter should not be.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;

    private PngFile() {}

    /**
     * @param scale how many pixels a module of the code is wide and high
     */
    static byte[] of(QrImage code, int scale) {
        int side = code.side() * scale;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        // Width, height, one bit a pixel, grey; deflated, filtered in the one way there is, not interlaced.
        chunk(
                file,
                "IHDR",
                ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 1).array());
        chunk(file, "IDAT", deflated(rows(code, scale)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Returns the rows of pixels, each after a nought that says it is not filtered; a bit of one is white. */
    private static byte[] rows(QrImage code, int scale) {
        int side = code.side();
        int width = 1 + (side * scale + BITS - 1) / BITS;
        byte[] rows = new byte[width * side * scale];
        for (int y = 0; y < side; y++) {
            int first = y * scale * width;
            for (int x = 0; x < side * scale; x++) {
                if (!code.dark(x / scale, y)) {
                    rows[first + 1 + x / BITS] |= (byte) (0x80 >> x % BITS);
                }
            }
            for (int again = 1; again < scale; again++) {
                System.arraycopy(rows, first, rows, first + again * width, width);
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[4096];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
