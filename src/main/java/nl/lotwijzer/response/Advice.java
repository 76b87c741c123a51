package nl.lotwijzer.response;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.proof.Fraction;
import nl.lotwijzer.response.CategoryForecast.Outlook;
import nl.lotwijzer.response.ResponseReport.AreaShare;

/**
 * Whether more letters are needed, how many and where, with the arithmetic.
 *
 * @param outcome what it comes to
 * @param head    that in a sentence or two
 * @param calls   what each category that falls short needs, the one that needs most letters first
 */
public record Advice(Outcome outcome, Message head, List<Call> calls) {
    /** What it can come to. */
    public enum Outcome {
        NO_LETTERS,
        NO_QUOTAS,
        TOO_EARLY,
        ENOUGH,
        TIGHT,
        AT_RISK,
        SHORT
    }

    /** With fewer registrants than this nothing can be said about how many letters bring one more. */
    private static final int FEWEST = 3;

    private static final int MOST_AREAS = 2;
    private static final Fraction CLEARLY_MORE = Fraction.of(11, 10);
    private static final int PER = 100;

    /**
     * What one category needs.
     *
     * @param category  the category
     * @param shortage  how many registrants are wanted more than are expected, rounded up
     * @param letters   how many more letters bring them, rounded up; empty if too few registered to say
     * @param areas     where letters bring clearly more of them, the best first
     */
    public record Call(CategoryForecast category, long shortage, Optional<Long> letters, List<AreaCall> areas) {
        public Call {
            areas = List.copyOf(areas);
        }
    }

    /**
     * An area where letters bring clearly more of a category.
     *
     * @param perLetter registrants of the category for each letter
     * @param letters   how many letters there bring what is needed, rounded up
     */
    public record AreaCall(String area, Fraction perLetter, long letters) {}

    public Advice {
        calls = List.copyOf(calls);
    }

    static Advice of(ResponseReport report) {
        if (report.all().letters() == 0) {
            return new Advice(Outcome.NO_LETTERS, Message.of("response.advice.NO_LETTERS"), List.of());
        }
        if (report.forecast().isEmpty() && report.exposed() > 0) {
            return new Advice(Outcome.NO_QUOTAS, Message.of("response.advice.NO_QUOTAS"), List.of());
        }
        if (report.forecast().isEmpty()) {
            return new Advice(Outcome.TOO_EARLY, Message.of("response.advice.TOO_EARLY"), List.of());
        }
        if (report.forecast().stream().allMatch(one -> one.category().min() == 0)) {
            return new Advice(Outcome.NO_QUOTAS, Message.of("response.advice.NO_QUOTAS"), List.of());
        }
        List<Call> calls = calls(report);
        int perSeat = report.settings().perSeat();
        List<Outlook> outlooks =
                report.forecast().stream().map(one -> one.outlook(perSeat)).toList();
        for (Outcome outcome : List.of(Outcome.SHORT, Outcome.AT_RISK, Outcome.TIGHT)) {
            long categories = outlooks.stream()
                    .filter(outlook -> outlook.name().equals(outcome.name()))
                    .count();
            if (categories > 0) {
                return new Advice(outcome, Message.of("response.advice." + outcome, categories, perSeat), calls);
            }
        }
        return new Advice(Outcome.ENOUGH, Message.of("response.advice.ENOUGH", 0, perSeat), calls);
    }

    /** Returns how many more letters bring what every category needs, as far as that can be said; 0 if none. */
    public long letters() {
        return calls.stream()
                .flatMap(call -> call.letters().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    private static List<Call> calls(ResponseReport report) {
        int perSeat = report.settings().perSeat();
        List<Call> calls = new ArrayList<>();
        for (CategoryForecast category : report.forecast()) {
            // Rounded up before it is divided, so that who reads the sentence can do the sum again.
            Fraction shortage = Fraction.of(category.shortage(perSeat).ceiling().longValueExact());
            if (shortage.signum() > 0) {
                boolean known = category.byLetter() >= FEWEST;
                calls.add(new Call(
                        category,
                        shortage.floor().longValueExact(),
                        known ? Optional.of(letters(shortage, category.perLetter())) : Optional.empty(),
                        known ? areas(report, category, shortage) : List.of()));
            }
        }
        calls.sort(Comparator.comparing((Call call) -> call.letters().orElse(Long.MAX_VALUE))
                .reversed());
        return calls;
    }

    private static List<AreaCall> areas(ResponseReport report, CategoryForecast category, Fraction shortage) {
        return report.byArea().stream()
                .filter(share -> share.criterion().equals(category.criterion())
                        && share.category().equals(category.category().name())
                        && share.registrants() >= FEWEST
                        && share.exposed() > 0)
                .map(share -> new AreaCall(share.area(), rate(share), letters(shortage, rate(share))))
                .filter(area -> area.perLetter().compareTo(category.perLetter().times(CLEARLY_MORE)) >= 0)
                .sorted(Comparator.comparing(AreaCall::perLetter).reversed().thenComparing(AreaCall::area))
                .limit(MOST_AREAS)
                .toList();
    }

    private static Fraction rate(AreaShare share) {
        return Fraction.of(1000L * share.registrants(), share.exposed());
    }

    private static long letters(Fraction shortage, Fraction perLetter) {
        return shortage.dividedBy(perLetter).ceiling().longValueExact();
    }

    /** Returns what this call says, with its arithmetic, a sentence each. */
    public static List<Message> told(Call call, int perSeat) {
        CategoryForecast category = call.category();
        List<Message> told = new ArrayList<>();
        told.add(Message.of(
                "response.advice.expected",
                about(category.expected()),
                category.low(),
                category.high(),
                category.category().min(),
                perSeat,
                (long) category.category().min() * perSeat));
        if (call.letters().isEmpty()) {
            told.add(Message.of("response.advice.unknown", category.byLetter()));
            return told;
        }
        told.add(Message.of(
                "response.advice.letters",
                call.shortage(),
                hundred(category.perLetter()),
                call.letters().get()));
        for (AreaCall area : call.areas()) {
            told.add(Message.of("response.advice.area", area.area(), hundred(area.perLetter()), area.letters()));
        }
        return told;
    }

    /** Returns a number that is only expected, as a whole one. */
    public static long about(Fraction expected) {
        return expected.toDecimal(0).longValueExact();
    }

    private static BigDecimal hundred(Fraction perLetter) {
        return perLetter.times(PER).toDecimal(2);
    }
}
