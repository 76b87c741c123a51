package nl.lotwijzer.commandline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Level;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.Proof;
import nl.lotwijzer.protocol.PanelDraw;
import nl.lotwijzer.protocol.Seed;
import nl.lotwijzer.quotas.Candidate;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.LotteryTable;
import nl.lotwijzer.sortition.PhaseTime;
import nl.lotwijzer.sortition.PoolType;
import nl.lotwijzer.sortition.SelectionResult;
import org.jspecify.annotations.Nullable;

/** The files that tell what a selection gave. All but the seconds in the summary follow from the input alone. */
final class SelectionOutput {
    static final String CHANCES = "chances.csv";
    static final String TABLE = "table.csv";
    static final String PANEL = "panel.csv";
    static final List<String> NAMES =
            List.of(CHANCES, ProofFiles.TYPES, ProofFiles.RULES, TABLE, ProofFiles.PROOF, PANEL, "summary.json");

    private static final int DECIMALS = 12;

    private final SelectionInput input;
    private final SelectionResult result;
    private final @Nullable Seed seed;

    /** @param seed decides the panel; null to draw none */
    SelectionOutput(SelectionInput input, SelectionResult result, @Nullable Seed seed) {
        this.input = input;
        this.result = result;
        this.seed = seed;
    }

    /** Returns the content of each file under its name. */
    SequencedMap<String, String> files() {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put(CHANCES, chances());
        files.putAll(new ProofFiles(input, result).files());
        files.put(TABLE, table());
        if (seed != null) {
            files.put(PANEL, panel(seed));
        }
        files.put("summary.json", summary());
        return files;
    }

    /** The bound is that of the level at which a chance settled; NASH has no levels. */
    private String chances() {
        Map<Integer, String> bounds = new TreeMap<>();
        for (Level level : result.levels()) {
            level.types().forEach(type -> bounds.put(type, level.bound().toString()));
        }
        result.zeroChanceTypes().forEach(type -> bounds.put(type, Fraction.ZERO.toString()));
        CsvText csv = new CsvText("id", "chance", "bound", "ideal");
        for (int place = 0; place < input.members().size(); place++) {
            csv.row(
                    id(place),
                    result.chanceOf(place).toString(),
                    bounds.getOrDefault(result.pool().typeOf(place), ""),
                    result.idealOf(place).toString());
        }
        return csv.toString();
    }

    private String table() {
        LotteryTable table = result.table();
        CsvText csv = new CsvText("row", "seats");
        for (int row = 0; row < table.rows(); row++) {
            int number = row;
            csv.row(
                    Integer.toString(row),
                    IntStream.range(0, table.types())
                            .filter(type -> table.seats(number, type) > 0)
                            .mapToObj(type -> type + ":" + table.seats(number, type))
                            .collect(Collectors.joining(" ")));
        }
        return csv.toString();
    }

    private String panel(Seed drawn) {
        int row = drawn.row(result.table().rows());
        List<PanelDraw.TypeSeats> seats = result.pool().types().stream()
                .map(type -> new PanelDraw.TypeSeats(
                        Integer.toString(type.number()),
                        type.sharesHousehold() ? Integer.toString(type.householdClass()) : null,
                        type.members().stream()
                                .map(place -> member(type, place))
                                .toList(),
                        result.table().seats(row, type.number())))
                .toList();
        CsvText csv = new CsvText("id");
        PanelDraw.select(drawn, seats).forEach(csv::row);
        return csv.toString();
    }

    private PanelDraw.Member member(PoolType type, int place) {
        Candidate candidate = input.members().get(place).candidate();
        return new PanelDraw.Member(candidate.id(), type.sharesHousehold() ? candidate.household() : null);
    }

    private String summary() {
        Proof proof = result.proof();
        JsonText json = new JsonText()
                .number("n", input.members().size())
                .number("k", input.seats())
                .number("types", result.pool().types().size())
                .text("objective", proof.objective().name().toLowerCase(Locale.ROOT));
        if (proof.objective() == Objective.GOLDILOCKS) {
            json.text("gamma", proof.gamma().toString());
        }
        json.number("rows", result.table().rows())
                .number("smallest", rounded(result.smallestChance(), RoundingMode.HALF_EVEN))
                .number("bound", rounded(result.bound(), RoundingMode.CEILING))
                .number("gap", rounded(result.gap(), RoundingMode.CEILING))
                .object(
                        "exact",
                        new JsonText()
                                .text("smallest", result.smallestChance().toString())
                                .text("bound", result.bound().toString())
                                .text("gap", result.gap().toString())
                                .text("largest", result.largestChance().toString())
                                .text("deviation", result.deviation().toString())
                                .text("value", proof.value().toString())
                                .text("valueBound", proof.bound().toString()))
                .number("largest", rounded(result.largestChance(), RoundingMode.HALF_EVEN))
                .number("deviation", rounded(result.deviation(), RoundingMode.CEILING))
                .number("levels", result.levels().size())
                .number("cuts", result.cuts())
                .number("withoutChance", withoutChance())
                .text("optimality", result.optimality().name().toLowerCase(Locale.ROOT));
        if (seed != null) {
            json.text("seed", seed.hex()).number("row", seed.row(result.table().rows()));
        }
        return json.object("seconds", seconds()) + "\n";
    }

    private JsonText seconds() {
        Map<String, BigDecimal> phases = new LinkedHashMap<>();
        for (PhaseTime time : result.phases()) {
            phases.merge(
                    time.phase().name().toLowerCase(Locale.ROOT), BigDecimal.valueOf(time.seconds()), BigDecimal::add);
        }
        JsonText seconds = new JsonText();
        phases.forEach((phase, time) -> seconds.number(phase, time.setScale(3, RoundingMode.HALF_EVEN)));
        return seconds;
    }

    private int withoutChance() {
        return result.zeroChanceTypes().stream()
                .mapToInt(type -> result.pool().types().get(type).size())
                .sum();
    }

    private static BigDecimal rounded(Fraction fraction, RoundingMode rounding) {
        return new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator()), DECIMALS, rounding);
    }

    private String id(int place) {
        return input.members().get(place).candidate().id();
    }
}
