package nl.lotwijzer.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrImageTest {
    @ParameterizedTest
    @ValueSource(strings = {"4RVK-W766-9", "https://meedoen.example.org/?code=4RVKW7669", "Reünie in ’t Veld – 日本"})
    void thePictureReadsAsTheText(String text) throws Exception {
        byte[] png = QrImage.of(text, QrImage.QUIET_ZONE).png(4);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(4 * 4, 4 * 4)).isEqualTo(0xFF000000);
        assertThat(read(image)).isEqualTo(text);
        assertThat(QrImage.of(text, QrImage.QUIET_ZONE).png(4)).isEqualTo(png);
    }

    @org.junit.jupiter.api.Test
    void aTextThatFitsNoCodeIsRefused() {
        assertThatThrownBy(() -> QrImage.of("x".repeat(5_000), 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(BufferedImage image) throws Exception {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new Picture(image))))
                .getText();
    }

    /** The picture as the reader wants it. */
    private static final class Picture extends LuminanceSource {
        private final BufferedImage image;

        Picture(BufferedImage image) {
            super(image.getWidth(), image.getHeight());
            this.image = image;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            byte[] bytes = new byte[getWidth()];
            for (int x = 0; x < getWidth(); x++) {
                bytes[x] = (byte) image.getRGB(x, y);
            }
            return bytes;
        }

        @Override
        public byte[] getMatrix() {
            byte[] bytes = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                System.arraycopy(getRow(y, new byte[0]), 0, bytes, y * getWidth(), getWidth());
            }
            return bytes;
        }
    }
}
