package nl.lotwijzer.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.handbook.Page.Link;
import nl.lotwijzer.handbook.Page.Section;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The handbook says the same in both languages, shows what there is, and calls the things on the screen by their names:
 * what a page has in italics must be there in the texts of that language.
 */
class HandbookTest {
    /** A picture larger than this makes the handbook slow to fetch and the program large. */
    private static final long LARGEST_PICTURE = 150_000;

    /** What differs on purpose: each page has its reader choose the language of that page. */
    private static final Set<String> OF_ITS_OWN = Set.of("Nederlands");

    static List<Page> pages() throws IOException {
        return Stream.concat(Page.in(Language.DUTCH).stream(), Page.in(Language.ENGLISH).stream())
                .toList();
    }

    static List<Page> dutchPages() throws IOException {
        return Page.in(Language.DUTCH);
    }

    @Test
    void everyPageIsThereInBothLanguages() throws IOException {
        assertThat(names(Language.ENGLISH)).isEqualTo(names(Language.DUTCH));
    }

    @ParameterizedTest
    @MethodSource("dutchPages")
    void bothLanguagesHaveTheSameHeadingsAndPictures(Page dutch) throws IOException {
        Page english = english(dutch);
        assertThat(english.sections()).extracting(Section::level).isEqualTo(levels(dutch));
        assertThat(pictures(english)).isEqualTo(pictures(dutch));
    }

    @ParameterizedTest
    @MethodSource("dutchPages")
    void aNameOnTheScreenIsCalledInEnglishAsTheEnglishScreenCallsIt(Page dutch) throws IOException {
        Page english = english(dutch);
        ScreenWords words = ScreenWords.all();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < dutch.sections().size(); i++) {
            Section section = english.sections().get(i);
            Set<String> said =
                    section.stressed().stream().map(ScreenWords::plain).collect(Collectors.toSet());
            for (String name : dutch.sections().get(i).stressed()) {
                Set<String> possible = OF_ITS_OWN.contains(name) ? Set.of() : words.english(name);
                if (!possible.isEmpty() && possible.stream().noneMatch(said::contains)) {
                    wrong.add("%s: %s is %s".formatted(section.heading(), name, possible));
                }
            }
        }
        assertThat(wrong)
                .as("names under this heading of %s that are missing", english)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNameInItalicsIsOnTheScreen(Page page) throws IOException {
        ScreenWords words = ScreenWords.all();
        assertThat(page.sections().stream().flatMap(section -> section.names().stream()))
                .as("in italics in %s, but on no screen (put words of files between ` `)", page)
                .allSatisfy(name ->
                        assertThat(words.shows(page.language(), name)).as(name).isTrue());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkAndEveryPictureLeadsSomewhere(Page page) throws IOException {
        for (Link link : page.links()) {
            if (link.target().startsWith("http")) {
                continue;
            }
            String[] parts = link.target().split("#", 2);
            Path target = parts[0].isEmpty()
                    ? page.file()
                    : page.file().resolveSibling(parts[0]).normalize();
            assertThat(target).as("%s in %s", link.target(), page).isRegularFile();
            if (parts.length > 1) {
                assertThat(Page.read(target, page.language()).anchors())
                        .as("headings of %s", target)
                        .contains(parts[1]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPictureIsToldInWordsAndIsSmall(Page page) throws IOException {
        for (Link link : page.links()) {
            if (link.picture()) {
                assertThat(link.words()).as("words for %s", link.target()).hasSizeGreaterThan(15);
                assertThat(Files.size(page.file().resolveSibling(link.target()).normalize()))
                        .as(link.target())
                        .isLessThan(LARGEST_PICTURE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceOfTheProgramHasAPage(Language language) throws IOException {
        String index = Files.readString(folder(language).resolve("index.md"));
        for (Place place : Place.values()) {
            assertThat(index)
                    .as("the index in %s", language)
                    .containsPattern("\\| " + Texts.in(language).get(place.key()) + " \\| \\[[^\\]]+]\\([a-z-]+\\.md");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theIndexNamesEveryPage(Language language) throws IOException {
        Page index = Page.read(folder(language).resolve("index.md"), language);
        Set<String> named = index.links().stream()
                .map(link -> link.target().replaceAll("#.*", ""))
                .collect(Collectors.toSet());
        assertThat(names(language))
                .filteredOn(name -> !name.equals("index.md"))
                .allMatch(named::contains, "is in the index");
    }

    @Test
    void everyPictureOfTheHandbookIsShown() throws IOException {
        Set<Path> shown = pages().stream()
                .flatMap(page -> page.links().stream()
                        .filter(Link::picture)
                        .map(link -> page.file().resolveSibling(link.target()).normalize()))
                .collect(Collectors.toSet());
        try (Stream<Path> pictures = Files.walk(Path.of("src/site/resources/handbook"))) {
            assertThat(pictures.filter(Files::isRegularFile)).isSubsetOf(shown);
        }
    }

    private static Path folder(Language language) {
        return language == Language.DUTCH ? Page.FOLDER : Page.FOLDER.resolve(language.code());
    }

    private static List<String> names(Language language) throws IOException {
        return Page.in(language).stream().map(Page::name).toList();
    }

    private static Page english(Page dutch) throws IOException {
        return Page.read(folder(Language.ENGLISH).resolve(dutch.name()), Language.ENGLISH);
    }

    private static List<Integer> levels(Page page) {
        return page.sections().stream().map(Section::level).toList();
    }

    private static List<String> pictures(Page page) {
        return page.links().stream()
                .filter(Link::picture)
                .map(link -> link.target().replaceAll(".*/", ""))
                .toList();
    }
}
