package nl.lotwijzer.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A checklist of the handbook, read as what it tells somebody to do: what is <b>bold</b> is pressed, what is <i>slanted</i>
 * is a field (as is {@code code} with a colon behind it, the name of a column), what is {@code code} is typed or chosen, and what stands between quotation marks is read on the screen. Who is told to start or close Lotwijzer does so.
 *
 * @param steps the numbered lines under the headings, in order
 */
record HandbookScript(List<Step> steps) {
    private static final Pattern HEADING = Pattern.compile("## (.+)");
    private static final Pattern LINE = Pattern.compile("[0-9]+\\. (.+)");
    private static final Pattern LEFT = Pattern.compile("\\b(links|left)\\b");
    private static final Pattern QUESTION = Pattern.compile("\\b(vraag|question)\\b");
    private static final Pattern DEED = Pattern.compile(
            "(?<start>\\bStart Lotwijzer\\b)|(?<leave>\\b(Sluit|Close) Lotwijzer\\b)|\\*\\*(?<press>[^*]+)\\*\\*|\\*(?<field>[^*]+)\\*|`(?<column>[^`]+)`(?=: `)|`(?<given>[^`]+)`|[“](?<see>[^”]+)[”]");

    /** What somebody does or looks for. */
    enum Kind {
        START,
        LEAVE,
        PRESS,
        FIELD,
        GIVEN,
        SEE
    }

    /**
     * One of them.
     *
     * @param where where the line says that it is
     */
    record Deed(Kind kind, String text, Where where) {}

    /** Where something is: anywhere unless the line says so. */
    enum Where {
        ANYWHERE,
        LEFT,
        QUESTION
    }

    /**
     * A numbered line.
     *
     * @param heading the heading above it
     */
    record Step(String heading, String line, List<Deed> deeds) {}

    /** Reads the page of this name. */
    static HandbookScript of(Path page) throws IOException {
        List<Step> steps = new ArrayList<>();
        String heading = "";
        for (String line : Files.readAllLines(page)) {
            Matcher title = HEADING.matcher(line);
            Matcher step = LINE.matcher(line);
            if (title.matches()) {
                heading = title.group(1);
            } else if (step.matches()) {
                steps.add(new Step(heading, line, deeds(step.group(1))));
            }
        }
        return new HandbookScript(steps);
    }

    private static List<Deed> deeds(String line) {
        List<Deed> deeds = new ArrayList<>();
        Matcher found = DEED.matcher(line);
        int from = 0;
        while (found.find()) {
            Where where = where(line.substring(from, found.start()));
            from = found.end();
            if (found.group("column") != null) {
                deeds.add(new Deed(Kind.FIELD, found.group("column"), where));
            }
            for (Kind kind : Kind.values()) {
                String text = found.group(kind.name().toLowerCase(Locale.ROOT));
                if (text != null) {
                    deeds.add(new Deed(kind, text, where));
                }
            }
        }
        return deeds;
    }

    private static Where where(String before) {
        if (LEFT.matcher(before).find()) {
            return Where.LEFT;
        }
        return QUESTION.matcher(before).find() ? Where.QUESTION : Where.ANYWHERE;
    }
}
