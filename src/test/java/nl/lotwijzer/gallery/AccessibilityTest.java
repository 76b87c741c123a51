package nl.lotwijzer.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.lotwijzer.desktop.theme.Brightness;
import nl.lotwijzer.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/**
 * Walks through every view of the gallery, in both languages, and looks whether somebody who hears the program knows what
 * each control is, and whether the keyboard comes to all of them.
 */
class AccessibilityTest {
    @TempDir
    Path work;

    @Test
    void everyControlHasANameAndIsReachedByTheKeyboard() throws Exception {
        FxToolkit.registerPrimaryStage();
        Map<String, Set<String>> findings = new TreeMap<>();
        int controls = 0;
        int views = 0;
        try (Photographer photographer = Photographer.show(work)) {
            photographer.openSample();
            for (Language language : Language.values()) {
                photographer.arrange(language, Brightness.LIGHT, 1280, 800);
                for (Gallery.View view : Gallery.views(work)) {
                    photographer.visit(view.place(), view.detail());
                    AccessibleNames names = photographer.look(AccessibleNames::of);
                    views++;
                    controls += names.looked();
                    names.findings()
                            .forEach(found -> findings.computeIfAbsent(found, key -> new TreeSet<>())
                                    .add(view.name() + " " + language.code()));
                }
            }
        }
        System.out.println("Accessibility: " + views + " views, " + controls + " controls");
        assertThat(findings).isEmpty();
    }
}
