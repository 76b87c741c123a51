package nl.lotwijzer.eligibility;

import java.time.LocalDate;
import nl.lotwijzer.language.Message;

/** Something that matters for whether a person may take part, with what it was seen from. */
public sealed interface Fact {
    /** What a fact does to taking part. */
    enum Weight {
        /** Who has it does not fit the rules. */
        AGAINST,
        /** It cannot be judged with what is known. */
        UNKNOWN,
        /** Whether it is in order depends on the consent of a parent or guardian. */
        CONSENT
    }

    /** The rule that a fact belongs to. */
    enum Rule {
        AGE,
        RESIDENCE,
        CONSENT
    }

    record TooYoung(AgeRange age, LocalDate on) implements Fact {}

    record TooOld(AgeRange age, LocalDate on) implements Fact {}

    /** Only the year is known, and on the day that counts the age may fit or not. */
    record AgeDoubtful(AgeRange age, LocalDate on) implements Fact {}

    record AgeUnknown() implements Fact {}

    /** Nobody is this old, or this person is not born yet on the day that counts. */
    record AgeImplausible(int age) implements Fact {}

    /** Old enough to take part, but (perhaps) not of age. */
    record Minor(AgeRange age, LocalDate on) implements Fact {}

    /** @param where the place or postcode that is not allowed */
    record Elsewhere(String where) implements Fact {}

    record ResidenceUnknown() implements Fact {}

    default Weight weight() {
        return switch (this) {
            case TooYoung _, TooOld _, Elsewhere _ -> Weight.AGAINST;
            case AgeDoubtful _, AgeUnknown _, AgeImplausible _, ResidenceUnknown _ -> Weight.UNKNOWN;
            case Minor _ -> Weight.CONSENT;
        };
    }

    default Rule rule() {
        return switch (this) {
            case TooYoung _, TooOld _, AgeDoubtful _, AgeUnknown _, AgeImplausible _ -> Rule.AGE;
            case Elsewhere _, ResidenceUnknown _ -> Rule.RESIDENCE;
            case Minor _ -> Rule.CONSENT;
        };
    }

    /** Returns the fact in words, such as {@code 15 jaar op 1 januari 2027}. */
    default Message told() {
        return switch (this) {
            case TooYoung(AgeRange age, LocalDate on) -> told(age, on);
            case TooOld(AgeRange age, LocalDate on) -> told(age, on);
            case AgeDoubtful(AgeRange age, LocalDate on) -> told(age, on);
            case Minor(AgeRange age, LocalDate on) -> told(age, on);
            case AgeUnknown() -> Message.of("eligibility.fact.ageUnknown");
            case AgeImplausible(int age) when age < 0 -> Message.of("eligibility.fact.notBorn");
            case AgeImplausible(int age) -> Message.of("eligibility.fact.ageImplausible", age);
            case Elsewhere(String where) -> Message.of("eligibility.fact.elsewhere", where);
            case ResidenceUnknown() -> Message.of("eligibility.fact.residenceUnknown");
        };
    }

    private static Message told(AgeRange age, LocalDate on) {
        return age.exact()
                ? Message.of("eligibility.fact.age", age.most(), on)
                : Message.of("eligibility.fact.ageBetween", age.least(), age.most(), on);
    }
}
