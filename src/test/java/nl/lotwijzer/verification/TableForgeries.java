package nl.lotwijzer.verification;

import static nl.lotwijzer.verification.Forged.ofPeople;
import static nl.lotwijzer.verification.Forged.open;
import static nl.lotwijzer.verification.RuleForgeries.edit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.protocol.ChanceLine;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.TableRow;

/** Tables, chances and proofs that are not what they should be. */
final class TableForgeries {
    private TableForgeries() {}

    static List<Forged> all() {
        List<Forged> all = new ArrayList<>(table());
        all.addAll(chances());
        all.addAll(proofs());
        return all;
    }

    private static List<Forged> table() {
        return List.of(
                ofPeople("two rows swapped", TableForgeries::rowsSwapped, 17),
                open("a seat for another type", f -> seatMoved(f, false), 9),
                ofPeople("a seat for another type, and the chances of that", f -> seatMoved(f, true), 8, 17),
                open("a row too few", f -> edit(f, DossierPaths.TABLE, tsv -> tsv.remove(tsv.size() - 1)), 4, 7),
                open("a row too many", f -> edit(f, DossierPaths.TABLE, TableForgeries::rowMore), 4, 7),
                open(
                        "a row with a seat too few",
                        f -> edit(f, DossierPaths.TABLE, tsv -> tsv.remove(1).insert(1, fewer(tsv))),
                        7),
                open(
                        "a row with seats of a type that is not there",
                        f -> edit(f, DossierPaths.TABLE, tsv -> {
                            List<String> row = tsv.row(1);
                            row.set(1, "A" + row.get(1));
                            return tsv;
                        }),
                        7),
                open("more seats than a type has members", TableForgeries::tooMany, 7));
    }

    private static List<Forged> chances() {
        return List.of(
                chance("a chance one part larger", 2),
                chance("an ideal chance one part larger", 3),
                open(
                        "another bound",
                        f -> edit(
                                f,
                                DossierPaths.CHANCES,
                                tsv -> tsv.set(1, 4, tsv.get(1, 4).equals("-") ? "1/3" : more(tsv.get(1, 4)))),
                        9),
                open(
                        "no bound",
                        f -> !f.tsv(DossierPaths.CHANCES).get(1, 4).equals("-")
                                && edit(f, DossierPaths.CHANCES, tsv -> tsv.set(1, 4, "-")),
                        9),
                open(
                        "another number of members at the chances",
                        f -> edit(f, DossierPaths.CHANCES, tsv -> tsv.add(1, 1, 1)),
                        9),
                open("a type without its chance", f -> edit(f, DossierPaths.CHANCES, tsv -> tsv.remove(1)), 9),
                open(
                        "a chance of a type that is not there",
                        f -> edit(
                                f, DossierPaths.CHANCES, tsv -> tsv.insert(tsv.size(), "Z999", "1", "0/1", "0/1", "-")),
                        9),
                open("the chances of two types swapped", TableForgeries::chancesSwapped, 9));
    }

    private static Forged chance(String name, int field) {
        return open(name, f -> edit(f, DossierPaths.CHANCES, tsv -> tsv.set(1, field, more(tsv.get(1, field)))), 9);
    }

    private static List<Forged> proofs() {
        return List.of(
                ofPeople(
                        "another bound of the smallest chance",
                        f -> proof(f, "kleinste", row -> row.set(1, more(row.get(1)))),
                        10),
                new Forged(
                        "another value of the objective",
                        true,
                        f -> proof(f, "optimum", row -> row.set(2, more(row.get(2)))),
                        Set.of(10),
                        Set.of(10),
                        Set.of(9)),
                ofPeople(
                        "another bound of the objective",
                        f -> proof(f, "optimum", row -> row.set(1, more(row.get(1)))),
                        10),
                open(
                        "another objective of the proof",
                        f -> proof(f, "doel", row -> row.set(1, row.get(1).equals("MAXIMIN") ? "LEXIMIN" : "MAXIMIN")),
                        4,
                        3),
                open("another ideal chance in the proof", f -> proof(f, "idealen", TableForgeries::otherIdeal), 9),
                open("an ideal chance changed in proof and list", TableForgeries::idealEverywhere, 9),
                open("a level with another chance", f -> proof(f, "niveau", row -> row.set(1, more(row.get(1)))), 9),
                open("a level with another bound", f -> proof(f, "niveau", row -> row.set(2, more(row.get(2)))), 9),
                open("a level too few", TableForgeries::levelGone, 9, 3),
                ofPeople("another price of a rule", f -> proof(f, "kleinste", TableForgeries::otherPrice), 10),
                open(
                        "a type said to fit no panel",
                        f -> proof(
                                f, "uitgesloten", row -> row.set(1, row.get(1).equals("-") ? "0" : "-")),
                        9));
    }

    static String more(String fraction) {
        Fraction read = Fraction.parse(fraction);
        return new Fraction(
                        read.numerator().multiply(BigInteger.TEN).add(BigInteger.ONE),
                        read.denominator().multiply(BigInteger.TEN))
                .toString();
    }

    private static boolean proof(Forgery f, String word, Consumer<List<String>> change) {
        Tsv tsv = f.tsv(DossierPaths.PROOF);
        int row = tsv.find(word);
        if (row < 0) {
            return false;
        }
        String before = tsv.text();
        change.accept(tsv.row(row));
        f.put(DossierPaths.PROOF, tsv);
        return !before.equals(tsv.text());
    }

    private static void otherIdeal(List<String> row) {
        String[] ideals = row.get(1).split(" ", -1);
        ideals[0] = Fraction.parse(ideals[0]).plus(Fraction.of(1, 1000)).toString();
        row.set(1, String.join(" ", ideals));
    }

    private static void otherPrice(List<String> row) {
        String rules = row.get(2);
        if (rules.equals("-")) {
            row.set(2, "0:1");
            return;
        }
        int colon = rules.lastIndexOf(':');
        row.set(
                2,
                rules.substring(0, colon + 1)
                        + new BigInteger(rules.substring(colon + 1)).add(BigInteger.valueOf(1000)));
    }

    private static boolean idealEverywhere(Forgery f) {
        edit(
                f,
                DossierPaths.CHANCES,
                tsv -> tsv.set(
                        1,
                        3,
                        Fraction.parse(tsv.get(1, 3)).plus(Fraction.of(1, 1000)).toString()));
        return proof(f, "idealen", TableForgeries::otherIdeal);
    }

    private static boolean levelGone(Forgery f) {
        Tsv tsv = f.tsv(DossierPaths.PROOF);
        int row = tsv.find("niveau");
        if (row < 0) {
            return false;
        }
        f.put(DossierPaths.PROOF, tsv.remove(row));
        return true;
    }

    private static boolean rowsSwapped(Forgery f) {
        Tsv tsv = f.tsv(DossierPaths.TABLE);
        for (int row = 2; row < tsv.size(); row++) {
            if (!tsv.row(row)
                    .subList(1, tsv.row(row).size())
                    .equals(tsv.row(1).subList(1, tsv.row(1).size()))) {
                String number = tsv.get(row, 0);
                tsv.swap(1, row).set(1, 0, "0").set(row, 0, number);
                f.put(DossierPaths.TABLE, tsv);
                return true;
            }
        }
        return false;
    }

    private static Tsv rowMore(Tsv tsv) {
        List<String> last = new ArrayList<>(tsv.row(tsv.size() - 1));
        last.set(0, Integer.toString(tsv.size() - 1));
        return tsv.insert(tsv.size(), last.toArray(String[]::new));
    }

    private static String[] fewer(Tsv tsv) {
        List<String> row = new ArrayList<>(tsv.row(1));
        row.set(0, "0");
        row.removeLast();
        return row.toArray(String[]::new);
    }

    private static boolean tooMany(Forgery f) {
        Map<String, Integer> members = members(f);
        List<TableRow> rows = new ArrayList<>(Forgery.read(f.text(DossierPaths.TABLE), TableRow::read));
        TableRow first = rows.getFirst();
        int seats = (int) first.total();
        for (var type : members.entrySet()) {
            if (type.getValue() < seats) {
                rows.set(0, new TableRow(0, new TreeMap<>(Map.of(type.getKey(), seats))));
                f.put(DossierPaths.TABLE, TableRow.write(rows));
                return true;
            }
        }
        return false;
    }

    private static Map<String, Integer> members(Forgery f) {
        Map<String, Integer> members = new TreeMap<>();
        f.pool().types().forEach(type -> members.put(type.code(), type.members()));
        return members;
    }

    /** Gives a seat of one type in the first row to another type that has room. */
    private static boolean seatMoved(Forgery f, boolean chances) {
        Map<String, Integer> members = members(f);
        List<TableRow> rows = new ArrayList<>(Forgery.read(f.text(DossierPaths.TABLE), TableRow::read));
        Map<String, Integer> seats = new HashMap<>(rows.getFirst().seats());
        String from = rows.getFirst().seats().firstKey();
        for (var type : members.entrySet()) {
            if (!type.getKey().equals(from) && seats.getOrDefault(type.getKey(), 0) < type.getValue()) {
                seats.merge(from, -1, Integer::sum);
                seats.merge(type.getKey(), 1, Integer::sum);
                rows.set(0, new TableRow(0, new TreeMap<>(seats)));
                f.put(DossierPaths.TABLE, TableRow.write(rows));
                if (chances) {
                    chances(f, rows);
                }
                return true;
            }
        }
        return false;
    }

    /** Writes the chances that a table gives. */
    static void chances(Forgery f, List<TableRow> rows) {
        Map<String, Long> totals = new HashMap<>();
        rows.forEach(row -> row.seats().forEach((type, seats) -> totals.merge(type, (long) seats, Long::sum)));
        f.put(
                DossierPaths.CHANCES,
                ChanceLine.write(Forgery.read(f.text(DossierPaths.CHANCES), ChanceLine::read).stream()
                        .map(line -> new ChanceLine(
                                line.type(),
                                line.members(),
                                Fraction.of(totals.getOrDefault(line.type(), 0L), (long) rows.size() * line.members()),
                                line.ideal(),
                                line.bound()))
                        .toList()));
    }

    private static boolean chancesSwapped(Forgery f) {
        Tsv tsv = f.tsv(DossierPaths.CHANCES);
        for (int row = 2; row < tsv.size(); row++) {
            if (!tsv.get(row, 2).equals(tsv.get(1, 2))) {
                String chance = tsv.get(row, 2);
                tsv.set(row, 2, tsv.get(1, 2)).set(1, 2, chance);
                f.put(DossierPaths.CHANCES, tsv);
                return true;
            }
        }
        return false;
    }
}
