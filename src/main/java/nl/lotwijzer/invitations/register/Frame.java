package nl.lotwijzer.invitations.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lotwijzer.invitations.sampling.Division;
import nl.lotwijzer.invitations.sampling.Lots;
import nl.lotwijzer.invitations.sampling.SampleException;
import nl.lotwijzer.invitations.sampling.SamplePlan;
import nl.lotwijzer.invitations.sampling.SamplePlan.Supply;
import nl.lotwijzer.invitations.sampling.Stratum;
import nl.lotwijzer.invitations.sampling.Unit;
import nl.lotwijzer.proof.Fraction;

/** Everybody who can get a letter, by area, as people or as addresses. */
public final class Frame {
    private static final int LAST = -1;

    private final Judgement judgement;
    private final Register register;
    private final Unit unit;
    /** For addresses: by the row that stands for an address, the next who lives there, and so on. */
    private final int[] next;

    private final SortedMap<String, int[]> unitsByArea;
    private final SortedMap<String, Supply> supply = new TreeMap<>();

    private Frame(Judgement judgement, Unit unit) {
        this.judgement = judgement;
        this.register = judgement.register();
        this.unit = unit;
        this.next = unit == Unit.ADDRESS ? new int[register.size()] : new int[0];
        this.unitsByArea = byArea(unit == Unit.ADDRESS ? addresses() : people());
        unitsByArea.forEach((area, units) -> supply.put(
                area,
                new Supply(units.length, IntStream.of(units).map(this::members).sum())));
    }

    public static Frame of(Judgement judgement, Unit unit) {
        return new Frame(judgement, unit);
    }

    public Judgement judgement() {
        return judgement;
    }

    public Unit unit() {
        return unit;
    }

    /** Returns how many lots each area has, and how many people they stand for. */
    public SortedMap<String, Supply> supply() {
        return Collections.unmodifiableSortedMap(supply);
    }

    /**
     * Returns, by household size, what drawing addresses comes to; nothing where people are drawn.
     *
     * @throws SampleException if there are fewer addresses than letters
     */
    public List<HouseholdSize> householdSizes(SamplePlan plan) throws SampleException {
        if (unit == Unit.PERSON) {
            return List.of();
        }
        Map<String, Fraction> chances = new HashMap<>();
        plan.strata(supply()).forEach(stratum -> chances.put(stratum.name(), stratum.chance()));
        SortedMap<Integer, Integer> addresses = new TreeMap<>();
        SortedMap<Integer, Fraction> drawn = new TreeMap<>();
        unitsByArea.forEach((area, units) -> {
            Fraction chance = chances.getOrDefault(area, chances.getOrDefault("", Fraction.ZERO));
            SortedMap<Integer, Integer> there = new TreeMap<>();
            for (int address : units) {
                there.merge(members(address), 1, Integer::sum);
            }
            there.forEach((size, count) -> {
                addresses.merge(size, count, Integer::sum);
                drawn.merge(size, chance.times(count), Fraction::plus);
            });
        });
        List<HouseholdSize> sizes = new ArrayList<>();
        addresses.forEach((size, count) -> sizes.add(new HouseholdSize(
                size, count, drawn.getOrDefault(size, Fraction.ZERO).dividedBy(Fraction.of((long) count * size)))));
        return sizes;
    }

    /**
     * Draws the letters: in every area the smallest lots, and at a drawn address the person with the smallest lot.
     *
     * @return area by area, the smallest lot first
     * @throws SampleException if there are fewer lots than letters
     */
    public List<Winner> draw(SamplePlan plan, Lots lots) throws SampleException {
        List<Winner> winners = new ArrayList<>();
        for (Stratum stratum : plan.strata(supply())) {
            int[] units = plan.division() == Division.SIMPLE
                    ? everybody()
                    : unitsByArea.getOrDefault(stratum.name(), new int[0]);
            for (int drawn : lots.smallest(stratum.letters(), units, this::identity)) {
                winners.add(winner(stratum.name(), drawn, lots));
            }
        }
        return winners;
    }

    private Winner winner(String stratum, int drawn, Lots lots) {
        byte[] lot = lots.lot(identity(drawn));
        int row = unit == Unit.PERSON ? drawn : lots.smallest(1, membersOf(drawn), register::identity)[0];
        return new Winner(register, judgement.rules(), row, stratum, lot);
    }

    private byte[] identity(int drawn) {
        return unit == Unit.PERSON
                ? register.identity(drawn)
                : register.addresses().get(drawn);
    }

    private int[] everybody() {
        return unitsByArea.values().stream().flatMapToInt(IntStream::of).toArray();
    }

    private IntStream people() {
        return IntStream.range(0, register.size()).filter(judgement::eligible);
    }

    /** Returns one row for every address, the first in the file; the others hang on it. */
    private IntStream addresses() {
        RowTable table = new RowTable(register.addresses(), judgement.eligible());
        int[] first = people().map(row -> {
                    next[row] = LAST;
                    return row;
                })
                .filter(row -> {
                    int known = table.findOrPut(row);
                    if (known != row) {
                        next[row] = next[known];
                        next[known] = row;
                    }
                    return known == row;
                })
                .toArray();
        return IntStream.of(first);
    }

    private int[] membersOf(int address) {
        return IntStream.iterate(address, row -> row != LAST, row -> next[row]).toArray();
    }

    private int members(int drawn) {
        return unit == Unit.PERSON
                ? 1
                : register.mapping().ofPersons() ? membersOf(drawn).length : register.inhabitants(drawn);
    }

    private SortedMap<String, int[]> byArea(IntStream units) {
        Map<Integer, IntStream.Builder> builders = new HashMap<>();
        units.forEach(row -> builders.computeIfAbsent(areaOf(row), area -> IntStream.builder())
                .add(row));
        SortedMap<String, int[]> byArea = new TreeMap<>();
        builders.forEach(
                (area, rows) -> byArea.put(register.areaName(area), rows.build().toArray()));
        return byArea;
    }

    /** Where people at one address stand in different areas, the area whose name comes first. */
    private int areaOf(int drawn) {
        if (unit == Unit.PERSON) {
            return register.areaNumber(drawn);
        }
        int area = register.areaNumber(drawn);
        for (int row = next[drawn]; row != LAST; row = next[row]) {
            int other = register.areaNumber(row);
            if (other != area && register.areaName(other).compareTo(register.areaName(area)) < 0) {
                area = other;
            }
        }
        return area;
    }
}
