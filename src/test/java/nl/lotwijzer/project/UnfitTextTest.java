package nl.lotwijzer.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no file can hold does not come into a project, whatever room it is meant for. */
class UnfitTextTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T14:02:03Z"), ZoneOffset.UTC);
    private static final Actor ACTOR = new Actor("projectleider", "Noor");
    private static final ProjectDetails DETAILS =
            new ProjectDetails("waterveen", "Burgerberaad Waterveen", "Gemeenteraad", "Wat doen we met de haven?", 100);

    @TempDir
    Path folder;

    private Path file;
    private Project project;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("waterveen.beraad");
        project = Project.create(file, DETAILS, ACTOR, CLOCK);
    }

    @AfterEach
    void close() {
        project.close();
    }

    static Stream<String> characters() {
        return Stream.concat(
                IntStream.concat(IntStream.range(0, 0x20), IntStream.of(0x7F))
                        .filter(number -> number != '\n' && number != '\t' && number != '\r')
                        .mapToObj(Character::toString),
                Stream.of("\uD83D", "\uDE00", "\uDE00\uD83D", "\uFFFE", "\uFFFF"));
    }

    @ParameterizedTest
    @MethodSource("characters")
    void noSuchCharacterIsKept(String character) {
        JournalEntry before = project.journal().head();
        assertThatThrownBy(() -> project.changeDetails(asking("Wat doen we" + character + " met de haven?")))
                .isInstanceOfSatisfying(UnfitText.class, refused -> {
                    assertThat(refused.getMessage()).doesNotContain("haven");
                    assertThat(Texts.in(Language.DUTCH).get(refused.told()))
                            .contains("haven")
                            .contains("U+%04X".formatted((int) character.charAt(0)));
                });
        assertThat(project.details()).isEqualTo(DETAILS);
        assertThat(project.journal().head()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regel\nregel\r\nen\ttab",
                "caf\u0082 en \u0085 uit een verkeerd gelezen bestand",
                "👩‍👩‍👧 😀",
                "\u202Eom\u202C",
                "\\n \\u0007 \\\\",
                "{\"a\": \"b\\nc\"}",
                "\uFFFD\uFDD0"
            })
    void everythingElseIs(String text) {
        project.changeDetails(asking(text));
        assertThat(project.details().question()).isEqualTo(text);
    }

    @Test
    void aTextFitsInACellOrIsRefused() {
        assertThatCode(() -> project.changeDetails(asking("x".repeat(32_767)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> project.changeDetails(asking("y".repeat(32_768))))
                .isInstanceOf(UnfitText.class);
    }

    @Test
    void aStringWithinJsonIsLookedAtToo() {
        assertThatThrownBy(() -> project.changeDetails(asking("{\"Opmerking\":\"bel\\u0007\"}")))
                .isInstanceOf(UnfitText.class);
        assertThatThrownBy(() -> project.changeDetails(asking("{\"a\":\"" + "z".repeat(32_768) + "\"}")))
                .isInstanceOf(UnfitText.class);
        assertThatCode(() -> project.changeDetails(
                        asking("{\"a\":\"" + "z".repeat(32_000) + "\",\"b\":\"" + "z".repeat(32_000) + "\"}")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatStoodThereAlreadyIsNoReasonToStop() throws Exception {
        project.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE project SET question = 'bel' || char(7) || ' d''r op'");
        }
        project = Project.open(file, ACTOR, CLOCK);
        project.changeDetails(project.details().withPanelSize(50));
        project.undo().undo();
        assertThat(project.details().panelSize()).isEqualTo(100);
        assertThatThrownBy(() -> project.changeDetails(asking("bel\u0007"))).isInstanceOf(UnfitText.class);
    }

    private static ProjectDetails asking(String question) {
        return new ProjectDetails(DETAILS.code(), DETAILS.name(), DETAILS.commissioner(), question, 100);
    }
}
