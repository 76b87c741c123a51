package nl.lotwijzer.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.lotwijzer.person.Address;

/** Times judging 1,000,000 people by the rules and against 500 listed people. Run: the main method, without arguments. */
final class EligibilityBenchmark {
    private static final int PEOPLE = 1_000_000;
    private static final int LISTED = 500;
    private static final int RUNS = 4;
    private static final String[] SYLLABLES = {
        "jan", "sen", "de", "vries", "berg", "bak", "ker", "vis", "ser", "smit", "mul", "der", "pol", "boer", "groot",
        "wit"
    };

    private EligibilityBenchmark() {}

    public static void main(String[] arguments) {
        Random random = new Random(5);
        List<PersonFacts> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(person(random));
        }
        List<ListedPerson> listed = new ArrayList<>();
        for (int i = 0; i < LISTED; i++) {
            listed.add(new ListedPerson(i, 1, "Raadslid", person(random)));
        }
        EligibilityRules rules = new EligibilityRules(
                Optional.of(new AgeRule(16, null, LocalDate.of(2027, 1, 1))),
                new Residence(List.of(), List.of(), List.of(new PostcodeRange("8000", "8500"))));
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            EligibilityRules.EligibilityCheck check = rules.check();
            int eligible = 0;
            for (PersonFacts person : people) {
                eligible += check.of(person).facts().isEmpty() ? 1 : 0;
            }
            long checked = System.nanoTime();
            ExclusionMatcher matcher = new ExclusionMatcher(listed);
            int found = 0;
            for (PersonFacts person : people) {
                found += matcher.match(person).isEmpty() ? 0 : 1;
            }
            long matched = System.nanoTime();
            System.out.printf(
                    "%,d people: rules %,d ms (%,d eligible), lists of %d %,d ms (%,d found)%n",
                    PEOPLE, (checked - start) / 1_000_000, eligible, LISTED, (matched - checked) / 1_000_000, found);
        }
    }

    private static PersonFacts person(Random random) {
        String last = SYLLABLES[random.nextInt(16)] + SYLLABLES[random.nextInt(16)] + SYLLABLES[random.nextInt(16)];
        return new PersonFacts(
                SYLLABLES[random.nextInt(16)] + SYLLABLES[random.nextInt(16)],
                random.nextInt(4) == 0 ? "van der " + last : last,
                LocalDate.of(1930, 1, 1).plusDays(random.nextInt(32_000)),
                null,
                new Address("Kade", "" + random.nextInt(200), "", (8000 + random.nextInt(1000)) + " AB", "Waterveen"),
                "",
                "");
    }
}
