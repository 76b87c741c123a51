package nl.lotwijzer.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Keeps a picture of what was on the screen when a test failed. */
final class Screenshot {
    private Screenshot() {}

    /** Writes the newest window to {@code target/failures} and returns the file. */
    static Path of(String name) {
        AtomicReference<WritableImage> image = new AtomicReference<>();
        WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> image.set(Window.getWindows().getLast().getScene().snapshot(null)));
        WritableImage taken = image.get();
        PixelReader pixels = taken.getPixelReader();
        int width = (int) taken.getWidth();
        int height = (int) taken.getHeight();
        java.awt.image.BufferedImage copy =
                new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Path file = Files.createDirectories(Path.of("target", "failures")).resolve(name + ".png");
            javax.imageio.ImageIO.write(copy, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
