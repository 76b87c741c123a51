package nl.lotwijzer.injection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.panel.Participant;
import nl.lotwijzer.panel.Participants;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.project.ProjectDetails;
import nl.lotwijzer.project.UnfitText;
import nl.lotwijzer.report.Pack;
import nl.lotwijzer.sample.SampleProject;
import nl.lotwijzer.sortition.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever people type ends up as the same text in every file, and never as anything else. */
class InjectionTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T13:02:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Actor ACTOR = new Actor("projectleider", "");
    private static final Pattern MARK = Pattern.compile("#t(\\d+)#");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u2009\\u2028\\u2029]+");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFDD0]");
    private static final Pattern ASCII = Pattern.compile("[ -~]*");

    /** As long a text as stands in one line of any paper. */
    private static final int SHORT = 14;

    /** A file without texts would prove nothing. */
    private static final int FEWEST = 5;

    private static final List<String> TEXTS = HostileTexts.all();

    @TempDir
    static Path folder;

    private static Project project;
    private static Set<String> filled;

    @BeforeAll
    static void fill() throws Exception {
        SampleProject sample = new SampleProject(folder, ACTOR, CLOCK, step -> {}, Progress.NONE);
        sample.make().close();
        filled = HostileProject.poison(sample.file());
        project = Project.open(sample.file(), ACTOR, CLOCK);
    }

    @AfterAll
    static void close() {
        project.close();
    }

    @Test
    void thereAreHundredsOfThemInEveryRoom() {
        assertThat(TEXTS).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        assertThat(filled).hasSizeGreaterThan(80);
        assertThat(filled.stream().map(column -> column.substring(0, column.indexOf('.'))))
                .contains("registrant", "person_card", "session", "facilitator", "steering_action", "recommendation");
    }

    /** Every room writes through the same gate, of which UnfitTextTest tries the other corners. */
    @Test
    void whatNoFileCanHoldIsRefusedAtEntryAndLeavesNothing() {
        long entries = project.journal().head().number();
        for (String unfit : HostileTexts.unfit()) {
            for (Entry entry : entries(unfit)) {
                assertThatThrownBy(entry::enter)
                        .as("%.20s", unfit)
                        .isInstanceOfSatisfying(
                                UnfitText.class,
                                refused -> assertThat(Texts.in(Language.DUTCH).get(refused.told()))
                                        .contains("Er is niets veranderd"));
            }
        }
        assertThat(project.journal().head().number()).isEqualTo(entries);
    }

    /** Somebody enters something. */
    @FunctionalInterface
    private interface Entry {
        void enter() throws Exception;
    }

    private static List<Entry> entries(String text) {
        Participant somebody = new Participants(project).all().getFirst();
        return List.of(
                () -> new Participants(project).note(somebody.id(), text),
                () -> project.changeDetails(new ProjectDetails(
                        project.details().code(), project.details().name(), "Raad", "x" + text, 100)));
    }

    @TestFactory
    Stream<DynamicTest> everyFileHoldsTheTextsAsTheyAre() {
        EveryFile files = new EveryFile(project, folder);
        return files.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(files.written(name))));
    }

    private static void check(WrittenFile file) throws Exception {
        Set<Integer> found = new TreeSet<>();
        List<String> broken = new ArrayList<>();
        for (String text : file.texts()) {
            String plain = plain(text, file);
            Matcher mark = MARK.matcher(text);
            while (mark.find()) {
                int place = Integer.parseInt(mark.group(1));
                String whole = TEXTS.get(place);
                found.add(place);
                if (readable(whole, file) && !holds(plain, plain(whole, file), file)) {
                    broken.add("%d: %.80s".formatted(place, text));
                }
            }
        }
        assertThat(broken).as("texts that differ in %s", file.name()).isEmpty();
        // The account of the lottery goes by numbers: it holds few of the texts that people typed.
        int fewest = file.name().contains(Pack.LOTTERY.name()) ? 1 : FEWEST;
        assertThat(found).as("texts in %s", file.name()).hasSizeGreaterThan(fewest);
    }

    /** An attendance list has the last name first, so that words of one text can stand apart. */
    private static boolean holds(String text, String whole, WrittenFile file) {
        return text.contains(whole)
                || (file.name().startsWith("pack-SESSION")
                        && Stream.of(whole.split(" ")).allMatch(text::contains));
    }

    /** From a page only short texts in letters of the West are read back as they stand in one line. */
    private static boolean readable(String whole, WrittenFile file) {
        return !file.ending().equals("pdf")
                || (whole.length() <= SHORT && ASCII.matcher(whole).matches());
    }

    /**
     * White space is put in order where names and titles are read. What turns the direction of all that follows is left out
     * of letters.
     */
    private static String plain(String text, WrittenFile file) {
        String kept = file.name().startsWith("brief-") ? TURNING.matcher(text).replaceAll("") : text;
        return SPACE.matcher(kept)
                .replaceAll(file.ending().equals("pdf") ? "" : " ")
                .strip();
    }
}
