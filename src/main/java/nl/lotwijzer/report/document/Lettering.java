package nl.lotwijzer.report.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters of a chart as shapes, from the font that comes with the program: they look the same on every machine, and a
 * picture needs no font.
 */
final class Lettering {
    static final Lettering REGULAR = new Lettering("Regular");
    static final Lettering SEMIBOLD = new Lettering("SemiBold");

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double units;

    private Lettering(String weight) {
        String file = "/nl/lotwijzer/fonts/InterLotwijzer-" + weight + ".ttf";
        try (InputStream in = Objects.requireNonNull(Lettering.class.getResourceAsStream(file), file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters = font.getUnicodeCmapLookup();
            units = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how wide a text is at this size. */
    double width(String text, double size) {
        double[] width = {0};
        text.codePoints().forEach(letter -> width[0] += advance(letters.getGlyphId(letter)));
        return width[0] * size / units;
    }

    /** Returns the text, or as much of it as fits in this width, with an ellipsis. */
    String fitting(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).strip() + "…", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    /** Returns the outlines of a text whose first letter stands on this point. */
    synchronized GeneralPath outline(String text, double size, double x, double y) {
        GeneralPath path = new GeneralPath();
        double scale = size / units;
        double[] at = {x};
        text.codePoints().forEach(letter -> {
            int glyph = letters.getGlyphId(letter);
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at[0], y);
            path.append(place.createTransformedShape(shape(glyph)), false);
            at[0] += advance(glyph) * scale;
        });
        return path;
    }

    private GeneralPath shape(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
