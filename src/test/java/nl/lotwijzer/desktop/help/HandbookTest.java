package nl.lotwijzer.desktop.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the handbook is in the program, and every place has one. */
class HandbookTest {
    @Test
    void everyPageOfTheSiteIsInTheList() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/site/markdown/handbook"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".md"))
                            .map(name -> name.substring(0, name.length() - ".md".length())))
                    .isSubsetOf(Handbook.NAMES);
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void everyPlaceHasAPage(Place place) {
        Handbook handbook = Handbook.in(Language.DUTCH);
        assertThat(handbook.page(Handbook.about(place)).or(() -> handbook.page(Handbook.GENERAL)))
                .isPresent();
    }

    @Test
    void aSearchFindsThePageThatIsAboutItFirst() {
        List<HelpPage> found = Handbook.in(Language.DUTCH).search("doelverdeling");
        assertThat(found).hasSizeGreaterThan(2);
        assertThat(found.getFirst().name()).isEqualTo("doelverdeling");
        assertThat(Handbook.in(Language.DUTCH).search("olifantenpaadje")).isEmpty();
    }

    @Test
    void thePageBeforeComesBack() {
        HelpModel model = new HelpModel(Handbook.in(Language.DUTCH));
        model.open("loting");
        model.open("toezicht");
        model.back();
        assertThat(model.page().get().orElseThrow().name()).isEqualTo("loting");
        model.open("no-such-page");
        assertThat(model.page().get()).isEmpty();
        assertThat(model.found()).hasSize(model.pages().size());
    }
}
