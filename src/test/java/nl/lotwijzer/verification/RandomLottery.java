package nl.lotwijzer.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Level;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.protocol.ChanceLine;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.protocol.TypeLine;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.InfeasibleException;
import nl.lotwijzer.sortition.Pool;
import nl.lotwijzer.sortition.PoolType;
import nl.lotwijzer.sortition.Progress;
import nl.lotwijzer.sortition.Quota;
import nl.lotwijzer.sortition.Selection;
import nl.lotwijzer.sortition.SelectionResult;
import nl.lotwijzer.sortition.SelectionRules;
import org.jspecify.annotations.Nullable;

/** The files that follow from a selection over a town. */
record RandomLottery(
        List<TypeLine> types,
        List<EntrantLine> entrants,
        List<TableRow> table,
        List<ChanceLine> chances,
        String proof) {

    static RandomLottery of(RandomTown town, List<QuotaLine> quotas, Goal goal, int rows) throws InfeasibleException {
        Pool pool = Pool.of(town.categories(), town.households());
        SelectionResult result =
                Selection.compute(pool, new SelectionRules(town.seats(), rules(quotas)), goal, rows, Progress.NONE);
        return new RandomLottery(
                types(town, pool),
                entrants(town, pool),
                table(result),
                chances(result),
                ProofText.write(result.proof()));
    }

    private static List<Quota> rules(List<QuotaLine> quotas) {
        List<String> criteria =
                quotas.stream().map(QuotaLine::criterion).distinct().toList();
        Map<String, Integer> next = new HashMap<>();
        return quotas.stream()
                .map(quota -> new Quota(
                        criteria.indexOf(quota.criterion()),
                        next.merge(quota.criterion(), 1, Integer::sum) - 1,
                        quota.min(),
                        quota.max()))
                .toList();
    }

    private static String code(String letter, int number, int count) {
        int digits = Math.max(3, Integer.toString(count).length());
        return letter + String.format(Locale.ROOT, "%0" + digits + "d", number + 1);
    }

    private static String code(Pool pool, int type) {
        return code("T", type, pool.types().size());
    }

    private static List<TypeLine> types(RandomTown town, Pool pool) {
        List<TypeLine> lines = new ArrayList<>();
        for (PoolType type : pool.types()) {
            List<String> categories = new ArrayList<>();
            for (int i = 0; i < town.criteria().size(); i++) {
                categories.add(town.criteria()
                        .get(i)
                        .categories()
                        .get(type.categories().get(i))
                        .name());
            }
            lines.add(new TypeLine(code(pool, type.number()), type.size(), classOf(pool, type), categories));
        }
        return lines;
    }

    private static @Nullable String classOf(Pool pool, PoolType type) {
        return type.sharesHousehold()
                ? code("K", type.householdClass(), pool.householdClasses().size())
                : null;
    }

    private static List<EntrantLine> entrants(RandomTown town, Pool pool) {
        List<EntrantLine> lines = new ArrayList<>();
        for (int i = 0; i < town.numbers().size(); i++) {
            PoolType type = pool.types().get(pool.typeOf(i));
            lines.add(new EntrantLine(
                    town.numbers().get(i),
                    code(pool, type.number()),
                    type.sharesHousehold()
                            ? code("H", town.households()[i], town.numbers().size())
                            : null));
        }
        return lines;
    }

    private static List<TableRow> table(SelectionResult result) {
        List<TableRow> rows = new ArrayList<>();
        for (int row = 0; row < result.table().rows(); row++) {
            TreeMap<String, Integer> seats = new TreeMap<>();
            for (PoolType type : result.pool().types()) {
                seats.put(code(result.pool(), type.number()), result.table().seats(row, type.number()));
            }
            rows.add(new TableRow(row, seats));
        }
        return rows;
    }

    private static List<ChanceLine> chances(SelectionResult result) {
        @Nullable Fraction[] bounds = new Fraction[result.pool().types().size()];
        if (result.proof().objective() != Objective.NASH) {
            Arrays.fill(bounds, Fraction.ZERO);
            for (Level level : result.levels()) {
                level.types().forEach(type -> bounds[type] = level.bound());
            }
        }
        result.proof().excluded().forEach(type -> bounds[type] = Fraction.ZERO);
        return result.pool().types().stream()
                .map(type -> new ChanceLine(
                        code(result.pool(), type.number()),
                        type.size(),
                        result.chance(type),
                        result.ideals().get(type.number()),
                        bounds[type.number()]))
                .toList();
    }
}
