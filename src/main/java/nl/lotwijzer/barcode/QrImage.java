package nl.lotwijzer.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** A text as a QR code: a square of dark and light modules, which stays readable with 15% of it damaged (level M). */
public final class QrImage {
    /** As many light modules around the code as the standard asks for. */
    public static final int QUIET_ZONE = 4;

    private final BitMatrix modules;

    private QrImage(BitMatrix modules) {
        this.modules = modules;
    }

    /**
     * Returns the code of this text.
     *
     * @param text  what a telephone reads; at most some 2,000 characters
     * @param quiet the light modules around it; fewer than {@link #QUIET_ZONE} only where the paper around is light too
     * @throws IllegalArgumentException if the text is empty or too long
     */
    public static QrImage of(String text, int quiet) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, quiet);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
        }
        try {
            return new QrImage(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", e);
        }
    }

    /** Returns how many modules the picture is wide and high, the light ones around it included. */
    public int side() {
        return modules.getWidth();
    }

    /** Returns whether a module is dark; both are counted from 0 at the left upper corner. */
    public boolean dark(int x, int y) {
        return modules.get(x, y);
    }

    /** Returns the picture as a PNG of one bit a pixel; the same code always gives the same bytes. */
    public byte[] png(int pixelsPerModule) {
        return PngFile.of(this, pixelsPerModule);
    }
}
