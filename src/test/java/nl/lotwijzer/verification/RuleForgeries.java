package nl.lotwijzer.verification;

import static nl.lotwijzer.verification.Forged.hidden;
import static nl.lotwijzer.verification.Forged.ofPeople;
import static nl.lotwijzer.verification.Forged.open;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.RoundLine;
import nl.lotwijzer.protocol.Rounding;
import nl.lotwijzer.protocol.RuleCategory;
import nl.lotwijzer.protocol.RuleChange;
import nl.lotwijzer.protocol.RuleCriterion;
import nl.lotwijzer.protocol.Rules;

/** Rules, changes and quotas that are not what they were, or not what they should be. */
final class RuleForgeries {
    private static final Instant EARLY = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2039-01-01T00:00:00Z");

    private RuleForgeries() {}

    static List<Forged> all() {
        List<Forged> all = new ArrayList<>(rules());
        all.addAll(contributions());
        all.addAll(changes());
        all.addAll(quotas());
        return all;
    }

    private static List<Forged> rules() {
        return List.of(
                open(
                        "a seat more",
                        f -> rule(
                                f,
                                "plaatsen",
                                row -> row.set(1, Integer.toString(f.rules().seats() + 1))),
                        7),
                open("another objective", f -> objective(f), 4),
                open(
                        "another weight",
                        f -> rule(f, "doel", row -> row.set(2, row.get(2).equals("1/1") ? "2/1" : "1/1"))
                                && f.originalRules().objective().name().equals("GOLDILOCKS"),
                        4),
                open(
                        "no household rule any more",
                        f -> f.text(DossierPaths.TYPES).contains("\tK")
                                && rule(f, "huishoudregel", row -> row.set(1, "nee")),
                        5),
                open(
                        "another number of rows",
                        f -> !f.rules().rows().proposed()
                                && rule(f, "rijen", row -> row.set(1, row.get(1).equals("100") ? "1000" : "100")),
                        4),
                open(
                                "the row by other means",
                                f -> rule(
                                        f,
                                        "rijtrekking",
                                        row -> row.set(1, row.get(1).equals("zaad") ? "dobbelstenen" : "zaad")),
                                11)
                        .onceDrawn(),
                open(
                        "another level of publication",
                        f -> rule(
                                f,
                                "publicatie",
                                row -> row.set(1, row.get(1).equals("beperkt") ? "volledig" : "beperkt")),
                        1,
                        3),
                open(
                        "relaxing was not allowed",
                        f -> changed(f) && rule(f, "versoepeling", row -> row.set(1, "geen")),
                        4),
                open(
                        "rules fixed after the freeze",
                        f -> rule(f, "vastgesteld", row -> row.set(1, LATE.toString())),
                        4),
                open("another round", f -> rule(f, "ronde", row -> row.set(1, "7")), 4, 1),
                hidden("another project", f -> rule(f, "project", row -> row.set(1, "elders")), 5),
                open("a ground that was used is gone", RuleForgeries::groundGone, 4),
                open(
                        "a category has another name in the rules",
                        f -> rule(f, "categorie", row -> row.set(2, "anderen")),
                        4),
                open("a criterion too few", f -> criterionGone(f), 4, 3),
                open("a fixed quota narrower than the one used", f -> byHand(f, row -> row.set(4, "0")), 4));
    }

    private static List<Forged> contributions() {
        return List.of(
                open("more dice announced", f -> contribution(f, "dobbel", row -> row.set(3, "99")), 11)
                        .onceDrawn(),
                open(
                                "another beacon announced",
                                f -> contribution(f, "baken", row -> row.set(3, "drand-quicknet:1")),
                                11)
                        .onceDrawn(),
                open(
                                "a beacon of before the freeze",
                                f -> contribution(f, "baken", row -> row.set(4, EARLY.toString())),
                                11)
                        .onceDrawn(),
                open(
                                "a beacon of after its value",
                                f -> contribution(f, "baken", row -> row.set(4, LATE.toString())),
                                11)
                        .onceDrawn(),
                open(
                                "another contributor announced",
                                f -> contribution(f, "inleg", row -> row.set(3, "iemand anders")),
                                11)
                        .onceDrawn(),
                open("dice and beacon the other way round", RuleForgeries::otherOrder, 11)
                        .onceDrawn(),
                open("a pledge not announced", RuleForgeries::pledgeGone, 11).onceDrawn());
    }

    private static List<Forged> changes() {
        return List.of(
                open(
                        "a change is gone",
                        f -> changed(f) && edit(f, DossierPaths.CHANGES, tsv -> tsv.remove(tsv.size() - 1)),
                        4),
                open(
                        "a change from what never stood",
                        f -> changed(f) && edit(f, DossierPaths.CHANGES, tsv -> tsv.add(1, 3, 1)),
                        4),
                open(
                        "a change before the rules",
                        f -> changed(f) && edit(f, DossierPaths.CHANGES, tsv -> tsv.set(1, 6, EARLY.toString())),
                        4),
                open(
                        "a change after the freeze",
                        f -> changed(f)
                                && edit(f, DossierPaths.CHANGES, tsv -> tsv.set(tsv.size() - 1, 6, LATE.toString())),
                        4),
                open(
                        "a change that goes further in the list than in the quotas",
                        f -> changed(f)
                                && edit(
                                        f,
                                        DossierPaths.CHANGES,
                                        tsv -> tsv.set(1, 4, tsv.get(1, 4).equals("0") ? "1" : "0")),
                        4),
                open("a change beyond its limits", RuleForgeries::beyond, 4),
                open(
                        "a change of a category that is not there",
                        f -> changed(f) && edit(f, DossierPaths.CHANGES, tsv -> tsv.set(1, 1, "nergens")),
                        4));
    }

    private static List<Forged> quotas() {
        return List.of(
                quota("a minimum one higher", tsv -> tsv.add(1, 4, 1)),
                quota("a maximum one lower", tsv -> tsv.add(1, 5, -1)),
                quota("a maximum one higher", tsv -> tsv.add(tsv.size() - 1, 5, 1)),
                quota("two quotas swapped", tsv -> tsv.swap(1, 2)),
                quota("a quota too few", tsv -> tsv.remove(tsv.size() - 1)),
                quota("a quota twice", tsv -> tsv.insert(1, tsv.row(1).toArray(String[]::new))),
                quota("a category with another name", tsv -> tsv.set(1, 1, "iets anders")),
                open("a population one higher", f -> known(f, 2, (tsv, row) -> tsv.add(row, 2, 1)), 4),
                open("another share", f -> known(f, 3, (tsv, row) -> tsv.set(row, 3, "1/7919")), 6),
                open("no share", f -> known(f, 3, (tsv, row) -> tsv.set(row, 3, "-")), 6),
                open("quotas that do not follow from the population", RuleForgeries::notFollowing, 6),
                ofPeople("quotas by hand that rows do not meet", RuleForgeries::unmet, 8));
    }

    private static Forged quota(String name, UnaryOperator<Tsv> change) {
        return open(name, f -> edit(f, DossierPaths.CRITERIA, change), 4);
    }

    static boolean edit(Forgery forgery, String path, UnaryOperator<Tsv> change) {
        forgery.edit(path, change);
        return true;
    }

    private static boolean rule(Forgery f, String word, Consumer<List<String>> change) {
        return rule(f, row -> row.getFirst().equals(word), change);
    }

    private static boolean rule(Forgery f, Predicate<List<String>> which, Consumer<List<String>> change) {
        Tsv tsv = f.tsv(DossierPaths.RULES);
        int row = tsv.find(which);
        if (row < 0) {
            return false;
        }
        String before = tsv.text();
        change.accept(tsv.row(row));
        f.put(DossierPaths.RULES, tsv);
        return !before.equals(tsv.text());
    }

    private static boolean contribution(Forgery f, String kind, Consumer<List<String>> change) {
        return rule(f, row -> row.getFirst().equals("bijdrage") && row.get(2).equals(kind), change);
    }

    private static boolean byHand(Forgery f, Consumer<List<String>> change) {
        Rules rules = f.rules();
        return !changed(f)
                && rule(
                        f,
                        row -> row.getFirst().equals("categorie")
                                && rules.criteria().stream()
                                        .anyMatch(each -> each.name().equals(row.get(1))
                                                && each.rounding() instanceof Rounding.ByHand)
                                && !row.get(4).equals("0"),
                        row -> {
                            change.accept(row);
                            row.set(6, "0");
                        });
    }

    private static boolean objective(Forgery f) {
        String now = f.rules().objective().name();
        return rule(f, "doel", row -> {
            row.set(1, now.equals("LEXIMIN") ? "MAXIMIN" : "LEXIMIN");
            row.set(2, "1/1");
        });
    }

    static boolean changed(Forgery f) {
        return f.tsv(DossierPaths.CHANGES).size() > 1;
    }

    private static boolean groundGone(Forgery f) {
        Tsv used = f.tsv(DossierPaths.EXCLUSIONS);
        int row = used.find(line -> RandomTown.GROUNDS.contains(line.getFirst()));
        if (row < 0) {
            return false;
        }
        return edit(
                f,
                DossierPaths.RULES,
                tsv -> tsv.remove(tsv.find(
                        line -> line.getFirst().equals("grond") && line.get(2).equals(used.get(row, 0)))));
    }

    private static boolean criterionGone(Forgery f) {
        Tsv tsv = f.tsv(DossierPaths.RULES);
        int last = tsv.all(row -> row.getFirst().equals("kenmerk")).getLast();
        while (tsv.size() > last) {
            tsv.remove(tsv.size() - 1);
        }
        f.put(DossierPaths.RULES, tsv);
        return true;
    }

    private static boolean otherOrder(Forgery f) {
        Tsv tsv = f.tsv(DossierPaths.RULES);
        List<Integer> rows =
                tsv.all(row -> row.getFirst().equals("bijdrage") && !row.get(2).equals("inleg"));
        if (rows.size() < 2) {
            return false;
        }
        tsv.swap(rows.get(0), rows.get(1));
        String number = tsv.get(rows.get(0), 1);
        tsv.set(rows.get(0), 1, tsv.get(rows.get(1), 1)).set(rows.get(1), 1, number);
        f.put(DossierPaths.RULES, tsv);
        return true;
    }

    private static boolean pledgeGone(Forgery f) {
        Tsv tsv = f.tsv(DossierPaths.RULES);
        int pledge =
                tsv.find(row -> row.getFirst().equals("bijdrage") && row.get(2).equals("inleg"));
        if (pledge < 0) {
            return false;
        }
        tsv.remove(pledge);
        for (int row : tsv.all(line -> line.getFirst().equals("bijdrage"))) {
            tsv.add(row, 1, -1);
        }
        f.put(DossierPaths.RULES, tsv);
        return edit(f, DossierPaths.COMMITMENTS, all -> all.remove(1));
    }

    private static boolean beyond(Forgery f) {
        Rules rules = f.rules();
        Instant frozenAt =
                Forgery.read(f.text(DossierPaths.ROUND), RoundLine::read).frozenAt();
        RuleCriterion criterion = rules.criteria().getFirst();
        RuleCategory category = criterion.categories().getFirst();
        List<RuleChange> changes = new ArrayList<>(Forgery.read(f.text(DossierPaths.CHANGES), RuleChange::read));
        QuotaLine stood = QuotaLine.of(rules, changes).getFirst();
        changes.add(new RuleChange(
                criterion.name(),
                category.name(),
                stood.min(),
                stood.max(),
                stood.min(),
                category.highest() + 3,
                frozenAt,
                "zomaar"));
        f.put(DossierPaths.CHANGES, RuleChange.write(changes));
        f.put(DossierPaths.CRITERIA, QuotaLine.write(QuotaLine.of(rules, changes)));
        return true;
    }

    /** Changes something of the first quota of which this field is known. */
    private static boolean known(Forgery f, int field, BiConsumer<Tsv, Integer> change) {
        Tsv tsv = f.tsv(DossierPaths.CRITERIA);
        int row = tsv.find(line -> !line.get(field).equals("-") && !line.get(2).equals("bevolking"));
        if (row < 0) {
            return false;
        }
        change.accept(tsv, row);
        f.put(DossierPaths.CRITERIA, tsv);
        return true;
    }

    /** A quota that follows from its population, one seat wider in the rules and in the quotas used. */
    private static boolean notFollowing(Forgery f) {
        Rules rules = f.rules();
        for (RuleCriterion criterion : rules.criteria()) {
            RuleCategory category = criterion.categories().getFirst();
            if (!(criterion.rounding() instanceof Rounding.ByHand)
                    && !f.text(DossierPaths.CHANGES).contains("\n" + criterion.name() + "\t")) {
                String max = Integer.toString(category.max() + 1);
                rule(
                        f,
                        row -> row.getFirst().equals("categorie")
                                && row.get(1).equals(criterion.name())
                                && row.get(2).equals(category.name()),
                        row -> {
                            row.set(5, max);
                            row.set(7, Integer.toString(category.highest() + 1));
                        });
                return edit(
                        f,
                        DossierPaths.CRITERIA,
                        tsv -> tsv.set(
                                tsv.find(row -> row.get(0).equals(criterion.name())
                                        && row.get(1).equals(category.name())),
                                5,
                                max));
            }
        }
        return false;
    }

    /** Quotas by hand that ask for every seat to go to one category. */
    private static boolean unmet(Forgery f) {
        Rules rules = f.rules();
        String all = Integer.toString(rules.seats());
        for (RuleCriterion criterion : rules.criteria()) {
            String first = criterion.categories().getFirst().name();
            Set<String> answers = new HashSet<>();
            int place = rules.criteria().indexOf(criterion);
            f.pool().types().stream()
                    .filter(type -> f.text(DossierPaths.TABLE).contains("\t" + type.code() + ":"))
                    .forEach(type -> answers.add(type.categories().get(place)));
            if (criterion.rounding() instanceof Rounding.ByHand && !changed(f) && !answers.equals(Set.of(first))) {
                rule(
                        f,
                        row -> row.getFirst().equals("categorie")
                                && row.get(1).equals(criterion.name())
                                && row.get(2).equals(first),
                        row -> {
                            row.set(4, all);
                            row.set(5, all);
                            row.set(6, all);
                            row.set(7, all);
                        });
                return edit(f, DossierPaths.CRITERIA, tsv -> {
                    int row = tsv.find(line ->
                            line.get(0).equals(criterion.name()) && line.get(1).equals(first));
                    return tsv.set(row, 4, all).set(row, 5, all);
                });
            }
        }
        return false;
    }
}
