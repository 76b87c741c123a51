package nl.lotwijzer.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.language.Language;

/** Which pictures are wanted, and what becomes of each. */
interface Album {
    /** A picture that could be taken: what it shows, and how. Sizes are in pixels. */
    record Shot(String name, Brightness brightness, Language language, int width, int height) {
        @Override
        public String toString() {
            return "%s-%s-%s-%dx%d"
                    .formatted(name, brightness.name().toLowerCase(Locale.ROOT), language.code(), width, height);
        }
    }

    /** Returns the file for this picture; empty if it is not wanted. */
    Optional<Path> file(Shot shot);

    /** Writes a picture that was taken. */
    void write(BufferedImage picture, Path file) throws IOException;

    default boolean wants(Shot shot) {
        return file(shot).isPresent();
    }

    /** All pictures in one folder, or only those of which the name holds all these words. */
    static Album folder(Path folder, List<String> words) {
        return new Album() {
            @Override
            public Optional<Path> file(Shot shot) {
                String name = shot + ".png";
                return words.stream().allMatch(name::contains) ? Optional.of(folder.resolve(name)) : Optional.empty();
            }

            @Override
            public void write(BufferedImage picture, Path file) throws IOException {
                ImageIO.write(picture, "png", file.toFile());
            }
        };
    }
}
