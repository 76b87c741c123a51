package nl.lotwijzer.verification;

import static nl.lotwijzer.verification.Forged.hidden;
import static nl.lotwijzer.verification.Forged.ofPeople;
import static nl.lotwijzer.verification.Forged.open;
import static nl.lotwijzer.verification.RuleForgeries.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.protocol.TypeLine;

/** Types, registrants, leaves and those left out, that are not who they were; and rounds that hang together otherwise. */
final class PeopleForgeries {
    /** The first row of a confidential file, behind its salt line and header. */
    private static final int FIRST = 2;

    private PeopleForgeries() {}

    static List<Forged> all() {
        List<Forged> all = new ArrayList<>(types());
        all.addAll(people());
        all.addAll(leftOut());
        all.addAll(rounds());
        return all;
    }

    private static List<Forged> types() {
        return List.of(
                open("a type with a member more", f -> types(f, 1, tsv -> tsv.add(1, 1, 1)), 5),
                new Forged(
                        "a member of one type counted with another",
                        true,
                        f -> counted(f, false),
                        Set.of(5),
                        Set.of(5),
                        Set.of(9)),
                new Forged(
                        "a member of one type counted with another, in the chances too",
                        true,
                        f -> counted(f, true),
                        Set.of(5),
                        Set.of(5),
                        Set.of(9)),
                ofPeople("a type that has no class any more", f -> classGone(f), 5),
                hidden("a type with another category", PeopleForgeries::otherCategory, 5, 8, 10),
                open("a type too few", f -> types(f, 1, tsv -> tsv.remove(1)), 5),
                open("a type of nobody", f -> types(f, 1, tsv -> tsv.insert(1, ghost(tsv))), 5),
                hidden(
                        "a class with another code in the public list",
                        f -> {
                            String types = f.text(DossierPaths.TYPES);
                            f.put(DossierPaths.TYPES, types.replace("\tK001", "\tK000"));
                            return types.contains("\tK001");
                        },
                        5));
    }

    private static List<Forged> people() {
        return List.of(
                hidden("two people of each other’s type", PeopleForgeries::typesSwapped, 5),
                ofPeople("somebody in another household", f -> entrants(f, entrants -> otherHousehold(entrants)), 5),
                ofPeople(
                        "somebody with a household alone",
                        f -> entrants(f, entrants -> {
                            EntrantLine first = entrants.getFirst();
                            entrants.set(
                                    0,
                                    new EntrantLine(
                                            first.number(), first.type(), first.household() == null ? "H999" : null));
                            return true;
                        }),
                        5),
                ofPeople("somebody fewer", f -> entrants(f, entrants -> entrants.remove(0) != null), 5),
                ofPeople(
                        "somebody more",
                        f -> entrants(
                                f,
                                entrants -> entrants.add(new EntrantLine(
                                        "R9999",
                                        entrants.getFirst().type(),
                                        entrants.getFirst().household()))),
                        5),
                hidden(
                        "somebody with another number",
                        f -> entrants(f, entrants -> {
                            EntrantLine first = entrants.getFirst();
                            entrants.set(0, new EntrantLine("R9999", first.type(), first.household()));
                            return true;
                        }),
                        5),
                ofPeople(
                        "somebody of a type that is not there",
                        f -> entrants(f, entrants -> {
                            EntrantLine first = entrants.getFirst();
                            entrants.set(0, new EntrantLine(first.number(), "T999", first.household()));
                            return true;
                        }),
                        5),
                hidden(
                        "another leaf",
                        f -> edit(
                                f,
                                DossierPaths.LEAVES,
                                tsv -> tsv.set(1, 0, other(tsv.get(1, 0))).sort(1)),
                        5),
                open("a leaf too few", f -> edit(f, DossierPaths.LEAVES, tsv -> tsv.remove(1)), 5),
                open(
                        "a leaf too many",
                        f -> edit(
                                f,
                                DossierPaths.LEAVES,
                                tsv -> tsv.insert(1, other(tsv.get(1, 0))).sort(1)),
                        5),
                hidden("another nonce", f -> edit(f, DossierPaths.NONCES, tsv -> tsv.set(1, 1, "0".repeat(32))), 5),
                hidden(
                        "a nonce of nobody",
                        f -> edit(f, DossierPaths.NONCES, tsv -> tsv.insert(tsv.size(), "Z0001", "0".repeat(32))),
                        5),
                hidden(
                                "a nonce gone, of somebody who was not erased",
                                f -> edit(f, DossierPaths.NONCES, tsv -> tsv.remove(1)),
                                16)
                        .onceDrawn());
    }

    private static List<Forged> leftOut() {
        return List.of(
                open("a registration more", f -> edit(f, DossierPaths.EXCLUSIONS, tsv -> tsv.add(1, 1, 1)), 5),
                open(
                        "a registration more, in the pool",
                        f -> edit(
                                f,
                                DossierPaths.EXCLUSIONS,
                                tsv -> tsv.add(1, 1, 1).add(2, 1, 1)),
                        5),
                open("somebody more left out", f -> leftOut(f, tsv -> tsv.add(3, 1, 1)), 5),
                hidden(
                        "somebody left out on another ground",
                        f -> f.tsv(DossierPaths.EXCLUSIONS).size() > 4
                                && edit(
                                        f,
                                        DossierPaths.EXCLUSIONS,
                                        tsv -> tsv.add(3, 1, 1).add(4, 1, -1)),
                        5),
                open(
                        "a ground that is not in the rules",
                        f -> leftOut(f, tsv -> tsv.set(3, 0, "zomaar").sort(3)),
                        4),
                hidden(
                        "somebody left out who is in the pool",
                        f -> out(
                                f,
                                tsv -> tsv.set(
                                                FIRST,
                                                0,
                                                f.tsv(DossierPaths.ENTRANTS).get(FIRST, 0))
                                        .sort(FIRST)),
                        5),
                hidden(
                        "somebody left out on no ground of the rules",
                        f -> out(f, tsv -> tsv.set(FIRST, 1, "zomaar")),
                        4),
                hidden("somebody left out and forgotten", f -> out(f, tsv -> tsv.remove(FIRST)), 5));
    }

    private static List<Forged> rounds() {
        return List.of(
                open("frozen before the rules", f -> round(f, 5, "2020-01-01T00:00:00Z"), 4),
                open("frozen after the draw", f -> round(f, 5, "2039-01-01T00:00:00Z"), 11)
                        .onceDrawn(),
                open("a round before the first", f -> !earlier(f) && round(f, 1, "0".repeat(64)), 16),
                open("other rules of the round before", f -> earlier(f) && round(f, 1, "0".repeat(64)), 16),
                open("another C of the round before", f -> earlier(f) && round(f, 2, "0".repeat(64)), 16),
                open("another draw of the round before", f -> earlier(f) && round(f, 3, "0".repeat(64)), 16),
                open(
                        "annulled on no ground of the rules",
                        f -> earlier(f) && round(f, 4, "het beviel niet: zomaar"),
                        4),
                open("annulled on no ground at all", f -> earlier(f) && round(f, 4, "geen"), 4),
                open("another round in the list of rounds", f -> round(f, 0, "9"), 4),
                open(
                        "earlier rules changed",
                        f -> earlier(f)
                                && edit(
                                        f,
                                        DossierPaths.earlier(1, "regels.tsv"),
                                        tsv -> tsv.add(tsv.find("plaatsen"), 1, 1)),
                        16),
                open(
                        "earlier rules of another project",
                        f -> earlier(f)
                                && edit(
                                        f,
                                        DossierPaths.earlier(1, "regels.tsv"),
                                        tsv -> tsv.set(tsv.find("project"), 1, "elders")),
                        4),
                open("earlier manifest changed", f -> manifest(f, DossierPaths.MANIFEST), 16),
                open("earlier outcome changed", f -> manifest(f, DossierPaths.MANIFEST_AFTER), 16),
                open(
                                "earlier freeze gone",
                                f -> f.has(DossierPaths.earlier(1, "ronde.tsv"))
                                        && f.remove(DossierPaths.earlier(1, "ronde.tsv"))
                                                .drawn(),
                                16)
                        .onceDrawn(),
                open(
                                "earlier rules gone",
                                f -> earlier(f)
                                        && f.remove(DossierPaths.earlier(1, "regels.tsv"))
                                                .drawn(),
                                1)
                        .onceDrawn(),
                open(
                                "a round that never was",
                                f -> f.put(
                                                DossierPaths.earlier(
                                                        f.originalRules().round(), "regels.tsv"),
                                                f.text(DossierPaths.RULES))
                                        .drawn(),
                                1)
                        .onceDrawn(),
                open(
                        "another hash of the page",
                        f -> edit(
                                f, DossierPaths.SOFTWARE, tsv -> tsv.set(tsv.find("controle.html"), 2, "0".repeat(64))),
                        17),
                open(
                        "another page",
                        f -> f.put(DossierPaths.VERIFIER, f.text(DossierPaths.VERIFIER) + "<p>alles goed</p>\n")
                                != null,
                        17));
    }

    private static boolean earlier(Forgery f) {
        return f.originalRules().round() > 1;
    }

    private static boolean round(Forgery f, int field, String value) {
        return !f.tsv(DossierPaths.ROUND).get(1, field).equals(value)
                && edit(f, DossierPaths.ROUND, tsv -> tsv.set(1, field, value));
    }

    private static boolean manifest(Forgery f, String name) {
        String path = DossierPaths.earlier(1, name);
        if (!f.has(path)) {
            return false;
        }
        String text = f.text(path);
        f.put(path, (text.charAt(0) == '0' ? "1" : "0") + text.substring(1));
        return true;
    }

    private static boolean leftOut(Forgery f, UnaryOperator<Tsv> change) {
        return f.tsv(DossierPaths.EXCLUSIONS).size() > 3 && edit(f, DossierPaths.EXCLUSIONS, change);
    }

    private static boolean out(Forgery f, UnaryOperator<Tsv> change) {
        return f.tsv(DossierPaths.FULL_EXCLUSIONS).size() > FIRST && edit(f, DossierPaths.FULL_EXCLUSIONS, change);
    }

    /** Changes the types in both files; {@code first} is the first row of the public one. */
    private static boolean types(Forgery f, int first, UnaryOperator<Tsv> change) {
        if (f.tsv(DossierPaths.TYPES).size() <= first + 1) {
            return false;
        }
        edit(f, DossierPaths.TYPES, change);
        Tsv full = f.tsv(DossierPaths.FULL_TYPES);
        String salt = String.join("\t", full.row(0));
        Tsv rest = change.apply(full.remove(0));
        f.put(DossierPaths.FULL_TYPES, salt + "\n" + rest.text());
        return true;
    }

    private static String[] ghost(Tsv tsv) {
        List<String> row = new ArrayList<>(tsv.row(1));
        row.set(0, "A000");
        row.set(1, "1");
        return row.toArray(String[]::new);
    }

    /** Counts a member of the last type with another type that has another ideal chance. */
    private static boolean counted(Forgery f, boolean chances) {
        Tsv lines = f.tsv(DossierPaths.CHANCES);
        for (int one = 1; one < lines.size(); one++) {
            for (int other = 1; other < lines.size(); other++) {
                boolean differ = !lines.get(one, 3).equals(lines.get(other, 3));
                if (differ && Integer.parseInt(lines.get(other, 1)) > 2) {
                    int from = other;
                    int to = one;
                    types(f, 0, tsv -> tsv.add(to, 1, 1).add(from, 1, -1));
                    if (chances) {
                        edit(f, DossierPaths.CHANCES, tsv -> tsv.add(to, 1, 1).add(from, 1, -1));
                        TableForgeries.chances(f, Forgery.read(f.text(DossierPaths.TABLE), TableRow::read));
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean classGone(Forgery f) {
        int row = f.tsv(DossierPaths.TYPES).find(line -> line.get(2).startsWith("K0"));
        return row > 0 && types(f, 0, tsv -> tsv.set(row, 2, "-"));
    }

    private static boolean otherCategory(Forgery f) {
        String first =
                f.originalRules().criteria().getFirst().categories().getFirst().name();
        String second =
                f.originalRules().criteria().getFirst().categories().get(1).name();
        List<TypeLine> types = f.pool().types();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).categories().getFirst().equals(first)) {
                int row = i + FIRST;
                edit(f, DossierPaths.FULL_TYPES, tsv -> tsv.set(row, 3, second));
                int shown = i + 1;
                if (f.tsv(DossierPaths.TYPES).row(1).size() > 3) {
                    edit(f, DossierPaths.TYPES, tsv -> tsv.set(shown, 3, second));
                }
                return true;
            }
        }
        return false;
    }

    private static boolean entrants(Forgery f, Predicate<List<EntrantLine>> change) {
        Tsv all = f.tsv(DossierPaths.ENTRANTS);
        String salt = String.join("\t", all.row(0));
        List<EntrantLine> entrants = new ArrayList<>(Forgery.read(all.remove(0).text(), EntrantLine::read));
        if (!change.test(entrants)) {
            return false;
        }
        String text = EntrantLine.write(entrants);
        f.put(DossierPaths.ENTRANTS, salt + "\n" + text);
        if (f.has(DossierPaths.PUBLIC_ENTRANTS)) {
            f.put(DossierPaths.PUBLIC_ENTRANTS, text);
        }
        return true;
    }

    private static boolean typesSwapped(Forgery f) {
        return entrants(f, entrants -> {
            for (int i = 1; i < entrants.size(); i++) {
                EntrantLine one = entrants.getFirst();
                EntrantLine other = entrants.get(i);
                boolean differ = !f.pool()
                        .type(one.type())
                        .orElseThrow()
                        .categories()
                        .equals(f.pool().type(other.type()).orElseThrow().categories());
                if (differ && one.household() == null && other.household() == null) {
                    entrants.set(0, new EntrantLine(one.number(), other.type(), null));
                    entrants.set(i, new EntrantLine(other.number(), one.type(), null));
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean otherHousehold(List<EntrantLine> entrants) {
        for (int i = 0; i < entrants.size(); i++) {
            EntrantLine one = entrants.get(i);
            if (one.household() != null) {
                entrants.set(i, new EntrantLine(one.number(), one.type(), "H998"));
                return true;
            }
        }
        return false;
    }

    static String other(String hash) {
        return hash.substring(0, 63) + (hash.charAt(63) == '0' ? '1' : '0');
    }
}
