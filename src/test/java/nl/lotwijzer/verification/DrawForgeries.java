package nl.lotwijzer.verification;

import static nl.lotwijzer.verification.Forged.after;
import static nl.lotwijzer.verification.Forged.afterHidden;
import static nl.lotwijzer.verification.Forged.afterOfPeople;
import static nl.lotwijzer.verification.Forged.open;
import static nl.lotwijzer.verification.RuleForgeries.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.lotwijzer.protocol.DossierPaths;
import nl.lotwijzer.protocol.Outcome;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.protocol.TableRow;
import org.jspecify.annotations.Nullable;

/** Pledges, contributions, outcomes and reserves that are not what they should be. */
final class DrawForgeries {
    private DrawForgeries() {}

    static List<Forged> all() {
        List<Forged> all = new ArrayList<>(pledges());
        all.addAll(contributions());
        all.addAll(outcomes());
        all.addAll(reserves());
        return all;
    }

    private static List<Forged> pledges() {
        return List.of(
                open(
                                "another commitment",
                                f -> revealed(f)
                                        && edit(f, DossierPaths.COMMITMENTS, tsv -> {
                                            int row = tsv.find(line -> f.tsv(DossierPaths.DRAW)
                                                            .find(given ->
                                                                    given.get(1).equals(line.getFirst())
                                                                            && !given.get(2)
                                                                                    .equals("-"))
                                                    > 0);
                                            return tsv.set(row, 1, PeopleForgeries.other(tsv.get(row, 1)));
                                        }),
                                11)
                        .onceDrawn(),
                open(
                                "two commitments swapped",
                                f -> f.tsv(DossierPaths.COMMITMENTS).size() > 2
                                        && edit(f, DossierPaths.COMMITMENTS, tsv -> tsv.swap(1, 2)),
                                11)
                        .onceDrawn(),
                open(
                                "a commitment of somebody else",
                                f -> pledged(f)
                                        && edit(f, DossierPaths.COMMITMENTS, tsv -> tsv.set(1, 0, "iemand anders")),
                                11)
                        .onceDrawn(),
                open(
                                "a commitment too few",
                                f -> pledged(f) && edit(f, DossierPaths.COMMITMENTS, tsv -> tsv.remove(1)),
                                11)
                        .onceDrawn(),
                open(
                                "a commitment too many",
                                f -> edit(
                                        f,
                                        DossierPaths.COMMITMENTS,
                                        tsv -> tsv.insert(tsv.size(), "nog iemand", "0".repeat(64))),
                                11)
                        .onceDrawn());
    }

    private static List<Forged> contributions() {
        return List.of(
                redrawn(
                        "too few dice",
                        f -> given(f, "dobbel", row -> row.set(2, row.get(2).substring(0, 19)))),
                redrawn("a letter among the dice", f -> given(f, "dobbel", row -> row.set(2, row.get(2) + "x"))),
                redrawn("no dice", f -> given(f, "dobbel", row -> row.set(2, "-"))),
                redrawn(
                        "two contributions swapped",
                        f -> f.tsv(DossierPaths.DRAW).size() > 2
                                && !f.tsv(DossierPaths.DRAW).get(2, 0).equals("rij")
                                && edit(f, DossierPaths.DRAW, tsv -> tsv.swap(1, 2))),
                redrawn(
                        "another text than was pledged",
                        f -> revealed(f) && given(f, "inleg", row -> row.set(2, "groene fiets"))),
                redrawn(
                        "brought in before the freeze",
                        f -> edit(f, DossierPaths.DRAW, tsv -> tsv.set(1, 3, "2020-01-01T00:00:00Z"))),
                redrawn(
                        "times that go back",
                        f -> f.tsv(DossierPaths.DRAW).size() > 2
                                && edit(f, DossierPaths.DRAW, tsv -> tsv.set(1, 3, "2039-01-01T00:00:00Z"))),
                redrawn("another kind of contribution", f -> given(f, "baken", row -> row.set(0, "dobbel"))),
                redrawn(
                        "another beacon",
                        f -> given(f, "baken", row -> row.set(2, "drand-quicknet:1:" + "ab".repeat(32)))),
                redrawn("a beacon that is no number", f -> given(f, "baken", row -> row.set(2, row.get(2) + "z"))),
                redrawn(
                        "a beacon known too early",
                        f -> given(
                                f,
                                "baken",
                                row -> row.set(3, f.tsv(DossierPaths.ROUND).get(1, 5)))),
                redrawn("no dice for the row", f -> given(f, "rij", null)),
                redrawn(
                        "dice for the row that were not announced",
                        f -> f.tsv(DossierPaths.DRAW).find("rij") < 0
                                && edit(
                                        f,
                                        DossierPaths.DRAW,
                                        tsv -> tsv.insert(
                                                tsv.size(),
                                                "rij",
                                                "rij",
                                                "0".repeat(digits(f)),
                                                tsv.get(tsv.size() - 1, 3)))),
                redrawn("a contribution too few", f -> edit(f, DossierPaths.DRAW, tsv -> tsv.remove(1))),
                redrawn(
                        "a contribution too many",
                        f -> edit(
                                f,
                                DossierPaths.DRAW,
                                tsv -> tsv.insert(1, "inleg", "nog iemand", "ja", tsv.get(1, 3)))),
                after("too many dice for the row", f -> given(f, "rij", row -> row.set(2, row.get(2) + "7")), 11, 13),
                after("other dice, and S as it was", f -> given(f, "dobbel", row -> row.set(2, row.get(2) + "7")), 12),
                after(
                        "another beacon value, and S as it was",
                        f -> given(
                                f,
                                "baken",
                                row -> row.set(
                                        2,
                                        row.get(2).substring(0, row.get(2).length() - 1)
                                                + (row.get(2).endsWith("0") ? "1" : "0"))),
                        12));
    }

    /** Changes what was brought in, and draws again with it. */
    private static Forged redrawn(String name, Predicate<Forgery> change) {
        return open(name, change, 11, 3).onceDrawn();
    }

    private static List<Forged> outcomes() {
        return List.of(
                after("another S", f -> outcome(f, "zaad", row -> row.set(2, PeopleForgeries.other(row.get(2)))), 12),
                after(
                        "another row",
                        f -> outcome(f, "rij", row -> row.set(2, row.get(2).equals("7") ? "8" : "7")),
                        13),
                after(
                        "a seat more of a type",
                        f -> edit(f, DossierPaths.OUTCOME, tsv -> tsv.add(tsv.find("plaatsen"), 2, 1)),
                        13),
                after(
                        "no seats of a type",
                        f -> edit(f, DossierPaths.OUTCOME, tsv -> tsv.remove(tsv.find("plaatsen"))),
                        13),
                after("somebody too few", f -> edit(f, DossierPaths.OUTCOME, tsv -> tsv.remove(tsv.size() - 1)), 13),
                after(
                        "somebody too many",
                        f -> edit(f, DossierPaths.OUTCOME, tsv -> tsv.insert(tsv.size(), "geselecteerd", "Z0001", "-")),
                        13),
                afterOfPeople("somebody else instead", f -> outcome(f, "geselecteerd", row -> row.set(1, "A0001")), 14),
                after("the panel of the next row", DrawForgeries::nextRow, 13),
                after("S of another seed text, with all that follows", DrawForgeries::otherSeed, 12));
    }

    private static List<Forged> reserves() {
        return List.of(
                afterHidden(
                        "a reserve too few",
                        f -> f.tsv(DossierPaths.RESERVES).size() > 1
                                && edit(f, DossierPaths.RESERVES, tsv -> tsv.remove(1)),
                        14),
                afterHidden(
                        "a reserve too many",
                        f -> edit(f, DossierPaths.RESERVES, tsv -> tsv.insert(tsv.size(), "Z", "1", "Z0001")),
                        14),
                afterHidden(
                        "two reserves swapped",
                        f -> {
                            Tsv tsv = f.tsv(DossierPaths.RESERVES);
                            if (tsv.size() < 3) {
                                return false;
                            }
                            String number = tsv.get(1, 2);
                            tsv.set(1, 2, tsv.get(2, 2)).set(2, 2, number);
                            f.put(DossierPaths.RESERVES, tsv);
                            return true;
                        },
                        14),
                afterHidden(
                        "a reserve in another group",
                        f -> f.tsv(DossierPaths.RESERVES).size() > 1
                                && edit(f, DossierPaths.RESERVES, tsv -> tsv.set(1, 0, "T999")),
                        14),
                new Forged(
                        "somebody selected among the reserves",
                        false,
                        f -> f.drawn()
                                && f.tsv(DossierPaths.RESERVES).size() > 1
                                && edit(
                                        f,
                                        DossierPaths.RESERVES,
                                        tsv -> tsv.set(
                                                1,
                                                2,
                                                f.tsv(DossierPaths.OUTCOME)
                                                        .get(
                                                                f.tsv(DossierPaths.OUTCOME)
                                                                        .find("geselecteerd"),
                                                                1))),
                        Set.of(14),
                        Set.of(),
                        Set.of()));
    }

    private static boolean pledged(Forgery f) {
        return f.tsv(DossierPaths.COMMITMENTS).size() > 1;
    }

    private static boolean revealed(Forgery f) {
        return f.drawn()
                && f.tsv(DossierPaths.DRAW)
                                .find(row -> row.getFirst().equals("inleg")
                                        && !row.get(2).equals("-"))
                        > 0;
    }

    private static int digits(Forgery f) {
        return Outcome.rowDigits(f.tsv(DossierPaths.TABLE).size() - 1);
    }

    /** Changes the first thing of this kind that was brought in, or takes it away. */
    private static boolean given(Forgery f, String kind, @Nullable Consumer<List<String>> change) {
        Tsv tsv = f.tsv(DossierPaths.DRAW);
        int row = tsv.find(line -> line.getFirst().equals(kind)
                && (!kind.equals("inleg") || !line.get(2).equals("-")));
        if (row < 0) {
            return false;
        }
        if (change == null) {
            tsv.remove(row);
        } else {
            change.accept(tsv.row(row));
        }
        f.put(DossierPaths.DRAW, tsv);
        return true;
    }

    private static boolean outcome(Forgery f, String kind, Consumer<List<String>> change) {
        return edit(f, DossierPaths.OUTCOME, tsv -> {
            int row = tsv.find(kind);
            change.accept(tsv.row(row));
            return kind.equals("geselecteerd") ? tsv.sort(row) : tsv;
        });
    }

    private static boolean nextRow(Forgery f) {
        Outcome outcome = Forgery.read(f.text(DossierPaths.OUTCOME), Outcome::read);
        List<TableRow> table = Forgery.read(f.text(DossierPaths.TABLE), TableRow::read);
        TableRow next = table.get((outcome.row() + 1) % table.size());
        return written(f, outcome.seed(), next);
    }

    private static boolean otherSeed(Forgery f) {
        Seed seed = Seed.ofText("LW1|iets anders");
        List<TableRow> table = Forgery.read(f.text(DossierPaths.TABLE), TableRow::read);
        return written(f, seed, table.get(seed.row(table.size())));
    }

    private static boolean written(Forgery f, Seed seed, TableRow row) {
        f.put(
                DossierPaths.OUTCOME,
                new Outcome(seed, row.number(), row.seats(), f.pool().panel(seed, row.seats())).write());
        return true;
    }
}
