package nl.lotwijzer.quotas.population;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lotwijzer.quotas.population.Dimension.Kind;

/**
 * Which members of a dimension are part of which: everybody is in a total, a neighbourhood in its municipality, a year in a
 * band. Whoever adds up members of which none is part of another counts nobody twice.
 */
public final class Parts {
    private static final Pattern REGION = Pattern.compile("(GM|WK|BU)(\\d{4})(\\d{0,2})(\\d{0,2})");
    private static final Pattern LARGER = Pattern.compile("(NL|LD|PV|CR|EC|KV|AM)\\d*.*");
    private static final Pattern LABELLED_LARGER = Pattern.compile(".*\\((LD|PV|CR|AM)\\)");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)*)[ .].*");

    private final Dimension dimension;
    private final boolean numbered;
    private final List<Optional<AgeRange>> ages;
    private final BitSet totals = new BitSet();

    public Parts(Dimension dimension) {
        this.dimension = dimension;
        this.ages = dimension.members().stream()
                .map(member -> dimension.kind() == Kind.REGION ? Optional.<AgeRange>empty() : member.ages())
                .toList();
        for (int place = 0; place < dimension.members().size(); place++) {
            totals.set(place, dimension.members().get(place).isTotal());
        }
        // “1 Laag”, “11 Basisonderwijs”: the number says which level is part of which. Ages are no such numbers.
        this.numbered = dimension.kind() != Kind.AGE
                && dimension.kind() != Kind.REGION
                && ages.stream().allMatch(Optional::isEmpty)
                && dimension.members().stream()
                        .filter(member -> !member.isTotal())
                        .allMatch(member -> NUMBERED.matcher(member.label()).matches());
    }

    /** Returns whether whoever is in the other member is in this one too; not of a member and itself. */
    public boolean holds(int member, int other) {
        if (member == other) {
            return false;
        }
        Member one = dimension.members().get(member);
        Member two = dimension.members().get(other);
        if (totals.get(member) || totals.get(other)) {
            return totals.get(member) && !totals.get(other);
        }
        if (ages.get(member).isPresent() && ages.get(other).isPresent()) {
            AgeRange own = ages.get(member).get();
            AgeRange others = ages.get(other).get();
            return own.holds(others) && (!own.equals(others) || member < other);
        }
        if (dimension.kind() == Kind.REGION) {
            return holdsRegion(one, two);
        }
        return numbered && holdsNumber(one.label(), two.label());
    }

    /** Returns whether somebody can be in both. Of regions of which that is not known it is assumed. */
    public boolean overlap(int member, int other) {
        if (member == other || holds(member, other) || holds(other, member)) {
            return true;
        }
        Member one = dimension.members().get(member);
        Member two = dimension.members().get(other);
        if (ages.get(member).isPresent() && ages.get(other).isPresent()) {
            return ages.get(member).get().overlaps(ages.get(other).get());
        }
        return (totals.get(member) && totals.get(other))
                || (dimension.kind() == Kind.REGION && isLarger(one) != isLarger(two));
    }

    /** Returns the first two of these that overlap, by their places in the dimension. */
    public Optional<List<Integer>> overlapAmong(List<Integer> members) {
        for (int first = 0; first < members.size(); first++) {
            for (int second = first + 1; second < members.size(); second++) {
                if (overlap(members.get(first), members.get(second))) {
                    return Optional.of(List.of(members.get(first), members.get(second)));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the smallest members: those that hold no other of these. */
    public List<Integer> smallest(List<Integer> members) {
        return members.stream()
                .filter(one -> members.stream().noneMatch(other -> holds(one, other)))
                .toList();
    }

    /** Returns the largest members that are no total: those that no other of these holds. */
    public List<Integer> largest(List<Integer> members) {
        List<Integer> parts = members.stream().filter(one -> !totals.get(one)).toList();
        return parts.stream()
                .filter(one -> parts.stream().noneMatch(other -> holds(other, one)))
                .toList();
    }

    /** Returns the members directly within this one: those it holds that no other within it holds. */
    public List<Integer> within(int member) {
        List<Integer> held = new ArrayList<>();
        for (int other = 0; other < dimension.members().size(); other++) {
            if (holds(member, other)) {
                held.add(other);
            }
        }
        return largest(held);
    }

    private static boolean holdsRegion(Member one, Member two) {
        Matcher large = REGION.matcher(one.code());
        Matcher small = REGION.matcher(two.code());
        if (large.matches() && small.matches()) {
            return level(large) < level(small)
                    && large.group(2).equals(small.group(2))
                    && (level(large) == 0 || large.group(3).equals(small.group(3)));
        }
        return false;
    }

    private static int level(Matcher region) {
        return List.of("GM", "WK", "BU").indexOf(region.group(1));
    }

    private static boolean isLarger(Member region) {
        return region.code().isEmpty()
                ? LABELLED_LARGER.matcher(region.label()).matches()
                : LARGER.matcher(region.code().toUpperCase(Locale.ROOT)).matches();
    }

    private static boolean holdsNumber(String one, String two) {
        Matcher large = NUMBERED.matcher(one);
        Matcher small = NUMBERED.matcher(two);
        return large.matches()
                && small.matches()
                && small.group(1).length() > large.group(1).length()
                && small.group(1).startsWith(large.group(1));
    }
}
