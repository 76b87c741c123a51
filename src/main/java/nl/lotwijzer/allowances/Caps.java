package nl.lotwijzer.allowances;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lotwijzer.allowances.CapWarning.Limit;
import nl.lotwijzer.eligibility.AgeRange;
import nl.lotwijzer.money.Euro;

/** Holds what somebody is entitled to against the legal limits. It warns; it takes nothing off. */
public final class Caps {
    private static final long MINUTES = 60;

    private final LegalRules rules;
    private final Country country;

    /**
     * Somebody whose allowance is held against the limits.
     *
     * @param age       how old this person is on a day, as far as that is known
     * @param elsewhere by year, what this person received from others
     */
    public record Person(Function<LocalDate, Optional<AgeRange>> age, Map<Integer, Euro> elsewhere) {}

    public Caps(LegalRules rules, Country country) {
        this.rules = rules;
        this.country = country;
    }

    /** Returns the years of these days of which no rule is known. */
    public SortedSet<Integer> unknownYears(Stream<LocalDate> days) {
        return days.map(LocalDate::getYear)
                .filter(year -> rules.of(country, year).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns which limits are passed, in the order of their days. An amount of exactly the limit is within it. Years of
     * which no rule is known are passed over; see {@link #unknownYears}.
     */
    public List<CapWarning> check(Person person, List<Entitlement> entitlements) {
        List<CapWarning> warnings = new ArrayList<>();
        Map<Integer, List<Entitlement>> byYear = new TreeMap<>(entitlements.stream()
                .collect(Collectors.groupingBy(one -> one.day().getYear())));
        byYear.forEach((year, ofYear) -> rules.of(country, year).ifPresent(rule -> {
            ofYear.forEach(one -> hour(rule, person, one).ifPresent(warnings::add));
            days(rule, ofYear, warnings);
            months(rule, ofYear, warnings);
            wholeYear(rule, person, ofYear).ifPresent(warnings::add);
            kilometres(rule, ofYear).ifPresent(warnings::add);
        }));
        warnings.sort(Comparator.comparing(CapWarning::day).thenComparing(CapWarning::of));
        return warnings;
    }

    /** Compares without rounding: amount × 60 against limit × minutes. */
    private static Optional<CapWarning> hour(LegalRule rule, Person person, Entitlement fee) {
        if (fee.item().kind() != Item.Kind.FEE || rule.hour().isEmpty()) {
            return Optional.empty();
        }
        Euro grown = rule.hour().get();
        if (rule.young().isEmpty()) {
            return over(fee, grown, Limit.HOUR);
        }
        LegalRule.Young young = rule.young().get();
        Optional<AgeRange> age = person.age().apply(fee.day());
        if (age.isPresent() && age.get().least() >= young.under()) {
            return over(fee, grown, Limit.HOUR);
        }
        if (age.isPresent() && age.get().most() < young.under()) {
            return over(fee, young.hour(), Limit.HOUR_YOUNG);
        }
        return over(fee, grown, Limit.HOUR).or(() -> over(fee, young.hour(), Limit.HOUR_AGE_UNKNOWN));
    }

    private static Optional<CapWarning> over(Entitlement fee, Euro rate, Limit limit) {
        long minutes = fee.basis().minutes();
        long amount = fee.amount().cents();
        long allowed = Math.multiplyExact(rate.cents(), minutes);
        return Math.multiplyExact(amount, MINUTES) > allowed
                ? Optional.of(new CapWarning(limit, fee.day(), amount, allowed / MINUTES))
                : Optional.empty();
    }

    private static void days(LegalRule rule, List<Entitlement> ofYear, List<CapWarning> warnings) {
        rule.day()
                .ifPresent(limit -> sums(ofYear, Caps::fee, Entitlement::day)
                        .forEach((day, cents) -> add(warnings, Limit.DAY, day, cents, limit)));
    }

    private static void months(LegalRule rule, List<Entitlement> ofYear, List<CapWarning> warnings) {
        rule.month()
                .ifPresent(limit -> sums(ofYear, counted(rule), one -> YearMonth.from(one.day()))
                        .forEach((month, cents) -> add(warnings, Limit.MONTH, month.atDay(1), cents, limit)));
    }

    private static void add(List<CapWarning> warnings, Limit of, LocalDate day, long cents, Euro limit) {
        if (cents > limit.cents()) {
            warnings.add(new CapWarning(of, day, cents, limit.cents()));
        }
    }

    private static Optional<CapWarning> wholeYear(LegalRule rule, Person person, List<Entitlement> ofYear) {
        if (rule.wholeYear().isEmpty()) {
            return Optional.empty();
        }
        long elsewhere = person.elsewhere().getOrDefault(rule.year(), Euro.ZERO).cents();
        long limit = rule.wholeYear().get().cents();
        long all = used(rule, person, ofYear).cents();
        return all > limit && all > elsewhere
                ? Optional.of(new CapWarning(Limit.YEAR, LocalDate.of(rule.year(), 1, 1), all, limit))
                : Optional.empty();
    }

    private static Optional<CapWarning> kilometres(LegalRule rule, List<Entitlement> ofYear) {
        long driven = ofYear.stream()
                .filter(one -> one.basis().kind() == Basis.Kind.KILOMETRES)
                .mapToLong(one -> one.basis().number())
                .sum();
        return rule.kilometres().isPresent() && driven > rule.kilometres().getAsInt()
                ? Optional.of(new CapWarning(
                        Limit.KILOMETRES,
                        LocalDate.of(rule.year(), 1, 1),
                        driven,
                        rule.kilometres().getAsInt()))
                : Optional.empty();
    }

    private static long fee(Entitlement one) {
        return one.item().kind().costs() ? 0 : one.amount().cents();
    }

    private static ToLongFunction<Entitlement> counted(LegalRule rule) {
        return rule.costsCount() ? one -> one.amount().cents() : Caps::fee;
    }

    private static <K extends Comparable<? super K>> Map<K, Long> sums(
            List<Entitlement> entitlements, ToLongFunction<Entitlement> cents, Function<Entitlement, K> period) {
        Map<K, Long> sums = new TreeMap<>();
        entitlements.forEach(one -> sums.merge(period.apply(one), cents.applyAsLong(one), Math::addExact));
        return sums;
    }

    /** Returns how much of the limit of each year is used, with what was received elsewhere; years without one left out. */
    public List<YearUse> uses(Person person, List<Entitlement> entitlements) {
        SortedSet<Integer> years =
                entitlements.stream().map(one -> one.day().getYear()).collect(Collectors.toCollection(TreeSet::new));
        return years.stream()
                .flatMap(year -> rules.of(country, year).stream())
                .flatMap(rule -> rule.wholeYear().stream()
                        .map(limit -> new YearUse(rule.year(), used(rule, person, entitlements), limit)))
                .toList();
    }

    private static Euro used(LegalRule rule, Person person, List<Entitlement> entitlements) {
        long sum = entitlements.stream()
                .filter(one -> one.day().getYear() == rule.year())
                .mapToLong(counted(rule))
                .reduce(0, Math::addExact);
        return new Euro(sum).plus(person.elsewhere().getOrDefault(rule.year(), Euro.ZERO));
    }
}
