package nl.lotwijzer.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may take part.
 *
 * @param age       between which ages; empty if the age does not matter
 * @param residence where somebody must live
 */
public record EligibilityRules(Optional<AgeRule> age, Residence residence) {
    /** Everybody may take part. */
    public static final EligibilityRules OPEN = new EligibilityRules(Optional.empty(), Residence.ANYWHERE);

    /** Returns whether everybody may take part. */
    public boolean open() {
        return age.isEmpty() && residence.anywhere();
    }

    /** Returns the rules made ready for many people. May be used by several threads. */
    public EligibilityCheck check() {
        return new EligibilityCheck(this);
    }

    /** Judges one person; for many people, make a {@link #check()} once. */
    public Finding check(PersonFacts person) {
        return check().of(person);
    }

    /** Rules made ready for many people. */
    public static final class EligibilityCheck {
        private final Optional<AgeRule> age;
        private final Optional<Residence.Check> residence;

        private EligibilityCheck(EligibilityRules rules) {
            age = rules.age;
            residence = rules.residence.anywhere() ? Optional.empty() : Optional.of(rules.residence.check());
        }

        public Finding of(PersonFacts person) {
            Optional<Fact> years = age.flatMap(rule -> rule.check(person));
            Optional<Fact> living = residence.flatMap(rule -> rule.of(person));
            if (years.isEmpty() && living.isEmpty()) {
                return Finding.ELIGIBLE;
            }
            List<Fact> facts = new ArrayList<>(2);
            years.ifPresent(facts::add);
            living.ifPresent(facts::add);
            facts.sort((one, other) -> one.weight().compareTo(other.weight()));
            return new Finding(facts);
        }
    }
}
