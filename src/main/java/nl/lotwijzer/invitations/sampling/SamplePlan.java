package nl.lotwijzer.invitations.sampling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.proof.Fraction;

/**
 * How many letters go where.
 *
 * @param unit          whether people or addresses are drawn
 * @param division      how the letters are divided over the areas
 * @param letters       how many letters; with {@link Division#GIVEN} the sum of what is given
 * @param given         how many for each area, with {@link Division#GIVEN} only
 * @param allWhereShort where an area has fewer people than letters, whether everybody there gets one; else that is refused
 */
public record SamplePlan(Unit unit, Division division, int letters, Map<String, Integer> given, boolean allWhereShort) {
    /** How many lots an area has, and how many people they stand for. */
    public record Supply(int eligible, int people) {
        Supply plus(Supply other) {
            return new Supply(eligible + other.eligible, people + other.people);
        }
    }

    private record Share(String name, BigInteger remainder, int eligible) {}

    public SamplePlan {
        given = Map.copyOf(given);
        if (letters < 1) {
            throw new IllegalArgumentException("There must be a letter to draw, not " + letters);
        }
    }

    /** Returns a plan that needs no numbers by area. */
    public static SamplePlan of(Unit unit, Division division, int letters) {
        return new SamplePlan(unit, division, letters, Map.of(), false);
    }

    /**
     * Divides the letters.
     *
     * @param supply what each area has, by its name
     * @return the strata by name; one without a name if the letters are not divided
     * @throws SampleException if there are fewer lots than letters
     */
    public List<Stratum> strata(SortedMap<String, Supply> supply) throws SampleException {
        if (division == Division.SIMPLE) {
            Supply all = supply.values().stream().reduce(new Supply(0, 0), Supply::plus);
            return List.of(new Stratum("", all.eligible(), all.people(), atMost("", letters, all)));
        }
        Map<String, Integer> wanted = switch (division) {
            case PROPORTIONAL -> proportional(supply);
            case EQUAL -> equal(supply);
            case GIVEN, SIMPLE -> given;
        };
        for (String area : wanted.keySet()) {
            if (!supply.containsKey(area) && wanted.getOrDefault(area, 0) > 0) {
                throw new SampleException(Message.of("invitations.sampling.unknownArea", area));
            }
        }
        List<Stratum> strata = new ArrayList<>();
        for (var area : supply.entrySet()) {
            Supply there = area.getValue();
            int asked = wanted.getOrDefault(area.getKey(), 0);
            strata.add(
                    new Stratum(area.getKey(), there.eligible(), there.people(), atMost(area.getKey(), asked, there)));
        }
        return strata;
    }

    /**
     * Returns by what factor the best chance of an inhabitant is above the worst, over the areas where somebody lives.
     *
     * @return none if there are no two areas to compare, or one gets no letter at all
     */
    public static Optional<Fraction> factor(List<Stratum> strata) {
        List<Fraction> chances = strata.stream()
                .filter(stratum -> stratum.people() > 0)
                .map(Stratum::perInhabitant)
                .sorted()
                .toList();
        return chances.size() < 2 || chances.getFirst().signum() == 0
                ? Optional.empty()
                : Optional.of(chances.getLast().dividedBy(chances.getFirst()));
    }

    private int atMost(String area, int asked, Supply there) throws SampleException {
        if (asked > there.eligible() && !allWhereShort) {
            throw new SampleException(
                    area.isEmpty()
                            ? Message.of("invitations.sampling.tooFew", asked, there.eligible())
                            : Message.of("invitations.sampling.tooFewThere", area, asked, there.eligible()));
        }
        return Math.min(asked, there.eligible());
    }

    /** Equal remainders: the larger area first, then the name in the order of its characters. */
    private Map<String, Integer> proportional(SortedMap<String, Supply> supply) throws SampleException {
        Supply all = supply.values().stream().reduce(new Supply(0, 0), Supply::plus);
        int total = atMost("", letters, all);
        Map<String, Integer> seats = new HashMap<>();
        List<Share> shares = new ArrayList<>();
        int given = 0;
        for (var area : supply.entrySet()) {
            BigInteger[] share = all.eligible() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : BigInteger.valueOf(total)
                            .multiply(BigInteger.valueOf(area.getValue().eligible()))
                            .divideAndRemainder(BigInteger.valueOf(all.eligible()));
            seats.put(area.getKey(), share[0].intValueExact());
            given += share[0].intValueExact();
            shares.add(new Share(area.getKey(), share[1], area.getValue().eligible()));
        }
        shares.sort(Comparator.comparing(Share::remainder)
                .thenComparingInt(Share::eligible)
                .reversed()
                .thenComparing(Share::name));
        for (Share share : shares.subList(0, total - given)) {
            seats.merge(share.name(), 1, Integer::sum);
        }
        return seats;
    }

    /** What cannot be shared goes one each to the areas whose names come first. */
    private Map<String, Integer> equal(SortedMap<String, Supply> supply) {
        Map<String, Integer> seats = new HashMap<>();
        int rest = supply.isEmpty() ? 0 : letters % supply.size();
        for (String area : supply.keySet()) {
            seats.put(area, letters / supply.size() + (rest-- > 0 ? 1 : 0));
        }
        return seats;
    }
}
