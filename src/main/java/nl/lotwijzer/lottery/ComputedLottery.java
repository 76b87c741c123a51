package nl.lotwijzer.lottery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.proof.ProofText;
import nl.lotwijzer.quotas.Candidate;
import nl.lotwijzer.quotas.SelectionInput;
import nl.lotwijzer.sortition.Goal;
import nl.lotwijzer.sortition.LotteryTable;
import nl.lotwijzer.sortition.PoolType;
import nl.lotwijzer.sortition.SelectionResult;
import org.jspecify.annotations.Nullable;

/**
 * What the mathematics gave, in the words of the project.
 *
 * @param computedAt    when, to the second
 * @param seats         the seats of a panel
 * @param householdRule whether no panel may hold two of one household
 * @param smallest      the smallest chance in the table of those who fit a lawful panel
 * @param bound         what no lottery can give to each of them
 * @param rows          the seats of each row, as {@code type:seats} separated by spaces
 * @param evidence      what the chances are best at, and what was proved of them
 * @param proof         the proof, as it is written down
 */
record ComputedLottery(
        Instant computedAt,
        int seats,
        boolean householdRule,
        Fraction smallest,
        Fraction bound,
        List<LotteryQuota> quotas,
        List<LotteryType> types,
        List<Ticket> tickets,
        List<String> rows,
        Evidence evidence,
        String proof) {

    /**
     * The place of one entrant.
     *
     * @param number    the registration number
     * @param type      the number of the type
     * @param household the code of the household, where another entrant shares it and the household rule is on; or null
     */
    record Ticket(String number, int type, @Nullable String household) {}

    static ComputedLottery of(SelectionInput input, SelectionResult result, Instant now) {
        List<LotteryType> types = result.pool().types().stream()
                .map(type -> type(input, result, type))
                .toList();
        return new ComputedLottery(
                now,
                input.seats(),
                input.householdRule(),
                result.smallestChance(),
                result.bound(),
                LotteryQuota.of(input.criteria()),
                types,
                tickets(input, result),
                rows(result.table()),
                new Evidence(
                        new Goal(result.proof().objective(), result.proof().gamma()),
                        result.optimality(),
                        result.rowOptions(),
                        true),
                ProofText.write(result.proof()));
    }

    private static LotteryType type(SelectionInput input, SelectionResult result, PoolType type) {
        List<String> categories = new ArrayList<>();
        for (int i = 0; i < input.criteria().size(); i++) {
            categories.add(input.criteria()
                    .get(i)
                    .categories()
                    .get(type.categories().get(i))
                    .name());
        }
        return new LotteryType(
                type.number(),
                code('T', type.number(), result.pool().types().size()),
                categories,
                type.sharesHousehold()
                        ? code(
                                'K',
                                type.householdClass(),
                                result.pool().householdClasses().size())
                        : null,
                type.size(),
                result.ideals().get(type.number()),
                result.chance(type));
    }

    /** Returns a letter and a number from 1, with as many digits as the largest needs and three at least. */
    private static String code(char letter, int number, int count) {
        int digits = Math.max(3, Integer.toString(count).length());
        return letter + String.format(Locale.ROOT, "%0" + digits + "d", number + 1);
    }

    /** Households get a code that says nothing about where they are: H001 for the one of the first entrant, and so on. */
    private static List<Ticket> tickets(SelectionInput input, SelectionResult result) {
        Map<String, String> households = new HashMap<>();
        List<Ticket> tickets = new ArrayList<>();
        for (int place = 0; place < input.members().size(); place++) {
            Candidate candidate = input.members().get(place).candidate();
            PoolType type = result.pool().types().get(result.pool().typeOf(place));
            String household = null;
            if (type.sharesHousehold()) {
                household = households.computeIfAbsent(
                        candidate.household(),
                        address -> code('H', households.size(), input.members().size()));
            }
            tickets.add(new Ticket(candidate.id(), type.number(), household));
        }
        return tickets;
    }

    private static List<String> rows(LotteryTable table) {
        return IntStream.range(0, table.rows())
                .mapToObj(row -> IntStream.range(0, table.types())
                        .filter(type -> table.seats(row, type) > 0)
                        .mapToObj(type -> type + ":" + table.seats(row, type))
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
