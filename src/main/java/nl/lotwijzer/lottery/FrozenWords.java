package nl.lotwijzer.lottery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.Objective;
import nl.lotwijzer.protocol.Canonical;
import nl.lotwijzer.protocol.ChanceLine;
import nl.lotwijzer.protocol.EntrantLine;
import nl.lotwijzer.protocol.FrozenPool;
import nl.lotwijzer.protocol.QuotaLine;
import nl.lotwijzer.protocol.TableRow;
import nl.lotwijzer.protocol.TypeLine;

/** A lottery in the words of the protocol's files. */
final class FrozenWords {
    private final Lottery lottery;

    FrozenWords(Lottery lottery) {
        this.lottery = lottery;
    }

    List<TypeLine> types() {
        return lottery.types().stream()
                .map(type -> new TypeLine(
                        type.code(),
                        type.members(),
                        type.householdClass(),
                        type.categories().stream().map(Canonical::cleaned).toList()))
                .toList();
    }

    List<EntrantLine> entrants() {
        return lottery.entrants().stream()
                .map(entrant -> new EntrantLine(
                        entrant.number(), lottery.typeOf(entrant).code(), entrant.household()))
                .toList();
    }

    /** @param rows the seats of every row by the number of the type */
    static List<TableRow> table(List<LotteryType> types, List<Map<Integer, Integer>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new TableRow(row, seats(types, rows.get(row))))
                .toList();
    }

    /** Returns the seats of a row by the code of the type. */
    static SortedMap<String, Integer> seats(List<LotteryType> types, Map<Integer, Integer> row) {
        SortedMap<String, Integer> seats = new TreeMap<>(Canonical.ORDER);
        row.forEach((type, number) -> seats.put(types.get(type).code(), number));
        return seats;
    }

    List<ChanceLine> chances(ProofReading proof) {
        List<Integer> levels = proof.levelOfTypes();
        List<ChanceLine> lines = new ArrayList<>();
        for (LotteryType type : lottery.types()) {
            int level = levels.get(type.number());
            Fraction bound = level < 0
                    ? Fraction.ZERO
                    : proof.proof().levels().get(level).bound();
            boolean none = proof.proof().objective() == Objective.NASH
                    && !proof.proof().excluded().contains(type.number());
            lines.add(new ChanceLine(type.code(), type.members(), type.chance(), type.ideal(), none ? null : bound));
        }
        return lines;
    }

    /** Returns the pool, of which the panel and every replacement follow. */
    FrozenPool pool(Round round) {
        return new FrozenPool(QuotaLine.of(round.rules(), round.changes()), types(), entrants());
    }
}
