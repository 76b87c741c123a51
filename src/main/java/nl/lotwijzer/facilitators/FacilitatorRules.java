package nl.lotwijzer.facilitators;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.lotwijzer.language.Message;
import nl.lotwijzer.money.Euro;
import org.jspecify.annotations.Nullable;

/** What must hold for a facilitator in the pool. */
final class FacilitatorRules {
    /** Something before and after one @, and a dot in what comes after; that is all that typing errors ask for. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]+");

    private static final Euro MOST_PER_KILOMETRE = Euro.of(1000, 0);
    private static final Euro MOST_FEE = Euro.of(1_000_000, 0);

    private FacilitatorRules() {}

    /**
     * @param others all facilitators but this one
     * @throws FacilitatorException if something is missing, or another one has the same address
     */
    static void check(FacilitatorDetails details, List<Facilitator> others) throws FacilitatorException {
        Optional<Message> problem = problem(details).or(() -> sameAddress(details, others));
        if (problem.isPresent()) {
            throw new FacilitatorException(problem.get());
        }
    }

    /** @throws FacilitatorException if a number is not as it can be */
    static void check(FacilitatorSkills skills, FacilitatorTerms terms) throws FacilitatorException {
        Optional<Message> problem = problem(skills, terms);
        if (problem.isPresent()) {
            throw new FacilitatorException(problem.get());
        }
    }

    /** Returns what is wrong with these numbers. */
    static Optional<Message> problem(FacilitatorSkills skills, FacilitatorTerms terms) {
        if (outside(skills.years(), FacilitatorSkills.MOST_YEARS)) {
            return Optional.of(Message.of("facilitators.problem.years", FacilitatorSkills.MOST_YEARS));
        }
        if (outside(terms.mostSessions(), FacilitatorTerms.MOST_SESSIONS)) {
            return Optional.of(Message.of("facilitators.problem.mostSessions", FacilitatorTerms.MOST_SESSIONS));
        }
        if (outside(terms.distance(), FacilitatorTerms.FARTHEST)) {
            return Optional.of(Message.of("facilitators.problem.distance", FacilitatorTerms.FARTHEST));
        }
        return outside(terms.perKilometre(), MOST_PER_KILOMETRE) || outside(terms.fee(), MOST_FEE)
                ? Optional.of(Message.of("facilitators.problem.amount"))
                : Optional.empty();
    }

    private static boolean outside(@Nullable Integer number, int most) {
        return number != null && (number < 0 || number > most);
    }

    private static boolean outside(@Nullable Euro amount, Euro most) {
        return amount != null && (amount.negative() || amount.compareTo(most) > 0);
    }

    /** Returns what is wrong with these details by themselves. */
    static Optional<Message> problem(FacilitatorDetails details) {
        if (details.name().isEmpty()) {
            return Optional.of(Message.of("facilitators.problem.name"));
        }
        if (!details.email().isEmpty() && !isEmail(details.email())) {
            return Optional.of(Message.of("facilitators.problem.email", details.email()));
        }
        return Optional.empty();
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** Returns whether the two are the same person: by e-mail address, or by name if one of them has none. */
    static boolean same(FacilitatorDetails one, FacilitatorDetails other) {
        if (!one.email().isEmpty() && !other.email().isEmpty()) {
            return sameText(one.email(), other.email());
        }
        return sameText(one.name(), other.name());
    }

    private static Optional<Message> sameAddress(FacilitatorDetails details, List<Facilitator> others) {
        return others.stream()
                .filter(other -> !details.email().isEmpty()
                        && sameText(details.email(), other.details().email()))
                .findFirst()
                .map(other -> Message.of("facilitators.problem.sameEmail", details.email(), other.name()));
    }

    private static boolean sameText(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
