package nl.lotwijzer.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The style sheets, at the size of text of the moment. They are written in pixels for the usual size: JavaFX knows no unit
 * that follows one size for the whole window, and its em multiplies at every level of nesting.
 */
public final class StyleSheets {
    private static final Pattern LENGTH = Pattern.compile(
            "(-fx-(?:font-size|icon-size|cell-size|size|tick-label-font|(?:min|max|pref)-(?:width|height)): )([0-9.]+)px");

    private StyleSheets() {}

    /** Returns the address of a style sheet that stands beside a class. */
    public static String of(Class<?> beside, String name) {
        if (TextSize.percent() == TextSize.USUAL) {
            return usual(beside, name);
        }
        URL url = Objects.requireNonNull(beside.getResource(name), name);
        try (InputStream file = url.openStream()) {
            String scaled = scaled(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the address of a style sheet that stands beside a class, at the usual size of text. */
    static String usual(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }

    /** Returns this style sheet with its texts, and what holds them, in the size of the moment. Room around them stays. */
    static String scaled(String sheet) {
        return LENGTH.matcher(sheet)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + length(found) + "px"));
    }

    private static String length(MatchResult found) {
        double usual = Double.parseDouble(found.group(2));
        double shown = found.group(1).contains("width") ? TextSize.width(usual) : TextSize.height(usual);
        return String.format(Locale.ROOT, "%.1f", shown);
    }
}
