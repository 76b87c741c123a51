package nl.lotwijzer.verification;

import static nl.lotwijzer.verification.Forged.afterHidden;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.DrawRecord;
import nl.lotwijzer.protocol.GivenContribution;
import nl.lotwijzer.protocol.ImpossibleEventException;
import nl.lotwijzer.protocol.JournalLine;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.ReplacementEvent;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import nl.lotwijzer.protocol.ReplacementRule;
import org.jspecify.annotations.Nullable;

/** Replacements that could not be, and journals that tell something else than the files. */
final class JournalForgeries {
    private JournalForgeries() {}

    static List<Forged> all() {
        List<Forged> all = new ArrayList<>(replacements());
        all.addAll(journals());
        return all;
    }

    private static List<Forged> replacements() {
        return List.of(
                event(
                        "somebody leaves who does not sit",
                        rule -> new Next(Kind.VACATED, outsider(rule), null, "afgemeld")),
                event("somebody leaves on no ground", rule -> new Next(Kind.VACATED, sitter(rule), null, "zomaar")),
                event("somebody falls out who sits", rule -> new Next(Kind.OUT, sitter(rule), null, "afgemeld")),
                event("somebody falls out without a call", rule -> new Next(Kind.OUT, uncalled(rule), null, "weigert")),
                event(
                        "somebody takes a seat that is not vacant",
                        rule -> new Next(Kind.REPLACED, outsider(rule), sitter(rule), "-")),
                event("a call that ends in no known way", rule -> new Next(Kind.CALLED, sitter(rule), null, "boos")),
                event("a stranger is called", rule -> new Next(Kind.CALLED, "Z0001", null, "gesproken")),
                event(
                        "somebody leaves for somebody",
                        rule -> new Next(Kind.VACATED, sitter(rule), sitter(rule), "afgemeld")),
                afterHidden("somebody else takes the seat", JournalForgeries::notTheChoice, 15),
                afterHidden(
                        "an event before the one before it",
                        f -> append(
                                f,
                                new Next(Kind.CALLED, sitter(state(f)), null, "gesproken"),
                                Instant.parse("2020-01-01T00:00:00Z")),
                        15),
                afterHidden("the first event is gone", JournalForgeries::firstGone, 15));
    }

    /** What happens next. */
    private record Next(Kind kind, String who, @Nullable String forWhom, String remark) {}

    private static Forged event(String name, Function<ReplacementRule, Next> next) {
        return afterHidden(name, f -> append(f, next.apply(state(f)), null), 15);
    }

    private static List<ReplacementEvent> events(Forgery f) {
        return new ArrayList<>(Forgery.read(f.text(DossierPaths.REPLACEMENTS), ReplacementEvent::read));
    }

    private static ReplacementRule state(Forgery f) {
        Outcome outcome = Forgery.read(f.text(DossierPaths.OUTCOME), Outcome::read);
        ReplacementRule rule =
                new ReplacementRule(f.pool(), outcome.seed(), outcome.selected(), RandomTown.GROUNDS, drawnAt(f));
        for (ReplacementEvent event : events(f)) {
            try {
                rule.follow(event);
            } catch (ImpossibleEventException e) {
                throw new IllegalStateException(e);
            }
        }
        return rule;
    }

    private static Instant drawnAt(Forgery f) {
        DrawRecord record = Forgery.read(f.text(DossierPaths.DRAW), DrawRecord::read);
        GivenContribution dice = record.rowDice();
        return dice == null ? record.contributions().getLast().at() : dice.at();
    }

    private static String sitter(ReplacementRule rule) {
        return rule.sitting().first();
    }

    private static String outsider(ReplacementRule rule) {
        return rule.candidates().isEmpty() ? "Z0001" : rule.candidates().getFirst();
    }

    private static String uncalled(ReplacementRule rule) {
        return rule.candidates().stream()
                .filter(number ->
                        rule.events().stream().noneMatch(event -> event.who().equals(number)))
                .findFirst()
                .orElse("Z0001");
    }

    private static boolean append(Forgery f, Next next, @Nullable Instant at) {
        List<ReplacementEvent> events = events(f);
        Instant last = events.isEmpty() ? drawnAt(f) : events.getLast().at();
        events.add(new ReplacementEvent(
                events.size() + 1, at == null ? last : at, next.kind(), next.who(), next.forWhom(), next.remark()));
        f.put(DossierPaths.REPLACEMENTS, ReplacementEvent.write(events));
        return true;
    }

    private static boolean notTheChoice(Forgery f) {
        append(f, new Next(Kind.VACATED, sitter(state(f)), null, "afgemeld"), null);
        ReplacementRule rule = state(f);
        Optional<String> other = rule.candidates().stream()
                .filter(number -> !number.equals(rule.choice().orElse("")))
                .findFirst();
        return other.isPresent()
                && append(
                        f, new Next(Kind.REPLACED, other.get(), rule.vacancies().getFirst(), "-"), null);
    }

    private static boolean firstGone(Forgery f) {
        List<ReplacementEvent> events = events(f);
        // only an event on which a later one rests is missed
        boolean needed = !events.isEmpty()
                && events.getFirst().kind() == Kind.VACATED
                && events.stream().anyMatch(event -> events.getFirst().who().equals(event.forWhom()));
        if (needed) {
            List<ReplacementEvent> left = new ArrayList<>();
            for (ReplacementEvent event : events.subList(1, events.size())) {
                left.add(new ReplacementEvent(
                        left.size() + 1, event.at(), event.kind(), event.who(), event.forWhom(), event.remark()));
            }
            f.put(DossierPaths.REPLACEMENTS, ReplacementEvent.write(left));
        }
        return needed;
    }

    private static List<Forged> journals() {
        return List.of(
                entry("another A in the journal", "rules", line -> details(line, other(line.details()))),
                entry("another C in the journal", "freeze", line -> details(line, other(line.details()))),
                entry(
                        "another S in the journal",
                        "draw",
                        line -> details(line, line.details().replace("S=", "S=0"))),
                entry("another row in the journal", "draw", line -> details(line, line.details() + "0")),
                entry(
                        "frozen at another time by the journal",
                        "freeze",
                        line -> ForgedJournal.with(line, "", 1, line.at().plusSeconds(1), line.details())),
                entry(
                        "another contribution in the journal",
                        "contribute",
                        line -> details(line, other(line.details()))),
                entry("another commitment in the journal", "pledge", line -> details(line, other(line.details()))),
                entry("another event in the journal", "replacement", line -> details(line, other(line.details()))),
                gone("no entry of the rules", "rules"),
                gone("no entry of the freeze", "freeze"),
                gone("no entry of the draw", "draw"),
                gone("no entry of a contribution", "contribute"),
                gone("no entry of a change", "change"),
                gone("no entry of an event", "replacement"),
                twice("frozen twice", "freeze"),
                twice("drawn twice", "draw"),
                twice("a contribution twice", "contribute"),
                journal("annulled, and used all the same", (f, lines) -> {
                    lines.add(details(
                            find(f, lines, "draw").orElseThrow(),
                            "ronde=" + f.originalRules().round()));
                    JournalLine last = lines.removeLast();
                    lines.add(new JournalLine(
                            "",
                            1,
                            lines.getLast().at(),
                            last.role(),
                            last.name(),
                            RandomRounds.LOTTERY + "annul",
                            last.details(),
                            List.of()));
                    return true;
                }),
                journal("drawn before the freeze", (f, lines) -> swapped(f, lines, "freeze", "draw")),
                journal("frozen before the rules", (f, lines) -> swapped(f, lines, "rules", "freeze")),
                journal(
                        "somebody erased whose nonce is still there",
                        (f, lines) -> lines.add(new JournalLine(
                                "",
                                1,
                                lines.getLast().at(),
                                "projectleider",
                                "",
                                "registration.journal." + "erase",
                                f.tsv(DossierPaths.NONCES).get(1, 0),
                                List.of()))),
                journal("no entry of somebody who was erased", (f, lines) -> {
                    String numbers = f.text(DossierPaths.ENTRANTS);
                    return lines.removeIf(line -> line.action().endsWith(".erase") && numbers.contains(line.details()));
                }),
                loose(
                        "an entry changed",
                        lines -> lines.set(1, details(lines.get(1), lines.get(1).details() + "!"))),
                loose(
                        "a hash changed",
                        lines -> lines.set(
                                1,
                                ForgedJournal.with(
                                        lines.get(1),
                                        "0".repeat(64),
                                        2,
                                        lines.get(1).at(),
                                        lines.get(1).details()))),
                loose("an entry gone", lines -> lines.remove(1)),
                loose("two entries swapped", lines -> lines.set(1, lines.set(2, lines.get(1)))),
                published(
                        "the journal written anew behind the published head",
                        lines -> lines.set(0, details(lines.getFirst(), "anders"))),
                published("the journal cut off before the published head", lines -> lines.removeLast()));
    }

    /** Changes a list of entries; returns false where there is nothing of the kind. */
    private interface Rewriting {
        boolean rewrite(Forgery forgery, List<JournalLine> lines);
    }

    /** Changes the journal, then numbers and chains it again. */
    private static Forged journal(String name, Rewriting rewriting) {
        return afterHidden(
                name,
                f -> {
                    List<JournalLine> lines = new ArrayList<>(ForgedJournal.original(f));
                    if (!rewriting.rewrite(f, lines)) {
                        return false;
                    }
                    f.journal(ForgedJournal.chained(f.originalRules().project(), lines));
                    return true;
                },
                16);
    }

    private static Optional<JournalLine> find(Forgery f, List<JournalLine> lines, String action) {
        String round = "ronde=" + f.originalRules().round() + " ";
        return lines.stream()
                .filter(line -> line.action().equals(RandomRounds.LOTTERY + action)
                        && line.details().startsWith(round))
                .reduce((_, last) -> last);
    }

    private static Forged entry(String name, String action, UnaryOperator<JournalLine> change) {
        return journal(name, (f, lines) -> {
            Optional<JournalLine> line = find(f, lines, action);
            line.ifPresent(found -> lines.set(lines.indexOf(found), change.apply(found)));
            return line.isPresent();
        });
    }

    private static Forged gone(String name, String action) {
        return journal(
                name, (f, lines) -> find(f, lines, action).filter(lines::remove).isPresent());
    }

    private static Forged twice(String name, String action) {
        return journal(
                name,
                (f, lines) -> find(f, lines, action)
                        .map(line -> {
                            lines.add(lines.indexOf(line), line);
                            return line;
                        })
                        .isPresent());
    }

    private static boolean swapped(Forgery f, List<JournalLine> lines, String first, String second) {
        int one = lines.indexOf(find(f, lines, first).orElseThrow());
        int other = lines.indexOf(find(f, lines, second).orElseThrow());
        lines.set(one, lines.set(other, lines.get(one)));
        return true;
    }

    /** Changes the journal without chaining it again. */
    private static Forged loose(String name, Consumer<List<JournalLine>> change) {
        return afterHidden(
                name,
                f -> {
                    List<JournalLine> lines = new ArrayList<>(ForgedJournal.original(f));
                    change.accept(lines);
                    f.journal(lines);
                    return true;
                },
                16);
    }

    /** Chains the changed journal again, but its head was published before. */
    private static Forged published(String name, Consumer<List<JournalLine>> change) {
        return afterHidden(
                name,
                f -> {
                    List<JournalLine> lines = new ArrayList<>(ForgedJournal.original(f));
                    change.accept(lines);
                    f.journal(ForgedJournal.chained(f.originalRules().project(), lines));
                    f.head(f.original().head());
                    return true;
                },
                16);
    }

    private static JournalLine details(JournalLine line, String details) {
        return ForgedJournal.with(line, line.hash(), line.number(), line.at(), details);
    }

    private static String other(String details) {
        String last = details.substring(details.length() - 1);
        return details.substring(0, details.length() - 1) + (last.equals("0") ? "1" : "0");
    }
}
