package nl.lotwijzer.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lotwijzer.facilitators.Facilitators;
import nl.lotwijzer.facilitators.OfficeHolder;
import nl.lotwijzer.facilitators.Offices;
import nl.lotwijzer.language.Texts;
import nl.lotwijzer.project.Actor;
import nl.lotwijzer.project.JournalEntry;
import nl.lotwijzer.project.Project;
import nl.lotwijzer.registration.Registrant;
import nl.lotwijzer.registration.Registrations;
import nl.lotwijzer.report.Block.Column;

/**
 * Takes out of what is published whom the project knows: names, registration numbers and addresses as it has them, and
 * whatever looks like an e-mail address, a phone number or a bank account. The pages name nobody by themselves; but
 * reasons, observations and recommendations are typed by people, who may name each other.
 */
public final class NameGuard {
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w.,-])(?:(?:\\+|00)3[12][\\s-]?(?:\\(0\\)\\s?)?|0)[1-9](?:[\\s-]?\\d){7,8}(?![\\d-])");
    private static final Pattern ACCOUNT = Pattern.compile(
            "\\b[A-Z]{2}\\d{2}(?: ?[A-Z]{4} ?\\d{4} ?\\d{4} ?\\d{2}|(?: ?\\d{4}){3,7}(?: ?\\d{1,3})?)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’.-]*[\\p{L}\\p{M}\\p{N}]");
    /** More words than a name has, with what stands between first and last name. */
    private static final int LONGEST = 7;

    private final Set<String> known;
    private final String instead;

    private NameGuard(Set<String> known, String instead) {
        this.known = known;
        this.instead = instead;
    }

    /**
     * Returns the guard for everybody whom the project knows now.
     *
     * @param texts in whose language it is said that something was taken out
     */
    public static NameGuard of(Project project, Texts texts) {
        Set<String> known = new HashSet<>();
        for (Registrant registrant : new Registrations(project).all()) {
            known.add(words(registrant.number().value()));
            known.add(words(registrant.firstName() + " " + registrant.lastName()));
            known.add(words(registrant.form().name()));
            known.add(words(
                    registrant.address().street() + " " + registrant.address().houseNumber()));
        }
        Stream.of(
                        new Facilitators(project).all().stream().map(facilitator -> facilitator.name()),
                        new Offices(project).all().stream().map(OfficeHolder::name),
                        project.journal().entries().stream()
                                .map(JournalEntry::actor)
                                .map(actor -> actor.name()))
                .flatMap(names -> names)
                .map(NameGuard::words)
                .forEach(known::add);
        // One word is as often another word as it is a name; a number is a word with a digit in it.
        known.removeIf(words -> words.indexOf(' ') < 0 && !words.matches("r\\d{4,9}"));
        return new NameGuard(known, texts.get("report.leftOut"));
    }

    /** Returns the report without whom the project knows; of its maker only the role stays, which will do for everybody. */
    public Report cleared(Report report) {
        Cover cover = report.cover();
        return new Report(
                report.request(),
                new Cover(
                        cover.code(),
                        cleared(cover.project()),
                        cleared(cover.commissioner()),
                        cleared(cover.question()),
                        cover.date(),
                        cover.lastChange(),
                        cover.entries(),
                        cover.head(),
                        new Actor(cover.maker().role(), "")),
                report.pages().stream().map(this::cleared).toList(),
                report.figures());
    }

    /** Returns the page without whom the project knows. */
    private Page cleared(Page page) {
        return new Page(
                page.title(),
                page.purpose(),
                page.blocks().stream().map(this::cleared).toList(),
                page.missing(),
                page.place());
    }

    private Block cleared(Block block) {
        return switch (block) {
            case Block.Facts(var facts) ->
                new Block.Facts(facts.stream()
                        .map(fact -> new Block.Fact(fact.label(), cleared(fact.value())))
                        .toList());
            case Block.Figures(var title, var figures) ->
                new Block.Figures(
                        title,
                        figures.stream()
                                .map(figure -> new Block.Figure(
                                        cleared(figure.label()),
                                        cleared(figure.value()),
                                        cleared(figure.explanation())))
                                .toList());
            case Block.Remarks(var title, var sentences) ->
                new Block.Remarks(title, sentences.stream().map(this::cleared).toList());
            case Block.Prose(var title, var paragraphs) ->
                new Block.Prose(title, paragraphs.stream().map(this::cleared).toList());
            case Block.Table table ->
                new Block.Table(
                        table.name(),
                        table.columns().stream()
                                .map(column -> new Column(cleared(column.header()), column.numbers()))
                                .toList(),
                        table.rows().stream()
                                .map(row -> row.stream().map(this::cleared).toList())
                                .toList(),
                        table.bounds());
            case Block.Chart chart ->
                new Block.Chart(
                        chart.kind(),
                        cleared(chart.title()),
                        chart.table(),
                        chart.labels(),
                        chart.series(),
                        chart.lines(),
                        chart.firstRow(),
                        chart.lastRow(),
                        cleared(chart.description()));
        };
    }

    private Value cleared(Value value) {
        return value instanceof Value.Text(String text) ? new Value.Text(cleared(text)) : value;
    }

    /** Returns the text without whom the project knows. */
    private String cleared(String text) {
        String cleared = text;
        for (Pattern pattern : List.of(EMAIL, ACCOUNT, PHONE)) {
            cleared = pattern.matcher(cleared).replaceAll(Matcher.quoteReplacement(instead));
        }
        return withoutKnown(cleared);
    }

    private String withoutKnown(String text) {
        List<int[]> places = new ArrayList<>();
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
            words.add(folded(matcher.group()));
        }
        StringBuilder cleared = new StringBuilder();
        int copied = 0;
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            if (length > 0) {
                cleared.append(text, copied, places.get(at)[0]).append(instead);
                copied = places.get(at + length - 1)[1];
                at += length;
            } else {
                at++;
            }
        }
        return cleared.append(text.substring(copied)).toString();
    }

    /** Returns how many words from here on are somebody whom the project knows; 0 for none. */
    private int longest(List<String> words, int from) {
        for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
            if (known.contains(String.join(" ", words.subList(from, from + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static String words(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(name);
        while (matcher.find()) {
            words.add(folded(matcher.group()));
        }
        return String.join(" ", words);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
