package nl.lotwijzer.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture of the handbook is written smaller and is still the same picture. */
class ScreenPngTest {
    @TempDir
    Path folder;

    @Test
    void isTheSamePictureAndSmaller() throws IOException {
        File had = new File("src/site/resources/images/quotas.png");
        BufferedImage picture = ImageIO.read(had);
        BufferedImage painted = Palette.of(picture).paint(picture);
        Path theirs = folder.resolve("theirs.png");
        ImageIO.write(painted, "png", theirs.toFile());
        Path ours = folder.resolve("ours.png");

        ScreenPng.write(painted, ours);

        BufferedImage read = ImageIO.read(ours.toFile());
        assertEquals(painted.getWidth(), read.getWidth());
        assertEquals(painted.getHeight(), read.getHeight());
        for (int y = 0; y < painted.getHeight(); y++) {
            for (int x = 0; x < painted.getWidth(); x++) {
                assertEquals(painted.getRGB(x, y), read.getRGB(x, y), x + ", " + y);
            }
        }
        assertTrue(Files.size(ours) < Files.size(theirs), Files.size(ours) + " is not below " + Files.size(theirs));
    }
}
