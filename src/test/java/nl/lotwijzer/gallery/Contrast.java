package nl.lotwijzer.gallery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** How well what is written stands out from what is painted behind it, as WCAG 2.2 measures it. */
final class Contrast {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3.0;

    /** 18 points, and 14 points, in pixels of 96 to the inch. */
    private static final double LARGE_FROM = 24;

    private static final double LARGE_BOLD_FROM = 18.66;

    private final List<String> findings = new ArrayList<>();
    private int texts;

    private Contrast() {}

    /** Measures every text and icon of a window that can be seen, except those of controls that can't be used now. */
    static Contrast of(Parent root) {
        Contrast contrast = new Contrast();
        WritableImage picture = root.getScene().snapshot(null);
        Where.all(root, Text.class).stream()
                .filter(text -> !text.isDisabled() && !text.getText().isBlank())
                .forEach(text -> contrast.measure(text, picture));
        return contrast;
    }

    /** Returns how many texts were measured. */
    int texts() {
        return texts;
    }

    List<String> findings() {
        return findings;
    }

    private void measure(Text text, WritableImage picture) {
        if (!(text.getFill() instanceof Color fill) || fill.getOpacity() == 0) {
            return;
        }
        ground(Where.seen(text), picture).ifPresent(ground -> {
            texts++;
            Color ink = ground.interpolate(opaque(fill), fill.getOpacity() * opacity(text));
            double ratio = ratio(ink, ground);
            double least = text instanceof FontIcon || large(text) ? LARGE : TEXT;
            if (ratio < least) {
                findings.add(String.format(
                        Locale.ROOT,
                        "contrast %.2f, not %.1f: %s (%s on %s)",
                        ratio,
                        least,
                        Where.of(text instanceof FontIcon || text.getParent() == null ? text : text.getParent()),
                        hex(ink),
                        hex(ground)));
            }
        });
    }

    /** Returns the colour of most pixels where the text stands; empty if too little of it is seen to tell. */
    private static Optional<Color> ground(Bounds seen, WritableImage picture) {
        int left = Math.max(0, (int) seen.getMinX());
        int top = Math.max(0, (int) seen.getMinY());
        int right = (int) Math.min(picture.getWidth(), Math.ceil(seen.getMaxX()));
        int bottom = (int) Math.min(picture.getHeight(), Math.ceil(seen.getMaxY()));
        if (right - left < 6 || bottom - top < 6) {
            return Optional.empty();
        }
        PixelReader pixels = picture.getPixelReader();
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Optional.of(Color.rgb(most >> 16 & 0xFF, most >> 8 & 0xFF, most & 0xFF));
    }

    /** Returns the contrast of two colours, 1 to 21. */
    static double ratio(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static boolean large(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        return size >= LARGE_FROM || bold && size >= LARGE_BOLD_FROM;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    private static Color opaque(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1);
    }

    /** Returns the colour as style sheets write it. */
    static String hex(Color colour) {
        return String.format(
                "#%02x%02x%02x",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }
}
