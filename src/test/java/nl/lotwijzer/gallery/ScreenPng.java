package nl.lotwijzer.gallery;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures of few colours as PNG, with rows that are not filtered: numbers of colours have no order, so the
 * differences that Java's own writer makes of them repeat less than they do. It takes a quarter off.
 */
final class ScreenPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int OF_A_PALETTE = 3;

    private ScreenPng() {}

    /** Writes a picture of at most 256 colours, each a byte. */
    static void write(BufferedImage picture, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", head(picture));
            chunk(out, "PLTE", colours((IndexColorModel) picture.getColorModel()));
            chunk(out, "IDAT", rows(picture));
            chunk(out, "IEND", new byte[0]);
        }
    }

    private static byte[] head(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(bytes);
        head.writeInt(picture.getWidth());
        head.writeInt(picture.getHeight());
        // Then the usual compression and filtering, and no interlacing.
        head.write(new byte[] {BITS, OF_A_PALETTE, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] colours(IndexColorModel colours) {
        byte[] bytes = new byte[3 * colours.getMapSize()];
        for (int i = 0; i < colours.getMapSize(); i++) {
            bytes[3 * i] = (byte) colours.getRed(i);
            bytes[3 * i + 1] = (byte) colours.getGreen(i);
            bytes[3 * i + 2] = (byte) colours.getBlue(i);
        }
        return bytes;
    }

    private static byte[] rows(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream rows = new DeflaterOutputStream(bytes, best)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                rows.write(0);
                rows.write((byte[]) picture.getRaster().getDataElements(0, y, picture.getWidth(), 1, null));
            }
        } finally {
            best.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
