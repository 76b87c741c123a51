package nl.lotwijzer.desktop.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import nl.lotwijzer.barcode.QrImage;

/** A text as a QR code, black on white in the dark too, because not every telephone reads it the other way round. */
public final class QrCode extends ImageView {
    private static final int PIXELS_PER_MODULE = 8;

    /**
     * @param text what a telephone reads; at most some 2,000 characters
     * @param size the width and height in pixels, with the white margin
     */
    public QrCode(String text, double size) {
        QrImage code = QrImage.of(text, QrImage.QUIET_ZONE);
        int side = code.side() * PIXELS_PER_MODULE;
        WritableImage image = new WritableImage(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.dark(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
                image.getPixelWriter().setColor(x, y, dark ? Color.BLACK : Color.WHITE);
            }
        }
        setImage(image);
        setFitWidth(size);
        setFitHeight(size);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(text);
    }
}
