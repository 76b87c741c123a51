package nl.lotwijzer.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lotwijzer.language.Language;

/**
 * A page of the handbook as its source has it.
 *
 * @param file where it is
 * @param sections the text under each heading, what stands before the first one included
 */
record Page(Path file, Language language, List<Section> sections) {
    static final Path FOLDER = Path.of("src/site/markdown/handbook");

    private static final Pattern HEADING = Pattern.compile("(#+) (.+)");
    private static final Pattern LINK = Pattern.compile("(!?)\\[([^\\]]*)]\\(([^)]+)\\)");
    private static final Pattern ITALIC = Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");

    /**
     * What stands under one heading.
     *
     * @param level 1 for the title of the page; 0 for what stands before it
     */
    record Section(int level, String heading, String text) {
        /** Returns the names in italics: what is written so stands on the screen. */
        List<String> names() {
            return found(ITALIC, 1);
        }

        /** Returns the words in italics and those in bold, where names of buttons stand too. */
        List<String> stressed() {
            return Stream.concat(found(ITALIC, 1).stream(), found(BOLD, 1).stream())
                    .toList();
        }

        private List<String> found(Pattern pattern, int group) {
            String plain = LINK.matcher(CODE.matcher(text).replaceAll("`")).replaceAll("");
            return pattern.matcher(plain)
                    .results()
                    .map(found -> found.group(group).replaceAll("\\s+", " "))
                    .toList();
        }
    }

    /** A link or a picture, with the words that are shown for it. */
    record Link(boolean picture, String words, String target) {}

    static List<Page> in(Language language) throws IOException {
        Path folder = language == Language.DUTCH ? FOLDER : FOLDER.resolve(language.code());
        try (Stream<Path> files = Files.list(folder)) {
            List<Page> pages = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                pages.add(read(file, language));
            }
            return pages;
        }
    }

    static Page read(Path file, Language language) throws IOException {
        List<Section> sections = new ArrayList<>();
        int level = 0;
        String heading = "";
        StringBuilder text = new StringBuilder();
        boolean verbatim = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("```")) {
                verbatim = !verbatim;
            } else if (!verbatim) {
                Matcher next = HEADING.matcher(line);
                if (next.matches()) {
                    sections.add(new Section(level, heading, text.toString()));
                    level = next.group(1).length();
                    heading = next.group(2);
                    text.setLength(0);
                } else {
                    text.append(line).append('\n');
                }
            }
        }
        sections.add(new Section(level, heading, text.toString()));
        return new Page(file, language, List.copyOf(sections));
    }

    String name() {
        return file.getFileName().toString();
    }

    /** Returns the links and pictures of the whole page, in order. */
    List<Link> links() {
        return sections.stream()
                .flatMap(section -> LINK.matcher(section.text()).results())
                .map(found -> new Link(!found.group(1).isEmpty(), found.group(2), found.group(3)))
                .toList();
    }

    /** Returns the anchors of the headings, as sites make them: small letters, hyphens for spaces, no punctuation. */
    List<String> anchors() {
        return sections.stream()
                .map(section -> section.heading()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Override
    public String toString() {
        return language.code() + "/" + name();
    }
}
