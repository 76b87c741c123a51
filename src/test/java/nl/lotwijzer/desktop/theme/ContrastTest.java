package nl.lotwijzer.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text can be read in the light and in the dark: WCAG 2.2, level AA. */
class ContrastTest {
    private static final Pattern ROLE = Pattern.compile("^\\s*(-(?:color|lw)-[a-z0-9-]+):\\s*#([0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private static final List<String> GROUNDS = List.of(
            "-color-bg-default", "-color-bg-subtle", "-color-bg-overlay", "-lw-card-bg", "-lw-nav-bg", "-lw-row-hover");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textCanBeRead(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        for (String ground : GROUNDS) {
            for (String text : List.of(
                    "-color-fg-default",
                    "-color-fg-muted",
                    "-color-accent-fg",
                    "-color-success-fg",
                    "-color-warning-fg",
                    "-color-danger-fg")) {
                atLeast(TEXT, roles, text, ground);
            }
        }
        atLeast(TEXT, roles, "-color-fg-default", "-lw-row-selected");
        atLeast(TEXT, roles, "-color-accent-fg", "-lw-nav-selected");
        atLeast(TEXT, roles, "-color-fg-default", "-lw-nav-hover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void buttonsBadgesAndBannersCanBeRead(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        for (String tone : List.of("accent", "success", "warning", "danger")) {
            atLeast(TEXT, roles, "-color-" + tone + "-fg", "-color-" + tone + "-subtle");
            atLeast(TEXT, roles, "-color-fg-default", "-color-" + tone + "-subtle");
            atLeast(TEXT, roles, "-color-fg-emphasis", "-color-" + tone + "-emphasis");
        }
        atLeast(TEXT, roles, "-color-fg-emphasis", "-color-accent-6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void barsAndSmallTextStandOut(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        atLeast(TEXT, roles, "-color-fg-subtle", "-color-bg-default");
        atLeast(SHAPE, roles, "-lw-series-panel", "-lw-card-bg");
    }

    private static void atLeast(double least, Map<String, String> roles, String over, String under) {
        assertThat(contrast(role(roles, over), role(roles, under)))
                .as("%s on %s", over, under)
                .isGreaterThanOrEqualTo(least);
    }

    private static String role(Map<String, String> roles, String name) {
        return Objects.requireNonNull(roles.get(name), name);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> roles(String sheet) throws IOException {
        Map<String, String> roles = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/nl/lotwijzer/desktop/theme", sheet))) {
            Matcher role = ROLE.matcher(line);
            if (role.find()) {
                roles.put(role.group(1), role.group(2));
            }
        }
        return roles;
    }
}
