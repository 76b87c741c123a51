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

    Weight weight();

    Rule rule();

    /** Returns the fact in words, such as {@code 15 jaar op 1 januari 2027}. */
    Message told();

    record TooYoung(AgeRange age, LocalDate on) implements Fact {
        @Override
        public Weight weight() {
            return Weight.AGAINST;
        }

        @Override
        public Rule rule() {
            return Rule.AGE;
        }

        @Override
        public Message told() {
            return Words.age(age, on);
        }
    }

    record TooOld(AgeRange age, LocalDate on) implements Fact {
        @Override
        public Weight weight() {
            return Weight.AGAINST;
        }

        @Override
        public Rule rule() {
            return Rule.AGE;
        }

        @Override
        public Message told() {
            return Words.age(age, on);
        }
    }

    /** Only the year is known, and on the day that counts the age may fit or not. */
    record AgeDoubtful(AgeRange age, LocalDate on) implements Fact {
        @Override
        public Weight weight() {
            return Weight.UNKNOWN;
        }

        @Override
        public Rule rule() {
            return Rule.AGE;
        }

        @Override
        public Message told() {
            return Words.age(age, on);
        }
    }

    record AgeUnknown() implements Fact {
        @Override
        public Weight weight() {
            return Weight.UNKNOWN;
        }

        @Override
        public Rule rule() {
            return Rule.AGE;
        }

        @Override
        public Message told() {
            return Message.of("eligibility.fact.ageUnknown");
        }
    }

    /** Nobody is this old, or this person is not born yet on the day that counts. */
    record AgeImplausible(int age) implements Fact {
        @Override
        public Weight weight() {
            return Weight.UNKNOWN;
        }

        @Override
        public Rule rule() {
            return Rule.AGE;
        }

        @Override
        public Message told() {
            return age < 0
                    ? Message.of("eligibility.fact.notBorn")
                    : Message.of("eligibility.fact.ageImplausible", age);
        }
    }

    /** Old enough to take part, but (perhaps) not of age. */
    record Minor(AgeRange age, LocalDate on) implements Fact {
        @Override
        public Weight weight() {
            return Weight.CONSENT;
        }

        @Override
        public Rule rule() {
            return Rule.CONSENT;
        }

        @Override
        public Message told() {
            return Words.age(age, on);
        }
    }

    /** @param where the place or postcode that is not allowed */
    record Elsewhere(String where) implements Fact {
        @Override
        public Weight weight() {
            return Weight.AGAINST;
        }

        @Override
        public Rule rule() {
            return Rule.RESIDENCE;
        }

        @Override
        public Message told() {
            return Message.of("eligibility.fact.elsewhere", where);
        }
    }

    record ResidenceUnknown() implements Fact {
        @Override
        public Weight weight() {
            return Weight.UNKNOWN;
        }

        @Override
        public Rule rule() {
            return Rule.RESIDENCE;
        }

        @Override
        public Message told() {
            return Message.of("eligibility.fact.residenceUnknown");
        }
    }

    /** The words that several facts share. */
    final class Words {
        private Words() {}

        static Message age(AgeRange age, LocalDate on) {
            return age.exact()
                    ? Message.of("eligibility.fact.age", age.most(), on)
                    : Message.of("eligibility.fact.ageBetween", age.least(), age.most(), on);
        }
    }
}
