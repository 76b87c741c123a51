package nl.lotwijzer.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.theme.Brightness;

/**
 * The pictures of the handbook: those that its pages name, light, in both languages. A page that shows
 * {@code handbook/nl/quotas.png} gets what the gallery calls {@code quotas}.
 */
final class HandbookAlbum implements Album {
    private static final Pattern PICTURE = Pattern.compile("/resources/handbook/(?:nl|en)/([a-zA-Z0-9-]+)\\.png");

    /** Pictures of the whole window are taken at the smaller size, so that their words can be read on a page. */
    private static final int WIDTH = 1280;

    private final Path pictures;
    private final Set<String> names;
    private final List<String> words;

    private HandbookAlbum(Path pictures, Set<String> names, List<String> words) {
        this.pictures = pictures;
        this.names = names;
        this.words = words;
    }

    /**
     * Reads what the pages show.
     *
     * @param site the folder of the site, with the pages in {@code markdown/handbook}
     * @param words only pictures of which the name holds all these
     */
    static HandbookAlbum of(Path site, List<String> words) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(site.resolve("markdown/handbook"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher picture = PICTURE.matcher(Files.readString(page));
                while (picture.find()) {
                    names.add(picture.group(1));
                }
            }
        }
        return new HandbookAlbum(site.resolve("resources/handbook"), names, words);
    }

    @Override
    public Optional<Path> file(Shot shot) {
        boolean screen = shot.width() <= WIDTH && shot.brightness() == Brightness.LIGHT;
        boolean ceremony = shot.name().startsWith("ceremony-");
        return names.contains(shot.name())
                        && (screen || ceremony)
                        && words.stream().allMatch(shot.name()::contains)
                ? Optional.of(pictures.resolve(shot.language().code()).resolve(shot.name() + ".png"))
                : Optional.empty();
    }

    @Override
    public void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ScreenPng.write(Palette.of(picture).paint(picture), file);
    }
}
