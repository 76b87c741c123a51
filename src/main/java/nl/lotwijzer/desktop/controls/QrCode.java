package nl.lotwijzer.desktop.controls;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** A text as a QR code, black on white in the dark too, because not every telephone reads it the other way round. */
public final class QrCode extends ImageView {
    private static final int PIXELS_PER_MODULE = 8;

    /** As the standard asks for, in modules. */
    private static final int QUIET_ZONE = 4;

    /**
     * @param text what a telephone reads; at most some 2,000 characters
     * @param size the width and height in pixels, with the white margin
     */
    public QrCode(String text, double size) {
        BitMatrix modules = modules(text);
        int count = modules.getWidth();
        WritableImage image = new WritableImage(count * PIXELS_PER_MODULE, count * PIXELS_PER_MODULE);
        for (int y = 0; y < count * PIXELS_PER_MODULE; y++) {
            for (int x = 0; x < count * PIXELS_PER_MODULE; x++) {
                boolean dark = modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
                image.getPixelWriter().setColor(x, y, dark ? Color.BLACK : Color.WHITE);
            }
        }
        setImage(image);
        setFitWidth(size);
        setFitHeight(size);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(text);
    }

    private static BitMatrix modules(String text) {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                QUIET_ZONE);
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", e);
        }
    }
}
