package nl.lotwijzer.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class QrCodeTest {
    private static final String HASH = "9e8edab6dea6816f4ff67f3d205e070fb03bc8dfd1a6a501dfb8fd2643fe23d5";

    @Test
    void aTelephoneReadsTheTextBack() throws Exception {
        Image image = new QrCode(HASH, 200).getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(HASH);
    }

    @Test
    void cutsAHashIntoGroupsOfEight() {
        assertThat(HashGroups.groups(HASH)).hasSize(8).startsWith("9e8edab6").endsWith("43fe23d5");
        assertThat(String.join("", HashGroups.groups("abcdef0123"))).isEqualTo("abcdef0123");
    }
}
