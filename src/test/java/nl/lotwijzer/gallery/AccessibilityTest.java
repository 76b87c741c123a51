package nl.lotwijzer.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/**
 * Walks through the views of the gallery and looks whether somebody who hears the program knows what each control is,
 * whether the keyboard comes to all of them and away again, and whether what is written can be read.
 *
 * <p>Every test run sees all views in the light and with usual text, and one in {@value #SAMPLE} of them in the dark and
 * with the largest text; {@code -Dlotwijzer.walk=all} shows all of them in every way.
 */
class AccessibilityTest {
    private static final int SAMPLE = 4;

    /** How many different texts and controls a view with the largest text cuts or hides, on average, at most. */
    private static final int MOST_CUT = 8;

    @TempDir
    static Path work;

    private static Photographer photographer;

    /** How the views are shown on one walk through them. */
    enum Walk {
        DUTCH(Language.DUTCH, Brightness.LIGHT, 100, 0),
        ENGLISH(Language.ENGLISH, Brightness.LIGHT, 100, 0),
        DARK(Language.DUTCH, Brightness.DARK, 100, 0),
        DUTCH_LARGE(Language.DUTCH, Brightness.LIGHT, 200, 1),
        ENGLISH_LARGE(Language.ENGLISH, Brightness.LIGHT, 200, 2);

        private final Language language;
        private final Brightness brightness;
        private final int textSize;
        private final int first;

        /** @param first which view a sample begins with */
        Walk(Language language, Brightness brightness, int textSize, int first) {
            this.language = language;
            this.brightness = brightness;
            this.textSize = textSize;
            this.first = first;
        }

        private boolean sampled() {
            return brightness == Brightness.DARK || textSize > 100;
        }
    }

    @BeforeAll
    static void openSample() throws Exception {
        FxToolkit.registerPrimaryStage();
        photographer = Photographer.show(work);
        photographer.openSample();
    }

    @AfterAll
    static void close() {
        photographer.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLostOnWhoCannotSeeOrPoint(Walk walk) {
        Map<String, Set<String>> findings = new TreeMap<>();
        int[] counts = new int[2];
        List<Gallery.View> views = views(walk);
        photographer.arrange(walk.language, walk.brightness, 1280, 800, walk.textSize);
        for (Gallery.View view : views) {
            photographer.visit(view.place(), view.detail());
            photographer
                    .look(root -> look(walk, root, counts))
                    .forEach(found -> findings.computeIfAbsent(found, _ -> new TreeSet<>())
                            .add(view.name()));
        }
        System.out.println("Accessibility " + walk + ": " + views.size() + " views, " + counts[0] + " controls, "
                + counts[1] + " texts measured");
        findings.keySet().removeIf(Explained::covers);
        if (walk.textSize > 100) {
            long before = findings.size();
            findings.keySet().removeIf(Explained::comesOfLargeText);
            System.out.println("Texts and controls that " + walk + " cuts or hides: " + (before - findings.size()));
            assertThat(before - findings.size())
                    .as("what is cut or hidden per view must not become more")
                    .isLessThanOrEqualTo((long) MOST_CUT * views.size());
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> look(Walk walk, Parent root, int[] counts) {
        if (walk == Walk.DARK) {
            return contrast(root, counts);
        }
        AccessibleNames names = AccessibleNames.of(root);
        counts[0] += names.looked();
        List<String> findings = new ArrayList<>(names.findings());
        findings.addAll(Roles.findings(root));
        findings.addAll(CutTexts.findings(root));
        if (walk == Walk.DUTCH) {
            findings.addAll(contrast(root, counts));
        }
        if (walk != Walk.ENGLISH) {
            findings.addAll(TabOrder.findings(root));
        }
        return findings;
    }

    private static List<String> contrast(Parent root, int[] counts) {
        Contrast contrast = Contrast.of(root);
        counts[1] += contrast.texts();
        return contrast.findings();
    }

    private static List<Gallery.View> views(Walk walk) {
        List<Gallery.View> all = Gallery.views(work);
        boolean each = !walk.sampled() || "all".equals(System.getProperty("lotwijzer.walk"));
        return IntStream.range(0, all.size())
                .filter(at -> each || at % SAMPLE == walk.first)
                .mapToObj(all::get)
                .toList();
    }
}
