package nl.lotwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.lotwijzer.protocol.PlainReplacement.Bounds;
import nl.lotwijzer.protocol.PlainReplacement.Person;
import nl.lotwijzer.protocol.ReplacementEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Follows random panels through withdrawals, refusals and replacements, beside a plain reading of the protocol. */
class ReplacementRuleTest {
    private static final int SEQUENCES = Integer.getInteger("lotwijzer.sequences", 1_500);
    private static final Instant DRAWN = Instant.parse("2026-03-02T20:00:00Z");
    private static final String GROUND = "woont niet meer in de gemeente";
    private static final List<String> CRITERIA = List.of("Geslacht", "Leeftijd", "Wijk");
    private static final Map<String, List<String>> CATEGORIES = Map.of(
            "Geslacht", List.of("man", "vrouw"),
            "Leeftijd", List.of("16-34", "35-64", "65+"),
            "Wijk", List.of("Noord", "Zuid"));

    /** A panel that lives on, followed by the rule and by the plain reading. */
    private static final class Life {
        private final Random random;
        private final PlainReplacement plain;
        private final ReplacementRule rule;
        private final List<Person> pool;
        private int replaced;
        private int mostVacancies;
        private int nobodyLeft;

        Life(long number) throws ImpossibleEventException {
            random = new Random(number);
            pool = pool(random);
            List<Bounds> bounds = bounds(random);
            Seed seed = Seed.ofText("proef " + number);
            List<String> drawn = drawn(random, pool);
            plain = new PlainReplacement(pool, bounds, seed.hex(), drawn);
            rule = new ReplacementRule(frozen(pool, bounds), seed, drawn, List.of(GROUND), DRAWN);
            compare();
            for (int step = 0; step < 14; step++) {
                switch (random.nextInt(6)) {
                    case 0, 1 -> leave();
                    case 2 -> refuse();
                    case 3 -> fallOut();
                    default -> replace();
                }
                compare();
            }
        }

        private void compare() {
            assertThat(rule.sitting()).containsExactlyElementsOf(plain.sitting());
            assertThat(rule.vacancies()).isEqualTo(plain.vacancies());
            assertThat(rule.candidates()).isEqualTo(plain.candidates());
            for (String candidate : plain.candidates()) {
                assertThat(rule.violationWith(candidate)).isEqualTo(plain.violationWith(candidate));
            }
            assertThat(rule.choice()).isEqualTo(plain.choice());
            mostVacancies = Math.max(mostVacancies, rule.vacancies().size());
        }

        private void leave() throws ImpossibleEventException {
            List<String> sitting = plain.sitting();
            if (!sitting.isEmpty()) {
                String who = sitting.get(random.nextInt(sitting.size()));
                String why = List.of(ReplacementEvent.WITHDRAWN, ReplacementEvent.ERASED, GROUND)
                        .get(random.nextInt(3));
                follow(Kind.VACATED, who, null, why);
                plain.left(who);
            }
        }

        private void refuse() throws ImpossibleEventException {
            Optional<String> choice = plain.choice();
            if (choice.isPresent()) {
                String how = random.nextBoolean() ? ReplacementEvent.REFUSES : ReplacementEvent.NO_ANSWER;
                follow(Kind.CALLED, choice.get(), null, how);
                follow(Kind.OUT, choice.get(), null, how);
                plain.out(choice.get());
            }
        }

        private void fallOut() throws ImpossibleEventException {
            List<String> candidates = plain.candidates();
            if (!candidates.isEmpty()) {
                String who = candidates.get(random.nextInt(candidates.size()));
                follow(Kind.OUT, who, null, random.nextBoolean() ? ReplacementEvent.ERASED : GROUND);
                plain.out(who);
            }
        }

        private void replace() throws ImpossibleEventException {
            if (plain.vacancies().isEmpty()) {
                return;
            }
            String first = plain.vacancies().getFirst();
            Optional<String> choice = plain.choice();
            for (Person other : pool) {
                if (!choice.equals(Optional.of(other.number()))) {
                    assertThatThrownBy(() -> follow(Kind.REPLACED, other.number(), first, Canonical.NOTHING))
                            .isInstanceOf(ImpossibleEventException.class);
                }
            }
            if (choice.isEmpty()) {
                nobodyLeft++;
                return;
            }
            for (String later : plain.vacancies().stream().skip(1).toList()) {
                assertThatThrownBy(() -> follow(Kind.REPLACED, choice.get(), later, Canonical.NOTHING))
                        .isInstanceOf(ImpossibleEventException.class);
            }
            follow(Kind.REPLACED, choice.get(), first, Canonical.NOTHING);
            plain.took(choice.get());
            replaced++;
        }

        private void follow(Kind kind, String who, @Nullable String forWhom, String remark)
                throws ImpossibleEventException {
            int number = rule.events().size() + 1;
            rule.follow(new ReplacementEvent(number, DRAWN.plusSeconds(60L * number), kind, who, forWhom, remark));
        }
    }

    @Test
    void choosesAsThePlainReadingDoes() throws Exception {
        int replaced = 0;
        int severalVacancies = 0;
        int nobodyLeft = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Life life = new Life(sequence);
            replaced += life.replaced;
            severalVacancies += life.mostVacancies > 1 ? 1 : 0;
            nobodyLeft += life.nobodyLeft > 0 ? 1 : 0;
        }
        assertThat(replaced).as("replacements").isGreaterThan(3 * SEQUENCES / 2);
        assertThat(severalVacancies).as("lives with several vacancies at once").isGreaterThan(SEQUENCES / 3);
        assertThat(nobodyLeft).as("lives in which nobody was left").isGreaterThan(10);
    }

    private static List<Person> pool(Random random) {
        int size = 8 + random.nextInt(20);
        int homes = 3 + random.nextInt(size);
        List<Integer> homeOf = new ArrayList<>();
        List<Map<String, String>> categoriesOf = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            homeOf.add(random.nextInt(homes));
            Map<String, String> categories = new LinkedHashMap<>();
            for (String criterion : CRITERIA) {
                List<String> all = CATEGORIES.get(criterion);
                categories.put(criterion, all.get(random.nextInt(all.size())));
            }
            categoriesOf.add(categories);
        }
        Map<Integer, List<String>> together = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            together.computeIfAbsent(homeOf.get(i), home -> new ArrayList<>())
                    .add(categoriesOf.get(i).values().toString());
        }
        together.values().forEach(Collections::sort);
        List<Person> pool = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> home = together.getOrDefault(homeOf.get(i), List.of());
            boolean shares = home.size() > 1;
            String type = categoriesOf.get(i).values() + (shares ? home.toString() : "");
            pool.add(new Person(
                    "R%04d".formatted(i + 1),
                    "T" + Sha256.hex(type).substring(0, 12),
                    shares ? "H%02d".formatted(homeOf.get(i)) : "-",
                    categoriesOf.get(i)));
        }
        return pool;
    }

    private static List<Bounds> bounds(Random random) {
        List<Bounds> bounds = new ArrayList<>();
        for (String criterion : CRITERIA) {
            for (String category : CATEGORIES.get(criterion)) {
                int min = random.nextInt(3);
                bounds.add(new Bounds(criterion, category, min, min + random.nextInt(3)));
            }
        }
        return bounds;
    }

    private static List<String> drawn(Random random, List<Person> pool) {
        List<Person> order = new ArrayList<>(pool);
        Collections.shuffle(order, random);
        Set<String> homes = new HashSet<>();
        return order.stream()
                .filter(one -> one.household().equals("-") || homes.add(one.household()))
                .limit(3 + random.nextInt(4))
                .map(Person::number)
                .sorted()
                .toList();
    }

    private static FrozenPool frozen(List<Person> pool, List<Bounds> bounds) {
        Map<String, List<Person>> types = new HashMap<>();
        pool.forEach(one ->
                types.computeIfAbsent(one.type(), code -> new ArrayList<>()).add(one));
        return new FrozenPool(
                bounds.stream()
                        .map(one -> new QuotaLine(one.criterion(), one.category(), null, null, one.min(), one.max()))
                        .toList(),
                types.entrySet().stream()
                        .map(type -> new TypeLine(
                                type.getKey(),
                                type.getValue().size(),
                                homesOf(type.getValue().getFirst(), pool),
                                List.copyOf(
                                        type.getValue().getFirst().categories().values())))
                        .toList(),
                pool.stream()
                        .map(one -> new EntrantLine(
                                one.number(), one.type(), one.household().equals("-") ? null : one.household()))
                        .toList());
    }

    private static @Nullable String homesOf(Person person, List<Person> pool) {
        return person.household().equals("-")
                ? null
                : pool.stream()
                        .filter(one -> one.household().equals(person.household()))
                        .map(one -> one.categories().values().toString())
                        .sorted()
                        .collect(Collectors.joining(";"));
    }
}
